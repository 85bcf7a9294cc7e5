// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/webheaders.h"

#include <QLocale>

#include <algorithm>

namespace paraply {

namespace {

/// Digits only, at most eighteen, so that nothing overflows.
std::optional<qint64> digits(const QByteArray &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || text.size() > 18 || !plain)
        return {};
    return text.toLongLong();
}

}

QDateTime httpDate(const QByteArray &text)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<std::chrono::seconds> httpDelay(const QByteArray &text, const QDateTime &serverTime)
{
    if (const auto seconds = digits(text.trimmed()))
        return std::chrono::seconds(*seconds);
    const QDateTime until = httpDate(text);
    if (!until.isValid() || !serverTime.isValid())
        return {};
    return std::chrono::seconds(std::max<qint64>(serverTime.secsTo(until), 0));
}

std::optional<qint64> rangeStart(const QByteArray &text)
{
    const QByteArray range = text.trimmed();
    const QByteArray unit = "bytes ";
    if (!range.toLower().startsWith(unit))
        return {};
    return digits(range.mid(unit.size(), range.indexOf('-') - unit.size()));
}

bool isPageType(const QByteArray &text)
{
    const QByteArray type = text.split(';').first().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

bool isEntityTag(const QByteArray &validator)
{
    return validator.startsWith('"') || validator.startsWith("W/\"");
}

bool isStrong(const QByteArray &validator)
{
    return validator.startsWith('"') || httpDate(validator).isValid();
}

}
