// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/countyoverview.h"

#include "app/appsession.h"
#include "app/kindtexts.h"
#include "app/overviewwords.h"

namespace paraply {

namespace {

const QString kAll = QStringLiteral("all");

std::vector<Kind> kindsOf(KindGroup group)
{
    std::vector<Kind> kinds;
    std::ranges::copy_if(allKinds(), std::back_inserter(kinds), [group](Kind kind) { return groupOf(kind) == group; });
    return kinds;
}

}

CountyOverview::CountyOverview(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &CountyOverview::count);
    connect(&m_scopes, &ChoiceModel::picked, this, [this](const QString &code) {
        m_scope = code == u"named" ? Scope::Named : Scope::Local;
        renew();
    });
    connect(&m_groups, &ChoiceModel::picked, this, [this](const QString &code) {
        m_group = groupFromCode(code);
        m_kind.reset();
        renew();
    });
    connect(&m_kinds, &ChoiceModel::picked, this, [this](const QString &code) {
        m_kind = kindFromCode(code);
        renew();
    });
    count();
}

void CountyOverview::count()
{
    CountedCoverage counted = OverviewRows::counted(*m_session);
    m_coverage = std::move(counted.coverage);
    m_status = counted.status == Status::Ready && m_coverage.municipalities.empty() ? Status::Empty : counted.status;
    renew();
}

void CountyOverview::renew()
{
    m_areas.replace(OverviewRows::areas(m_coverage, view()));
    m_gaps.replace(OverviewRows::gaps(m_coverage));
    renewChoices();
    Q_EMIT changed();
}

void CountyOverview::renewChoices()
{
    m_scopes.replace({ { QStringLiteral("named"), tr("Named by a source"), m_scope == Scope::Named },
                       { QStringLiteral("local"), tr("With what exists everywhere"), m_scope == Scope::Local } });
    std::vector<ChoiceRow> groups{ { kAll, tr("All kinds"), !m_group } }, kinds;
    for (int number = 0; number < kKindGroupCount; ++number)
        groups.push_back({ groupCode(KindGroup(number)), KindTexts::group(KindGroup(number)), m_group == KindGroup(number) });
    if (m_group) {
        kinds.push_back({ kAll, tr("All of these"), !m_kind });
        for (const Kind kind : kindsOf(*m_group))
            kinds.push_back({ kindCode(kind), KindTexts::kind(kind), m_kind == kind });
    }
    m_groups.replace(std::move(groups));
    m_kinds.replace(std::move(kinds));
}

OverviewView CountyOverview::view() const
{
    return { m_kind ? std::vector{ *m_kind } : m_group ? kindsOf(*m_group) : std::vector<Kind>(), m_scope };
}

QString CountyOverview::title() const
{
    return tr("Support in the %n municipalities of the county", nullptr, int(m_coverage.municipalities.size()));
}

QString CountyOverview::subtitle() const
{
    return m_scope == Scope::Named ? tr("What a source names there, by the child’s age.")
                                   : tr("Also what is there by law or by the region’s word, by the child’s age.");
}

QString CountyOverview::elsewhereText() const
{
    const std::vector<Kind> kinds = view().kinds;
    const int region = m_coverage.region.count(LifeStage::Any, kinds).total(), country = m_coverage.country.count(LifeStage::Any, kinds).total();
    return region + country == 0 ? QString() : tr("Besides, %1 for the whole county and %2 for the whole country.", "numbers").arg(region).arg(country);
}

QStringList CountyOverview::stageNames() const
{
    QStringList names;
    for (int stage = 0; stage < int(LifeStage::Any); ++stage)
        names << OverviewWords::stage(LifeStage(stage));
    return names;
}

QStringList CountyOverview::stageHeads() const
{
    QStringList heads;
    for (int stage = 0; stage < int(LifeStage::Any); ++stage)
        heads << OverviewWords::shortStage(LifeStage(stage));
    return heads;
}

void CountyOverview::showCell(const QString &municipality, int stage)
{
    if (stage < 0 || stage >= kStageCount)
        return;
    Filters filters{ .municipalities = { municipality } };
    if (m_kind)
        filters.kinds.insert(*m_kind);
    if (m_group)
        filters.groups.insert(*m_group);
    filters.stage = LifeStage(stage);
    filters.scope = m_scope;
    m_session->finder()->setFilters(filters);
}

void CountyOverview::exportSheet()
{
    if (const auto &catalogue = m_session->catalogue().get(); m_status == Status::Ready)
        m_sheet.write(m_coverage, catalogue->region());
}

void CountyOverview::printReport()
{
    const auto &catalogue = m_session->catalogue().get();
    if (m_status != Status::Ready)
        return;
    const auto notes = catalogue->municipalityNotes(m_session->language().contentLanguages());
    m_sheet.print({ catalogue->region(), m_coverage, notes ? *notes : std::vector<MunicipalityNote>() });
}

}
