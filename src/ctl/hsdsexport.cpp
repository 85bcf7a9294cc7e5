// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/hsdsexport.h"

#include "base/files.h"
#include "ctl/cataloguefile.h"
#include "ctl/findingreport.h"
#include "ctl/outfile.h"
#include "ctl/partfile.h"
#include "exchange/hsdspackage.h"
#include "publisher/newfolder.h"
#include "publisher/zippack.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

namespace paraply {

namespace {

class HsdsExport final : public Command {
public:
    CLI::App *declare(CLI::App &above, const Console &console) override
    {
        CLI::App *verb = above.add_subcommand("hsds", console.say(u"Hela katalogen i Open Referrals form (HSDS 3.1)",
                                                                  u"The whole catalogue in Open Referral's form (HSDS 3.1)").toStdString());
        verb->add_option("file", m_file, console.say(u"Katalogen", u"The catalogue").toStdString())->required();
        verb->add_option("--version", m_version, console.say(u"Version av HSDS", u"Version of HSDS").toStdString())->check(CLI::IsMember({"3.1"}))->capture_default_str();
        CLI::Option *out = verb->add_option("--out", m_out, console.say(u"Skriv hit i stället för till skärmen", u"Write here, not to the screen").toStdString());
        verb->add_flag("--tabular", m_isTabular, console.say(u"Som tabeller (CSV) i en mapp, eller i en fil som slutar på .zip", u"As tables (CSV) in a folder, or in a file that ends in .zip").toStdString())->needs(out);
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const QString file = QString::fromStdString(m_file);
        if (const QString trouble = outFileTrouble(out(), {file}, console); !trouble.isEmpty()) {
            console.complain(trouble);
            return ExitCode::Rejected;
        }
        const Result<Directory> directory = Directory::open(file);
        if (!directory) {
            console.complain(catalogueTroubleText(directory.error(), file, console));
            return exitCodeFor(directory.error().code);
        }
        const HsdsDirectory services(*directory);
        const ServicesDone progress = [&](qint64 done, qint64 total) { console.progress(console.say(u"stöd", u"services"), done, total); };
        const Result<void> written = m_isTabular ? writeTables(services, directory->region().dataDate, progress) : m_out.empty() ? show(services, console) : writeFile(services, progress);
        console.endProgress();
        if (written) {
            if (!m_out.empty())
                tellWritten(out(), services.serviceCount(), console);
            return ExitCode::Good;
        }
        console.complain(troubleOf(written.error(), console));
        return written.error().code == Code::Foreign ? ExitCode::Rejected : exitCodeFor(written.error().code);
    }

private:
    QString out() const { return QString::fromStdString(m_out); }

    Result<void> show(const HsdsDirectory &services, Console &console) const
    {
        return writeHsdsJson(services, [&](QByteArrayView bytes) -> Result<void> {
            console.printBytes(bytes.toByteArray());
            return {};
        });
    }

    Result<void> writeFile(const HsdsDirectory &services, const ServicesDone &progress) const
    {
        PartFile file(out(), realFiles());
        if (auto written = writeHsdsJson(services, [&](QByteArrayView bytes) { return file.write(bytes); }, progress); !written)
            return written;
        return file.finish();
    }

    Result<void> writeTables(const HsdsDirectory &services, QDate date, const ServicesDone &progress) const
    {
        if (const QFileInfo zip(out()); isZip() && !zip.absoluteDir().exists())
            return Error {Code::Unwritable, QStringLiteral("there is no folder %1").arg(zip.absolutePath())};
        // A zip's tables wait in a folder that is never put in its place.
        auto tables = NewFolder::create(isZip() ? out() + QStringLiteral(".tables") : out(), realFiles());
        if (!tables)
            return tables.error();
        const auto written = writeHsdsPackage(services, tables->path(), realFiles(), progress);
        if (!written)
            return written;
        return isZip() ? packFolder(tables->path(), out(), date) : tables->place();
    }

    bool isZip() const { return out().endsWith(u".zip", Qt::CaseInsensitive); }

    QString troubleOf(const Error &error, const Console &console) const
    {
        if (error.code == Code::Foreign && m_isTabular && !isZip())
            return console.say(u"%1 är ingen tom mapp. Ange en som är tom eller inte finns.", u"%1 is no empty folder. Name one that is empty or not there.").arg(out());
        return troubleText(error, out(), console);
    }

    std::string m_file, m_out, m_version = "3.1";
    bool m_isTabular = false;
};

}

std::unique_ptr<Command> makeHsdsExport()
{
    return std::make_unique<HsdsExport>();
}

}
