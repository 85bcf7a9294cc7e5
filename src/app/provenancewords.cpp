// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/servicewords.h"

#include "app/speech.h"
#include "app/timewords.h"

namespace paraply {

namespace {

QString basisOf(Basis basis)
{
    switch (basis) {
    case Basis::Specific: return ServiceWords::tr("Somebody has written about this very place.");
    case Basis::Generic: return ServiceWords::tr("Every municipality has this. Details of this place are not confirmed.");
    case Basis::Statutory: return ServiceWords::tr("The law says that it must exist.");
    case Basis::National: return ServiceWords::tr("It is for the whole country.");
    }
    return {};
}

/// The sheets write "undated" where a source has no date, perhaps with what is known all the same: "undated (2017–2020)".
QString dateOf(const Source &source)
{
    const QString written = source.dateAsWritten.trimmed();
    if (source.date.isValid() || !(written.isEmpty() || written.startsWith(u"undated")))
        return ServiceWords::tr("Read or written %1", "a date").arg(source.date.isValid() ? Speech::day(source.date) : written);
    const QString rest = written.mid(int(qstrlen("undated"))).trimmed();
    return rest.isEmpty() ? ServiceWords::tr("No date") : ServiceWords::tr("No date %1", "what is known all the same, in brackets").arg(rest);
}

QString confidenceOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return ServiceWords::tr("We are sure of most of it.");
    case Confidence::Medium: return ServiceWords::tr("Some of it may be wrong.");
    case Confidence::Low: return ServiceWords::tr("We are not sure. Ask before you go.");
    }
    return {};
}

}

void ServiceWords::sayFreshness(ServiceText &text, const Service &service, const ServiceContext &context)
{
    const QDate newest = service.newestDate();
    const Freshness freshness = freshnessOf(newest, context.now.toTimeZone(context.region.timeZone).date());
    const bool hasPhone = std::ranges::any_of(service.phones, [](const Phone &phone) { return !phone.dialable.isEmpty(); });
    text.freshness = TimeWords::freshnessCode(freshness);
    text.freshnessTitle = TimeWords::dated(newest);
    text.freshnessText = TimeWords::advice(freshness, hasPhone);
    text.basisText = basisOf(service.basis);
    text.confidenceText = confidenceOf(service.confidence);
    if (service.confirmedOn.isValid()) {
        const QString day = Speech::day(service.confirmedOn);
        text.confirmedText = service.confirmedBy.isEmpty() ? tr("Confirmed %1.", "a date").arg(day)
                                                           : tr("Confirmed %1 by %2.", "a date, who").arg(day, service.confirmedBy);
    }
    if (!service.responsible.isEmpty())
        text.responsibleText = tr("%1 answers for it.", "who").arg(service.responsible);
}

std::vector<SourceRow> ServiceWords::sources(const Service &service)
{
    std::vector<SourceRow> rows;
    for (const Source &source : service.sources) {
        SourceRow row;
        row.key = source.reference + u'/' + source.about;
        row.title = source.title.isEmpty() ? source.reference : source.title;
        row.url = source.isUrl ? source.reference : QString();
        row.isUrl = source.isUrl;
        row.dateText = dateOf(source);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ActionRow> ServiceWords::actions(const Service &service, const ServiceText &text)
{
    std::vector<ActionRow> rows;
    const auto phone = std::ranges::find_if(service.phones, [](const Phone &one) { return !one.dialable.isEmpty(); });
    if (phone != service.phones.end())
        rows.push_back({ QStringLiteral("call"), tr("Call %1").arg(Speech::isolated(phone->number)), QStringLiteral("phone") });
    if (text.position)
        rows.push_back({ QStringLiteral("navigate"), tr("Route"), QStringLiteral("route") });
    if (!service.url.isEmpty())
        rows.push_back({ QStringLiteral("web"), tr("Web"), QStringLiteral("web") });
    if (text.hasTimes)
        rows.push_back({ QStringLiteral("calendar"), tr("Calendar"), QStringLiteral("calendar-add") });
    rows.push_back({ QStringLiteral("qr"), tr("QR code"), QStringLiteral("qr") });
    if (!service.email.isEmpty())
        rows.push_back({ QStringLiteral("mail"), tr("Write"), QStringLiteral("mail") });
    rows.push_back({ QStringLiteral("share"), tr("Copy"), QStringLiteral("share") });
    rows.front().primary = true;
    return rows;
}

}
