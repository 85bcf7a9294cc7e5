// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/importcommand.h"

#include "ctl/counted.h"
#include "ctl/findingreport.h"
#include "ctl/intakereport.h"
#include "ctl/outfile.h"
#include "ctl/readwords.h"
#include "publisher/directoryimport.h"
#include "publisher/table.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

class HsdsImport final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto words = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand(
            "hsds", words(u"En förteckning i HSDS, Outpost eller Ohana: fil, mapp, .zip eller adress", u"A directory in HSDS, Outpost or Ohana: file, folder, .zip or address"));
        command->add_option("source", m_source, words(u"Det som importeras", u"What is imported"))->required();
        command->add_option("--out", m_target, words(u"Mappen med blad som skrivs; den får inte finnas, eller vara tom",
                                                     u"The folder of sheets to write; it must not be there, or be empty"))->required();
        command->add_option("--region", m_region, words(u"En mapp med blad som länet, kommunerna, orterna och ämnena tas från",
                                                        u"A folder of sheets that the region, municipalities, localities and topics are taken from"));
        command->add_option("--modified-after", m_modifiedAfter, words(u"Bara det som ändrats från och med den dagen (2026-11-23)",
                                                                       u"Only what was modified on that day or later (2026-11-23)"))
            ->check([swedish = words(u"inget datum: ", u"no date: ")](const std::string &date) {
                return dateOf(date).isValid() ? std::string() : swedish + date;
            });
        command->add_option("--report", m_report, words(u"Skriv varje fynd, rad för rad, till den här CSV-filen", u"Write every finding, row by row, to this CSV file"));
        command->add_option("--ca", m_authorities, words(u"Certifikat (PEM) att lita på utöver systemets", u"Certificates (PEM) to trust beside the system's"));
        return command;
    }

    ExitCode run(Console &console) override
    {
        DirectoryRequest request;
        request.source = QString::fromStdString(m_source);
        request.target = QString::fromStdString(m_target);
        request.region = QString::fromStdString(m_region);
        request.modifiedAfter = dateOf(m_modifiedAfter);
        if (!m_authorities.empty()) {
            constexpr qint64 kLongest = 1024 * 1024;
            const QString path = QString::fromStdString(m_authorities);
            const auto bytes = realFiles().read(path, kLongest);
            if (!bytes)
                return complain(bytes.error(), path, console);
            request.reading.web.extraAuthorities = *bytes;
        }
        const QString path = QString::fromStdString(m_report);
        if (const QString trouble = outFileTrouble(path, {request.source, request.region}, console); !trouble.isEmpty()) {
            console.complain(trouble);
            return ExitCode::Rejected;
        }
        const auto report = IntakeReport::create(path, console.tongue(), realFiles());
        if (!report)
            return complain(report.error(), path, console);
        const DirectoryOutcome outcome = importDirectory(request, (*report)->log(), realFiles(), [&](QStringView what, qint64 done, qint64 total) {
            if (what == u"read")
                console.progressOfBytes(done, total);
            else
                console.progress(console.say(u"Stöd", u"Services"), done, total);
        });
        console.endProgress();
        const ExitCode code = tell(outcome, request, (*report)->log(), console);
        if (const auto finished = (*report)->finish(); !finished)
            return complain(finished.error(), path, console);
        return code;
    }

