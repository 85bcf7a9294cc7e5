// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/basemapcommand.h"

#include "ctl/counted.h"
#include "ctl/findingreport.h"
#include "publisher/layerimport.h"

#include <QDate>

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

class BasemapImport final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand(
            "import", console.say(u"Ta in ett eget kartlager (GeoJSON) i en mapp med kalkylblad",
                                  u"Bring a map layer of your own (GeoJSON) into a folder of sheets").toStdString());
        const auto text = [&](const char *name, std::string &value, QStringView swedish, QStringView english) {
            return command->add_option(name, value, console.say(swedish, english).toStdString());
        };
        text("file", m_file, u"GeoJSON-filen, WGS84 med longituden först", u"The GeoJSON file, WGS84 with the longitude first")->required();
        text("--into", m_folder, u"Mappen med bladen", u"The folder of sheets")->required();
        text("--layer", m_layer, u"Lagrets namn: lakes, rivers, county_line, localities, roads ...",
             u"The layer's name: lakes, rivers, county_line, localities, roads ...")->required();
        text("--licence", m_licence, u"Licensen, till exempel CC0-1.0", u"The licence, for instance CC0-1.0");
        text("--attribution", m_attribution, u"Det som ska stå vid kartan", u"What the map must say");
        text("--source", m_source, u"Varifrån det kommer; annars filens namn", u"Where it comes from; else the file's name");
        text("--date", m_date, u"Dagen data gäller: 2026, 2026-11 eller 2026-11-23", u"The day of the data: 2026, 2026-11 or 2026-11-23")
            ->check([swedish = console.say(u"inget datum: ", u"no date: ").toStdString()](const std::string &date) {
                return isDate(QString::fromStdString(date)) ? std::string() : swedish + date;
            });
        command->add_option("--error-m", m_error, console.say(u"Hur många meter fel en form kan ligga",
                                                              u"How many metres a shape may be off").toStdString())
            ->check(CLI::Range(0, 100'000));
        command->add_option("--tolerance", m_tolerance, console.say(u"Förenkla så många meter; läggs till felet",
                                                                    u"Simplify by so many metres; added to the error").toStdString())
            ->check(CLI::Range(1, 10'000));
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString file = QString::fromStdString(m_file), folder = QString::fromStdString(m_folder);
        const auto outcome = importLayer(file, folder, asked(), realFiles(),
                                         [&](QStringView what, qint64 done, qint64 total) { console.progress(what, done, total); });
        console.endProgress();
        if (!outcome) {
            console.complain(troubleText(outcome.error(), outcome.error().detail.contains(folder) ? folder : file, console));
            return exitCodeFor(outcome.error().code);
        }
        if (console.wantsJson())
            console.printJson(asJson(*outcome, console.tongue()));
        else
            tell(*outcome, console);
        return outcome->isWritten ? ExitCode::Good : ExitCode::Rejected;
    }

private:
    static bool isDate(const QString &text)
    {
        return QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid() || QDate::fromString(text, QStringLiteral("yyyy-MM")).isValid()
            || QDate::fromString(text, QStringLiteral("yyyy")).isValid();
    }

    LayerImport asked() const
    {
        LayerImport import;
        import.layer = QString::fromStdString(m_layer);
        import.licence = QString::fromStdString(m_licence);
        import.attribution = QString::fromStdString(m_attribution);
        import.date = QString::fromStdString(m_date);
        import.source = QString::fromStdString(m_source);
        if (m_error >= 0)
            import.errorMetres = m_error;
        import.toleranceMetres = m_tolerance;
        return import;
    }

    static Json asJson(const ImportOutcome &outcome, Tongue tongue)
    {
        Json value = findingsAsJson(outcome.findings, tongue);
        value["layer"] = outcome.isWritten ? jsonText(outcome.target) : Json();
        value["replaced"] = outcome.isReplaced;
        value["features"] = outcome.features;
        value["vertices_read"] = outcome.verticesRead;
        value["vertices_written"] = outcome.verticesWritten;
        value["repaired"] = {{"doubled_points", outcome.repairs.doubledPoints}, {"turned_rings", outcome.repairs.turnedRings},
                             {"left_out", outcome.repairs.emptyParts}};
        value["catalogue_bytes"] = outcome.cellBytes;
        value["attribution_shown"] = outcome.isAttributed;
        return value;
    }

    static void tell(const ImportOutcome &outcome, Console &console)
    {
        if (!outcome.isWritten) {
            printFindings(outcome.findings, console);
            return console.print(console.say(u"Inget lager skrevs.", u"No layer was written."));
        }
        console.print(console.say(u"%1: %2, %3 (%4 i filen), %5 kB i katalogen.", u"%1: %2, %3 (%4 in the file), %5 kB in the catalogue.")
                          .arg(outcome.target, counted(outcome.features, Noun::Feature, console), counted(outcome.verticesWritten, Noun::Point, console)).arg(outcome.verticesRead)
                          .arg((outcome.cellBytes + 1023) / 1024));
        if (outcome.repairs != LayerRepairs {}) {
            console.print(console.say(u"Lagat. Dubbla punkter: %1. Vända ringar: %2. Delar utan längd eller yta, borttagna: %3.",
                                      u"Mended. Doubled points: %1. Rings turned: %2. Parts without length or area, left out: %3.")
                              .arg(outcome.repairs.doubledPoints).arg(outcome.repairs.turnedRings).arg(outcome.repairs.emptyParts));
        }
        if (outcome.isReplaced)
            console.print(console.say(u"Det ersatte lagret med samma namn.", u"It replaced the layer of that name."));
        if (!outcome.isAttributed)
            console.print(console.say(u"Skriv in upphovsmannen i map_attribution i region.csv: den texten visas vid kartan.",
                                      u"Add the attribution to map_attribution in region.csv: that text is shown with the map."));
    }

    std::string m_file, m_folder, m_layer, m_licence, m_attribution, m_source, m_date;
    int m_error = -1, m_tolerance = 0;
};

}

std::unique_ptr<Command> makeBasemapImport()
{
    return std::make_unique<BasemapImport>();
}

}
