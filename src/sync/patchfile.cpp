// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchfile.h"

#include "catalogue/catalogue.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic("PplyRows", 8);
constexpr quint16 kVersion = 1;
constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kVersionAt = 8, kSchemaAt = 10, kPackedPlanAt = 12, kPlanAt = 16, kRowsAt = 20, kFromAt = 28, kToAt = 60, kHeaderSize = 92;

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<T>(bytes.constData() + offset);
}

template <typename T>
void add(QByteArray &bytes, T number)
{
    const T word = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
}

QString digestAt(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray digest = bytes.sliced(offset, kDigestSize);
    return digest == QByteArray(kDigestSize, '\0') ? QString() : QString::fromLatin1(digest.toHex());
}

PatchHeader parsed(const QByteArray &bytes)
{
    if (!bytes.startsWith(kMagic.first(std::min(kMagic.size(), bytes.size()))) || bytes.isEmpty())
        refusePatch(Code::Foreign, u"no patch of ours"_s);
    if (bytes.size() < kHeaderSize)
        refusePatch(Code::Damaged, u"the patch ends in its header"_s);
    const auto version = numberAt<quint16>(bytes, kVersionAt), schema = numberAt<quint16>(bytes, kSchemaAt);
    if (version > kVersion || schema > kCatalogueSchema)
        refusePatch(Code::NewerSchema, u"a patch of version %1 for catalogues of version %2"_s.arg(version).arg(schema));
    PatchHeader header;
    header.packedPlan = numberAt<quint32>(bytes, kPackedPlanAt);
    header.plan = numberAt<quint32>(bytes, kPlanAt);
    header.rows = numberAt<quint64>(bytes, kRowsAt);
    if (version < 1 || schema < 1 || header.plan > kLargestPlan || header.packedPlan > kLargestPlan || header.rows > kLargestRows)
        refusePatch(Code::Damaged, u"the patch's header holds impossible numbers"_s);
    header.facts = {schema, digestAt(bytes, kFromAt), digestAt(bytes, kToAt), qint64(header.plan + header.rows)};
    if (header.facts.to.isEmpty())
        refusePatch(Code::Damaged, u"the patch leads nowhere"_s);
    return header;
}

}

QByteArray PatchHeader::bytes() const
{
    QByteArray bytes = kMagic.toByteArray();
    add(bytes, kVersion);
    add(bytes, quint16(facts.schema));
    add(bytes, packedPlan);
    add(bytes, plan);
    add(bytes, rows);
    bytes += facts.from.isEmpty() ? QByteArray(kDigestSize, '\0') : QByteArray::fromHex(facts.from.toLatin1());
    bytes += QByteArray::fromHex(facts.to.toLatin1());
    Q_ASSERT(bytes.size() == kHeaderSize);
    return bytes;
}

PatchFile::PatchFile(const QString &path) : m_file(path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refusePatch(Code::Missing, u"there is no file %1"_s.arg(path));
    if (!info.isFile())
        refusePatch(Code::Foreign, u"%1 is not a regular file"_s.arg(path));
    if (!m_file.open(QIODevice::ReadOnly))
        refusePatch(Code::Unreadable, u"%1: %2"_s.arg(path, m_file.errorString()));
    m_header = parsed(read(kHeaderSize));
    m_planLeft = m_header.packedPlan;
}

QByteArray PatchFile::read(qint64 most)
{
    const QByteArray bytes = m_file.read(most);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        refusePatch(Code::Unreadable, u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    return bytes;
}

QByteArray PatchFile::nextOfPlan()
{
    const QByteArray bytes = read(std::min(kPiece, m_planLeft));
    m_planLeft -= bytes.size();
    return bytes;
}

Result<PatchFacts> patchFacts(const QString &patch)
{
    return guardedPatch([&] { return PatchFile(patch).header().facts; });
}

void throwIfStopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        refusePatch(Code::Internal, u"asked to stop"_s);
}

}
