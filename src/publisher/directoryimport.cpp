// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/directoryimport.h"

#include "publisher/newfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace paraply {

namespace {

// Where it lies on somebody's machine is nobody's business.
QString sourceName(const QString &source)
{
    return source.contains(QLatin1String("://")) ? QUrl(source).adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString()
                                                 : QFileInfo(QDir::cleanPath(source)).fileName();
}

DirectoryOutcome failed(DirectoryOutcome outcome, ImportFault fault, Error error)
{
    outcome.fault = fault;
    outcome.error = std::move(error);
    outcome.rows.clear();
    return outcome;
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
}

ReadOptions readingOf(const DirectoryRequest &request)
{
    ReadOptions options = request.reading;
    if (request.modifiedAfter.isValid())
        options.modifiedAfter = request.modifiedAfter.toString(Qt::ISODate);
    return options;
}

Result<void> mapped(const Staging &staging, const DirectoryRequest &request, NewFolder &folder, IntakeLog &log, FileOps &files, const Progress &progress,
                    DirectoryOutcome &outcome)
{
    const QString source = isAddress(request.source) ? request.source : sourceName(request.source);
    MappingRequest mapping {folder.path(), request.region, isAddress(source) ? sourceName(source) : source, request.modifiedAfter};
    auto rows = mapDirectory(staging, mapping, log, files, progress);
    if (!rows)
        return rows.error();
    outcome.rows = std::move(*rows);
    return folder.place();
}

}

DirectoryOutcome importDirectory(const DirectoryRequest &request, IntakeLog &log, FileOps &files, const Progress &progress)
{
    DirectoryOutcome outcome;
    auto folder = NewFolder::create(request.target, files);
    if (!folder)
        return failed(outcome, folder.error().code == Code::Foreign ? ImportFault::TargetInUse : ImportFault::Failed, folder.error());
    auto staging = Staging::create(folder->scratch());
    if (!staging)
        return failed(outcome, ImportFault::Failed, staging.error());
    outcome.read = readDirectory(request.source, readingOf(request), *staging, log, progress);
    if (outcome.read.refusal)
        return failed(outcome, ImportFault::NotRead, outcome.read.refusal->error);
    if (const auto sealed = staging->seal(); !sealed)
        return failed(outcome, ImportFault::Failed, sealed.error());
    if (request.region.isEmpty() && staging->count(HsdsTable::ParaplyRegion) == 0)
        return failed(outcome, ImportFault::NoRegion, {Code::Invalid, QStringLiteral("no region")});
    if (const auto done = mapped(*staging, request, *folder, log, files, progress, outcome); !done) {
        const bool isRegion = done.error().code == Code::Invalid || done.error().code == Code::Missing;
        return failed(outcome, isRegion ? ImportFault::RegionUnusable : ImportFault::Failed, done.error());
    }
    return outcome;
}

}
