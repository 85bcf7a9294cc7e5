// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/leafletwords.h"

#include "exchange/vcard.h"

#include <QLocale>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 364, kMinutesOfDay = 24 * 60;

QString clock(int minutes)
{
    const int hour = minutes / 60 % 24 == 0 && minutes > 0 ? 24 : minutes / 60 % 24;
    return minutes % 60 == 0 ? QString::number(hour) : u"%1.%2"_s.arg(hour).arg(QString::number(minutes % 60).rightJustified(2, u'0'));
}

}

QString LeafletWords::say(QStringView swedish, QStringView english) const
{
    return (m_language == LeafletLanguage::Swedish ? swedish : english).toString();
}

QString LeafletWords::group(KindGroup group) const
{
    switch (group) {
    case KindGroup::Meet: return say(u"Träffas och leka", u"Meet and play");
    case KindGroup::Health: return say(u"Gravid och barnhälsa", u"Pregnancy and child health");
    case KindGroup::Parent: return say(u"Stöd som förälder", u"Support as a parent");
    case KindGroup::Hard: return say(u"När det är svårt", u"When things are hard");
    case KindGroup::Teen: return say(u"Tonår och fritid", u"Teens and leisure");
    case KindGroup::Law: break;
    }
    return say(u"Rätt och pengar", u"Rights and money");
}

QString LeafletWords::age(int months) const
{
    return months % 12 == 0 ? say(u"%1 år", u"%1 years").arg(months / 12) : say(u"%1 månader", u"%1 months").arg(months);
}

QString LeafletWords::ages(const Service &service) const
{
    if (!service.ages.min || !service.ages.max)
        return {};
    const int from = *service.ages.min, past = *service.ages.max + 1;
    const QString expecting = service.expecting ? say(u"För den som väntar barn. ", u"For expecting parents. ") : QString();
    if (from == 0 && past <= 12)
        return expecting + say(u"För barn under %1.", u"For children under %1.").arg(past == 12 ? say(u"1 år", u"1 year") : age(past));
    if (from % 12 == 0 && past % 12 == 0)
        return expecting + say(u"För barn %1–%2 år.", u"For children aged %1–%2.").arg(from / 12).arg(past / 12 - 1);
    return expecting + say(u"För barn från %1 till %2.", u"For children from %1 to %2.").arg(age(from), age(past));
}

QString LeafletWords::series(const OpeningSeries &series) const
{
    const QLocale locale(m_language == LeafletLanguage::Swedish ? QLocale::Swedish : QLocale::English);
    QStringList days;
    for (const int day : series.days.weekdays)
        days += locale.dayName(day);
    QString when = days.join(u", "_s);
    if (days.size() > 2 && series.days.weekdays.back() - series.days.weekdays.front() + 1 == int(days.size()))
        when = say(u"%1 till %2", u"%1 to %2").arg(days.front(), days.back());
    if (series.days.every == Recurrence::Every::SecondWeek)
        when = say(u"varannan %1", u"every second %1").arg(when);
    if (series.days.every == Recurrence::Every::Month)
        when = series.days.nth < 0 ? say(u"sista %1 i månaden", u"the last %1 of the month").arg(when)
                                   : say(u"%1 nr %2 i månaden", u"%1 number %2 of the month").arg(when).arg(series.days.nth);
    const QString end = series.end ? u"–"_s + clock(*series.end) : say(u" och framåt", u" onwards");
    return u"%1 %2%3"_s.arg(when, clock(series.start), end);
}

QString LeafletWords::hours(const Service &service) const
{
    QStringList parts;
    bool always = false;
    for (const OpeningSeries &one : openingsOf(service, m_region, {m_region.dataDate, m_region.dataDate.addDays(kDaysAhead)}).series()) {
        if (one.days.every == Recurrence::Every::Once)
            continue;
        always |= one.start == 0 && one.end == kMinutesOfDay && one.days.weekdays.size() == 7;
        parts += series(one);
    }
    parts.removeDuplicates();
    if (always)
        return say(u"Öppet dygnet runt.", u"Open day and night.");
    return parts.isEmpty() ? QString() : say(u"Öppet %1.", u"Open %1.").arg(parts.join(u"; "_s));
}

QString LeafletWords::place(const Service &service) const
{
    if (service.masked)
        return say(u"Adressen är hemlig. Ring eller skriv.", u"The address is kept secret. Call or write.");
    const Location *location = shownLocation(service);
    if (!location)
        return {};
    QStringList parts {location->address, location->locality};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString LeafletWords::freshness(const Service &service) const
{
    const QDate newest = service.newestDate();
    const QString since = newest.isValid() ? say(u"Uppgift från %1.", u"From %1.").arg(newest.year()) : say(u"Uppgiften saknar datum.", u"No date is stated.");
    switch (freshnessOf(newest, m_region.dataDate)) {
    case Freshness::Fresh: return since;
    case Freshness::MayHaveChanged: return since + say(u" Den kan ha ändrats.", u" It may have changed.");
    case Freshness::CallFirst: break;
    }
    return since + (service.phones.empty() ? say(u" Kolla webben innan ni går.", u" Check the website before you go.")
                                           : say(u" Ring innan ni går.", u" Call before you go."));
}

}
