// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/headingwords.h"

#include <array>

namespace paraply {

namespace {

constexpr auto kWords = std::to_array<HeadingWord>({
    {u"id", "id"}, {u"nr", "id"}, {u"löpnummer", "id"}, {u"namn", "name"}, {u"name", "name"}, {u"verksamhet", "name"}, {u"verksamhetens namn", "name"}, {u"benämning", "name"},
    {u"titel", "name"}, {u"title", "name"}, {u"service", "name"}, {u"service name", "name"}, {u"aktivitet", "name"}, {u"grupp", "name"}, {u"typ", "kind"}, {u"type", "kind"}, {u"kategori", "kind"},
    {u"category", "kind"}, {u"slag", "kind"}, {u"verksamhetstyp", "kind"}, {u"typ av verksamhet", "kind"}, {u"insats", "kind"}, {u"beskrivning", "description"}, {u"description", "description"},
    {u"information", "description"}, {u"info", "description"}, {u"innehåll", "description"}, {u"om verksamheten", "description"}, {u"presentation", "description"}, {u"övrigt", "description"},
    {u"kommentar", "description"}, {u"anmärkning", "description"}, {u"notes", "description"}, {u"details", "description"}, {u"huvudman", "organization"}, {u"organisation", "organization"},
    {u"organization", "organization"}, {u"anordnare", "organization"}, {u"arrangör", "organization"}, {u"utförare", "organization"}, {u"provider", "organization"}, {u"ägare", "organization"},
    {u"driftsform", "organization"}, {u"kommun", "municipality"}, {u"municipality", "municipality"}, {u"ålder", "ages"}, {u"åldrar", "ages"}, {u"åldersgrupp", "ages"}, {u"målgrupp", "ages"}, {u"age", "ages"},
    {u"ages", "ages"}, {u"age group", "ages"}, {u"age range", "ages"}, {u"från ålder", "min_age"}, {u"lägsta ålder", "min_age"}, {u"min ålder", "min_age"}, {u"minimum age", "min_age"}, {u"min age", "min_age"},
    {u"till ålder", "max_age"}, {u"högsta ålder", "max_age"}, {u"max ålder", "max_age"}, {u"maximum age", "max_age"}, {u"max age", "max_age"}, {u"gravid", "expecting"}, {u"gravida", "expecting"}, {u"blivande föräldrar", "expecting"},
    {u"expecting", "expecting"}, {u"pregnant", "expecting"}, {u"ämne", "topics"}, {u"ämnen", "topics"}, {u"topics", "topics"}, {u"nyckelord", "topics"}, {u"kostnad", "cost"}, {u"pris", "cost"}, {u"avgift", "cost"},
    {u"cost", "cost"}, {u"fee", "cost"}, {u"fees", "cost"}, {u"price", "cost"}, {u"gratis", "free"}, {u"kostnadsfritt", "free"}, {u"kostnadsfri", "free"}, {u"avgiftsfri", "free"}, {u"free", "free"},
    {u"drop in", "drop_in"}, {u"dropin", "drop_in"}, {u"utan anmälan", "drop_in"}, {u"bokning", "booking"}, {u"anmälan", "booking"}, {u"föranmälan", "booking"}, {u"tidsbokning", "booking"}, {u"booking", "booking"},
    {u"remiss", "referral"}, {u"referral", "referral"}, {u"språk", "languages"}, {u"language", "languages"}, {u"languages", "languages"}, {u"adress", "address"}, {u"gatuadress", "address"}, {u"besöksadress", "address"},
    {u"address", "address"}, {u"street", "address"}, {u"street address", "address"}, {u"lokal", "address"}, {u"plats", "address"}, {u"postnummer", "postal_code"}, {u"postnr", "postal_code"}, {u"postal code", "postal_code"},
    {u"postcode", "postal_code"}, {u"zip", "postal_code"}, {u"ort", "locality"}, {u"postort", "locality"}, {u"stad", "locality"}, {u"city", "locality"}, {u"town", "locality"}, {u"tätort", "locality"}, {u"latitud", "latitude"},
    {u"latitude", "latitude"}, {u"lat", "latitude"}, {u"longitud", "longitude"}, {u"longitude", "longitude"}, {u"long", "longitude"}, {u"lon", "longitude"}, {u"lng", "longitude"}, {u"koordinater", "position"},
    {u"koordinat", "position"}, {u"position", "position"}, {u"coordinates", "position"}, {u"telefon", "phone"}, {u"telefonnummer", "phone"}, {u"tel", "phone"}, {u"tfn", "phone"}, {u"mobil", "phone"}, {u"phone", "phone"},
    {u"telephone", "phone"}, {u"epost", "email"}, {u"e post", "email"}, {u"epostadress", "email"}, {u"mejl", "email"}, {u"mail", "email"}, {u"email", "email"}, {u"e mail", "email"}, {u"webb", "url"}, {u"webbplats", "url"},
    {u"hemsida", "url"}, {u"webbadress", "url"}, {u"länk", "url"}, {u"url", "url"}, {u"website", "url"}, {u"web", "url"}, {u"öppettider", "hours"}, {u"tider", "hours"}, {u"tid", "hours"}, {u"dag och tid", "hours"},
    {u"hours", "hours"}, {u"opening hours", "hours"}, {u"times", "hours"}, {u"veckodag", "weekdays"}, {u"dag", "weekdays"}, {u"dagar", "weekdays"}, {u"weekday", "weekdays"}, {u"day", "weekdays"}, {u"days", "weekdays"},
    {u"öppnar", "opens"}, {u"starttid", "opens"}, {u"opens", "opens"}, {u"start time", "opens"}, {u"klockan från", "opens"}, {u"stänger", "closes"}, {u"sluttid", "closes"}, {u"closes", "closes"}, {u"end time", "closes"},
    {u"gäller från", "valid_from"}, {u"startdatum", "valid_from"}, {u"valid from", "valid_from"}, {u"start date", "valid_from"}, {u"gäller till", "valid_to"}, {u"slutdatum", "valid_to"}, {u"valid to", "valid_to"},
    {u"end date", "valid_to"}, {u"status", "status"}, {u"skyddad", "masked"}, {u"skyddad adress", "masked"}, {u"hemlig", "masked"}, {u"senast uppdaterad", "source_date"}, {u"uppdaterad", "source_date"}, {u"ändrad", "source_date"},
    {u"last updated", "source_date"}, {u"updated", "source_date"}, {u"källa", "source"}, {u"source", "source"}, {u"ansvarig", "responsible"}, {u"kontrollerad", "confirmed_on"}, {u"responsible", "responsible"},
    // iCarol's, of the helplines (211) of North America.
    {u"resource agency num", "id"}, {u"public name", "name"}, {u"parent agency", "organization"}, {u"agency description", "description"}, {u"eligibility", "description"},
    {u"application process", "description"}, {u"documents required", "description"}, {u"disabilities access", "description"}, {u"taxonomy terms", "kind"}, {u"taxonomy term", "kind"},
    {u"categories", "kind"}, {u"fee structure", "cost"}, {u"fee structure source", "cost"}, {u"email address", "email"}, {u"email address main", "email"}, {u"website address", "url"},
    {u"physical address is private", "masked"}, {u"last verified on", "source_date"},
    {u"is private", ""}, {u"är privat", ""}, {u"är hemlig", ""}, {u"är hemligt", ""}, {u"är dold", ""}, {u"är dolt", ""}, {u"alternate name", ""}, {u"official name", ""}, {u"taxonomy level name", ""}, {u"parent agency num", ""}, {u"mailing address", ""}, {u"mailing attention name", ""},
    {u"mailing city", ""}, {u"mailing postal code", ""}, {u"mailing state province", ""}, {u"mailing country", ""}, {u"mailing address is private", ""}, {u"phone fax", ""}, {u"fax", ""},
    {u"fax number", ""}, {u"faxnummer", ""}, {u"internal notes", ""}});

}

std::span<const HeadingWord> headingWords()
{
    return kWords;
}

}
