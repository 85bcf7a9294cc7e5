// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "minimap.h"

#include "publisher/build.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

QString miniMapCatalogue()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        QString path = folder.filePath(QStringLiteral("mini.sqlite"));
        const auto built = buildCatalogue(QStringLiteral(PARAPLY_TEST_DATA "/mini"), path, realFiles(), [](QStringView, qint64, qint64) { });
        REQUIRE((built && built->digest));
        return path;
    }();
    return file;
}

}
