// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <vector>

namespace paraply {

/// The most bytes that fit into a code of ours (version 25, error correction M, 8-bit).
inline constexpr qsizetype kQrBytes = 990;

/// A QR code (ISO/IEC 18004) as a matrix of modules, without the quiet zone of four light modules that must surround it. An
/// immutable value.
class QrCode {
public:
    /// No modules at all.
    QrCode() = default;
    /// UTF-8 text. Code::Invalid when it is empty or longer than `kQrBytes`.
    static Result<QrCode> of(QByteArrayView text);

    /// Modules a side, 21 to 117; 0: no code.
    int size() const { return m_size; }
    bool isDark(int column, int row) const { return m_modules[size_t(row) * size_t(m_size) + size_t(column)]; }
    bool operator==(const QrCode &) const = default;

private:
    int m_size = 0;
    std::vector<bool> m_modules;
};

}
