// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/databaseerror.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

namespace paraply {

enum class OpenMode {
    ReadOnly,  ///< an existing file that others may be writing
    Immutable,  ///< an existing file nobody changes while it is open: no locks, works in a read-only folder; checked to
                ///< be whole
    ReadWrite,  ///< an existing file; fails when it cannot be written
    Create,  ///< as ReadWrite, made when it is not there
    Memory  ///< gone with the connection; the path is ignored
};

/// One open SQLite database. Foreign keys are enforced, a busy file is waited for (5 s), and a file opened for reading
/// is distrusted: its schema cannot call functions. Every member throws DatabaseError. One thread at a time may use a
/// connection with its statements; only `interrupt` is for another. Statements may outlive it.
class Connection {
public:
    /// Reads the header, so that what is no database is refused here and not later.
    explicit Connection(const QString &path, OpenMode mode = OpenMode::ReadOnly);
    static Connection memory() { return Connection(QString(), OpenMode::Memory); }

    /// Runs all statements of a UTF-8 script, in order, and stops at the first that fails. Rows are discarded.
    void execute(QByteArrayView script);

    /// "application_id" and "user_version" of the file's header.
    int applicationId() const;
    void setApplicationId(int id);
    int userVersion() const;
    void setUserVersion(int version);

    /// The rows changed by the latest INSERT, UPDATE or DELETE.
    qint64 changes() const;
    bool isInTransaction() const;
    /// The absolute path; empty in memory.
    QString path() const;

    /// Throws, as SQLite would have, when a row refers to one that is not there: for whoever has written many rows with
    /// "PRAGMA foreign_keys = OFF", since asking once at the end costs much less than asking for each row.
    void requireReferences() const;
    /// SQLite's own "quick_check": what it finds wrong, at most a hundred lines, empty when the file is sound.
    QStringList faults() const;

    /// Makes what runs now fail with SQLITE_INTERRUPT, soon. From any thread, while the connection lives.
    void interrupt() const;

private:
    friend class Statement;
    struct Closing {
        void operator()(sqlite3 *connection) const;
    };
    int headerValue(const char *pragma) const;

    std::unique_ptr<sqlite3, Closing> m_connection;
};

}
