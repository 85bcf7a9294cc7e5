// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/filters.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr std::pair<OpenFilter, const char16_t *> kOpenCodes[] = {
    { OpenFilter::Now, u"now" }, { OpenFilter::Today, u"today" }, { OpenFilter::Week, u"week" },
    { OpenFilter::Evening, u"evening" }, { OpenFilter::Weekend, u"weekend" }
};

bool removeKindChip(Filters &filters, QStringView subject, const QString &name)
{
    if (subject == u"group") {
        const auto group = groupFromCode(name);
        return group && filters.groups.erase(*group) > 0;
    }
    if (subject == u"kind") {
        const auto kind = kindFromCode(name);
        return kind && filters.kinds.erase(*kind) > 0;
    }
    return false;
}

}

std::vector<Kind> Filters::chosenKinds() const
{
    std::set<Kind> chosen = kinds;
    for (const KindGroup group : groups) {
        const auto inGroup = [group](Kind kind) { return groupOf(kind) == group; };
        if (std::ranges::any_of(kinds, inGroup))
            continue;
        std::ranges::copy_if(allKinds(), std::inserter(chosen, chosen.end()), inGroup);
    }
    return { chosen.begin(), chosen.end() };
}

void Filters::applyTo(Query &query) const
{
    query.kinds = chosenKinds();
    query.municipalities = municipalities;
    query.languages = languages;
    query.topics = topics;
    query.text = text;
    query.open = open;
    query.free = free;
    query.dropIn = dropIn;
    query.unsaid = unsaid;
    if (anyAge) {
        query.ages.clear();
        query.expecting = false;
    }
}

bool Filters::remove(const QString &chip)
{
    const Filters before = *this;
    const auto colon = chip.indexOf(u':');
    const QString subject = colon < 0 ? chip : chip.left(colon), name = chip.mid(colon + 1);
    if (subject == u"municipality")
        municipalities.removeAll(name);
    else if (subject == u"language")
        languages.removeAll(name);
    else if (subject == u"topic")
        topics.removeAll(name);
    else if (chip == u"open")
        open = OpenFilter::Any;
    else if (chip == u"free")
        free = false;
    else if (chip == u"drop_in")
        dropIn = false;
    else if (chip == u"text")
        text.clear();
    else if (chip == u"any_age")
        anyAge = false;
    else
        return removeKindChip(*this, subject, name);
    return *this != before;
}

QStringList Filters::chips() const
{
    QStringList chips;
    if (open != OpenFilter::Any)
        chips << QStringLiteral("open");
    if (free)
        chips << QStringLiteral("free");
    if (dropIn)
        chips << QStringLiteral("drop_in");
    for (const KindGroup group : groups)
        chips << QStringLiteral("group:") + groupCode(group);
    for (const Kind kind : kinds)
        chips << QStringLiteral("kind:") + kindCode(kind);
    for (const QString &name : municipalities)
        chips << QStringLiteral("municipality:") + name;
    for (const QString &code : languages)
        chips << QStringLiteral("language:") + code;
    for (const QString &id : topics)
        chips << QStringLiteral("topic:") + id;
    if (!text.isEmpty())
        chips << QStringLiteral("text");
    if (anyAge)
        chips << QStringLiteral("any_age");
    return chips;
}

QString openFilterCode(OpenFilter filter)
{
    const auto found = std::ranges::find(kOpenCodes, filter, &std::pair<OpenFilter, const char16_t *>::first);
    return found == std::end(kOpenCodes) ? QString() : QString::fromUtf16(found->second);
}

OpenFilter openFilterFromCode(QStringView code)
{
    for (const auto &[filter, name] : kOpenCodes) {
        if (code == QStringView(name))
            return filter;
    }
    return OpenFilter::Any;
}

}
