// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/deeplink.h"

#include <QUrl>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddress = 2000, kLongestValue = 200;
constexpr std::size_t kMostOfOne = 20;
constexpr int kWidestRadius = 200;
constexpr std::pair<OpenFilter, const char16_t *> kOpenCodes[] = {
    {OpenFilter::Now, u"now"}, {OpenFilter::Today, u"today"}, {OpenFilter::Week, u"week"},
    {OpenFilter::Evening, u"evening"}, {OpenFilter::Weekend, u"weekend"}
};

Error invalid(const QString &what)
{
    return {Code::Invalid, what};
}

/// Percent-decoded; nothing when an escape is broken, the bytes are no UTF-8, or a control character is in it.
std::optional<QString> decoded(QStringView text)
{
    QByteArray bytes;
    const QByteArray coded = text.toUtf8();
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; };
    for (qsizetype at = 0; at < coded.size(); ++at) {
        if (coded[at] != '%') {
            bytes += coded[at] == '+' ? ' ' : coded[at];
            continue;
        }
        const int high = at + 2 < coded.size() ? digit(coded[at + 1]) : -1, low = at + 2 < coded.size() ? digit(coded[at + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes += char(high * 16 + low);
        at += 2;
    }
    const QString plain = QString::fromUtf8(bytes);
    const bool isClean = plain.toUtf8() == bytes && std::ranges::none_of(plain, [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter; });
    return isClean && plain.size() <= kLongestValue ? std::optional(plain) : std::nullopt;
}

template <typename List, typename Value>
bool addOnce(List &list, const Value &value)
{
    if (std::ranges::find(list, value) != list.end() || std::size_t(list.size()) >= kMostOfOne)
        return false;
    list.push_back(value);
    return true;
}

bool setOnce(bool &flag, const QString &value)
{
    if (flag || value != u"yes")
        return false;
    return flag = true;
}

bool setOnce(QString &text, const QString &value)
{
    if (!text.isEmpty() || value.isEmpty())
        return false;
    text = value;
    return true;
}

bool takeAge(DeepLink &link, const QString &value)
{
    if (value == u"expecting")
        return !link.expecting && (link.expecting = true);
    const auto months = monthsFromText(value);
    return months && addOnce(link.ages, *months);
}

bool takeKind(DeepLink &link, const QString &value)
{
    const auto kind = kindFromCode(value);
    return kind && addOnce(link.kinds, *kind);
}

bool takeOpen(DeepLink &link, const QString &value)
{
    const auto found = std::ranges::find_if(kOpenCodes, [&](const auto &one) { return value == QStringView(one.second); });
    if (found == std::end(kOpenCodes) || link.open != OpenFilter::Any)
        return false;
    link.open = found->first;
    return true;
}

bool takeRadius(DeepLink &link, const QString &value)
{
    bool isNumber = false;
    const int kilometres = value.toInt(&isNumber);
    if (!isNumber || kilometres < 1 || kilometres > kWidestRadius || link.radiusKilometres != 0 || value != QString::number(kilometres))
        return false;
    link.radiusKilometres = kilometres;
    return true;
}

bool take(DeepLink &link, QStringView name, const QString &value)
{
    if (name == u"age")
        return takeAge(link, value);
    if (name == u"kind")
        return takeKind(link, value);
    if (name == u"open")
        return takeOpen(link, value);
    if (name == u"radius")
        return takeRadius(link, value);
    if (name == u"free")
        return setOnce(link.free, value);
    if (name == u"drop_in")
        return setOnce(link.dropIn, value);
    if (name == u"place")
        return setOnce(link.place, value);
    if (name == u"text")
        return setOnce(link.text, value);
    QStringList *list = name == u"municipality" ? &link.municipalities : name == u"language" ? &link.languages : name == u"topic" ? &link.topics : nullptr;
    return list && !value.isEmpty() && addOnce(*list, value);
}

Result<DeepLink> questionFrom(QStringView fields)
{
    DeepLink link;
    for (const QStringView field : fields.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = field.indexOf(u'=');
        const auto value = equals > 0 ? decoded(field.mid(equals + 1)) : std::nullopt;
        if (!value || !take(link, field.left(equals), *value))
            return invalid(u"\"%1\" is not understood in an address to the guide"_s.arg(field.left(kLongestValue)));
    }
    return link;
}

QString coded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

}

Result<DeepLink> DeepLink::parse(QStringView address)
{
    constexpr QStringView kService = u"paraply://service/", kFind = u"paraply://find";
    if (address.size() > kLongestAddress)
        return invalid(u"an address to the guide has at most %1 characters"_s.arg(kLongestAddress));
    if (address.startsWith(kService, Qt::CaseInsensitive)) {
        const QStringView id = address.mid(kService.size());
        const auto plain = id.contains(u'/') || id.contains(u'?') || id.contains(u'#') || id.contains(u'+') ? std::nullopt : decoded(id);
        if (!plain || plain->isEmpty())
            return invalid(u"an address of one service is paraply://service/ID"_s);
        DeepLink link;
        link.service = *plain;
        return link;
    }
    QStringView rest = address.mid(kFind.size());
    if (!address.startsWith(kFind, Qt::CaseInsensitive) || address.contains(u'#'))
        return invalid(u"an address to the guide is paraply://service/ID or paraply://find?age=8m&place=Ervalla"_s);
    // Browsers and desktops put a slash after what looks to them like a host.
    if (rest.startsWith(u'/'))
        rest = rest.mid(1);
    if (rest.isEmpty())
        return DeepLink();
    if (!rest.startsWith(u'?'))
        return invalid(u"an address of a question is paraply://find?age=8m&place=Ervalla"_s);
    return questionFrom(rest.mid(1));
}

QString DeepLink::address() const
{
    if (!service.isEmpty())
        return u"paraply://service/"_s + coded(service);
    QStringList fields;
    const auto add = [&fields](const char16_t *name, const QString &value) { fields += QString::fromUtf16(name) + u'=' + coded(value); };
    for (const int months : ages)
        add(u"age", ageText(months));
    if (expecting)
        add(u"age", u"expecting"_s);
    if (!place.isEmpty())
        add(u"place", place);
    if (radiusKilometres > 0)
        add(u"radius", QString::number(radiusKilometres));
    for (const Kind kind : kinds)
        add(u"kind", kindCode(kind));
    for (const auto &[name, list] : {std::pair(u"municipality", &municipalities), std::pair(u"language", &languages), std::pair(u"topic", &topics)}) {
        for (const QString &value : *list)
            add(name, value);
    }
    if (!text.isEmpty())
        add(u"text", text);
    for (const auto &[filter, code] : kOpenCodes) {
        if (open == filter)
            add(u"open", QString::fromUtf16(code));
    }
    if (free)
        add(u"free", u"yes"_s);
    if (dropIn)
        add(u"drop_in", u"yes"_s);
    return u"paraply://find"_s + (fields.isEmpty() ? QString() : u'?' + fields.join(u'&'));
}

}
