// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/weblink.h"

#include <QRegularExpression>
#include <QUrl>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool isHostName(const QString &host)
{
    static const QRegularExpression name(u"\\A([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+([a-z]{2,}|xn--[a-z0-9-]+)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"\\A(\\d{1,3}\\.){3}\\d{1,3}\\z|:"_s);
    const QString ascii = host.contains(number) ? host : QString::fromLatin1(QUrl::toAce(host));
    return host == u"localhost" || host.contains(number) || name.match(ascii).hasMatch();
}

}

QLatin1String linkFaultCode(LinkFault fault)
{
    switch (fault) {
    case LinkFault::None: return "none"_L1;
    case LinkFault::NoScheme: return "no_scheme"_L1;
    case LinkFault::OtherScheme: return "other_scheme"_L1;
    case LinkFault::TwiceScheme: return "twice_scheme"_L1;
    case LinkFault::Blank: return "blank"_L1;
    case LinkFault::NoHost: return "no_host"_L1;
    case LinkFault::BadHost: return "bad_host"_L1;
    case LinkFault::StrayEnd: return "stray_end"_L1;
    case LinkFault::Unreadable: return "unreadable"_L1;
    }
    return {};
}

LinkFault linkFaultOf(const QString &address)
{
    static const QRegularExpression scheme(u"\\A([A-Za-z][A-Za-z0-9+.-]*)://"_s), twice(u"\\Ahttps?:/*https?:"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blank(u"\\s"_s);
    const auto begins = scheme.match(address);
    if (twice.match(address).hasMatch())
        return LinkFault::TwiceScheme;
    if (!begins.hasMatch())
        return LinkFault::NoScheme;
    const QString name = begins.captured(1).toLower();
    if (name != u"http" && name != u"https")
        return LinkFault::OtherScheme;
    if (address.contains(blank))
        return LinkFault::Blank;
    if (QStringView(u",;<>\"'([{|").contains(address.back()) || (address.endsWith(u')') && !address.contains(u'(')))
        return LinkFault::StrayEnd;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return LinkFault::Unreadable;
    if (url.host().isEmpty())
        return LinkFault::NoHost;
    return isHostName(url.host()) ? LinkFault::None : LinkFault::BadHost;
}

std::vector<RecordLink> linksOf(const std::vector<const ServiceRecord *> &records)
{
    std::vector<RecordLink> links;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const ServiceRecord &record = *records[i];
        if (!record.url.isEmpty())
            links.push_back({record.url, "url"_L1, i});
        if (!record.organizationWebsite.isEmpty())
            links.push_back({record.organizationWebsite, "website"_L1, i});
        for (const Source &source : record.sources) {
            if (source.isUrl)
                links.push_back({source.reference, "source"_L1, i});
        }
    }
    return links;
}

}
