// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

/// A folder of a test's own, with what a test puts there; gone with the object.
class TestFolder {
public:
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
    /// Makes the folders on the way.
    void write(const QString &name, const QByteArray &bytes) const
    {
        REQUIRE(QDir().mkpath(path(name).section(u'/', 0, -2)));
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

}
