// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/finderrows.h"

#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "app/speech.h"
#include "catalogue/catalogue.h"

#include <QHash>

namespace paraply {

namespace {

FacetRow row(const QString &code, const QString &label, int count, int remote, bool chosen)
{
    return { .key = code, .label = label, .count = count, .remoteCount = remote, .chosen = chosen };
}

}

std::vector<FacetRow> FinderRows::uncounted(std::vector<FacetRow> rows)
{
    for (FacetRow &row : rows)
        row.tells = FacetRow::Tells::NotCounted;
    return rows;
}

std::vector<FacetRow> FinderRows::groups(const Answer &answer, const Filters &filters)
{
    std::vector<FacetRow> rows;
    bool isAny = false;
    for (int number = 0; number < kKindGroupCount; ++number) {
        const auto group = KindGroup(number);
        int count = 0, remote = 0;
        for (const Kind kind : allKinds()) {
            if (groupOf(kind) != group)
                continue;
            count += answer.facets.kinds[std::size_t(kind)];
            remote += answer.facets.remoteKinds[std::size_t(kind)];
        }
        rows.push_back(row(groupCode(group), KindTexts::group(group), count, remote, filters.groups.contains(group)));
        isAny |= count + remote > 0;
    }
    // Six times "0" helps nobody: what does is said beside them (Finder::nothingFits).
    for (FacetRow &row : rows)
        row.tells = isAny ? FacetRow::Tells::Suggestions : FacetRow::Tells::Nothing;
    return rows;
}

std::vector<FacetRow> FinderRows::kinds(const Answer &answer, const Filters &filters)
{
    std::vector<FacetRow> rows;
    for (const Kind kind : allKinds()) {
        const int count = answer.facets.kinds[std::size_t(kind)], remote = answer.facets.remoteKinds[std::size_t(kind)];
        const bool chosen = filters.kinds.contains(kind);
        const bool shown = filters.groups.empty() || filters.groups.contains(groupOf(kind));
        if (chosen || (shown && count + remote > 0))
            rows.push_back(row(kindCode(kind), KindTexts::kind(kind), count, remote, chosen));
    }
    return rows;
}

std::vector<FacetRow> FinderRows::municipalities(const Answer &answer, const Filters &filters, const Catalogue &catalogue)
{
    std::vector<FacetRow> rows;
    for (const Municipality &one : catalogue.municipalities()) {
        const auto found = answer.facets.municipalities.find(one.name);
        const int count = found == answer.facets.municipalities.end() ? 0 : found->second;
        rows.push_back(row(one.name, one.name, count, 0, filters.municipalities.contains(one.name)));
    }
    return rows;
}

std::vector<FacetRow> FinderRows::languages(const Answer &answer, const Filters &filters)
{
    std::vector<FacetRow> rows;
    for (const auto &[code, count] : answer.facets.languages)
        rows.push_back(row(code, Speech::capital(Speech::languageName(code)), count, 0, filters.languages.contains(code)));
    for (const QString &code : filters.languages) {
        if (!answer.facets.languages.contains(code))
            rows.push_back(row(code, Speech::capital(Speech::languageName(code)), 0, 0, true));
    }
    return rows;
}

std::vector<FacetRow> FinderRows::openChoices(const Answer &answer, const Filters &filters)
{
    const Facets &facets = answer.facets;
    const std::pair<OpenFilter, int> choices[] = { { OpenFilter::Now, facets.openNow }, { OpenFilter::Today, facets.openToday },
        { OpenFilter::Week, facets.openWeek }, { OpenFilter::Evening, facets.openEvening }, { OpenFilter::Weekend, facets.openWeekend } };
    std::vector<FacetRow> rows;
    for (const auto &[filter, count] : choices)
        rows.push_back(row(openFilterCode(filter), KindTexts::open(filter), count, 0, filters.open == filter));
    return rows;
}

std::vector<FacetRow> FinderRows::more(const Answer &answer, const Filters &filters)
{
    return { row(QStringLiteral("free"), KindTexts::free(), answer.facets.free, 0, filters.free),
             row(QStringLiteral("drop_in"), KindTexts::dropIn(), answer.facets.dropIn, 0, filters.dropIn) };
}

QString FinderRows::chipLabel(const QString &chip, const Filters &filters, const QHash<QString, QString> &topicNames)
{
    const QString name = chip.section(u':', 1);
    if (chip == u"open")
        return KindTexts::open(filters.open);
    if (chip == u"free")
        return KindTexts::free();
    if (chip == u"drop_in")
        return KindTexts::dropIn();
    if (chip == u"text")
        return tr("“%1”", "the words searched for").arg(filters.text);
    if (chip == u"any_age")
        return tr("Any age");
    if (chip.startsWith(u"stage:"))
        return OverviewWords::stage(stageFromCode(name).value_or(LifeStage::Any));
    if (chip.startsWith(u"scope:"))
        return filters.scope == Scope::Named ? tr("Only what a source names there") : tr("Only in the municipality");
    if (chip.startsWith(u"group:"))
        return KindTexts::group(groupFromCode(name).value_or(KindGroup::Meet));
    if (chip.startsWith(u"kind:"))
        return KindTexts::kind(kindFromCode(name).value_or(Kind::Information));
    if (chip.startsWith(u"language:"))
        return Speech::capital(Speech::languageName(name));
    if (chip.startsWith(u"topic:"))
        return topicNames.value(name, name);
    return name;
}

std::vector<FacetRow> FinderRows::chips(const Filters &filters, const QHash<QString, QString> &topicNames)
{
    std::vector<FacetRow> rows;
    for (const QString &chip : filters.chips())
        rows.push_back({ .key = chip, .label = chipLabel(chip, filters, topicNames), .chosen = true, .tells = FacetRow::Tells::Removal });
    return rows;
}

QString FinderRows::filterName(Relaxation::Filter filter, const Filters &filters, const QString &radius)
{
    switch (filter) {
    case Relaxation::Filter::Ages: return tr("the ages", "Remove ... to see 7");
    case Relaxation::Filter::Radius: return radius;
    case Relaxation::Filter::Kinds: return tr("the kind of support", "Remove ... to see 7");
    case Relaxation::Filter::Municipalities: return Speech::list(filters.municipalities);
    case Relaxation::Filter::Languages: return tr("the language", "Remove ... to see 7");
    case Relaxation::Filter::Text: return tr("“%1”", "the words searched for").arg(filters.text);
    case Relaxation::Filter::Open: return KindTexts::open(filters.open);
    case Relaxation::Filter::Free: return KindTexts::free();
    case Relaxation::Filter::DropIn: return KindTexts::dropIn();
    case Relaxation::Filter::Topics: return tr("the subject", "Remove ... to see 7");
    }
    return {};
}

}
