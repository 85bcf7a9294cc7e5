// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/showcommand.h"

#include "catalogue/kindwords.h"
#include "ctl/cataloguefile.h"
#include "ctl/servicejson.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

namespace paraply {

namespace {

QString agesText(const Service &service, const Console &console)
{
    const AgeRange &ages = service.ages;
    QString text = console.say(u"åldern är inte känd", u"ages not known");
    if (ages.isKnown())
        text = QStringLiteral("%1-%2").arg(ageText(*ages.min), ageText(*ages.max));
    else if (ages.min)
        text = console.say(u"från %1", u"from %1").arg(ageText(*ages.min));
    else if (ages.max)
        text = console.say(u"till %1", u"until %1").arg(ageText(*ages.max));
    return service.expecting ? text + console.say(u", gravida", u", expecting") : text;
}

QString placeText(const Location &location, const Console &console)
{
    QStringList parts{location.address, location.postalCode, location.locality};
    parts.removeAll(QString());
    if (parts.isEmpty() || parts.last() != location.municipality)
        parts += location.municipality;
    const QString place = parts.join(QStringLiteral(", "));
    return location.precision == Precision::Address ? place : place + console.say(u" (ungefär)", u" (approximately)");
}

QString accessText(const Service &service, const Console &console)
{
    QStringList ways;
    if (service.dropIn)
        ways += console.say(u"drop-in", u"drop-in");
    if (service.booking)
        ways += console.say(u"bokning", u"booking");
    if (service.referral)
        ways += console.say(u"remiss", u"referral");
    return ways.join(QStringLiteral(", "));
}

QString freshnessText(const Service &service, QDate today, const Console &console)
{
    const QDate newest = service.newestDate();
    const QString since = newest.isValid() ? console.say(u"uppgift från %1", u"from %1").arg(newest.year())
                                           : console.say(u"odaterad uppgift", u"undated");
    switch (freshnessOf(newest, today)) {
    case Freshness::Fresh: return since;
    case Freshness::MayHaveChanged: return since + console.say(u", kan ha ändrats", u", may have changed");
    case Freshness::CallFirst: break;
    }
    return since + (service.phones.empty() ? console.say(u", kolla webben innan", u", check the web first")
                                           : console.say(u", ring innan", u", call first"));
}

class Sheet {
public:
    explicit Sheet(Console &console) : m_console(console) { }
    void line(QStringView swedish, QStringView english, const QString &text)
    {
        if (!text.isEmpty())
            m_console.print(m_console.say(swedish, english).leftJustified(12) + text);
    }

private:
    Console &m_console;
};

void tell(const Service &service, QDate today, Console &console)
{
    const KindWords kind = wordsOf(service.kind);
    Sheet sheet(console);
    console.print(service.name.text);
    console.print(console.say(kind.swedish, kind.english) + QStringLiteral(" · ") + service.municipality);
    console.print(service.description.text);
    sheet.line(u"För", u"For", agesText(service, console));
    const QString hours = hoursTextOf(service);
    sheet.line(u"Tider", u"Hours", hours.isEmpty() ? console.say(u"saknas", u"not known") : hours);
    for (const Location &location : service.locations)
        sheet.line(u"Plats", u"Place", placeText(location, console));
    for (const Phone &phone : service.phones)
        sheet.line(u"Telefon", u"Phone", phone.number);
    sheet.line(u"E-post", u"Mail", service.email);
    sheet.line(u"Webb", u"Web", service.url);
    sheet.line(u"Kostnad", u"Cost", service.cost == u"free" ? console.say(u"gratis", u"free") : service.cost);
    sheet.line(u"Hur", u"How", accessText(service, console));
    sheet.line(u"Språk", u"Languages", service.languages.join(QStringLiteral(", ")));
    sheet.line(u"Ansvarig", u"Run by", service.organization ? service.organization->name : QString());
    sheet.line(u"Uppgiften", u"As known", freshnessText(service, today, console));
    for (const Source &source : service.sources)
        sheet.line(u"Källa", u"Source", source.dateAsWritten.isEmpty() ? source.reference : QStringLiteral("%1 (%2)").arg(source.reference, source.dateAsWritten));
}

class ShowCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand("show", console.say(u"Allt om ett stöd", u"All about one service").toStdString());
        command->add_option("file", m_file, console.say(u"Katalogen", u"The catalogue").toStdString())->required();
        command->add_option("id", m_id, console.say(u"Stödets id", u"The service's id").toStdString())->required();
        return command;
    }

    ExitCode run(Console &console) override
    {
        ExitCode code = ExitCode::Good;
        const QString file = QString::fromStdString(m_file), id = QString::fromStdString(m_id);
        const auto catalogue = openedCatalogue(file, console, code);
        if (!catalogue)
            return code;
        const auto service = catalogue->service(id, contentLanguages(console));
        if (!service) {
            console.complain(catalogueTroubleText(service.error(), file, console));
            return exitCodeFor(service.error().code);
        }
        if (!*service) {
            console.complain(console.say(u"Det finns inget stöd med id %1 i %2.", u"There is no service with the id %1 in %2.").arg(id, file));
            return ExitCode::Rejected;
        }
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(catalogue->region().timeZone).date();
        if (console.wantsJson())
            console.printJson(serviceAsJson(**service, today));
        else
            tell(**service, today, console);
        return ExitCode::Good;
    }

private:
    std::string m_file, m_id;
};

}

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

}
