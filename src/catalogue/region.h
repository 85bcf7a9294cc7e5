// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "catalogue/service.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace paraply {

/// What one catalogue covers, from the `region` sheet.
struct Region {
    QString code, name;
    QStringList languages;     ///< content languages, the sheets' own first
    Box box;
    QTimeZone timeZone;
    QDate dataDate;            ///< the age of the data is counted from it
    QString publisher, reportAddress, accessibilityContact, feedUrl, feedRoot;   ///< empty: none
    QString attribution, mapAttribution;
};

struct Municipality {
    QString code, name, formalName, seat, website;
    Position position;          ///< of the seat
    std::optional<int> population;
    QDate populationDate;
    QString populationSource;
    bool finnishAdministrativeArea = false;
};

/// How many live in a municipality in a range of ages, where a source counts them.
struct AgePopulation {
    QString municipality;
    AgeRange months;           ///< both bounds are given
    int people = 0;
    QString date, source;      ///< the date as written
};

struct Locality {
    QString name, municipality, postalCodeSeries;
    Position position;
    bool approximate = false;
};

struct Topic {
    QString id;
    Wording name;
};

struct Publication {
    QString id, title, year, publisher, series, url, read, confidence, note;
    Wording about;
};

/// One numbered part of an official text, word for word.
struct Quotation {
    QString language;
    int part = 0;
    QString text, source, sourceUrl, sourceDate, note;
};

/// A page on rights or knowledge, in the best language asked for.
struct Page {
    QString id, section;        ///< section: "rights" or "knowledge"
    int order = 0, article = 0; ///< article: 0 when it is about none
    Wording title, summary, body;   ///< body: the Markdown subset of docs/sheet-format.md
    QStringList topics;
    QString source, sourceUrl, sourceDate;
    std::vector<Quotation> quotations;   ///< all languages, in language and part order
};

/// A layer of the base map. Draw it while its error is small on the screen, and its attribution with it.
struct BasemapLayer {
    QString name, source, licence, attribution, note;
    int errorMetres = 0;   ///< how far a shape may lie from the truth
};

/// A strength or a need of a municipality, as the county wrote it.
struct MunicipalityNote {
    QString id, municipality, type, source, sourceUrl, date;
    Wording text;
};

}
