// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/importcommand.h"

#include "ctl/counted.h"
#include "ctl/findingreport.h"
#include "ctl/flatwords.h"
#include "ctl/intakereport.h"
#include "ctl/outfile.h"
#include "publisher/csv.h"
#include "publisher/flatimport.h"
#include "publisher/mappingproposal.h"
#include "publisher/newfolder.h"
#include "publisher/table.h"

#include <CLI/CLI.hpp>

#include <QDate>
#include <QFileInfo>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

class CsvImport final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto words = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("csv", words(u"En lista ur ett kalkylprogram, med en mappning av kolumnerna", u"A list out of a spreadsheet, with a mapping of its columns"));
        command->add_option("file", m_file, words(u"Listan (CSV, tabbar eller text med skiljetecken)", u"The list (CSV, tabs or text with separators)"))->required();
        auto *propose = command->add_flag("--propose-map", m_proposes, words(u"Föreslå en mappning, att läsa och rätta", u"Propose a mapping, to be read and corrected"));
        auto *map = command->add_option("--map", m_map, words(u"Mappningen: CSV med column,field,rule,note", u"The mapping: CSV with column,field,rule,note"));
        command->add_option("--out", m_target, words(u"Mappen med blad som skrivs (ny eller tom); med --propose-map: filen för mappningen",
                                                     u"The folder of sheets to write (new or empty); with --propose-map: the file for the mapping"));
        command->add_option("--region", m_region, words(u"En mapp med blad som länet, kommunerna, orterna och ämnena tas från",
                                                        u"A folder of sheets that the region, municipalities, localities and topics are taken from"))->excludes(propose);
        command->add_option("--report", m_report, words(u"Skriv varje fynd, rad för rad, till den här CSV-filen", u"Write every finding, row by row, to this CSV file"))->excludes(propose);
        command->add_option("--source-date", m_date, words(u"Dagen då listan skrevs eller senast rättades (2026-11-23)", u"The day the list was written or last corrected (2026-11-23)"))
            ->excludes(propose)
            ->check([wrong = words(u"inget datum: ", u"no date: ")](const std::string &date) {
                return QDate::fromString(QString::fromStdString(date), Qt::ISODate).isValid() ? std::string() : wrong + date;
            });
        map->excludes(propose);
        command->final_callback([this, message = words(u"--map, --region och --out behövs, eller --propose-map.", u"--map, --region and --out are needed, or --propose-map.")] {
            if (!m_proposes && (m_map.empty() || m_region.empty() || m_target.empty()))
                throw CLI::RequiredError(message, CLI::ExitCodes::RequiredError);
        });
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString path = QString::fromStdString(m_file);
        const auto bytes = realFiles().read(path, FlatSheet::kBytes);
        if (!bytes && bytes.error().code == Code::Invalid)
            return refuse(console, "too_large", console.say(u"%1 är större än %2 MB. Dela den.", u"%1 is larger than %2 MB. Split it.").arg(path).arg(FlatSheet::kBytes / 1'048'576));
        if (!bytes)
            return complain(bytes.error(), path, console);
        if (bytes->trimmed().isEmpty())
            return refuse(console, "empty", console.say(u"%1 är tom. Spara listan en gång till, och se efter att filen har något i sig.",
                                                        u"%1 is empty. Save the list once more, and see that the file holds something.").arg(path));
        if (isSpreadsheet({bytes->constData(), size_t(bytes->size())}))
            return refuse(console, "spreadsheet_file", console.say(u"%1 är ett kalkylblad i sitt eget format. Spara det som CSV (Arkiv, Spara som, CSV UTF-8).",
                                                                   u"%1 is a spreadsheet in its own format. Save it as CSV (File, Save as, CSV UTF-8).").arg(path));
        return m_proposes ? propose(*bytes, path, console) : import(*bytes, path, console);
    }

