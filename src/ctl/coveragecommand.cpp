// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/coveragecommand.h"

#include "base/files.h"
#include "ctl/cataloguefile.h"
#include "ctl/coveragejson.h"
#include "ctl/coveragetext.h"
#include "ctl/coveragewords.h"
#include "ctl/outfile.h"
#include "exchange/coveragecsv.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

/// Codes, for programs and for pivot tables.
CoverageSheet sheetOfCodes()
{
    return {.header = {QStringLiteral("municipality"), QStringLiteral("age_band"), QStringLiteral("kind"), QStringLiteral("named"),
                       QStringLiteral("generic"), QStringLiteral("statutory"), QStringLiteral("age_unknown"), QStringLiteral("children"),
                       QStringLiteral("named_per_1000_children")},
            .stage = [](LifeStage stage) { return QString(stageCode(stage)); },
            .kind = [](std::optional<Kind> kind) { return kind ? QString(kindCode(*kind)) : QStringLiteral("all"); }};
}

class CoverageCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("coverage", say(u"Vad som finns var och för vilka åldrar, och var det saknas",
                                                                   u"What is offered where and for which ages, and the gaps"));
        command->add_option("file", m_file, say(u"Katalogen", u"The catalogue"))->required();
        command->add_option("--compare", m_older, say(u"En äldre katalog att jämföra med", u"An older catalogue to compare with"));
        command->add_flag("--csv", m_csv, say(u"Skriv CSV: en rad för varje kommun, ålder och slag", u"Write CSV: a line for each municipality, age and kind"));
        command->add_option("--pdf", m_pdf, say(u"Skriv rapporten som PDF i den här filen", u"Write the report as PDF into this file"));
        command->add_option("--at", m_at, say(u"Dagen som uppgifternas ålder räknas till, t.ex. 2026-11-23", u"The day the age of the data is counted to, as 2026-11-23"));
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QDate day = m_at.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(m_at), Qt::ISODate);
        if (const QString broken = brokenUsage(day, console); !broken.isEmpty()) {
            console.complain(broken);
            return ExitCode::Usage;
        }
        if (const QString trouble = outFileTrouble(QString::fromStdString(m_pdf), {QString::fromStdString(m_file), QString::fromStdString(m_older)}, console); !trouble.isEmpty()) {
            console.complain(trouble);
            return ExitCode::Rejected;
        }
        ExitCode code = ExitCode::Good;
        const auto catalogue = openedCatalogue(QString::fromStdString(m_file), console, code);
        const auto older = catalogue && !m_older.empty() ? openedCatalogue(QString::fromStdString(m_older), console, code) : nullptr;
        if (code != ExitCode::Good)
            return code;
        auto notes = catalogue->municipalityNotes(contentLanguages(console));
        if (!notes) {
            console.complain(catalogueTroubleText(notes.error(), catalogue->path(), console));
            return exitCodeFor(notes.error().code);
        }
        const Coverage coverage = coverageOf(*catalogue, day);
        CountyReport report{.region = catalogue->region(), .coverage = coverage, .notes = *std::move(notes)};
        if (older)
            report.change = changeBetween(coverageOf(*older, day), coverage);
        return m_pdf.empty() ? told(report, day, older ? older->region().dataDate : QDate(), console) : printed(report, console);
    }

private:
    QString brokenUsage(QDate day, const Console &console) const
    {
        if (int(m_csv) + int(console.wantsJson()) + int(!m_pdf.empty()) > 1)
            return console.say(u"Välj ett av --json, --csv och --pdf.", u"Choose one of --json, --csv and --pdf.");
        return day.isValid() ? QString() : console.say(u"--at: skriv dagen som 2026-11-23.", u"--at: write the day as 2026-11-23.");
    }

    ExitCode told(const CountyReport &report, QDate day, QDate older, Console &console) const
    {
        if (m_csv)
            console.printBytes(coverageAsCsv(report.coverage, sheetOfCodes()));
        else if (console.wantsJson())
            console.printJson(coverageAsJson(report, day, older));
        else
            printCoverage(report, console);
        return ExitCode::Good;
    }

    ExitCode printed(const CountyReport &report, Console &console) const
    {
        const QString path = QString::fromStdString(m_pdf);
        const Result<QByteArray> bytes = countyReportAsPdf(report, CoverageWords(console));
        const Result<void> written = bytes ? realFiles().writeAtomically(path, *bytes) : Result<void>(bytes.error());
        if (!written) {
            console.complain(console.say(u"%1 kan inte skrivas: %2", u"%1 cannot be written: %2").arg(path, written.error().detail));
            return exitCodeFor(written.error().code);
        }
        console.print(console.say(u"Rapporten är skriven: %1", u"The report is written: %1").arg(path));
        return ExitCode::Good;
    }

    std::string m_file, m_older, m_at, m_pdf;
    bool m_csv = false;
};

}

std::unique_ptr<Command> makeCoverageCommand()
{
    return std::make_unique<CoverageCommand>();
}

}
