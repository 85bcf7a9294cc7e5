// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/infocommand.h"

#include "ctl/cataloguefile.h"
#include "ctl/counted.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

nlohmann::ordered_json asJson(const Catalogue &catalogue)
{
    const Region &region = catalogue.region();
    const CatalogueCounts counts = catalogue.counts();
    auto languages = nlohmann::ordered_json::array();
    for (const QString &language : region.languages)
        languages.push_back(jsonText(language));
    nlohmann::ordered_json value;
    value["region"] = jsonText(region.code);
    value["region_name"] = jsonText(region.name);
    value["schema"] = catalogue.schema();
    value["data_date"] = jsonTextOrNull(region.dataDate.toString(Qt::ISODate));
    value["services"] = counts.services;
    value["service_at_locations"] = counts.serviceAtLocations;
    value["locations"] = counts.locations;
    value["organizations"] = counts.organizations;
    value["municipalities"] = counts.municipalities;
    value["sessions"] = counts.sessions;
    value["languages"] = languages;
    value["publisher"] = jsonTextOrNull(region.publisher);
    value["attribution"] = jsonText(region.attribution);
    value["map_attribution"] = jsonText(region.mapAttribution);
    value["digest"] = jsonText(catalogue.digest());
    return value;
}

void tell(const Catalogue &catalogue, Console &console)
{
    const Region &region = catalogue.region();
    const CatalogueCounts counts = catalogue.counts();
    console.print(console.say(u"%1 (%2), uppgifter från %3", u"%1 (%2), data of %3")
                      .arg(region.name, region.code, region.dataDate.toString(Qt::ISODate)));
    console.print(console.say(u"%1, %2 på en plats, vid %3; %4 med egna tider", u"%1, %2 at a location, at %3; %4")
                      .arg(counted(counts.services, Noun::Service, console)).arg(counts.serviceAtLocations)
                      .arg(counted(counts.locations, Noun::Location, console), counted(counts.sessions, Noun::Session, console)));
    console.print(QStringLiteral("%1, %2").arg(counted(counts.municipalities, Noun::Municipality, console), counted(counts.organizations, Noun::Organization, console)));
    console.print(console.say(u"Språk: %1", u"Languages: %1").arg(region.languages.join(QStringLiteral(", "))));
    console.print(console.say(u"Format: version %1", u"Format: version %1").arg(catalogue.schema()));
    console.print(console.say(u"Kontrollsumma: %1", u"Digest: %1").arg(catalogue.digest()));
    console.print(region.attribution);
    console.print(region.mapAttribution);
}

class InfoCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand("info", console.say(u"Vad en katalog innehåller", u"What a catalogue holds").toStdString());
        command->add_option("file", m_file, console.say(u"Katalogen", u"The catalogue").toStdString())->required();
        return command;
    }

    ExitCode run(Console &console) override
    {
        ExitCode code = ExitCode::Good;
        const auto catalogue = openedCatalogue(QString::fromStdString(m_file), console, code);
        if (!catalogue)
            return code;
        if (console.wantsJson())
            console.printJson(asJson(*catalogue));
        else
            tell(*catalogue, console);
        return ExitCode::Good;
    }

private:
    std::string m_file;
};

}

std::unique_ptr<Command> makeInfoCommand()
{
    return std::make_unique<InfoCommand>();
}

}
