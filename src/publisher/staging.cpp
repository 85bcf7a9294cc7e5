// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/staging.h"

#include "storage/guarded.h"
#include "storage/statement.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace paraply {

namespace {

// What cannot be kept in the cache goes to the file; new pages need no journal to speak of, so that the journal may lie in memory. Nobody reads
// this file after a crash: nothing is flushed.
constexpr const char *kTables = R"(
PRAGMA page_size = 8192;
PRAGMA cache_size = -24000;
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
CREATE TABLE record (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, parent INTEGER NOT NULL, id TEXT NOT NULL, file INTEGER NOT NULL,
    row INTEGER NOT NULL, path TEXT NOT NULL, fields BLOB NOT NULL);
CREATE TABLE link (kind INTEGER NOT NULL, reference TEXT NOT NULL, id TEXT NOT NULL, record INTEGER NOT NULL);
)";

constexpr const char *kIndexes = R"(
CREATE INDEX record_kind ON record (kind);
CREATE INDEX record_id ON record (kind, id) WHERE id <> '';
CREATE INDEX record_parent ON record (parent, kind) WHERE parent > 0;
CREATE INDEX link_id ON link (id, reference, kind, record);
)";

constexpr QByteArrayView kColumns = "record.number, record.kind, record.parent, record.file, record.row, record.path, record.fields";

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::array<char, 4> length {};
    qToLittleEndian(quint32(utf8.size()), length.data());
    bytes.append(length.data(), qsizetype(length.size())).append(utf8);
}

QByteArray packed(const std::map<QString, QString> &fields)
{
    QByteArray bytes;
    for (const auto &[name, value] : fields) {
        appendText(bytes, name);
        appendText(bytes, value);
    }
    return bytes;
}

QString takeText(QByteArrayView &bytes)
{
    const auto length = qsizetype(qFromLittleEndian<quint32>(bytes.data()));
    const QString text = QString::fromUtf8(bytes.sliced(4, length));
    bytes = bytes.sliced(4 + length);
    return text;
}

std::map<QString, QString> unpacked(QByteArrayView bytes)
{
    std::map<QString, QString> fields;
    while (!bytes.isEmpty()) {
        QString name = takeText(bytes);
        fields.emplace(std::move(name), takeText(bytes));
    }
    return fields;
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
          byParent(connection, question("FROM record WHERE parent = ? AND parent > 0 AND kind = ? ORDER BY number")),
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
        read.fields = unpacked(row.blob(6));
        return read;
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
    Statement byId, byReference, byParent, byNumber;
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
        Database &to = *m_database;
        const int kind = int(record.table);
        to.record
            .bind(to.last + 1, kind, record.parent, record.field(QStringLiteral("id")), to.numberOf(record.origin.file), record.origin.row,
                  record.origin.path, packed(record.fields))
            .run();
        ++to.last;
        for (const auto &[name, value] : record.fields) {
            if (name.endsWith(QLatin1String("_id")) && !value.isEmpty())
                to.link.bind(kind, name, value, to.last).run();
        }
        ++to.counts[size_t(kind)];
        return to.last;
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
        // A statement of its own: the visitor may ask again.
        Statement all(m_database->connection, Database::question("FROM record WHERE kind = ? ORDER BY number"));
        all.bind(int(table));
        for (const Row row : all.rows()) {
            if (auto visited = visit(m_database->read(row)); !visited)
                return visited;
        }
        return {};
    });
}

Result<std::vector<StagedRecord>> Staging::withId(HsdsTable table, const QString &id) const
{
    return guarded([&] { return m_database->readAll(m_database->byId.bind(int(table), id)); });
}

Result<std::vector<StagedRecord>> Staging::referring(HsdsTable table, const QString &reference, const QString &id) const
{
    return guarded([&] { return m_database->readAll(m_database->byReference.bind(id, reference, int(table))); });
}

Result<std::vector<StagedRecord>> Staging::nestedIn(HsdsTable table, qint64 parent) const
{
    return guarded([&] { return m_database->readAll(m_database->byParent.bind(parent, int(table))); });
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
