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

/// At most so many months may be asked for; they stand for all of a stage.
constexpr int kMostMonths = 20;

std::vector<int> monthsOf(LifeStage stage)
{
    const auto band = bandOf(stage);
    if (!band)
        return {};
    const AgeRange range = rangeOf(*band);
    const int span = *range.max - *range.min, steps = std::min(span, kMostMonths - 1);
    std::vector<int> months;
    for (int step = 0; step <= steps; ++step)
        months.push_back(*range.min + span * step / steps);
    return months;
}

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
    if (stage) {
        query.ages = monthsOf(*stage);
        query.expecting = *stage == LifeStage::Expecting;
    }
    query.scope = scope;
    // A municipality is looked at whole.
    if (scope != Scope::Everybody)
        query.radiusMetres.reset();
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
    else if (subject == u"stage")
        stage.reset();
    else if (subject == u"scope")
        scope = Scope::Everybody;
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
    if (stage)
        chips << QStringLiteral("stage:") + stageCode(*stage);
    if (scope != Scope::Everybody)
        chips << (scope == Scope::Named ? QStringLiteral("scope:named") : QStringLiteral("scope:local"));
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

QString Filters::kept() const
{
    QStringList lines;
    for (const QString &chip : chips()) {
        const QString name = chip.section(u':', 1);
        const auto kind = kindFromCode(name);
        const bool isPrivate = chip == u"text" || chip.startsWith(u"topic:") || chip == u"group:hard" || (chip.startsWith(u"kind:") && kind && isSensitive(*kind));
        if (!isPrivate && !chip.contains(u'\n'))
            lines << (chip == u"open" ? QStringLiteral("open:") + openFilterCode(open) : chip);
    }
    return lines.join(u'\n');
}

Filters Filters::fromKept(const QString &text)
{
    constexpr qsizetype kMostLines = 100;
    Filters filters;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts).mid(0, kMostLines)) {
        const QString subject = line.section(u':', 0, 0), name = line.section(u':', 1);
        if (subject == u"open")
            filters.open = openFilterFromCode(name);
        else if (line == u"free")
            filters.free = true;
        else if (line == u"drop_in")
            filters.dropIn = true;
        else if (line == u"any_age")
            filters.anyAge = true;
        else if (const auto group = groupFromCode(name); subject == u"group" && group)
            filters.groups.insert(*group);
        else if (const auto kind = kindFromCode(name); subject == u"kind" && kind && !isSensitive(*kind))
            filters.kinds.insert(*kind);
        else if (QStringList *list = subject == u"municipality" ? &filters.municipalities : subject == u"language" ? &filters.languages : nullptr; list && !name.isEmpty())
            list->append(name);
    }
    return filters;
}

bool isSensitive(Kind kind)
{
    return groupOf(kind) == KindGroup::Hard || kind == Kind::FamilyLaw || kind == Kind::YouthClinic;
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
