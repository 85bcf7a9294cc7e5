// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/forwardingfiles.h"
#include "support/tufrepository.h"
#include "trust/client.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

/// A device that trusts a test repository's first root. Its clock stands at noon of the third of March 2030 unless a test sets it.
struct Device {
    explicit Device(TufRepository &repository, FileOps &files = realFiles()) : repository(repository), files(files)
    {
        REQUIRE(TrustClient::begin(path(), repository.file("root"), realFiles()));
        repository.takeRequests();
    }

    QString path(const QString &name = {}) const { return folder.filePath(QStringLiteral("trust")) + (name.isEmpty() ? QString() : u'/' + name); }
    QByteArray onDisk(const char *role) const
    {
        QFile file(path(QLatin1String(role) + QStringLiteral(".json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A new client, as after a restart.
    TrustReport refresh()
    {
        client.emplace(path(), repository, files, clock());
        return client->refresh();
    }
    TrustOutcome outcome() { return refresh().outcome; }
    Lookup find(const char *target) { return client->find(QString::fromUtf8(target)); }
    const Clock &clock()
    {
        fixed.emplace(now);
        return *fixed;
    }

    QTemporaryDir folder;
    TufRepository &repository;
    FileOps &files;
    QDateTime now = QDateTime(QDate(2030, 3, 3), QTime(12, 0), Qt::UTC);
    std::optional<FixedClock> fixed;
    std::optional<TrustClient> client;
};

}

namespace Catch {

template <>
struct StringMaker<paraply::TrustOutcome> {
    static std::string convert(paraply::TrustOutcome outcome) { return std::string(paraply::codeOf(outcome).data()); }
};

}
