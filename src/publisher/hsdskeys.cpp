// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdskeys.h"

#include "storage/guarded.h"
#include "storage/statement.h"
#include "trust/digests.h"

#include <QTemporaryDir>
#include <QUuid>

namespace paraply {

namespace {

// Gone with the program, so nothing is flushed.
constexpr const char *kTables = R"(
PRAGMA cache_size = -96000;
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
CREATE TABLE record (kind INTEGER NOT NULL, id BLOB NOT NULL, facts INTEGER NOT NULL, place TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE reference (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id BLOB NOT NULL, text TEXT NOT NULL, file TEXT NOT NULL, row INTEGER NOT NULL,
    pointer TEXT NOT NULL, field TEXT NOT NULL, UNIQUE (kind, id));
BEGIN;
)";

/// Sixteen bytes of a UUID, or the text of what is none.
QByteArray keyOf(const QString &id)
{
    constexpr qsizetype kLength = 36;
    const QUuid uuid = id.size() == kLength ? QUuid::fromString(id) : QUuid();
    return uuid.isNull() ? id.toLower().toUtf8() : uuid.toRfc4122();
}

qint64 digestOf(const QByteArray &facts)
{
    qint64 digest = 0;
    memcpy(&digest, sha256Of(facts).constData(), sizeof digest);
    return digest;
}

}

struct HsdsKeys::Database {
    Database() : connection(opened(home)) { }

    static Connection opened(const QTemporaryDir &home)
    {
        Connection connection(home.filePath(QStringLiteral("keys.sqlite")), OpenMode::Create);
        connection.execute(kTables);
        return connection;
    }

    QTemporaryDir home;
    Connection connection;
    Statement insert {connection, "INSERT OR IGNORE INTO record VALUES (?, ?, ?, ?)"};
    Statement first {connection, "SELECT facts, place FROM record WHERE kind = ? AND id = ?"};
    Statement refer {connection, "INSERT OR IGNORE INTO reference (kind, id, text, file, row, pointer, field) VALUES (?, ?, ?, ?, ?, ?, ?)"};
};

HsdsKeys::HsdsKeys(std::unique_ptr<Database> database) : m_database(std::move(database)) { }
HsdsKeys::HsdsKeys(HsdsKeys &&) noexcept = default;
HsdsKeys &HsdsKeys::operator=(HsdsKeys &&) noexcept = default;
HsdsKeys::~HsdsKeys() = default;

Result<HsdsKeys> HsdsKeys::create()
{
    return guarded([] { return HsdsKeys(std::make_unique<Database>()); });
}

Result<HsdsKeys::Known> HsdsKeys::add(HsdsTable table, const QString &id, const QString &place, const QByteArray &facts)
{
    return guarded([&]() -> Known {
        const QByteArray key = keyOf(id);
        const qint64 digest = digestOf(facts);
        m_database->insert.bind(int(table), key, digest, place).run();
        if (m_database->connection.changes() > 0)
            return {};
        Known known {.isNew = false};
        for (const Row row : m_database->first.bind(int(table), key).rows()) {
            known.isSame = row.column<qint64>(0) == digest;
            known.place = row.column<QString>(1);
        }
        return known;
    });
}

Result<void> HsdsKeys::refer(const Reference &reference)
{
    return guarded([&] {
        m_database->refer.bind(int(reference.to), keyOf(reference.id), reference.id, reference.file, reference.row, reference.pointer, reference.field).run();
    });
}

Result<bool> HsdsKeys::holds(HsdsTable table) const
{
    return guarded([&] { return Statement(m_database->connection, "SELECT 1 FROM record WHERE kind = ? LIMIT 1").bind(int(table)).step(); });
}

Result<void> HsdsKeys::forEachDangling(const std::function<void(const Reference &)> &visit) const
{
    return guarded([&] {
        Statement dangling(m_database->connection,
                           "SELECT kind, text, file, row, pointer, field FROM reference r WHERE NOT EXISTS "
                           "(SELECT 1 FROM record WHERE record.kind = r.kind AND record.id = r.id) ORDER BY number");
        for (const Row row : dangling.rows()) {
            visit({HsdsTable(row.column<int>(0)), row.column<QString>(1), row.column<QString>(2), row.column<qint64>(3), row.column<QString>(4),
                   row.column<QString>(5)});
        }
    });
}

}
