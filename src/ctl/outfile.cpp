// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/outfile.h"

#include "ctl/counted.h"
#include "publisher/sheetformat.h"
#include "publisher/table.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace paraply {

namespace {

bool isSheetName(const QString &name)
{
    for (int i = 0; i < kSheetCount; ++i) {
        if (name == textOf(formatOf(Sheet(i)).file))
            return true;
    }
    return false;
}

/// Whether the file is the source, or one that is there in the source's folder; of our own folders, only the sheets are read.
bool isPartOf(const QFileInfo &file, const QString &source, const QString &region)
{
    const QFileInfo from(source);
    if (source.isEmpty() || !file.exists() || !from.exists())
        return false;
    const QString path = file.canonicalFilePath(), root = from.canonicalFilePath();
    return path == root || (from.isDir() && !QDir(source).exists(region) && path.startsWith(root + u'/'));
}

}

QString outFileTrouble(const QString &path, const QStringList &sources, const Console &console)
{
    const QFileInfo file(path);
    const QString region = textOf(formatOf(Sheet::Region).file);
    const bool isSheet = isSheetName(file.fileName()) && file.dir().exists(region);
    if (path.isEmpty() || !(isSheet || std::ranges::any_of(sources, [&](const QString &source) { return isPartOf(file, source, region); })))
        return {};
    return isSheet ? console.say(u"%1 är ett av bladen i en mapp och skrivs inte över. Ge ett annat namn.", u"%1 is one of the sheets of a folder and is not written over. Give another name.").arg(path)
                   : console.say(u"%1 läses av kommandot och skrivs inte över. Ge ett annat namn.", u"%1 is read by this command and is not written over. Give another name.").arg(path);
}

void tellWritten(const QString &path, qint64 services, Console &console)
{
    if (console.wantsJson())
        return console.printJson({{"out", jsonText(path)}, {"services", services}});
    console.print(console.say(u"Skrivet: %1, %2.", u"Written: %1, %2.").arg(path, counted(services, Noun::Service, console)));
}

}
