// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/exportcommand.h"

#include "base/files.h"
#include "catalogue/find.h"
#include "ctl/cataloguefile.h"
#include "ctl/exportformats.h"
#include "ctl/findquestion.h"
#include "ctl/hsdsexport.h"
#include "ctl/outfile.h"
#include "exchange/dcat.h"
#include "exchange/leaflet.h"

#include <CLI/CLI.hpp>

#include <variant>

namespace paraply {

namespace {

using Gathered = std::variant<std::vector<Service>, ExitCode>;

/// Whole services of an answer, each once: what has a place first.
Gathered answeredServices(const Catalogue &catalogue, const FindWords &words, Console &console)
{
    const Result<FindQuestion> question = questionFrom(words, catalogue, console);
    if (!question) {
        console.complain(question.error().detail);
        return ExitCode::Usage;
    }
    const Result<Answer> answer = find(catalogue, question->query);
    if (!answer) {
        console.complain(console.say(u"Frågan går inte att ställa: %1", u"This cannot be asked: %1").arg(answer.error().detail));
        return ExitCode::Usage;
    }
    QStringList ids;
    for (const auto *hits : {&answer->hits, &answer->remote}) {
        for (const Hit &hit : *hits)
            ids += hit.service;
    }
    ids.removeDuplicates();
    std::vector<Service> services;
    for (const QString &id : ids) {
        auto service = catalogue.service(id, contentLanguages(console));
        if (!service) {
            console.complain(catalogueTroubleText(service.error(), catalogue.path(), console));
            return exitCodeFor(service.error().code);
        }
        if (*service)
            services.push_back(**std::move(service));
    }
    return services;
}

Gathered oneService(const Catalogue &catalogue, const QString &id, Console &console)
{
    const auto service = catalogue.service(id, contentLanguages(console));
    if (!service) {
        console.complain(catalogueTroubleText(service.error(), catalogue.path(), console));
        return exitCodeFor(service.error().code);
    }
    if (!*service) {
        console.complain(console.say(u"Det finns inget stöd med id %1 i %2.", u"There is no service with the id %1 in %2.").arg(id, catalogue.path()));
        return ExitCode::Rejected;
    }
    return std::vector<Service> {**service};
}

/// FILE and --out, which all of them have.
class ExportVerb : public Command {
public:
    ExitCode run(Console &console) final
    {
        ExitCode code = ExitCode::Good;
        if (const QString trouble = outFileTrouble(QString::fromStdString(m_out), {QString::fromStdString(m_file)}, console); !trouble.isEmpty()) {
            console.complain(trouble);
            return ExitCode::Rejected;
        }
        const auto catalogue = openedCatalogue(QString::fromStdString(m_file), console, code);
        return catalogue ? write(*catalogue, console) : code;
    }

protected:
    virtual ExitCode write(const Catalogue &catalogue, Console &console) = 0;

    void declareFile(CLI::App &verb, const Console &console)
    {
        verb.add_option("file", m_file, console.say(u"Katalogen", u"The catalogue").toStdString())->required();
        verb.add_option("--out", m_out, console.say(u"Skriv till den här filen i stället för till skärmen", u"Write to this file, not to the screen").toStdString());
    }

    ExitCode deliver(const QByteArray &bytes, qint64 services, Console &console)
    {
        if (m_out.empty()) {
            console.printBytes(bytes);
            return ExitCode::Good;
        }
        const QString out = QString::fromStdString(m_out);
        const Result<void> written = realFiles().writeAtomically(out, bytes);
        if (written) {
            tellWritten(out, services, console);
            return ExitCode::Good;
        }
        console.complain(console.say(u"%1 kan inte skrivas: %2", u"%1 cannot be written: %2").arg(out, written.error().detail));
        return ExitCode::Environment;
    }

    std::string m_file, m_out;
};

class FormatVerb final : public ExportVerb {
public:
    explicit FormatVerb(const ExportFormat &format) : m_format(format) { }

