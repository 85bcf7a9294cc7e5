// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/derivedfile.h"

#include "catalogue/digesttext.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <cstring>

namespace paraply {

namespace {

// That a file is made anew, or cannot be kept, is ordinary: said only to whoever asks.
Q_LOGGING_CATEGORY(lcDerived, "paraply.catalogue.derived", QtWarningMsg)

/// Counts up with every change of the content below, of folding, and of what is indexed.
constexpr quint32 kVersion = 1;
constexpr qint64 kLargestFile = qint64(1) << 30;
constexpr qsizetype kFilesKept = 3;

struct Header {
    char magic[8] = {'P', 'p', 'l', 'y', 'F', 'i', 'n', 'd'};
    quint32 version = kVersion;
    quint32 byteOrder = 0x01020304;
    char digest[64] = {};
    quint32 services = 0, rows = 0;
    bool operator==(const Header &) const = default;
};
static_assert(sizeof(Header) == 88);

Header headerFor(const QByteArray &digest, std::size_t services, std::size_t rows)
{
    Header header;
    std::memcpy(header.digest, digest.data(), sizeof header.digest);
    header.services = quint32(services);
    header.rows = quint32(rows);
    return header;
}

/// Finds damage, not malice: whatever passes is still checked value by value.
quint64 checksum(std::span<const char> bytes)
{
    constexpr quint64 kPrime = 0x9e3779b97f4a7c15U;
    quint64 sum = bytes.size() * kPrime;
    while (!bytes.empty()) {
        quint64 word = 0;
        const std::size_t width = std::min(bytes.size(), sizeof word);
        std::memcpy(&word, bytes.data(), width);
        sum = std::rotl(sum ^ (word * kPrime), 29) * kPrime;
        bytes = bytes.subspan(width);
    }
    return sum ^ (sum >> 32);
}

bool isPermutation(const std::vector<std::uint32_t> &order)
{
    std::vector<bool> seen(order.size());
    for (const std::uint32_t index : order) {
        if (index >= order.size() || seen[index])
            return false;
        seen[index] = true;
    }
    return true;
}

std::optional<Derived> parsed(std::span<const char> bytes, const Header &expected)
{
    Header header;
    quint64 sum = 0;
    if (bytes.size() < sizeof header + sizeof sum)
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::span<const char> summed = bytes.first(bytes.size() - sizeof sum);
    std::memcpy(&sum, bytes.data() + summed.size(), sizeof sum);
    if (header != expected || sum != checksum(summed))
        return std::nullopt;

    std::span<const char> body = summed.subspan(sizeof header);
    if (body.size() / sizeof(std::uint32_t) < header.services)
        return std::nullopt;
    Derived derived;
    derived.nameOrder.resize(header.services);
    const std::size_t orderSize = header.services * sizeof(std::uint32_t);
    if (orderSize > 0)
        std::memcpy(derived.nameOrder.data(), body.data(), orderSize);
    if (!isPermutation(derived.nameOrder) || !derived.text.readFrom(body.subspan(orderSize), header.rows))
        return std::nullopt;
    return derived;
}

}

DerivedFile::DerivedFile(const QString &folder, const QString &digest, FileOps &files)
    : m_folder(folder), m_digest(digest.toLatin1()), m_files(files)
{
    if (!folder.isEmpty() && isDigest(digest))
        m_path = QStringLiteral("%1/%2.find-%3").arg(folder, digest).arg(kVersion);
}

std::optional<Derived> DerivedFile::read(std::size_t services, std::size_t rows) const
{
    if (!isUsable() || !m_files.exists(m_path))
        return std::nullopt;
    const Result<QByteArray> bytes = m_files.read(m_path, kLargestFile);
    if (!bytes) {
        qCWarning(lcDerived) << "derived file not read:" << bytes.error().detail;
        return std::nullopt;
    }
    std::optional<Derived> derived = parsed({bytes->constData(), std::size_t(bytes->size())}, headerFor(m_digest, services, rows));
    if (!derived)
        qCInfo(lcDerived) << "derived file does not fit and is made anew:" << m_path;
    return derived;
}

Result<void> DerivedFile::write(const Derived &derived, std::size_t rows) const
{
    if (!isUsable())
        return {};
    const Header header = headerFor(m_digest, derived.nameOrder.size(), rows);
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char *>(derived.nameOrder.data()),
                 qsizetype(derived.nameOrder.size() * sizeof(std::uint32_t)));
    derived.text.appendTo(bytes);
    const quint64 sum = checksum({bytes.constData(), std::size_t(bytes.size())});
    bytes.append(reinterpret_cast<const char *>(&sum), sizeof sum);

    Result<void> done = m_files.makeFolder(m_folder);
    if (done)
        done = m_files.writeAtomically(m_path, bytes);
    if (done)
        prune();
    else
        qCInfo(lcDerived) << "derived file not kept:" << done.error().detail;
    return done;
}

void DerivedFile::prune() const
{
    static const QRegularExpression ours(QStringLiteral("\\A[0-9a-f]{64}\\.find-[0-9]+\\z"));
    QStringList others;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Time)) {
        if (ours.match(name).hasMatch() && folder.filePath(name) != m_path)
            others.append(folder.filePath(name));
    }
    for (const QString &old : others.mid(std::min(kFilesKept - 1, others.size()))) {
        if (const Result<void> removed = m_files.remove(old); !removed)
            qCInfo(lcDerived) << "old derived file not removed:" << removed.error().detail;
    }
}

}
