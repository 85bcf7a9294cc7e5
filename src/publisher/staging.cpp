// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/staging.h"

#include "publisher/fieldnames.h"
#include "publisher/remembered.h"
#include "storage/guarded.h"
#include "storage/statement.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <limits>

namespace paraply {

namespace {

// What cannot be kept in the cache goes to the file; new pages need no journal to speak of, so that the journal may lie in memory. Nobody reads
// this file after a crash: nothing is flushed.
constexpr const char *kTables = R"(
PRAGMA page_size = 8192;
PRAGMA cache_size = -64000;
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
CREATE TABLE record (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, parent INTEGER NOT NULL, id TEXT NOT NULL, file INTEGER NOT NULL,
    row INTEGER NOT NULL, path TEXT NOT NULL, fields BLOB NOT NULL);
CREATE TABLE link (kind INTEGER NOT NULL, reference NOT NULL, id TEXT NOT NULL, record INTEGER NOT NULL);
)";

constexpr const char *kIndexes = R"(
CREATE INDEX record_id ON record (kind, id) WHERE id <> '';
CREATE INDEX record_parent ON record (parent, kind) WHERE parent > 0;
CREATE INDEX link_id ON link (id, reference, kind, record);
)";

constexpr QByteArrayView kColumns = "record.number, record.kind, record.parent, record.file, record.row, record.path, record.fields";

using Tables = quint32;   // a bit for each
static_assert(kHsdsTableCount <= std::numeric_limits<Tables>::digits);

constexpr Tables bitOf(HsdsTable table)
{
    return Tables(1) << int(table);
}

Connection opened(const QTemporaryDir &home)
{
    Connection connection(home.filePath(QStringLiteral("staging.sqlite")), OpenMode::Create);
    connection.execute(kTables);
    return connection;
}

}

QString StagedRecord::field(const QString &name) const
{
    const auto found = fields.find(name);
    return found == fields.end() ? QString() : found->second;
}

struct Staging::Database {
    explicit Database(std::unique_ptr<QTemporaryDir> folder)
        : home(std::move(folder)), connection(opened(*home)),
          record(connection, "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)"), link(connection, "INSERT INTO link VALUES (?, ?, ?, ?)"),
          byId(connection, question("FROM record WHERE kind = ? AND id = ? AND id <> '' ORDER BY number")),
          byReference(connection, question("FROM link JOIN record ON record.number = link.record "
                                           "WHERE link.id = ? AND link.reference = ? AND link.kind = ? ORDER BY link.record")),
          byReferenceAlone(connection, question("FROM link JOIN record ON record.number = link.record "
                                                "WHERE link.id = ? AND link.reference = ? ORDER BY link.kind, link.record")),
          byParent(connection, question("FROM record WHERE parent = ? AND parent > 0 AND kind = ? ORDER BY number")),
          byParentAlone(connection, question("FROM record WHERE parent = ? AND parent > 0 AND ((1 << kind) & ?) ORDER BY kind, number")),
          byNumber(connection, question("FROM record WHERE number = ?"))
    {
        connection.execute("BEGIN IMMEDIATE");
    }

    static QByteArray question(QByteArrayView rest) { return "SELECT " + kColumns.toByteArray() + ' ' + rest.toByteArray(); }

    int numberOf(const QString &file)
    {
        const auto known = fileNumbers.constFind(file);
        if (known != fileNumbers.constEnd())
            return *known;
        files.push_back(file);
        return *fileNumbers.insert(file, int(files.size()) - 1);
    }

    StagedRecord read(const Row &row) const
    {
        StagedRecord read;
        read.number = row.column<qint64>(0);
        read.table = HsdsTable(row.column<int>(1));
        read.parent = row.column<qint64>(2);
        read.origin = {files[size_t(row.column<int>(3))], row.column<qint64>(4), row.column<QString>(5)};
        read.fields = names.unpacked(row.blob(6));
        return read;
    }

