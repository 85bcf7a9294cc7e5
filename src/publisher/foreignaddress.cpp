// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntext.h"

#include "publisher/cellvalues.h"

#include <QRegularExpression>

namespace paraply {

namespace {

using Read = ForeignReading<QString>;
constexpr qsizetype kLongest = 2000;

bool isMail(const QString &text)
{
    return isMailAddress(text.toStdString());
}

bool isWeb(const QString &text)
{
    return isWebAddress(text.toStdString());
}

// What people and programs put around an address.
QString bared(QString text)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s<>\"'(\\[]+|[\\s<>\"')\\],;]+$"));
    text.remove(edges);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

// The mail address of "mailto:a@b.se?subject=x", "Name <a@b.se>", "a (at) b.se", and of the first of several.
QString mailIn(QString text)
{
    static const QRegularExpression scheme(QStringLiteral("^mailto:\\s*"), QRegularExpression::CaseInsensitiveOption), at(QStringLiteral("\\s*[(\\[]\\s*(?:at|snabel-?a)\\s*[)\\]]\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dot(QStringLiteral("\\s*[(\\[]\\s*(?:dot|punkt)\\s*[)\\]]\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("[A-Za-z0-9ÅÄÖåäö._%+-]+@[A-Za-z0-9ÅÄÖåäö-]+(?:\\.[A-Za-z0-9ÅÄÖåäö-]+)+"));
    text = bared(text).remove(scheme).replace(at, QStringLiteral("@")).replace(dot, QStringLiteral("."));
    text.replace(QStringLiteral(" @ "), QStringLiteral("@"));
    const auto match = address.match(text);
    const QString found = match.hasMatch() ? bared(match.captured()) : QString();
    return isMail(found) ? found : QString();
}

// "http://https://example.se": a form put the first one there.
const QRegularExpression &schemeBefore()
{
    static const QRegularExpression before(QStringLiteral("^https?://(?=https?:?//)"), QRegularExpression::CaseInsensitiveOption);
    return before;
}

// The web address meant, or an empty text.
QString webIn(QString text)
{
    static const QRegularExpression slashes(QStringLiteral("^(https?)(?:\\s*:\\s*/{0,3}|//)\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("^(?:[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?\\.)+\\p{L}{2,24}(?::\\d{1,5})?(?:[/?#].*)?$"));
    text = bared(text).remove(schemeBefore());
    if (const auto match = slashes.match(text); match.hasMatch())
        text = match.captured(1).toLower() + QStringLiteral("://") + text.mid(match.capturedLength());
    else if (text.startsWith(u"//"))
        text.prepend(QStringLiteral("https:"));
    // Blanks at the ends of parts are slips; between words they would be a guess.
    static const QRegularExpression split(QStringLiteral("\\s*([/.?=&])\\s*"));
    if (text.contains(u' '))
        text.replace(split, QStringLiteral("\\1"));
    if (bare.match(text).hasMatch())
        text.prepend(QStringLiteral("https://"));
    return isWeb(text) ? text : QString();
}

}

ForeignReading<QString> foreignWebAddress(QStringView written)
{
    const QString text = written.trimmed().left(kLongest + 1).toString();
    if (text.isEmpty())
        return {};
    if (text.size() > kLongest)
        return Read::unreadable(QStringLiteral("url_unreadable"));
    if (isWeb(text) && !schemeBefore().match(text).hasMatch())
        return Read::kept(text);
    if (const QString mail = text.contains(u"://") ? QString() : mailIn(text); !mail.isEmpty())
        return {std::nullopt, Deed::Unreadable, QStringLiteral("mail_in_url"), mail};
    const QString web = webIn(text);
    if (web.isEmpty())
        return Read::unreadable(QStringLiteral("url_unreadable"));
    const bool schemeless = web == u"https://"_qs + text;
    return Read::repaired(web, schemeless ? QStringLiteral("url_scheme_added") : QStringLiteral("url_rewritten"), web);
}

ForeignReading<QString> foreignMailAddress(QStringView written)
{
    const QString text = written.trimmed().left(kLongest + 1).toString();
    if (text.isEmpty())
        return {};
    if (text.size() > kLongest)
        return Read::unreadable(QStringLiteral("mail_unreadable"));
    if (isMail(text) && !text.startsWith(u"mailto:", Qt::CaseInsensitive) && !text.endsWith(u'.'))
        return Read::kept(text);
    if (const QString mail = mailIn(text); !mail.isEmpty())
        return Read::repaired(mail, QStringLiteral("mail_rewritten"), mail);
    if (const QString web = webIn(text); !web.isEmpty() && !text.contains(u'@'))
        return {std::nullopt, Deed::Unreadable, QStringLiteral("url_in_mail"), web};
    return Read::unreadable(QStringLiteral("mail_unreadable"));
}

}
