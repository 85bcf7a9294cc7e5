// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "countycatalogue.h"

#include "publisher/build.h"
#include "publisher/layerimport.h"
#include "syntheticcounty.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace paraply {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
    }
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

}

bool buildCounty(const QString &folder, const QString &target, int vertices)
{
    copyFolder(QStringLiteral(PARAPLY_MINI_SHEETS), folder);
    const Box box { 58.55, 14.15, 60.25, 15.85 };
    qint64 bytes = 0;
    int total = 0;
    const auto quiet = [](QStringView, qint64, qint64) { };
    for (const SyntheticLayer &layer : syntheticCounty(box, vertices)) {
        const QString file = folder + u'/' + QString::fromLatin1(layer.name) + QStringLiteral(".json");
        writeFile(file, layer.text);
        const auto imported = importLayer(file, folder, { .layer = QString::fromLatin1(layer.name), .source = QStringLiteral("made up"),
            .licence = QStringLiteral("CC0-1.0"), .attribution = QStringLiteral("nobody"), .errorMetres = 5 }, realFiles(), quiet);
        if (!imported || !imported->isWritten) {
            std::fprintf(stderr, "%s was refused\n", layer.name);
            return false;
        }
        std::printf("%-12s %7d vertices, %7lld bytes in the catalogue\n", layer.name, layer.vertices, static_cast<long long>(imported->cellBytes));
        bytes += imported->cellBytes;
        total += layer.vertices;
    }
    std::printf("%-12s %7d vertices, %7lld bytes of 4 MB\n", "together", total, static_cast<long long>(bytes));
    const auto built = buildCatalogue(folder, target, realFiles(), quiet);
    return built && built->digest && bytes <= kMostBytes;
}

}
