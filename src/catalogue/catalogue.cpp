// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"

#include "catalogue/checkedfile.h"
#include "catalogue/columns.h"
#include "catalogue/digest.h"
#include "catalogue/hourscontext.h"
#include "catalogue/integrity.h"
#include "catalogue/mapreader.h"
#include "catalogue/pagereader.h"
#include "catalogue/regionreader.h"
#include "catalogue/servicereader.h"
#include "storage/connection.h"
#include "storage/guarded.h"

#include <algorithm>
#include <mutex>

namespace paraply {

struct Catalogue::Content {
    explicit Content(const QString &file) : path(file), connection(file, OpenMode::Immutable) { }

    /// A read by key, one at a time: a connection serves one thread at a time.
    template <typename Read>
    auto read(const QStringList &languages, Read what)
    {
        return guarded([&] {
            const std::scoped_lock lock(mutex);
            return what(connection, Tongues{languages, region.languages.first()});
        });
    }

    const QString path;
    std::mutex mutex;
    Connection connection;
    QString digest;
    Region region;
    CatalogueCounts counts;
    std::vector<Municipality> municipalities;
    std::vector<AgePopulation> population;
    std::vector<Locality> localities;
    Exceptions exceptions;
    std::unique_ptr<const Columns> columns;
    std::optional<ReadingIndex> reading;   ///< made when it is asked for first, under the lock
};

namespace {

/// Of a file that passes its checks. One that passed them before passes; of one whose digest is `known` only the shape is in question.
QString checkedDigest(Connection &connection, const CheckedFile &checked, const QString &known)
{
    if (const auto remembered = known.isEmpty() ? checked.digest() : std::nullopt)
        return *remembered;
    checkTables(connection);
    if (!known.isEmpty())
        return known;
    checkContent(connection);
    const QString digest = logicalDigest(connection);
    checked.remember(digest);
    return digest;
}

}

Catalogue::Catalogue(std::unique_ptr<Content> content) : m_content(std::move(content)) { }
Catalogue::~Catalogue() = default;

Result<std::shared_ptr<const Catalogue>> Catalogue::open(const QString &path, const OpenOptions &options)
{
    if (const auto inspected = inspectFile(path); !inspected)
        return inspected.error();
    const CheckedFile checked(options.cacheFolder, path, realFiles(), options.rest);
    auto content = guarded([&] {
        auto loaded = std::make_unique<Content>(path);
        Connection &connection = loaded->connection;
        loaded->digest = checkedDigest(connection, checked, options.digest);
        loaded->region = readRegion(connection);
        loaded->municipalities = readMunicipalities(connection);
        loaded->population = readPopulation(connection);
        loaded->localities = readLocalities(connection);
        loaded->counts = readCounts(connection);
        loaded->exceptions = Exceptions::read(connection);
        if (options.isForFinding)
            loaded->columns = Columns::load(connection, loaded->region, loaded->digest, options.cacheFolder);
        // From here on single rows are read: the pages of whole tables need not stay in memory.
        connection.execute("PRAGMA shrink_memory");
        return loaded;
    });
    if (!content)
        return asDamage(content.error());
    return std::shared_ptr<const Catalogue>(new Catalogue(*std::move(content)));
}

const QString &Catalogue::path() const
{
    return m_content->path;
}

int Catalogue::schema() const
{
    return kCatalogueSchema;
}

const QString &Catalogue::digest() const
{
    return m_content->digest;
}

const Region &Catalogue::region() const
{
    return m_content->region;
}

CatalogueCounts Catalogue::counts() const
{
    return m_content->counts;
}

const std::vector<Municipality> &Catalogue::municipalities() const
{
    return m_content->municipalities;
}

const std::vector<AgePopulation> &Catalogue::population() const
{
    return m_content->population;
}

const std::vector<Locality> &Catalogue::localities() const
{
    return m_content->localities;
}

const Columns &Catalogue::columns() const
{
    Q_ASSERT_X(m_content->columns, "Catalogue", "opened without what finding runs on");
    return *m_content->columns;
}

Result<std::optional<Service>> Catalogue::service(const QString &id, const QStringList &languages) const
{
    return m_content->read(languages, [&](Connection &connection, const Tongues &tongues) {
        return readService(connection, id, m_content->exceptions, tongues);
    });
}

Result<std::vector<Topic>> Catalogue::topics(const QStringList &languages) const
{
    return m_content->read(languages, readTopics);
}

Result<std::vector<Publication>> Catalogue::publications(const QStringList &languages) const
{
    return m_content->read(languages, readPublications);
}

Result<std::vector<Page>> Catalogue::pages(const QString &section, const QStringList &languages) const
{
    return m_content->read(languages, [&](Connection &connection, const Tongues &tongues) { return readPages(connection, section, tongues); });
}

Result<std::optional<Page>> Catalogue::page(const QString &id, const QStringList &languages) const
{
    return m_content->read(languages, [&](Connection &connection, const Tongues &tongues) { return readPage(connection, id, tongues); });
}

Result<std::vector<ReadingHit>> Catalogue::readingAbout(QStringView words, const QStringList &languages, int limit) const
{
    return m_content->read(languages, [&](Connection &connection, const Tongues &tongues) {
        if (!m_content->reading)
            m_content->reading.emplace(connection);
        std::vector<ReadingIndex::Entry> entries = m_content->reading->find(words);
        entries.resize(std::min(entries.size(), std::size_t(std::max(limit, 0))));
        return readReading(connection, entries, tongues);
    });
}

Result<std::vector<MunicipalityNote>> Catalogue::municipalityNotes(const QStringList &languages) const
{
    return m_content->read(languages, readMunicipalityNotes);
}

Result<std::vector<BasemapLayer>> Catalogue::basemapLayers() const
{
    return m_content->read({}, [](Connection &connection, const Tongues &) { return readBasemapLayers(connection); });
}

Result<std::vector<MapShape>> Catalogue::mapCell(const QString &layer, int level, qint64 cell) const
{
    return m_content->read({}, [&](Connection &connection, const Tongues &) {
        return readMapCell(connection, m_content->region.box, layer, level, cell);
    });
}

}
