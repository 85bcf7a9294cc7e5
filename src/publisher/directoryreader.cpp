// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/directoryreader.h"

#include "publisher/filedirectory.h"
#include "publisher/webfeed.h"

namespace paraply {

namespace {

bool isWebAddress(const QString &source)
{
    return source.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) || source.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

}

ReadSummary readDirectory(const QString &source, const ReadOptions &options, Staging &staging, IntakeLog &log, const Progress &progress)
{
    Intake intake(options, staging, log, progress);
    try {
        if (isWebAddress(source)) {
            readFeed(QUrl(source, QUrl::StrictMode), intake);
        } else {
            const auto files = sourceFilesAt(source, options.mostBytes);
            readFiles(*files, source, intake);
        }
    } catch (const ReadStopped &stopped) {
        intake.summary().refusal = stopped.refusal();
    }
    return intake.summary();
}

}