    void add(const StagedRecord &added)
    {
        const int kind = int(added.table);
        record.bind(last + 1, kind, added.parent, added.field(QStringLiteral("id")), numberOf(added.origin.file), added.origin.row, added.origin.path,
                    names.packed(added.fields))
            .run();
        ++last;
        for (const auto &[name, value] : added.fields) {
            if (name.endsWith(QLatin1String("_id")) && !value.isEmpty())
                addLink(added.table, name, value);
        }
        tables.push_back(added.table);
        if (added.parent > 0 && added.parent <= last)
            nested[size_t(tables[size_t(added.parent) - 1])] |= bitOf(added.table);
        ++counts[size_t(kind)];
    }

    void addLink(HsdsTable table, const QString &name, const QString &id)
    {
        const quint32 number = names.known(name);
        if (number == FieldNames::kNone) {
            link.bind(int(table), name, id, last).run();
            return;
        }
        link.bind(int(table), number, id, last).run();
        if (number >= naming.size())
            naming.resize(number + 1);
        naming[number] |= bitOf(table);
    }

    /// The tables that have a record with something in the field; all, where that is not known.
    Tables tablesNaming(quint32 number) const
    {
        if (number == FieldNames::kNone)
            return names.isFull() ? ~Tables(0) : 0;
        return number < naming.size() ? naming[number] : 0;
    }

    Statement &bindReference(Statement &statement, const QString &id, const QString &reference) const
    {
        const quint32 number = names.known(reference);
        statement.setAt(1, id);
        return number == FieldNames::kNone ? statement.setAt(2, reference) : statement.setAt(2, number);
    }

    std::vector<StagedRecord> referring(HsdsTable table, const QString &reference, const QString &id)
    {
        if ((tablesNaming(names.known(reference)) & bitOf(table)) == 0)
            return {};
        return readAll(bindReference(byReference, id, reference).setAt(3, int(table)));
    }

    std::vector<StagedRecord> withId(HsdsTable table, const QString &id)
    {
        const auto ask = [&](const QString &wanted) { return readAll(byId.bind(int(table), wanted)); };
        // A term, or who runs it, is asked for again and again.
        if (!isSealed || (table != HsdsTable::TaxonomyTerm && table != HsdsTable::Organization))
            return ask(id);
        return (table == HsdsTable::TaxonomyTerm ? terms : runners).of(id, ask);
    }

    std::vector<StagedRecord> nestedIn(HsdsTable table, qint64 parent)
    {
        const bool isThere = parent > 0 && parent <= last && (nested[size_t(tables[size_t(parent) - 1])] & bitOf(table)) != 0;
        return isThere ? readAll(byParent.bind(parent, int(table))) : std::vector<StagedRecord>();
    }

    std::vector<StagedRecord> nestedIn(Tables wanted, const StagedRecord &parent)
    {
        if ((nested[size_t(parent.table)] & wanted) == 0)
            return {};
        return readAll(byParentAlone.bind(parent.number, wanted));
    }

    /// Table by table where others may name the id too: a place may be that of a hundred thousand services.
    void gatherNaming(const QString &reference, const QString &id, Tables wanted, Parts &parts)
    {
        const Tables there = tablesNaming(names.known(reference));
        if ((there & ~wanted) == 0 && there != 0)
            return gather(readAll(bindReference(byReferenceAlone, id, reference)), parts);
        for (int i = 0; i < kHsdsTableCount; ++i) {
            if ((there & wanted & bitOf(HsdsTable(i))) != 0)
                gather(referring(HsdsTable(i), reference, id), parts);
        }
    }

    static void gather(std::vector<StagedRecord> records, Parts &parts)
    {
        for (StagedRecord &each : records)
            parts[each.table].push_back(std::move(each));
    }

    Result<void> forEachNumber(HsdsTable table, const std::function<Result<void>(qint64)> &visit) const
    {
        for (size_t i = 0; i < tables.size(); ++i) {
            if (auto visited = tables[i] == table ? visit(qint64(i) + 1) : Result<void>(); !visited)
                return visited;
        }
        return {};
    }

    std::vector<StagedRecord> readAll(Statement &statement) const
    {
        std::vector<StagedRecord> found;
        for (const Row row : statement.rows())
            found.push_back(read(row));
        return found;
    }

