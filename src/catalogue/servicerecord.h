// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/service.h"

#include <vector>

namespace paraply {

class Connection;

/// What is known of when a service is open, its sessions included.
enum class HoursKnown : unsigned char { Nothing, DaysOnly, TimesOnly, Whole };
/// Of one opening_hours text; Nothing for a blank one.
HoursKnown hoursKnownOf(const QString &text);

/// How far one more language of the region has come for one service: its description, and its name where that is translated.
struct TranslationState {
    QString language;
    bool exists = false, stale = false, machine = false;
};

/// One service as those see it who look after the catalogue: what is there, and where it came from, without its long texts.
struct ServiceRecord {
    QString id, name, municipality;
    QString organizationId, organization, organizationWebsite;   ///< empty: nobody is named
    Kind kind = Kind::Information;
    Reach reach = Reach::Municipality;
    Basis basis = Basis::Specific;
    bool masked = false, expecting = false;
    AgeRange ages;                      ///< its own, else what its sessions span when every one of them says both bounds
    QStringList catchment;
    QDate confirmedOn, newestDate, validTo;
    QString confirmedBy, responsible, email, url;
    std::vector<Phone> phones;
    std::vector<Location> places;
    HoursKnown hours = HoursKnown::Nothing;
    bool saysLanguages = false, notesLanguages = false;
    std::vector<Source> sources;
    std::vector<TranslationState> translations;   ///< by the region's languages, without the first
};

/// Every service, by id, in a handful of walks over the whole tables. `languages`: the region's. Throws DatabaseError.
std::vector<ServiceRecord> readServiceRecords(Connection &connection, const QStringList &languages);

}
