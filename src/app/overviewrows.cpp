// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/overviewrows.h"

#include "app/appsession.h"
#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "app/speech.h"

namespace paraply {

namespace {

/// From so many on a bar is full: what lies beyond tells no more.
constexpr double kFullBar = 10;

QString spokenCount(const QString &where, const QString &what, int count, const QString &level)
{
    const QString told = OverviewWords::tr("%1, %2: %3", "municipality, ages, how many").arg(where, what, OverviewWords::count(count));
    return level == u"thin" ? OverviewWords::tr("%1, thin", "how many").arg(told)
        : level == u"none"  ? OverviewWords::tr("%1, a gap", "how many").arg(told)
                            : told;
}

}

std::span<const Column<AreaRow>> AreaRow::columns()
{
    static constexpr Column<AreaRow> kColumns[] = {
        shown<&AreaRow::key>("area"), shown<&AreaRow::name>("name"), shown<&AreaRow::counts>("counts"), shown<&AreaRow::levels>("levels"),
        shown<&AreaRow::spoken>("spoken"), shown<&AreaRow::shares>("shares"), shown<&AreaRow::summary>("summary"), shown<&AreaRow::thinTeens>("thinTeens")
    };
    return kColumns;
}

std::span<const Column<GapRow>> GapRow::columns()
{
    static constexpr Column<GapRow> kColumns[] = {
        shown<&GapRow::key>("code"), shown<&GapRow::title>("title"), shown<&GapRow::text>("gapText"), shown<&GapRow::group>("group"),
        shown<&GapRow::iconName>("iconName")
    };
    return kColumns;
}

std::span<const Column<CountRow>> CountRow::columns()
{
    static constexpr Column<CountRow> kColumns[] = {
        shown<&CountRow::key>("code"), shown<&CountRow::label>("label"), shown<&CountRow::countText>("countText"), shown<&CountRow::note>("note"),
        shown<&CountRow::level>("level"), shown<&CountRow::group>("group"), shown<&CountRow::iconName>("iconName"),
        shown<&CountRow::accessibleName>("accessibleName"), shown<&CountRow::share>("share")
    };
    return kColumns;
}

std::span<const Column<NoteRow>> NoteRow::columns()
{
    static constexpr Column<NoteRow> kColumns[] = {
        shown<&NoteRow::key>("code"), shown<&NoteRow::type>("type"), shown<&NoteRow::text>("noteText"), shown<&NoteRow::sourceText>("sourceText"),
        shown<&NoteRow::url>("url")
    };
    return kColumns;
}

int OverviewRows::shownCount(const CoverageCount &count, Scope scope)
{
    return scope == Scope::Named ? count.named : count.named + count.generic + count.statutory;
}

QString OverviewRows::level(int count, LifeStage stage, const OverviewView &view)
{
    if (count == 0)
        return QStringLiteral("none");
    // Of one kind few places have more than one; of all kinds together one or two is thin.
    if (stage == LifeStage::Years13To17 && count < kThinTeens && view.kinds.empty())
        return QStringLiteral("thin");
    return count == 1 ? QStringLiteral("few") : count < 5 ? QStringLiteral("some") : count < 10 ? QStringLiteral("many") : QStringLiteral("most");
}

AreaRow OverviewRows::area(const AreaCoverage &area, const OverviewView &view)
{
    AreaRow row{ .key = area.name, .name = area.name };
    QStringList told;
    for (int number = 0; number < int(LifeStage::Any); ++number) {
        const auto stage = LifeStage(number);
        const int count = shownCount(area.count(stage, view.kinds), view.scope);
        const QString level = OverviewRows::level(count, stage, view), name = OverviewWords::stage(stage);
        row.counts << QString::number(count);
        row.levels << level;
        row.spoken << spokenCount(area.name, name, count, level);
        row.shares << std::min(count / kFullBar, 1.0);
        told << OverviewWords::tr("%1: %2", "ages, how many").arg(name).arg(count);
        row.thinTeens = row.thinTeens || level == u"thin" || (stage == LifeStage::Years13To17 && count == 0);
    }
    row.summary = area.name + QStringLiteral(". ") + told.join(QStringLiteral(". "));
    return row;
}

CountedCoverage OverviewRows::counted(const AppSession &session)
{
    const auto &catalogue = session.catalogue().get();
    if (!catalogue)
        return { session.catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading, {} };
    return { Status::Ready, coverageOf(*catalogue, session.now().toTimeZone(catalogue->region().timeZone).date()) };
}

std::vector<AreaRow> OverviewRows::areas(const Coverage &coverage, const OverviewView &view)
{
    std::vector<AreaRow> rows;
    for (const AreaCoverage &one : coverage.municipalities)
        rows.push_back(area(one, view));
    return rows;
}

std::vector<GapRow> OverviewRows::gaps(const Coverage &coverage)
{
    std::vector<GapRow> rows;
    for (const CoverageGap &gap : coverage.gaps)
        rows.push_back({ gapCode(gap.code) + u'/' + stageCode(gap.stage), OverviewWords::gapHeading(gap), OverviewWords::gapText(gap),
                         OverviewWords::gapGroup(gap.code), OverviewWords::gapIcon(gap.code) });
    return rows;
}

std::vector<GapRow> OverviewRows::gapsOf(const Coverage &coverage, const QString &municipality)
{
    std::vector<GapRow> rows;
    for (const CoverageGap &gap : coverage.gaps) {
        if (!gap.municipalities.contains(municipality))
            continue;
        const QString elsewhere = gap.everywhere > 0 ? OverviewWords::tr("%n for the whole county or country.", "services", gap.everywhere) : QString();
        rows.push_back({ gapCode(gap.code) + u'/' + stageCode(gap.stage), OverviewWords::gapTitle(gap.code, gap.stage), elsewhere,
                         OverviewWords::gapGroup(gap.code), OverviewWords::gapIcon(gap.code) });
    }
    return rows;
}

std::vector<CountRow> OverviewRows::stages(const AreaCoverage &area)
{
    std::vector<CountRow> rows;
    for (int number = 0; number < kStageCount; ++number) {
        const auto stage = LifeStage(number);
        const CoverageCount count = area.count(stage);
        CountRow row{ .key = stageCode(stage), .label = OverviewWords::stage(stage), .countText = QString::number(count.named) };
        QStringList notes{ OverviewWords::apart(count), OverviewWords::perChildren(area, stage) };
        notes.removeAll(QString());
        row.note = notes.join(u' ');
        row.level = level(count.named, stage, {});
        row.share = std::min(count.named / kFullBar, 1.0);
        row.accessibleName = spokenCount(area.name, row.label, count.named, row.level) + (row.note.isEmpty() ? QString() : QStringLiteral(". ") + row.note);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CountRow> OverviewRows::kinds(const AreaCoverage &area)
{
    std::vector<CountRow> rows;
    for (const Kind kind : allKinds()) {
        const CoverageCount count = area.count(LifeStage::Any, std::array{ kind });
        if (count.total() == 0)
            continue;
        CountRow row{ .key = kindCode(kind), .label = KindTexts::kind(kind), .countText = QString::number(count.named),
                      .note = OverviewWords::apart(count), .group = groupCode(groupOf(kind)), .iconName = kindCode(kind) };
        row.accessibleName = spokenCount(area.name, row.label, count.named, QString()) + (row.note.isEmpty() ? QString() : QStringLiteral(". ") + row.note);
        rows.push_back(std::move(row));
    }
    return rows;
}

}