private:
    static ExitCode complain(const Error &error, const QString &path, Console &console)
    {
        console.complain(troubleText(error, path, console));
        return exitCodeFor(error.code);
    }

    static ExitCode refuse(Console &console, const char *code, const QString &message)
    {
        if (console.wantsJson())
            console.printJson({{"out", Json()}, {"refusal", {{"code", code}, {"message", jsonText(message)}}}});
        console.complain(message);
        return ExitCode::Rejected;
    }

    static ExitCode refuseHeadings(const QString &path, Console &console)
    {
        return refuse(console, "no_headings", console.say(u"%1 har inga rubriker. Skriv en rad med kolumnernas namn överst.", u"%1 has no headings. Write a row with the names of the columns at the top.").arg(path));
    }

    ExitCode propose(const QByteArray &bytes, const QString &path, Console &console)
    {
        const FlatSheet sheet(bytes);
        if (sheet.headerRow() == 0)
            return refuseHeadings(path, console);
        const auto language = console.tongue() == Tongue::Swedish ? FindingLanguage::Swedish : FindingLanguage::English;
        const auto lines = proposedMapping(sheet, QFileInfo(path).fileName(), language);
        if (m_target.empty() && !console.wantsJson()) {
            console.printBytes(SheetMapping::csv(lines));
            return ExitCode::Good;
        }
        const QString target = QString::fromStdString(m_target);
        if (!m_target.empty()) {
            if (realFiles().exists(target))
                return refuse(console, "target_in_use", console.say(u"%1 finns redan och skrivs inte över.", u"%1 is there already and is not overwritten.").arg(target));
            if (const auto written = realFiles().writeAtomically(target, SheetMapping::csv(lines)); !written)
                return complain(written.error(), target, console);
        }
        if (console.wantsJson())
            console.printJson(proposalAsJson(sheet, lines));
        else
            printProposal(sheet, lines, path, target, console);
        return ExitCode::Good;
    }

    ExitCode import(const QByteArray &bytes, const QString &path, Console &console)
    {
        const QString map = QString::fromStdString(m_map);
        const auto mapBytes = realFiles().read(map, SheetMapping::kBytes);
        if (!mapBytes)
            return complain(mapBytes.error(), map, console);
        std::vector<MappingFault> faults;
        const auto mapping = SheetMapping::parse(*mapBytes, faults);
        if (!mapping)
            return refuseMapping(faults, map, console);
        const FlatSheet sheet(bytes, mapping->headerRow(), mapping->separator());
        if (sheet.headerRow() == 0)
            return refuseHeadings(path, console);
        if (!mapping->fits(sheet.header(), faults))
            return refuseMapping(faults, map, console);
        return importMapped(sheet, *mapping, path, console);
    }

    ExitCode importMapped(const FlatSheet &sheet, const SheetMapping &mapping, const QString &path, Console &console)
    {
        const QString target = QString::fromStdString(m_target), report = QString::fromStdString(m_report), region = QString::fromStdString(m_region);
        if (const QString trouble = outFileTrouble(report, {path, QString::fromStdString(m_map), region}, console); !trouble.isEmpty())
            return refuse(console, "target_in_use", trouble);
        auto folder = NewFolder::create(target, realFiles());
        if (!folder && folder.error().code == Code::Foreign)
            return refuse(console, "target_in_use", console.say(u"%1 är inte tom. Ge en ny mapp med --out, och jämför dem sedan.", u"%1 is not empty. Give a new folder with --out, and compare them afterwards.").arg(target));
        if (!folder)
            return complain(folder.error(), target, console);
        const auto findings = IntakeReport::create(report, console.tongue(), realFiles());
        if (!findings)
            return complain(findings.error(), report, console);
        const FlatRequest request {QFileInfo(path).fileName(), QString::fromStdString(m_date), region, folder->path()};
        const auto rows = importFlatSheet(sheet, mapping, request, (*findings)->log(), realFiles(), [&](QStringView what, qint64 done, qint64 total) { console.progress(what, done, total); });
        console.endProgress();
        if (const auto finished = (*findings)->finish(); !finished)
            return complain(finished.error(), report, console);
        if (!rows && (rows.error().code == Code::Invalid || rows.error().code == Code::Missing))
            return refuse(console, "region_unusable", console.say(u"Länets blad i %1 duger inte: %2. Kontrollera dem med \"paraplyctl validate\".",
                                                                  u"The region's sheets in %1 will not do: %2. Check them with \"paraplyctl validate\".").arg(region, rows.error().detail));
        if (!rows)
            return complain(rows.error(), target, console);
        if (const auto placed = folder->place(); !placed)
            return complain(placed.error(), target, console);
        tell(sheet, *rows, path, target, (*findings)->log(), console);
        return ExitCode::Good;
    }

    static void tell(const FlatSheet &sheet, const std::map<Sheet, qint64> &rows, const QString &path, const QString &target, const IntakeLog &log, Console &console)
    {
        if (console.wantsJson()) {
            Json value = sheetAsJson(sheet);
            value["source"] = jsonText(path);
            value["out"] = jsonText(target);
            Json sheets = Json::object();
            for (const auto &[kind, count] : rows)
                sheets[std::string(formatOf(kind).file)] = count;
            value["sheets"] = std::move(sheets);
            value.update(intakeAsJson(log, console.tongue()));
            value["refusal"] = Json();
            return console.printJson(value);
        }
        console.print(sheetText(sheet, path, console));
        printIntake(log, console);
        console.print(u"");
        for (const auto &[kind, count] : rows)
            console.print(QStringLiteral("%1/%2: %3").arg(target, textOf(formatOf(kind).file), counted(count, Noun::Row, console)));
        printNextStep(rows.contains(Sheet::Services) ? rows.at(Sheet::Services) : 0, target, console);
    }

    static ExitCode refuseMapping(const std::vector<MappingFault> &faults, const QString &map, Console &console)
    {
        QStringList messages;
        for (const MappingFault &fault : faults)
            messages << mappingFaultText(fault, map, console);
        if (console.wantsJson()) {
            Json list = Json::array();
            for (size_t i = 0; i < faults.size(); ++i)
                list.push_back({{"row", faults[i].row > 0 ? Json(faults[i].row) : Json()}, {"code", mappingFaultCode(faults[i].what)}, {"message", jsonText(messages[qsizetype(i)])}});
            console.printJson({{"out", Json()}, {"refusal", {{"code", "bad_mapping"}, {"message", jsonText(messages.join(u' '))}, {"faults", std::move(list)}}}});
        }
        for (const QString &message : messages)
            console.complain(message);
        return ExitCode::Rejected;
    }

    std::string m_file, m_map, m_target, m_region, m_report, m_date;
    bool m_proposes = false;
};

}

std::unique_ptr<Command> makeCsvImport()
{
    return std::make_unique<CsvImport>();
}

}
