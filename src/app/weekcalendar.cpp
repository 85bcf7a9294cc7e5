// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/weekcalendar.h"

#include "app/appsession.h"
#include "app/speech.h"

namespace paraply {

WeekCalendar::WeekCalendar(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &WeekCalendar::renew);
    connect(m_session->children(), &ChildList::changed, this, &WeekCalendar::renew);
    connect(m_session->place(), &PlaceChooser::changed, this, &WeekCalendar::renew);
    connect(m_session->minutes(), &Minutes::passed, this, &WeekCalendar::renew);
    renew();
}

Query WeekCalendar::query() const
{
    Query query;
    if (!m_anyAge) {
        query.ages = m_session->children()->askedMonths();
        query.expecting = m_session->children()->isExpecting();
    }
    query.position = m_session->place()->position();
    if (query.position && m_session->place()->radiusKm() > 0)
        query.radiusMetres = m_session->place()->radiusKm() * 1000.0;
    query.now = m_session->now();
    query.contentLanguages = m_session->language().contentLanguages();
    return query;
}

void WeekCalendar::renew()
{
    const auto &catalogue = m_session->catalogue().get();
    m_status = m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    if (catalogue) {
        const QDate today = m_session->now().toTimeZone(catalogue->region().timeZone).date();
        const auto week = weekOf(*catalogue, query(), today.addDays(m_weeks * kWeekDays));
        if (week)
            tell(*week, today);
        else
            qWarning("the week: %ls", qUtf16Printable(week.error().detail));
        m_status = !week ? Status::Failed : week->held > 0 ? Status::Ready : Status::Empty;
    }
    Q_EMIT changed();
}

void WeekCalendar::tell(const WeekAnswer &week, QDate today)
{
    m_week = week;
    for (std::size_t day = 0; day < m_entries.size(); ++day)
        m_entries[day].replace(WeekRows::entries(week.days[day], *m_session->children(), today));
    m_days.replace(WeekRows::days(week, today));
}

RowModel *WeekCalendar::entries(int day)
{
    if (day < 0 || day >= kWeekDays)
        return nullptr;
    RowModel *model = &m_entries[std::size_t(day)];
    QJSEngine::setObjectOwnership(model, QJSEngine::CppOwnership);
    return model;
}

bool WeekCalendar::hasChildren() const
{
    return m_session->children()->count() > 0;
}

QString WeekCalendar::summaryText() const
{
    const PlaceChooser &place = *m_session->place();
    const QString where = !place.hasPlace() ? tr("In the whole county")
        : place.isDevice()                  ? tr("Near you")
                                            : tr("Near %1", "a place").arg(place.text());
    const QString children = m_anyAge ? QString() : m_session->children()->summary();
    return children.isEmpty() ? tr("%1, all ages", "near a place").arg(where) : tr("%1, for %2", "near a place, children").arg(where, children);
}

QString WeekCalendar::spanText() const
{
    if (!m_week.from.isValid())
        return {};
    const QDate last = m_week.from.addDays(kWeekDays - 1);
    const QString from = m_week.from.month() == last.month() ? QString::number(m_week.from.day()) : QLocale().toString(m_week.from, QStringLiteral("d MMMM"));
    return tr("%1 to %2", "two dates").arg(from, QLocale().toString(last, QStringLiteral("d MMMM")));
}

void WeekCalendar::setAnyAge(bool on)
{
    if (on == m_anyAge)
        return;
    m_anyAge = on;
    renew();
}

void WeekCalendar::goOn()
{
    m_weeks = std::min(m_weeks + 1, kMostWeeks);
    renew();
}

void WeekCalendar::goBack()
{
    m_weeks = std::max(m_weeks - 1, 0);
    renew();
}

QString WeekCalendar::withoutHoursText() const
{
    return m_week.withoutHours == 0 ? QString() : tr("%n more do not say when they are open", nullptr, m_week.withoutHours);
}

QString WeekCalendar::furtherText() const
{
    return m_week.further == 0 ? QString() : tr("%n further away are not shown. Choose a shorter distance to see less at a time.", nullptr, m_week.further);
}

QString WeekCalendar::emptyTitle() const
{
    return m_weeks > 0 ? tr("We know of nothing in these days.") : tr("We know of nothing in the next seven days.");
}

QString WeekCalendar::emptyText() const
{
    return m_week.contact ? tr("There may be more than we know. %1 can tell you what there is near you.", "a service").arg(m_week.contact->name)
                          : tr("There may be more than we know. Ask at the nearest family centre or library.");
}

QString WeekCalendar::relaxText() const
{
    if (!m_week.relax)
        return {};
    return m_week.relax->filter == Relaxation::Filter::Radius ? tr("Look at any distance: %n time(s)", nullptr, m_week.relax->total)
                                                              : tr("Look at all ages: %n time(s)", nullptr, m_week.relax->total);
}

void WeekCalendar::relax()
{
    if (!m_week.relax)
        return;
    if (m_week.relax->filter == Relaxation::Filter::Radius)
        m_session->place()->setRadiusKm(0);
    else
        setAnyAge(true);
}

QString WeekCalendar::contactName() const
{
    return m_week.contact ? m_week.contact->name : QString();
}

QString WeekCalendar::contactNumber() const
{
    return m_week.contact ? Speech::isolated(m_week.contact->phone.number) : QString();
}

QString WeekCalendar::contactAddress() const
{
    const QString number = m_week.contact ? m_week.contact->phone.dialable : QString();
    return number.isEmpty() ? QString() : QStringLiteral("tel:") + number;
}

void WeekCalendar::showWithoutHours()
{
    m_session->finder()->showWithoutHours(gatheringKinds());
}

}