    CLI::App *declare(CLI::App &above, const Console &console) override
    {
        CLI::App *verb = above.add_subcommand(m_format.name, console.say(m_format.swedish, m_format.english).toStdString());
        declareFile(*verb, console);
        verb->add_option("id", m_id, console.say(u"Ett stöds id; utan det allt, eller vad villkoren väljer", u"A service's id; without it all, or what the conditions choose").toStdString());
        m_words.limit = 0;
        declareFindOptions(*verb, m_words, console);
        return verb;
    }

private:
    ExitCode write(const Catalogue &catalogue, Console &console) override
    {
        const Gathered gathered = m_id.empty() ? answeredServices(catalogue, m_words, console) : oneService(catalogue, QString::fromStdString(m_id), console);
        if (const auto *code = std::get_if<ExitCode>(&gathered))
            return *code;
        const auto &services = std::get<std::vector<Service>>(gathered);
        return deliver(m_format.bytes(services, catalogue, console), qint64(services.size()), console);
    }

    const ExportFormat &m_format;
    std::string m_id;
    FindWords m_words;
};

class DcatVerb final : public ExportVerb {
public:
    CLI::App *declare(CLI::App &above, const Console &console) override
    {
        CLI::App *verb = above.add_subcommand("dcat", console.say(u"Beskrivning för dataportalen (DCAT-AP-SE 3)", u"A description for data portals (DCAT-AP-SE 3)").toStdString());
        declareFile(*verb, console);
        verb->add_option("--address", m_address, console.say(u"Där katalogen kan hämtas", u"Where the catalogue can be fetched").toStdString());
        return verb;
    }

private:
    ExitCode write(const Catalogue &catalogue, Console &console) override
    {
        return deliver(dcatCatalogue(catalogue.region(), catalogue.counts().services, QString::fromStdString(m_address)), catalogue.counts().services, console);
    }

    std::string m_address;
};

class LeafletVerb final : public ExportVerb {
public:
    CLI::App *declare(CLI::App &above, const Console &console) override
    {
        CLI::App *verb = above.add_subcommand("leaflet", console.say(u"Ett blad att skriva ut för en kommun (PDF)", u"A leaflet to print for a municipality (PDF)").toStdString());
        declareFile(*verb, console);
        verb->add_option("--municipality", m_municipality, console.say(u"Kommun", u"Municipality").toStdString())->required();
        return verb;
    }

private:
    ExitCode write(const Catalogue &catalogue, Console &console) override
    {
        FindWords words;
        words.municipalities = {m_municipality};
        words.limit = 0;
        const Gathered gathered = answeredServices(catalogue, words, console);
        if (const auto *code = std::get_if<ExitCode>(&gathered))
            return *code;
        const auto language = console.tongue() == Tongue::Swedish ? LeafletLanguage::Swedish : LeafletLanguage::English;
        const auto &services = std::get<std::vector<Service>>(gathered);
        const Result<QByteArray> printed = leaflet(services, catalogue.region(), QString::fromStdString(m_municipality), language);
        if (printed)
            return deliver(*printed, qint64(services.size()), console);
        console.complain(console.say(u"Bladet gick inte att göra: %1", u"The leaflet could not be made: %1").arg(printed.error().detail));
        return exitCodeFor(printed.error().code);
    }

    std::string m_municipality;
};

class ExportCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand("export", console.say(u"Skriv en katalog, ett stöd eller ett svar i andras format",
                                                                         u"Write a catalogue, a service or an answer in others' formats").toStdString());
        command->require_subcommand(1);
        for (const ExportFormat &format : exportFormats())
            m_verbs.push_back(std::make_unique<FormatVerb>(format));
        m_verbs.push_back(std::make_unique<DcatVerb>());
        m_verbs.push_back(std::make_unique<LeafletVerb>());
        m_verbs.push_back(makeHsdsExport());
        for (const auto &verb : m_verbs) {
            m_declared.push_back(verb->declare(*command, console));
            m_declared.back()->fallthrough();   // --lang stands behind the verb
            m_declared.back()->group(console.say(u"Kommandon", u"Commands").toStdString());
        }
        return command;
    }

    ExitCode run(Console &console) override
    {
        for (size_t i = 0; i < m_verbs.size(); ++i) {
            if (m_declared[i]->parsed())
                return m_verbs[i]->run(console);
        }
        return ExitCode::Usage;
    }

private:
    std::vector<std::unique_ptr<Command>> m_verbs;
    std::vector<CLI::App *> m_declared;
};

}

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}
