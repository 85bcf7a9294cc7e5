// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QString>

#include <vector>

namespace paraply {

/// What of a service a reader would notice.
enum class ServicePart : unsigned char {
    Name,
    Contact,       ///< telephone, mail, web
    Hours,         ///< hours, sessions, exceptions, from when until when
    Place,         ///< where, and for which municipalities
    Ages,
    Access,        ///< cost, drop-in, booking, referral
    Description,   ///< description, languages, topics
    Organization,  ///< who runs it, and what kind of support it is
    Sources        ///< where the facts come from, and when they were confirmed
};
inline constexpr int kServicePartCount = 9;
/// "name", "contact", "hours", "place", "ages", "access", "description", "organization", "sources".
QLatin1String partCode(ServicePart part);

struct ServiceChange {
    enum class Type : unsigned char { Added, Changed, Removed };
    Type type = Type::Changed;
    QString id, name, municipality;      ///< as in the newer catalogue; for a removed one as it was
    Kind kind = Kind::Information;
    std::vector<ServicePart> parts;      ///< in the order of ServicePart; Changed only, never empty there
    bool operator==(const ServiceChange &) const = default;
};

struct CatalogueChanges {
    std::vector<ServiceChange> services; ///< in Swedish order of name, then id
    int pages = 0;                       ///< pages of reading that are new, gone or have other words
    bool operator==(const CatalogueChanges &) const = default;
};

/// What is different in `after` from `before`, two catalogue files. Reads both whole: a job for another thread. Fails as opening a
/// catalogue does. Translations are not looked at: they follow the original's text.
Result<CatalogueChanges> changesBetween(const QString &before, const QString &after);

}
