// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualitycommand.h"

#include "base/files.h"
#include "ctl/cataloguefile.h"
#include "ctl/cataloguesource.h"
#include "ctl/findingreport.h"
#include "ctl/likewords.h"
#include "ctl/outfile.h"
#include "ctl/qualityjson.h"
#include "ctl/qualitysheets.h"
#include "ctl/qualitytext.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

constexpr int kLinesShown = 10;

class QualityCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("quality", say(u"Hur bra uppgifterna är, vad som saknas och vem man ringer först",
                                                                  u"How good the data are, what is missing and whom to call first"));
        command->add_option("source", m_source, say(u"Mappen med bladen, eller en katalog", u"The folder of sheets, or a catalogue"))->required();
        command->add_option("--municipality", m_municipality, say(u"Bara den här kommunen", u"Only this municipality"));
        command->add_option("--csv", m_csv, say(u"Skriv alla poäng som CSV i den här filen", u"Write every score as CSV into this file"));
        command->add_option("--reminders", m_reminders, say(u"Skriv påminnelser till varje organisation som CSV i den här filen",
                                                            u"Write reminders for each organization as CSV into this file"));
        command->add_flag("--check-links", m_checksLinks, say(u"Pröva varje länk på nätet", u"Try every link on the network"));
        command->add_option("--limit", m_limit, say(u"Högst så många i varje lista; 0: alla", u"At most so many in each list; 0: all"))->check(CLI::Range(0, 1'000'000));
        command->add_option("--at", m_at, say(u"Dagen som uppgifternas ålder räknas till, t.ex. 2026-11-23", u"The day the age of the data is counted to, as 2026-11-23"));
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QDate day = m_at.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(m_at), Qt::ISODate);
        if (!day.isValid()) {
            console.complain(console.say(u"--at: skriv dagen som 2026-11-23.", u"--at: write the day as 2026-11-23."));
            return ExitCode::Usage;
        }
        for (const std::string &file : {m_csv, m_reminders}) {
            if (const QString trouble = outFileTrouble(QString::fromStdString(file), {QString::fromStdString(m_source)}, console); !trouble.isEmpty()) {
                console.complain(trouble);
                return ExitCode::Rejected;
            }
        }
        ExitCode code = ExitCode::Good;
        CatalogueSource source(QString::fromStdString(m_source));
        if (!source.prepare(console, code))
            return code;
        const auto catalogue = openedForReading(source.path(), console, code, source.digest());
        QString municipality = QString::fromStdString(m_municipality);
        if (!catalogue || (!municipality.isEmpty() && !named(*catalogue, municipality, console, code)))
            return code;
        const auto report = qualityOf(*catalogue, day, municipality);
        if (!report) {
            console.complain(catalogueTroubleText(report.error(), source.named(), console));
            return exitCodeFor(report.error().code);
        }
        QualityView view(*report);
        if (m_checksLinks)
            view.checkLinks([&console](int done, int total) { console.progress(console.say(u"Länkar", u"Links"), done, total); });
        console.endProgress();
        return told(view, console);
    }

private:
    /// The municipality as the catalogue writes it.
    static bool named(const Catalogue &catalogue, QString &municipality, Console &console, ExitCode &code)
    {
        QStringList names;
        for (const Municipality &one : catalogue.municipalities())
            names += one.name;
        names += catalogue.region().name;
        if (const qsizetype index = indexOfWord(municipality, names); index >= 0) {
            municipality = names[index];
            return true;
        }
        const QStringList like = likeWords(municipality, names);
        console.complain(console.say(u"Det finns ingen kommun som heter \"%1\". De som finns är %2.", u"There is no municipality called \"%1\". There are %2.")
                             .arg(municipality, (like.isEmpty() ? names : like).join(QStringLiteral(", "))));
        code = ExitCode::Usage;
        return false;
    }

    ExitCode told(const QualityView &view, Console &console) const
    {
        const int limit = m_limit.value_or(console.wantsJson() ? 0 : kLinesShown);
        for (const auto &[file, bytes] : {std::pair(&m_csv, &qualityAsCsv), std::pair(&m_reminders, &remindersAsCsv)}) {
            const QString path = QString::fromStdString(*file);
            if (path.isEmpty())
                continue;
            if (const auto written = realFiles().writeAtomically(path, bytes(view, console)); !written) {
                console.complain(troubleText(written.error(), path, console));
                return exitCodeFor(written.error().code);
            }
        }
        if (console.wantsJson()) {
            console.printJson(qualityAsJson(view, std::size_t(limit)));
            return ExitCode::Good;
        }
        printQuality(view, std::size_t(limit), console);
        for (const std::string &file : {m_csv, m_reminders}) {
            if (!file.empty())
                console.print(console.say(u"Skrivet: %1", u"Written: %1").arg(QString::fromStdString(file)));
        }
        return ExitCode::Good;
    }

    std::string m_source, m_municipality, m_csv, m_reminders, m_at;
    std::optional<int> m_limit;
    bool m_checksLinks = false;
};

}

std::unique_ptr<Command> makeQualityCommand()
{
    return std::make_unique<QualityCommand>();
}

}
