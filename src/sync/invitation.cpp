// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/invitation.h"

#include "sync/webaddress.h"
#include "trust/json.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kMark("#sha256:");
constexpr qsizetype kDigits = 64, kLongestLine = 4096, kLongestFile = 16 * 1024;

bool isFingerprint(QStringView text)
{
    return text.size() == kDigits && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool isAddress(const QString &text)
{
    const bool hasBlank = std::ranges::any_of(text, [](QChar c) { return c.isNonCharacter() || c.category() == QChar::Other_Control; });
    if (hasBlank)
        return false;
    if (text.startsWith(u'/'))
        return true;
    if (text.contains(u'#'))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    if (url.isLocalFile())
        return url.host().isEmpty() && !url.path().isEmpty();
    return !url.hasQuery() && mayOpen(url, false);
}

}

Result<Invitation> invitationFromText(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype mark = text.lastIndexOf(kMark, -1, Qt::CaseInsensitive);
    if (text.size() > kLongestLine || mark < 0)
        return Error {Code::Invalid, u"an address, #sha256: and 64 hex digits are due"_s};
    QString address = text.first(mark).toString();
    while (address.size() > 1 && address.endsWith(u'/'))
        address.chop(1);
    const QString fingerprint = text.sliced(mark + kMark.size()).toString().toLower();
    if (!isFingerprint(fingerprint))
        return Error {Code::Invalid, u"64 hex digits are due after #sha256:"_s};
    if (!isAddress(address))
        return Error {Code::Invalid, u"no address of a feed: %1"_s.arg(address)};
    return Invitation {address, fingerprint};
}

Result<Invitation> invitationFromFile(QByteArrayView bytes)
{
    if (bytes.size() > kLongestFile)
        return Error {Code::Invalid, u"more than %1 bytes"_s.arg(kLongestFile)};
    QStringList lines;
    const QStringList all = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : all)
        if (const QString text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#'))
            lines.append(text);
    if (lines.size() != 1)
        return Error {Code::Invalid, u"one line is due, there are %1"_s.arg(lines.size())};
    return invitationFromText(lines.front());
}

QString textOf(const Invitation &invitation)
{
    return invitation.address + kMark + invitation.fingerprint;
}

QString fingerprintOf(QByteArrayView root)
{
    return QString::fromLatin1(QCryptographicHash::hash(root.toByteArray(), QCryptographicHash::Sha256).toHex());
}

QString readableFingerprint(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += 4)
        groups.append(fingerprint.sliced(at, std::min<qsizetype>(4, fingerprint.size() - at)));
    return groups.join(u' ');
}

FetchedRoot fetchRoot(ByteSource &metadata, const QString &fingerprint, std::stop_token stop)
{
    FetchedRoot fetched;
    const auto keep = [&fetched](qint64, QByteArrayView bytes) -> Result<void> {
        fetched.root.append(bytes.data(), bytes.size());
        return {};
    };
    fetched.reply = metadata.fetch({.name = u"1.root.json"_s, .limit = kLongestRoot}, keep, std::move(stop));
    fetched.fits = fetched.reply.outcome == FetchOutcome::Whole && (fingerprint.isEmpty() || fingerprintOf(fetched.root) == fingerprint);
    fetched.isWebPage = looksLikeWebPage(fetched.root);
    if (!fetched.fits)
        fetched.root.clear();
    return fetched;
}

}