    std::unique_ptr<QTemporaryDir> home;   // goes last
    Connection connection;
    Statement record, link;
    Statement byId, byReference, byReferenceAlone, byParent, byParentAlone, byNumber;
    FieldNames names;
    std::vector<Tables> naming;   // by a field's number: whose records have it, where it ends in "_id"
    std::vector<HsdsTable> tables;   // by a record's number, from 1
    std::array<Tables, kHsdsTableCount> nested {};   // by table: what was nested in its records
    Remembered<std::vector<StagedRecord>> terms, runners;   // by id
    std::vector<QString> files;
    QHash<QString, int> fileNumbers;
    std::array<qint64, kHsdsTableCount> counts {};
    qint64 last = 0;
    bool isSealed = false;
};

Staging::Staging(std::unique_ptr<Database> database) : m_database(std::move(database)) { }
Staging::Staging(Staging &&) noexcept = default;
Staging &Staging::operator=(Staging &&) noexcept = default;
Staging::~Staging() = default;

Result<Staging> Staging::create(const QString &folder)
{
    const QDir at(folder.isEmpty() ? QDir::tempPath() : folder);
    auto home = std::make_unique<QTemporaryDir>(at.filePath(QStringLiteral("paraply-import-XXXXXX")));
    if (!home->isValid())
        return Error {Code::Unwritable, QStringLiteral("%1: %2").arg(at.path(), home->errorString())};
    return guarded([&] { return Staging(std::make_unique<Database>(std::move(home))); });
}

Result<qint64> Staging::add(const StagedRecord &record)
{
    if (m_database->isSealed)
        return Error {Code::Internal, QStringLiteral("a record came after the staging was sealed")};
    return guarded([&] {
        m_database->add(record);
        return m_database->last;
    });
}

Result<void> Staging::seal()
{
    if (m_database->isSealed)
        return {};
    return guarded([&] {
        m_database->connection.execute(kIndexes);
        m_database->connection.execute("COMMIT");
        m_database->isSealed = true;
    });
}

qint64 Staging::count(HsdsTable table) const
{
    return m_database->counts[size_t(table)];
}

Result<void> Staging::forEach(HsdsTable table, const Visit &visit) const
{
    return guarded([&]() -> Result<void> {
        return m_database->forEachNumber(table, [&](qint64 number) -> Result<void> {
            const auto found = m_database->readAll(m_database->byNumber.bind(number));
            return found.empty() ? Result<void>() : visit(found.front());
        });
    });
}

Result<void> Staging::forEachNumber(HsdsTable table, const std::function<Result<void>(qint64)> &visit) const
{
    return guarded([&] { return m_database->forEachNumber(table, visit); });
}

Result<std::vector<StagedRecord>> Staging::withId(HsdsTable table, const QString &id) const
{
    return guarded([&] { return m_database->withId(table, id); });
}

Result<std::vector<StagedRecord>> Staging::referring(HsdsTable table, const QString &reference, const QString &id) const
{
    return guarded([&] { return m_database->referring(table, reference, id); });
}

Result<std::vector<StagedRecord>> Staging::nestedIn(HsdsTable table, qint64 parent) const
{
    return guarded([&] { return m_database->nestedIn(table, parent); });
}

Result<Staging::Parts> Staging::partsOf(const StagedRecord &parent, std::span<const Part> wanted) const
{
    return guarded([&] {
        Parts parts;
        std::map<std::string_view, Tables> references;
        Tables tables = 0;
        for (const Part &part : wanted) {
            references[part.reference] |= bitOf(part.table);
            tables |= bitOf(part.table);
        }
        Database::gather(m_database->nestedIn(tables, parent), parts);
        const QString id = parent.field(QStringLiteral("id"));
        if (!id.isEmpty()) {
            for (const auto &[reference, naming] : references)
                m_database->gatherNaming(QLatin1String(reference.data(), qsizetype(reference.size())), id, naming, parts);
        }
        for (auto &[table, records] : parts) {
            std::ranges::sort(records, {}, &StagedRecord::number);
            const auto isSame = [](const StagedRecord &one, const StagedRecord &other) { return one.number == other.number; };
            records.erase(std::unique(records.begin(), records.end(), isSame), records.end());
        }
        return parts;
    });
}

Result<std::optional<StagedRecord>> Staging::numbered(qint64 number) const
{
    return guarded([&]() -> std::optional<StagedRecord> {
        auto found = m_database->readAll(m_database->byNumber.bind(number));
        if (found.empty())
            return std::nullopt;
        return std::move(found.front());
    });
}

}
