// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "base/age.h"
#include "catalogue/hours.h"
#include "catalogue/kind.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace paraply {

/// A text in the best language that was asked for and exists.
struct Wording {
    QString text;
    QString language;      ///< BCP 47; the language `text` is really in
    bool machine = false;  ///< a machine's draft that nobody has read yet
    bool stale = false;    ///< made from an older wording of the original
    bool operator==(const Wording &) const = default;
};

/// How far a service reaches: one municipality (and its catchment), the whole region, the whole country.
enum class Reach : unsigned char { Municipality, Region, Country };
enum class Precision : unsigned char { None, Locality, Neighbourhood, Address };
enum class Basis : unsigned char { Specific, Generic, Statutory, National };
enum class Confidence : unsigned char { High, Medium, Low };
QLatin1String reachCode(Reach reach);
QLatin1String precisionCode(Precision precision);
QLatin1String basisCode(Basis basis);
QLatin1String confidenceCode(Confidence confidence);
std::optional<Reach> reachFromCode(QStringView code);
std::optional<Precision> precisionFromCode(QStringView code);
std::optional<Basis> basisFromCode(QStringView code);
std::optional<Confidence> confidenceFromCode(QStringView code);

/// Freshness of a fact by its newest source date, counted to the present: at most 12 months, at most 36, older or undated.
enum class Freshness : unsigned char { Fresh, MayHaveChanged, CallFirst };
Freshness freshnessOf(QDate newest, QDate today);

struct Organization {
    QString id, name, type, website;
};

struct Location {
    QString id, address, locality, municipality, postalCode;
    std::optional<Position> position;
    Precision precision = Precision::None;
};

struct Phone {
    QString number;    ///< as the source wrote it
    QString dialable;  ///< digits, perhaps a leading +; see dialableNumber
};

/// A session: own hours and perhaps own ages within a service.
struct Session {
    QString id, location;
    Wording name;
    QString hoursText;
    OpeningHours hours;
    AgeRange ages;                 ///< empty: those of the service
    std::optional<bool> expecting;
    QDate validFrom, validTo;
    QString note;
};

struct Source {
    QString reference, title;
    bool isUrl = false;
    QDate date;             ///< null: undated
    QString dateAsWritten, about;
};

/// One service whole, as `paraplyctl show` and the service page tell it.
struct Service {
    QString id;
    Wording name, description;
    QString originalName;          ///< as the sign on the door says it
    Kind kind = Kind::Information;
    std::optional<Organization> organization;
    Reach reach = Reach::Municipality;
    QString municipality;          ///< the municipality's, region's or country's name
    QStringList catchment;         ///< further municipalities it is for
    AgeRange ages;
    bool expecting = false;
    QStringList topics;
    QString cost;                  ///< empty: not known; "free", or words
    bool dropIn = false, booking = false, referral = false;   ///< all false: not known
    QStringList languages;         ///< BCP 47; empty: not known
    QString languageNote;
    std::vector<Location> locations;
    std::vector<Phone> phones;
    QString email, url;
    QString hoursText;             ///< own hours; empty when only sessions have any, or none are known
    OpeningHours hours;
    std::vector<Session> sessions;
    std::vector<HoursException> exceptions;   ///< those that concern it, its own first, the region's included
    std::vector<DateRange> schoolBreaks;      ///< those that concern it (catalogue/hourscontext.h puts both to use)
    QDate validFrom, validTo;
    Basis basis = Basis::Specific;
    Confidence confidence = Confidence::Medium;
    bool masked = false;
    QDate confirmedOn;
    QString confirmedBy, responsible;
    std::vector<Source> sources;

    /// The newest of its confirmation and its sources' dates; null when all are undated.
    QDate newestDate() const;
};

/// The dialable form of a Swedish or international number as written ("019-21 10 00" -> "019211000", "116 016" -> "116016",
/// "+46 (0)19..." -> "+4619..."); empty when it cannot be dialled. Short numbers (112, 1177, 116 xxx, 90101, 90 390 ...) are dialable.
/// Source: PTS, Svensk nummerplan för telefoni (E.164); short numbers as assigned there.
QString dialableNumber(QStringView written);

}
