// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hits.h"

#include "catalogue/reasons.h"
#include "catalogue/translations.h"

#include <algorithm>

namespace paraply {

namespace {

/// The service's name in the best of the languages asked for.
QString nameOf(const Columns &columns, std::uint32_t service, const QStringList &languages)
{
    auto translated = std::lower_bound(columns.translatedNames.begin(), columns.translatedNames.end(), service,
                                       [](const TranslatedName &entry, std::uint32_t wanted) { return entry.service < wanted; });
    const auto first = translated;
    QStringList available {columns.originalLanguage};
    for (; translated != columns.translatedNames.end() && translated->service == service; ++translated)
        available.append(translated->language);
    const qsizetype best = available.size() > 1 ? bestLanguage(available, languages) : 0;
    return best > 0 ? (first + (best - 1))->name : columns.serviceNames.text(service);
}

/// Which of the asked children it suits for certain, and the session that is needed for it.
void tellAges(const Columns &columns, const Sieve &sieve, const Query &query, std::size_t row, Hit &hit)
{
    hit.ageKnown = columns.ageKnown.test(row);
    if (!sieve.isActive(FilterGroup::Ages))
        return;
    hit.ageKnown = sieve.certain().test(row);
    const std::vector<AgePath> paths = columns.agePaths(row);
    for (const int months : query.ages) {
        const auto path = std::find_if(paths.begin(), paths.end(), [&](const AgePath &candidate) {
            return candidate.suits(months) && candidate.known == hit.ageKnown;
        });
        if (path == paths.end())
            continue;
        if (path->known)
            hit.agesSuited.push_back(months);
        if (path->session >= 0 && hit.session.isEmpty())
            hit.session = columns.sessionIds.text(std::size_t(path->session));
    }
}

Hit hitOf(const Columns &columns, const Sieve &sieve, const Query &query, const RankedRow &ranked)
{
    const std::size_t row = ranked.row;
    const std::uint32_t service = columns.serviceOf[row];
    Hit hit;
    hit.service = columns.serviceIds.text(service);
    hit.name = nameOf(columns, service, query.contentLanguages);
    hit.organization = columns.organizationNames[columns.organizationOf[row]];
    hit.locality = columns.localityNames[columns.localityOf[row]];
    hit.municipality = columns.municipalityNames[columns.placeMunicipalityOf[row]];
    hit.kind = Kind(columns.kinds[row]);
    if (columns.placed.test(row)) {
        hit.precision = columns.precisions[row];
        hit.location = columns.locationIds.text(columns.locationOf[row]);
        if (query.position) {
            hit.distanceMetres = ranked.nearness;
            hit.bearing = bearingDegrees(*query.position, columns.position(row));
        }
    }
    if (columns.newestDayOf[row] != 0)
        hit.newestDate = QDate::fromJulianDay(columns.newestDayOf[row]);
    hit.hasPhone = columns.hasPhone.test(row);
    hit.nationalOrStatutory = columns.notSpecific.test(row);
    tellAges(columns, sieve, query, row, hit);
    return hit;
}

}

std::vector<Hit> hitsOf(const Columns &columns, const Sieve &sieve, const Query &query, const std::vector<RankedRow> &rows)
{
    std::vector<Hit> hits;
    hits.reserve(rows.size());
    for (const RankedRow &ranked : rows) {
        Hit &hit = hits.emplace_back(hitOf(columns, sieve, query, ranked));
        const OpenOutlook outlook = columns.openness.outlook(columns.profileOf[ranked.row], query.now);
        hit.open = outlook.state;
        hit.openUntil = outlook.until;
        hit.nextOpen = outlook.next;
    }
    giveReasons(columns, sieve, query, rows, hits);
    return hits;
}

}
