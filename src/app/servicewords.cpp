// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/servicewords.h"

#include "app/agewords.h"
#include "app/hitwords.h"
#include "app/kindtexts.h"
#include "app/speech.h"
#include "app/timewords.h"
#include "app/weekwords.h"

namespace paraply {

ServiceText ServiceWords::text(const Service &service, const ServiceContext &context)
{
    ServiceText text;
    sayWhat(text, service, context);
    sayWhom(text, service, context);
    sayWhen(text, service, context);
    sayWhere(text, service, context);
    sayHow(text, service);
    sayFreshness(text, service, context);
    return text;
}

void ServiceWords::sayWhat(ServiceText &text, const Service &service, const ServiceContext &context)
{
    text.name = service.name.text;
    if (service.originalName != service.name.text)
        text.originalName = service.originalName;
    text.kindCode = kindCode(service.kind);
    text.groupCode = groupCode(groupOf(service.kind));
    text.kindText = KindTexts::kind(service.kind);
    text.organization = service.organization ? service.organization->name : QString();
    text.description = service.description.text;
    const Wording &told = service.description;
    if (told.machine)
        text.languageNoteText = tr("Translated by machine, not yet read by a person.");
    else if (told.stale)
        text.languageNoteText = tr("The original has changed since this was translated.");
    else if (!told.text.isEmpty() && !context.languages.contains(told.language))
        text.languageNoteText = tr("This text is in %1.", "a language").arg(Speech::languageName(told.language));
}

void ServiceWords::sayWhom(ServiceText &text, const Service &service, const ServiceContext &context)
{
    text.ageText = AgeWords::forWhom(service.ages, service.expecting);
    text.ageKnown = service.ages.isKnown();
    text.expecting = service.expecting;
    text.minMonths = service.ages.min.value_or(0);
    text.maxMonths = service.ages.max.value_or(kLastAgeMonth);
    std::vector<int> suited;
    for (const int month : context.children.askedMonths()) {
        const bool own = service.ages.isKnown() && service.ages.contains(month);
        const bool inSession = std::ranges::any_of(service.sessions, [month](const Session &session) {
            return session.ages.isKnown() && session.ages.contains(month);
        });
        if (own || inSession)
            suited.push_back(month);
    }
    QString children = context.children.labelOf(suited);
    if (service.expecting && context.children.isExpecting())
        children = children.isEmpty() ? tr("you who are expecting") : tr("%1, and you who are expecting").arg(children);
    if (!children.isEmpty())
        text.suitsText = tr("Suits %1", "children").arg(children);
    for (const ChildRow &child : context.children.rows()) {
        if (child.expected)
            continue;
        text.childMonths << (*child.months.min + *child.months.max) / 2;
        text.childLabels << child.shortLabel;
    }
    text.spokenAges = text.suitsText.isEmpty() ? text.ageText : Speech::sentence(text.ageText) + u' ' + Speech::sentence(text.suitsText);
}

void ServiceWords::sayWhen(ServiceText &text, const Service &service, const ServiceContext &context)
{
    const WeekWords week(context.region, service, context.location, context.now);
    std::optional<QDateTime> until, next;
    const OpenState state = week.state(until, next);
    text.openState = TimeWords::stateCode(state);
    text.openText = TimeWords::state(state, until, next, context.now.toTimeZone(context.region.timeZone));
    text.hasHours = week.hasHours();
    text.hoursUnknownText = week.unknownText();
    text.weekTitle = week.title();
    text.weekDayNames = week.dayNames();
    text.weekDates = week.dates();
    text.weekHours = week.hours();
    text.weekSpoken = week.spoken();
    text.weekToday = week.today();
}

QString ServiceWords::precision(Precision precision)
{
    switch (precision) {
    case Precision::Locality: return tr("The distance is to the middle of the town, not to the house.");
    case Precision::Neighbourhood: return tr("The distance is to the part of town, not to the house.");
    case Precision::Address:
    case Precision::None: break;
    }
    return {};
}

void ServiceWords::sayWhere(ServiceText &text, const Service &service, const ServiceContext &context)
{
    text.isMasked = service.masked;
    if (service.masked) {
        text.placeLabel = tr("The address is secret");
        text.placeText = (service.phones.empty() ? tr("In %1. It is kept secret so that those who come there are safe.", "a municipality")
                                                 : tr("In %1. Call, and they tell you how to come.", "a municipality")).arg(service.municipality);
        return;
    }
    const auto found = std::ranges::find(service.locations, context.location, &Location::id);
    const Location *location = found != service.locations.end() ? &*found
        : service.locations.size() == 1                         ? &service.locations.front()
                                                                : nullptr;
    if (!location) {
        text.placeLabel = tr("Where");
        text.placeText = tr("For everybody in %1. It has no meeting place of its own.").arg(HitWords::area(service.municipality));
        return;
    }
    text.hasPlace = true;
    QStringList parts{ location->address, location->postalCode, location->locality };
    if (location->municipality != location->locality)
        parts << location->municipality;
    parts.removeAll(QString());
    text.placeLabel = location->address.isEmpty() ? tr("Town") : tr("Address");
    text.placeText = Speech::isolated(parts.join(QStringLiteral(", ")));
    text.position = location->position;
    if (!location->position || !context.place.position())
        return;
    const double metres = distanceMetres(*context.place.position(), *location->position);
    const bool sameTown = location->precision == Precision::Locality && metres <= 1000;
    text.distanceText = sameTown ? tr("In the town") : Speech::capital(Speech::distance(metres));
    if (!sameTown)
        text.precisionText = precision(location->precision);
    text.bearing = sameTown ? -1 : bearingDegrees(*context.place.position(), *location->position);
}

void ServiceWords::sayHow(ServiceText &text, const Service &service)
{
    if (service.dropIn)
        text.accessTexts << KindTexts::dropIn();
    if (service.booking)
        text.accessTexts << tr("Booking needed");
    if (service.referral)
        text.accessTexts << tr("Referral needed");
    text.costKnown = !service.cost.isEmpty();
    text.costText = service.cost == u"free" ? KindTexts::free() : text.costKnown ? service.cost : tr("Not stated");
    QStringList languages;
    for (const QString &code : service.languages)
        languages << Speech::languageName(code);
    text.languagesText = languages.isEmpty() ? tr("Not stated") : Speech::capital(Speech::list(languages));
    if (!service.languageNote.isEmpty())
        text.languagesText = languages.isEmpty() ? service.languageNote : tr("%1 (%2)", "languages, a note").arg(text.languagesText, service.languageNote);
    text.email = service.email;
    text.url = service.url;
}

}
