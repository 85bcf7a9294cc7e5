// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/municipalityoverview.h"

#include "app/appsession.h"
#include "app/overviewwords.h"
#include "app/speech.h"

namespace paraply {

MunicipalityOverview::MunicipalityOverview(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &MunicipalityOverview::renew);
}

void MunicipalityOverview::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    renew();
}

void MunicipalityOverview::renew()
{
    CountedCoverage counted = OverviewRows::counted(*m_session);
    m_coverage = std::move(counted.coverage);
    m_status = counted.status == Status::Ready && !area() ? Status::Empty : counted.status;
    const bool isThere = area();
    m_stages.replace(isThere ? OverviewRows::stages(*area()) : std::vector<CountRow>());
    m_kinds.replace(isThere ? OverviewRows::kinds(*area()) : std::vector<CountRow>());
    m_gaps.replace(OverviewRows::gapsOf(m_coverage, m_name));
    renewNotes();
    Q_EMIT changed();
}

void MunicipalityOverview::renewNotes()
{
    std::vector<NoteRow> cautions, rows;
    for (const CoverageCaution &caution : m_coverage.cautions) {
        if (caution.municipality == m_name)
            cautions.push_back({ cautionCode(caution.code), {}, OverviewWords::caution(caution), {}, {} });
    }
    if (area()) {
        const auto notes = m_session->catalogue().get()->municipalityNotes(m_session->language().contentLanguages());
        if (!notes) {
            qWarning("municipality notes: %ls", qUtf16Printable(notes.error().detail));
            m_status = Status::Failed;
        }
        for (const MunicipalityNote &note : notes ? *notes : std::vector<MunicipalityNote>()) {
            if (note.municipality == m_name)
                rows.push_back({ note.id, note.type, note.text.text, tr("%1, %2", "a source, its date").arg(note.source, note.date), note.sourceUrl });
        }
    }
    m_cautions.replace(std::move(cautions));
    m_notes.replace(std::move(rows));
}

QString MunicipalityOverview::peopleText() const
{
    if (!area() || !area()->inhabitants)
        return {};
    const QString people = tr("%1 inhabitants", "a number").arg(QLocale().toString(*area()->inhabitants));
    return area()->inhabitantsDate.isValid() ? tr("%1 on %2", "inhabitants, a day").arg(people, Speech::day(area()->inhabitantsDate)) : people;
}

QString MunicipalityOverview::rateText() const
{
    return area() ? OverviewWords::perInhabitants(*area()) : QString();
}

QString MunicipalityOverview::teensTitle() const
{
    return area() ? tr("13–17 years: %1", "how many").arg(OverviewWords::count(area()->count(LifeStage::Years13To17).named)) : QString();
}

QString MunicipalityOverview::teensText() const
{
    if (!area())
        return {};
    QStringList sentences;
    for (const CoverageGap &gap : m_coverage.gaps) {
        if (gap.municipalities.contains(m_name))
            sentences << OverviewWords::teensLack(gap.code);
    }
    sentences << OverviewWords::apart(area()->count(LifeStage::Years13To17));
    const int everywhere = m_coverage.region.count(LifeStage::Years13To17).named + m_coverage.country.count(LifeStage::Years13To17).named;
    if (everywhere > 0)
        sentences << OverviewWords::tr("%n for the whole county or country.", "services", everywhere);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString MunicipalityOverview::teensLevel() const
{
    return area() ? OverviewRows::level(area()->count(LifeStage::Years13To17).named, LifeStage::Years13To17, {}) : QString();
}

QString MunicipalityOverview::elsewhereText() const
{
    const int region = m_coverage.region.count(LifeStage::Any).total(), country = m_coverage.country.count(LifeStage::Any).total();
    return region + country == 0 ? QString() : tr("Besides, %1 for the whole county and %2 for the whole country.", "numbers").arg(region).arg(country);
}

void MunicipalityOverview::showStage(const QString &code)
{
    Filters filters{ .municipalities = { m_name } };
    filters.stage = stageFromCode(code);
    filters.anyAge = filters.stage == LifeStage::Any;
    filters.scope = Scope::Named;
    m_session->finder()->setFilters(filters);
}

void MunicipalityOverview::showKind(const QString &code)
{
    const auto kind = kindFromCode(code);
    if (!kind)
        return;
    Filters filters{ .kinds = { *kind }, .municipalities = { m_name } };
    filters.anyAge = true;
    // What is generic or statutory stands in the row's note, so it must be found as well.
    filters.scope = Scope::Local;
    m_session->finder()->setFilters(filters);
}

}
