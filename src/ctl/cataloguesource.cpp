// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/cataloguesource.h"

#include "ctl/findingreport.h"
#include "publisher/build.h"

#include <QFileInfo>

namespace paraply {

bool CatalogueSource::prepare(Console &console, ExitCode &code)
{
    if (!QFileInfo(m_named).isDir())
        return true;
    m_path = m_folder.filePath(QStringLiteral("sheets.sqlite"));
    const auto built = buildCatalogue(m_named, m_path, realFiles(), [&](QStringView what, qint64 done, qint64 total) { console.progress(what, done, total); });
    console.endProgress();
    if (!built) {
        const bool isReading = built.error().code == Code::Missing || built.error().code == Code::Unreadable;
        console.complain(troubleText(built.error(), isReading ? m_named : m_path, console));
        code = exitCodeFor(built.error().code);
        return false;
    }
    if (built->digest) {
        m_digest = *built->digest;
        return true;
    }
    console.complain(console.say(u"Bladen i %1 har fel. Rätta dem först.", u"The sheets in %1 have errors. Mend them first.").arg(m_named));
    if (console.wantsJson())
        console.printJson(findingsAsJson(built->findings, console.tongue()));
    else
        printFindings(built->findings, console);
    code = ExitCode::Rejected;
    return false;
}

}
