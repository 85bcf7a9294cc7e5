// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/synccommand.h"

#include "catalogue/catalogue.h"
#include "ctl/counted.h"
#include "ctl/findingreport.h"
#include "ctl/syncwords.h"
#include "sync/update.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

constexpr qint64 kLongestRootFile = 512 * 1024, kLongestAuthorities = 4 * 1024 * 1024;

nlohmann::ordered_json asJson(const SyncReport &report)
{
    const nlohmann::ordered_json null;
    nlohmann::ordered_json value;
    value["outcome"] = codeOf(report.outcome).data();
    value["from"] = report.from;
    value["to"] = report.to;
    value["via"] = codeOf(report.via).data();
    value["bytes_down"] = report.bytesDown;
    value["requests"] = report.requests;
    value["bytes_needed"] = report.bytesNeeded > 0 ? nlohmann::ordered_json(report.bytesNeeded) : null;
    value["retry_after_s"] = report.retryAfter ? nlohmann::ordered_json(report.retryAfter->count()) : null;
    value["clock_ahead_s"] = report.clockAhead ? nlohmann::ordered_json(report.clockAhead->count()) : null;
    value["catalogue"] = report.now ? jsonText(report.now->path) : null;
    value["digest"] = report.now ? jsonTextOrNull(report.now->digest) : null;
    value["detail"] = jsonTextOrNull(report.detail);
    return value;
}

QString wayOf(const SyncReport &report, const Console &console)
{
    switch (report.via) {
    case SyncVia::Patch: return console.say(u"med en ändring", u"by a patch");
    case SyncVia::Snapshot: return console.say(u"som en hel katalog", u"as a whole catalogue");
    case SyncVia::None: break;
    }
    return console.say(u"av det som redan fanns", u"from what was here already");
}

void tell(const SyncReport &report, Console &console)
{
    const QString sentence = syncSentence(report.outcome, console);
    if (!report.isGood()) {
        console.complain(report.detail.isEmpty() ? sentence : sentence + QStringLiteral(" (") + report.detail + u')');
        return;
    }
    console.print(sentence);
    if (report.outcome == SyncOutcome::Updated) {
        console.print(console.say(u"Utgåva %1 efter %2, %3.", u"Release %1 after %2, %3.")
                          .arg(report.to).arg(report.from).arg(wayOf(report, console)));
    }
    if (report.now)
        console.print(report.now->path);
    console.print(console.say(u"%1 på %2.", u"%1 in %2.").arg(counted(report.bytesDown, Noun::Byte, console), counted(report.requests, Noun::Request, console)));
}

class SyncCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto words = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("sync", words(u"Hämta det nyaste från ett flöde", u"Fetch the newest from a feed"));
        command->add_option("--feed", m_feed, words(u"Flödets adress (https://) eller mapp", u"The feed's address (https://) or folder"))->required();
        command->add_option("--root", m_root, words(u"Flödets betrodda rot, en fil", u"The feed's trusted root, a file"))->required();
        command->add_option("--store", m_store, words(u"Mappen som katalogerna hålls i", u"The folder that holds the catalogues"))->required();
        command->add_option("--region", m_region, words(u"Regionens kod, om flödet har flera", u"The region's code, when the feed has several"));
        command->add_option("--bundled", m_bundled, words(u"En katalog som redan finns", u"A catalogue that is here already"));
        command->add_option("--ca", m_authorities, words(u"Certifikat (PEM) att lita på utöver systemets", u"Certificates (PEM) to trust beside the system's"));
        command->add_option("--timeout", m_timeout, words(u"Sekunder utan svar innan försöket ges upp", u"Seconds without an answer before giving up"))
            ->check(CLI::Range(1, 3600));
        command->add_flag("--patches-only", m_patchesOnly, words(u"Hämta ändringar men aldrig en hel katalog", u"Fetch patches but never a whole catalogue"));
        return command;
    }

    ExitCode run(Console &console) override
    {
        SyncRequest request;
        request.feed = QString::fromStdString(m_feed);
        request.region = QString::fromStdString(m_region);
        request.patchesOnly = m_patchesOnly;
        ExitCode code = ExitCode::Good;
        if (!read(m_root, kLongestRootFile, request.root, console, code)
            || (!m_authorities.empty() && !read(m_authorities, kLongestAuthorities, request.web.extraAuthorities, console, code)))
            return code;
        request.web.idle = std::chrono::seconds(m_timeout);
        request.progress = [&console](SyncStage stage, qint64 done, qint64 total) { show(console, stage, done, total); };
        Store store(QString::fromStdString(m_store), QString::fromStdString(m_bundled));
        if (const auto newest = store.pointer().newest; newest && !Catalogue::open(newest->path))
            request.damaged.append(newest->digest);
        const SyncReport report = synchronise(store, request, SystemClock());
        console.endProgress();
        if (console.wantsJson())
            console.printJson(asJson(report));
        else
            tell(report, console);
        return exitCodeFor(report.outcome);
    }

private:
    static bool read(const std::string &path, qint64 limit, QByteArray &bytes, Console &console, ExitCode &code)
    {
        const QString name = QString::fromStdString(path);
        auto content = realFiles().read(name, limit);
        if (content) {
            bytes = *std::move(content);
            return true;
        }
        console.complain(troubleText(content.error(), name, console));
        code = exitCodeFor(content.error().code);
        return false;
    }

    static void show(Console &console, SyncStage stage, qint64 done, qint64 total)
    {
        if (total == 0)
            return;
        switch (stage) {
        case SyncStage::Asking: return console.progress(console.say(u"Frågar", u"Asking"), done, total);
        case SyncStage::Downloading: return console.progress(console.say(u"Hämtar", u"Fetching"), done, total);
        case SyncStage::Building: return console.progress(console.say(u"Bygger", u"Building"), done, total);
        case SyncStage::Checking: return console.progress(console.say(u"Kontrollerar", u"Checking"), done, total);
        }
    }

    std::string m_feed, m_root, m_store, m_region, m_bundled, m_authorities;
    int m_timeout = 20;
    bool m_patchesOnly = false;
};

}

std::unique_ptr<Command> makeSyncCommand()
{
    return std::make_unique<SyncCommand>();
}

}