private:
    static QDate dateOf(const std::string &text) { return QDate::fromString(QString::fromStdString(text), Qt::ISODate); }

    static ExitCode complain(const Error &error, const QString &path, Console &console)
    {
        console.complain(troubleText(error, path, console));
        return exitCodeFor(error.code);
    }

    static ExitCode tell(const DirectoryOutcome &outcome, const DirectoryRequest &request, const IntakeLog &log, Console &console)
    {
        const QString refusal = refusalText(outcome, request, console);
        if (console.wantsJson())
            console.printJson(asJson(outcome, request, refusal, log, console.tongue()));
        if (outcome.fault != ImportFault::None) {
            console.complain(refusal);
            return codeOf(outcome);
        }
        if (console.wantsJson())
            return ExitCode::Good;
        console.print(console.say(u"%1 lästes som %2: %3 i %4.", u"%1 was read as %2: %3 in %4.")
                          .arg(request.source, dialectText(outcome.read.dialect, console), counted(outcome.read.records, Noun::Record, console), counted(outcome.read.files, Noun::File, console)));
        printIntake(log, console);
        console.print(u"");
        for (const auto &[sheet, rows] : outcome.rows) {
            if (rows > 0)
                console.print(QStringLiteral("%1/%2: %3").arg(request.target, textOf(formatOf(sheet).file), counted(rows, Noun::Row, console)));
        }
        printNextStep(outcome.rows.contains(Sheet::Services) ? outcome.rows.at(Sheet::Services) : 0, request.target, console);
        return ExitCode::Good;
    }

    static ExitCode codeOf(const DirectoryOutcome &outcome)
    {
        switch (outcome.fault) {
        case ImportFault::None: return ExitCode::Good;
        case ImportFault::NotRead: return exitCodeFor(outcome.read.refusal->fault);
        case ImportFault::TargetInUse:
        case ImportFault::NoRegion: return ExitCode::Rejected;
        case ImportFault::RegionUnusable:
        case ImportFault::Failed: break;
        }
        return exitCodeFor(outcome.error.code);
    }

    static QString refusalText(const DirectoryOutcome &outcome, const DirectoryRequest &request, const Console &console)
    {
        switch (outcome.fault) {
        case ImportFault::None:
            return {};
        case ImportFault::NotRead:
            return readRefusalText(*outcome.read.refusal, console);
        case ImportFault::TargetInUse:
            return console.say(u"%1 är inte tom. Ge en ny mapp med --out, och jämför dem sedan.", u"%1 is not empty. Give a new folder with --out, and compare them afterwards.")
                .arg(request.target);
        case ImportFault::NoRegion:
            return console.say(u"%1 säger inte vilket län den gäller. Ge en mapp med blad vars län ska användas: --region data/orebro",
                               u"%1 does not say which region it is for. Give a folder of sheets whose region is to be used: --region data/orebro")
                .arg(request.source);
        case ImportFault::RegionUnusable:
            return console.say(u"Länets blad i %1 duger inte: %2. Kontrollera dem med \"paraplyctl validate\".",
                               u"The region's sheets in %1 will not do: %2. Check them with \"paraplyctl validate\".")
                .arg(request.region.isEmpty() ? request.source : request.region, outcome.error.detail);
        case ImportFault::Failed:
            break;
        }
        return troubleText(outcome.error, request.target, console);
    }

    static Json asJson(const DirectoryOutcome &outcome, const DirectoryRequest &request, const QString &refusal, const IntakeLog &log, Tongue tongue)
    {
        const bool isDone = outcome.fault == ImportFault::None;
        Json value {{"source", jsonText(request.source)},
                    {"dialect", dialectCode(outcome.read.dialect).data()},
                    {"version", jsonTextOrNull(outcome.read.version)},
                    {"profile", jsonTextOrNull(outcome.read.profile)},
                    {"files", outcome.read.files},
                    {"records", outcome.read.records},
                    {"out", isDone ? jsonText(request.target) : Json()}};
        Json sheets = Json::object();
        for (const auto &[sheet, rows] : outcome.rows)
            sheets[std::string(formatOf(sheet).file)] = rows;
        value["sheets"] = isDone ? std::move(sheets) : Json();
        value.update(intakeAsJson(log, tongue));
        value["refusal"] = Json();
        if (!isDone)
            value["refusal"] = {{"code", faultCode(outcome)}, {"message", jsonText(refusal)}};
        return value;
    }

    static const char *faultCode(const DirectoryOutcome &outcome)
    {
        switch (outcome.fault) {
        case ImportFault::NotRead: return readFaultCode(outcome.read.refusal->fault).data();
        case ImportFault::TargetInUse: return "target_in_use";
        case ImportFault::NoRegion: return "no_region";
        case ImportFault::RegionUnusable: return "region_unusable";
        default: return "failed";
        }
    }

    std::string m_source, m_target, m_region, m_modifiedAfter, m_report, m_authorities;
};

}

std::unique_ptr<Command> makeHsdsImport()
{
    return std::make_unique<HsdsImport>();
}

}
