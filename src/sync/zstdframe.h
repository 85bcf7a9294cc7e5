// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace paraply {

/// No frame of ours asks its reader for a larger window: 8 MB.
inline constexpr int kLargestWindowLog = 23;

/// One Zstandard frame (RFC 8878) with its content size and checksum, packed piece by piece. The same bytes for the same input, level and
/// version of zstd. Throws PatchFault (Internal) when the size was another one than given, or memory is missing.
class Packer {
public:
    using Sink = std::function<void(QByteArrayView)>;
    /// `prefix` is what the reader has at hand already; it must outlive the packer.
    Packer(int level, quint64 size, QByteArrayView prefix, Sink sink);
    ~Packer();
    void add(QByteArrayView bytes);
    void finish();

private:
    void run(QByteArrayView bytes, bool isLast);

    std::unique_ptr<ZSTD_CCtx_s, void (*)(ZSTD_CCtx_s *)> m_context;
    Sink m_sink;
    QByteArray m_out;
};

/// Unpacks such a frame piece by piece in bounded memory. Throws PatchFault (Damaged) for anything but a whole frame of exactly `size`
/// bytes and no more than the largest window, and for asking beyond its end.
class Unpacker {
public:
    /// Gives the next packed bytes, empty at their end.
    using Source = std::function<QByteArray()>;
    Unpacker(quint64 size, QByteArrayView prefix, Source source);
    ~Unpacker();
    void read(char *to, qint64 count);
    QByteArray read(qint64 count);
    quint8 byte();
    /// Throws unless everything was read and nothing follows.
    void finish();
    quint64 left() const { return m_left; }

private:
    void checkHeader(quint64 size);
    bool fill();

    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s *)> m_context;
    Source m_source;
    QByteArray m_in, m_out;
    qsizetype m_inAt = 0, m_outAt = 0;
    quint64 m_left = 0;
    bool m_isOver = false;
};

/// Both for what fits in memory.
QByteArray packed(int level, const QByteArray &bytes, QByteArrayView prefix = {});

}
