// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalstore.h"

#include "personal/profilerows.h"
#include "personal/schema.h"
#include "storage/connection.h"
#include "storage/guarded.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

#include <array>

namespace paraply {

namespace {

const QString kFileName = QStringLiteral("personal.db");
const QString kSetAsideMark = QStringLiteral(".damaged-");

std::array<QString, 3> journalsOf(const QString &path)
{
    return { path + QStringLiteral("-journal"), path + QStringLiteral("-wal"), path + QStringLiteral("-shm") };
}

/// Unlinking alone would leave the content on the medium, and in the folder's trash of some systems.
Result<void> shred(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const qint64 size = file.size();
    if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(size, '\0')) != size || !file.flush() || !file.remove())
        return Error{ Code::Unwritable, QStringLiteral("%1: %2").arg(path, file.errorString()) };
    return {};
}

Result<void> shredAll(const QString &folder, const QStringList &patterns)
{
    Result<void> outcome;
    for (const QString &name : QDir(folder).entryList(patterns, QDir::Files | QDir::Hidden)) {
        if (auto done = shred(folder + u'/' + name); !done)
            outcome = done;
    }
    return outcome;
}

void prepare(Connection &connection)
{
    connection.execute("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA temp_store = MEMORY");
}

void makeFresh(Connection &connection)
{
    Transaction transaction(connection);
    connection.execute(kPersonalSchemaSql);
    connection.setApplicationId(kPersonalApplicationId);
    connection.setUserVersion(kPersonalSchema);
    transaction.commit();
}

void migrate(Connection &connection)
{
    for (int version = connection.userVersion(); version < kPersonalSchema; ++version) {
        Transaction transaction(connection);
        connection.execute(personalMigrations()[std::size_t(version)]);
        connection.setUserVersion(version + 1);
        transaction.commit();
    }
}

Error damaged(const QString &what)
{
    return { Code::Damaged, what };
}

/// The file as one of ours, migrated; or why it is none.
Result<void> adopt(Connection &connection)
{
    if (connection.applicationId() != kPersonalApplicationId)
        return Error{ Code::Foreign, QStringLiteral("not a personal.db of ours") };
    if (connection.userVersion() > kPersonalSchema)
        return Error{ Code::NewerSchema, QStringLiteral("personal.db has version %1").arg(connection.userVersion()) };
    if (const QStringList faults = connection.faults(); !faults.isEmpty())
        return damaged(faults.first());
    if (connection.userVersion() < 1)
        return damaged(QStringLiteral("personal.db has no version"));
    migrate(connection);
    readProfile(connection);
    return {};
}

Result<Connection> openSound(const QString &path)
{
    return guarded([&]() -> Result<Connection> {
        const bool fresh = QFile(path).size() == 0;
        Connection connection(path, OpenMode::Create);
        prepare(connection);
        if (fresh)
            makeFresh(connection);
        else if (auto adopted = adopt(connection); !adopted)
            return adopted.error();
        return connection;
    });
}

bool isSpoilt(Code code)
{
    // Internal: a statement of ours does not fit its tables, so they are not those of its version.
    return code == Code::Damaged || code == Code::Foreign || code == Code::Invalid || code == Code::Internal;
}

Result<QString> moveAside(const QString &path, const QDateTime &now, FileOps &files)
{
    const QString stem = path + kSetAsideMark + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = stem;
    for (int copy = 2; files.exists(target); ++copy)
        target = stem + u'-' + QString::number(copy);
    if (auto moved = files.replace(path, target); !moved)
        return moved.error();
    const auto from = journalsOf(path), to = journalsOf(target);
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!files.exists(from[i]))
            continue;
        if (auto moved = files.replace(from[i], to[i]); !moved)
            return moved.error();
    }
    return target;
}

}

struct PersonalStore::State {
    Connection connection;
    QString folder, setAside;
};

PersonalStore::PersonalStore(std::unique_ptr<State> state) : m_state(std::move(state)) { }
PersonalStore::PersonalStore(PersonalStore &&) noexcept = default;
PersonalStore &PersonalStore::operator=(PersonalStore &&) noexcept = default;
PersonalStore::~PersonalStore() = default;

Result<PersonalStore> PersonalStore::open(const QString &folder, const QDateTime &now, FileOps &files)
{
    if (auto made = files.makeFolder(folder); !made)
        return made.error();
    const QString path = QDir(folder).absoluteFilePath(kFileName);
    QString setAside;
    auto opened = openSound(path);
    if (!opened && isSpoilt(opened.error().code)) {
        auto moved = moveAside(path, now, files);
        if (!moved)
            return moved.error();
        setAside = *moved;
        opened = openSound(path);
    }
    if (!opened)
        return opened.error();
    return PersonalStore(std::make_unique<State>(State{ std::move(*opened), QDir(folder).absolutePath(), setAside }));
}

Result<PersonalStore> PersonalStore::inMemory()
{
    return guarded([] {
        Connection connection = Connection::memory();
        makeFresh(connection);
        return PersonalStore(std::make_unique<State>(State{ std::move(connection), QString(), QString() }));
    });
}

Result<void> PersonalStore::erase(const QString &folder)
{
    return shredAll(folder, { kFileName + u'*' });
}

const QString &PersonalStore::setAside() const
{
    return m_state->setAside;
}

Result<Profile> PersonalStore::read()
{
    return guarded([this] { return readProfile(m_state->connection); });
}

Result<void> PersonalStore::write(const Profile &profile)
{
    return guarded([&] {
        Transaction transaction(m_state->connection);
        writeProfile(m_state->connection, profile);
        transaction.commit();
    });
}

Result<void> PersonalStore::wipe()
{
    auto emptied = write(Profile{});
    if (!emptied)
        return emptied;
    // Pages that are free are zeroed already; this also gives their number back.
    emptied = guarded([this] { m_state->connection.execute("VACUUM"); });
    if (!emptied || m_state->folder.isEmpty())
        return emptied;
    return shredAll(m_state->folder, { kFileName + QStringLiteral("-*"), kFileName + kSetAsideMark + u'*' });
}

}
