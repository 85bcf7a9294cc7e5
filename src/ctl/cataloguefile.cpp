// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/cataloguefile.h"

#include <QStandardPaths>

namespace paraply {

namespace {

/// The guide's own: what one of them derived, the other need not.
QString cacheFolder()
{
    const QString all = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return all.isEmpty() ? QString() : all + QStringLiteral("/paraply");
}

std::shared_ptr<const Catalogue> opened(const QString &path, Console &console, ExitCode &code, const OpenOptions &options)
{
    auto catalogue = Catalogue::open(path, options);
    if (catalogue)
        return *std::move(catalogue);
    console.complain(catalogueTroubleText(catalogue.error(), path, console));
    code = exitCodeFor(catalogue.error().code);
    return {};
}

}

std::shared_ptr<const Catalogue> openedCatalogue(const QString &path, Console &console, ExitCode &code)
{
    return opened(path, console, code, {.cacheFolder = cacheFolder()});
}

std::shared_ptr<const Catalogue> openedForReading(const QString &path, Console &console, ExitCode &code, const QString &digest)
{
    return opened(path, console, code, {.cacheFolder = cacheFolder(), .digest = digest, .isForFinding = false});
}

QString catalogueTroubleText(const Error &error, const QString &path, const Console &console)
{
    switch (error.code) {
    case Code::Missing:
        return console.say(u"%1 finns inte.", u"%1 does not exist.").arg(path);
    case Code::Foreign:
        return console.say(u"%1 är ingen katalog från Paraply. Gör en med \"paraplyctl build\".",
                           u"%1 is no catalogue of Paraply's. Make one with \"paraplyctl build\".").arg(path);
    case Code::NewerSchema:
        return console.say(u"%1 är gjord för ett nyare program. Uppdatera paraplyctl.",
                           u"%1 was made for a newer program. Update paraplyctl.").arg(path);
    case Code::Damaged:
        return console.say(u"%1 är skadad. Hämta eller bygg den igen. (%2)", u"%1 is damaged. Fetch or build it again. (%2)")
            .arg(path, error.detail);
    default:
        return console.say(u"%1 kan inte läsas: %2", u"%1 cannot be read: %2").arg(path, error.detail);
    }
}

QStringList contentLanguages(const Console &console)
{
    return {console.tongue() == Tongue::Swedish ? QStringLiteral("sv") : QStringLiteral("en")};
}

}
