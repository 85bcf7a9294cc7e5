// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/savedrow.h"

#include "app/changerows.h"
#include "app/hitwords.h"
#include "app/kindtexts.h"
#include "app/speech.h"
#include "app/timewords.h"
#include "app/weekwords.h"
#include "catalogue/servicemarks.h"

namespace paraply {

const QString SavedWords::kGoneSeen = QStringLiteral("gone_seen");

std::span<const Column<SavedRow>> SavedRow::columns()
{
    static constexpr Column<SavedRow> kColumns[] = {
        shown<&SavedRow::key>("key"), shown<&SavedRow::service>("service"), shown<&SavedRow::location>("location"),
        shown<&SavedRow::name>("name"), shown<&SavedRow::kindCode>("kindCode"), shown<&SavedRow::groupCode>("groupCode"),
        shown<&SavedRow::kindText>("kindText"), shown<&SavedRow::placeText>("placeText"), shown<&SavedRow::openState>("openState"),
        shown<&SavedRow::openText>("openText"), shown<&SavedRow::phoneText>("phoneText"), shown<&SavedRow::dialable>("dialable"),
        shown<&SavedRow::savedText>("savedText"), shown<&SavedRow::note>("note"), shown<&SavedRow::change>("change"),
        shown<&SavedRow::changeText>("changeText"), shown<&SavedRow::news>("news"), shown<&SavedRow::canUp>("canUp"),
        shown<&SavedRow::canDown>("canDown")
    };
    return kColumns;
}

QString SavedWords::placeOf(const Service &service, const QString &location, const QString &beside)
{
    const auto found = std::ranges::find(service.locations, location, &Location::id);
    const Location *place = found != service.locations.end() ? &*found
        : service.locations.size() == 1                      ? &service.locations.front()
                                                             : nullptr;
    if (service.masked || !place)
        return Speech::capital(HitWords::area(service.municipality));
    const bool isSaid = !place->locality.isEmpty() && beside.contains(place->address, Qt::CaseInsensitive);
    QStringList parts{ isSaid ? QString() : place->address, place->locality, place->municipality };
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

SavedService SavedWords::copyOf(const Service &service, const QString &region, const QString &location, QDate day)
{
    return { .region = region, .service = service.id, .location = location, .savedOn = day, .name = service.originalName,
             .kind = kindCode(service.kind), .place = placeOf(service, location),
             .phone = service.phones.empty() ? QString() : service.phones.front().number, .marks = serviceMarks(service) };
}

QString SavedWords::changes(const SavedService &saved, const Service &service)
{
    const std::vector<ServicePart> parts = changedParts(saved.marks, service);
    if (parts.empty())
        return {};
    QStringList names;
    for (const ServicePart part : parts)
        names << ChangeRows::part(part);
    QStringList sentences{ tr("Changed since %1: %2.", "a date, parts of a service as in: times and place").arg(Speech::day(saved.savedOn), Speech::list(names)) };
    const QString phone = service.phones.empty() ? QString() : service.phones.front().number;
    if (saved.name != service.originalName)
        sentences << tr("It was called “%1”.", "an earlier name").arg(saved.name);
    if (!saved.phone.isEmpty() && saved.phone != phone)
        sentences << tr("The number was %1.", "an earlier telephone number").arg(Speech::isolated(saved.phone));
    if (!saved.place.isEmpty() && std::ranges::find(parts, ServicePart::Place) != parts.end())
        sentences << tr("The place was %1.", "an earlier place").arg(Speech::isolated(saved.place));
    return sentences.join(u' ');
}

void SavedWords::tellNow(SavedRow &row, const SavedService &saved, const Service &service, const Region &region, const QDateTime &moment)
{
    row.service = service.id;
    row.name = service.name.text;
    row.kindCode = kindCode(service.kind);
    row.groupCode = groupCode(groupOf(service.kind));
    row.kindText = KindTexts::kind(service.kind);
    row.placeText = placeOf(service, saved.location, row.name);
    if (!service.phones.empty()) {
        row.phoneText = Speech::isolated(service.phones.front().number);
        row.dialable = service.phones.front().dialable;
    }
    std::optional<QDateTime> until, next;
    const OpenState state = WeekWords(region, service, saved.location, moment).state(until, next);
    row.openState = TimeWords::stateCode(state);
    row.openText = TimeWords::state(state, until, next, moment.toTimeZone(region.timeZone));
    row.changeText = changes(saved, service);
    row.news = !row.changeText.isEmpty();
    row.change = row.news ? QStringLiteral("changed") : QString();
}

void SavedWords::tellThen(SavedRow &row, const SavedService &saved)
{
    const Kind kind = kindFromCode(saved.kind).value_or(Kind::Information);
    row.name = saved.name;
    row.kindCode = kindCode(kind);
    row.groupCode = groupCode(groupOf(kind));
    row.kindText = KindTexts::kind(kind);
    row.placeText = saved.place;
    row.phoneText = Speech::isolated(saved.phone);
    row.dialable = dialableNumber(saved.phone);
}

SavedRow SavedWords::row(const SavedService &saved, const Service *now, const Region &region, bool here, const QDateTime &moment)
{
    SavedRow row{ .key = saved.region + u'/' + saved.service, .location = saved.location };
    row.note = saved.note;
    row.savedText = tr("Saved %1", "a date").arg(Speech::day(saved.savedOn));
    if (now) {
        tellNow(row, saved, *now, region, moment);
        return row;
    }
    tellThen(row, saved);
    row.change = here ? QStringLiteral("gone") : QStringLiteral("elsewhere");
    row.changeText = here ? tr("It is no longer in the guide. This is what it said when you saved it. Ask before you go.")
                          : tr("It is from another county's guide. This is what it said when you saved it.");
    row.news = here && !saved.marks.contains(kGoneSeen);
    return row;
}

QString SavedWords::shared(const SavedRow &row)
{
    QStringList lines{ row.name, row.placeText, row.phoneText, row.note };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
