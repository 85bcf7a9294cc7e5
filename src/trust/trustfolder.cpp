// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/trustfolder.h"

#include "trust/metadata.h"

namespace paraply {
namespace {

constexpr qint64 kLongestNote = 4096;

QString validatorName()
{
    return QStringLiteral("timestamp.validator");
}

QString rotationName()
{
    return QStringLiteral("rotation");
}

}

Result<void> TrustFolder::sweep()
{
    const auto names = m_files.list(m_folder);
    if (!names)
        return {};   // reading the root says it better
    for (const QString &name : *names) {
        // As FileOps::writeAtomically names what is not whole yet.
        const bool isLeft = name.startsWith(QLatin1String(".paraply-")) && name.endsWith(QLatin1String(".part"));
        if (auto gone = isLeft ? m_files.remove(pathOf(name)) : Result<void>(); !gone)
            return gone;
    }
    return {};
}

Result<std::optional<QByteArray>> TrustFolder::read(const QString &role, qint64 limit) const
{
    const QString path = pathOf(roleFileName(role));
    auto bytes = m_files.read(path, limit);
    if (bytes)
        return std::optional(std::move(bytes).value());
    const Code code = bytes.error().code;
    if (code == Code::Missing || code == Code::Invalid || code == Code::Foreign)
        return std::optional<QByteArray>();
    return bytes.error();
}

Result<void> TrustFolder::write(const QString &role, const QByteArray &bytes)
{
    return m_files.writeAtomically(pathOf(roleFileName(role)), bytes);
}

Result<void> TrustFolder::forget(const QString &role)
{
    return m_files.remove(pathOf(roleFileName(role)));
}

QByteArray TrustFolder::validatorOf(const QByteArray &timestamp) const
{
    const auto note = m_files.read(pathOf(validatorName()), kLongestNote);
    const QByteArray hash = sha256Of(timestamp).toHex() + ' ';
    return note && note->startsWith(hash) ? note->mid(hash.size()) : QByteArray();
}

Result<void> TrustFolder::keepValidator(const QByteArray &timestamp, const QByteArray &validator)
{
    if (validator.isEmpty() || validator.size() > kLongestNote / 2)
        return m_files.remove(pathOf(validatorName()));
    return m_files.writeAtomically(pathOf(validatorName()), sha256Of(timestamp).toHex() + ' ' + validator);
}

Result<void> TrustFolder::noteRotation(qint64 rootVersion)
{
    // An earlier note covers more: it stays.
    return hasRotation(rootVersion) ? Result<void>() : m_files.writeAtomically(pathOf(rotationName()), QByteArray::number(rootVersion));
}

bool TrustFolder::hasRotation(qint64 rootVersion) const
{
    const auto note = m_files.read(pathOf(rotationName()), kLongestNote);
    bool isNumber = false;
    const qint64 noted = note ? note->toLongLong(&isNumber) : 0;
    return isNumber && noted <= rootVersion;
}

Result<void> TrustFolder::endRotation()
{
    return m_files.remove(pathOf(rotationName()));
}

}
