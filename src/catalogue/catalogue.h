// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/cellshapes.h"
#include "catalogue/readingindex.h"
#include "catalogue/region.h"
#include "catalogue/service.h"

#include <chrono>
#include <memory>

namespace paraply {

class Columns;

/// The catalogue format this program writes, and the newest it reads (PRAGMA user_version).
inline constexpr int kCatalogueSchema = 1;
/// PRAGMA application_id of a catalogue: "Pply".
inline constexpr int kCatalogueApplicationId = 0x50706c79;

struct CatalogueCounts {
    int services = 0, serviceAtLocations = 0, locations = 0, organizations = 0, municipalities = 0, sessions = 0;
};

struct OpenOptions {
    QString cacheFolder;   ///< where derived files may be kept; empty: in memory
    QString digest;        ///< the logical digest when it is known already; empty: computed
    std::chrono::milliseconds rest = std::chrono::seconds(2);   ///< how long a file must have been left alone to be remembered as checked
    bool isForFinding = true;   ///< false: columns() is never asked, and opening does without what it loads
};

/// One published catalogue, opened read-only and loaded: an immutable value shared by pointer. Opening reads the whole content
/// once, and checks it unless the same file was checked before (CheckedFile), and is a job for another thread; afterwards every call may come from any thread (single reads are serialised inside) and a read by
/// key is well inside a frame. Texts come in the first of `languages` that exists, else in the region's first language.
class Catalogue {
public:
    /// Missing, Unreadable, Damaged (truncated, fails its checks), Foreign (no catalogue of ours), NewerSchema.
    static Result<std::shared_ptr<const Catalogue>> open(const QString &path, const OpenOptions &options = {});
    ~Catalogue();

    const QString &path() const;
    int schema() const;
    /// Lower-case hex SHA-256 over all rows (docs/catalogue-format.md).
    const QString &digest() const;
    const Region &region() const;
    CatalogueCounts counts() const;

    /// Nothing when there is no such service.
    Result<std::optional<Service>> service(const QString &id, const QStringList &languages) const;
    const std::vector<Municipality> &municipalities() const;   ///< in Swedish order
    const std::vector<AgePopulation> &population() const;      ///< by municipality, then ages; empty where no source counts
    const std::vector<Locality> &localities() const;           ///< in Swedish order
    Result<std::vector<Topic>> topics(const QStringList &languages) const;
    Result<std::vector<Publication>> publications(const QStringList &languages) const;
    /// Pages of a section in order, without bodies and quotations.
    Result<std::vector<Page>> pages(const QString &section, const QStringList &languages) const;
    Result<std::optional<Page>> page(const QString &id, const QStringList &languages) const;
    /// Pages and publications that have the words, best first, at most `limit`; titles in the languages wanted.
    Result<std::vector<ReadingHit>> readingAbout(QStringView words, const QStringList &languages, int limit) const;
    Result<std::vector<MunicipalityNote>> municipalityNotes(const QStringList &languages) const;

    /// The layers of the base map, by name.
    Result<std::vector<BasemapLayer>> basemapLayers() const;
    /// What a layer holds in one cell of MapGrid(region().box); no shapes when nothing is there.
    Result<std::vector<MapShape>> mapCell(const QString &layer, int level, qint64 cell) const;

    /// What finding runs on.
    const Columns &columns() const;

private:
    struct Content;
    explicit Catalogue(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

}
