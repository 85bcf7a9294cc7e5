// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/guarded.h"
#include "sync/patchfault.h"
#include "sync/rowpatch.h"

#include <QFile>

namespace paraply {

/// The bytes before the packed parts.
struct PatchHeader {
    PatchFacts facts;
    quint32 packedPlan = 0;   ///< bytes of the first packed part
    quint32 plan = 0;         ///< and unpacked
    quint64 rows = 0;         ///< unpacked bytes of the second part, which reaches to the end of the file

    QByteArray bytes() const;
};

/// The plan is held in memory.
inline constexpr quint32 kLargestPlan = 32U << 20;
/// No patch unpacks to more: the rows of the largest catalogue.
inline constexpr quint64 kLargestRows = quint64(2) << 30;

/// A patch being read, from its start. Throws PatchFault.
class PatchFile {
public:
    explicit PatchFile(const QString &path);
    const PatchHeader &header() const { return m_header; }
    /// The next bytes of the current part, empty at its end.
    QByteArray nextOfPlan();
    QByteArray nextOfRows() { return read(kPiece); }

private:
    static constexpr qint64 kPiece = 65536;
    QByteArray read(qint64 most);

    QFile m_file;
    PatchHeader m_header;
    qint64 m_planLeft = 0;
};

void throwIfStopped(const std::stop_token &stop);

/// As `guarded`, for what also throws PatchFault.
template <typename Work>
auto guardedPatch(Work &&work) -> typename GuardedResult<std::invoke_result_t<Work>>::Type
{
    try {
        return guarded(std::forward<Work>(work));
    } catch (const PatchFault &fault) {
        return fault.error();
    }
}

}
