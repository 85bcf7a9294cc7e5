// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedverbs.h"

#include "base/files.h"
#include "ctl/counted.h"
#include "ctl/feedwords.h"
#include "publisher/feedverify.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class VerifyVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand("verify", console.say(u"Pröva ett flöde som en enhet gör", u"Try a feed as a device does").toStdString());
        declareFeedFolder(*verb, m_folder, console);
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const SystemClock clock;
        const auto verdict = verifyFeed(QString::fromStdString(m_folder), clock, feedProgress(console));
        if (!verdict)
            return reportTroubles(verdict.troubles(), console);
        console.endProgress();
        if (console.wantsJson())
            console.printJson(asJson(*verdict, console));
        else
            tell(*verdict, console);
        return verdict->complaints.empty() ? ExitCode::Good : ExitCode::Rejected;
    }

private:
    static nlohmann::ordered_json asJson(const FeedVerdict &verdict, const Console &console)
    {
        auto complaints = nlohmann::ordered_json::array();
        for (const FeedComplaint &complaint : verdict.complaints)
            complaints.push_back({{"code", feedComplaintCode(complaint.code).data()}, {"message", jsonText(feedComplaintText(complaint, console))}});
        nlohmann::ordered_json expires = nlohmann::ordered_json::object();
        for (auto role = verdict.expires.begin(); role != verdict.expires.end(); ++role)
            expires[role.key().toStdString()] = jsonText(role.value().toString(Qt::ISODate));
        return {{"good", verdict.complaints.empty()}, {"sequence", verdict.sequence}, {"root_version", verdict.rootVersion},
                {"timestamp_version", verdict.timestampVersion}, {"targets", verdict.targets}, {"patches_tried", verdict.patchesTried},
                {"patches_untried", verdict.patchesUntried}, {"expires", expires}, {"complaints", complaints}};
    }

    static void tell(const FeedVerdict &verdict, Console &console)
    {
        for (const FeedComplaint &complaint : verdict.complaints)
            console.print(feedComplaintText(complaint, console));
        if (!verdict.complaints.empty())
            return console.print(console.say(u"Flödet duger inte: %1.", u"The feed will not do: %1.").arg(counted(verdict.complaints.size(), Noun::Fault, console)));
        console.print(console.say(u"Flödet är helt. Nyaste släpp: %1. Filer: %2, prövade ändringsfiler: %3.", u"The feed is whole. Newest release: %1. Files: %2, patches tried: %3.")
                          .arg(verdict.sequence).arg(verdict.targets).arg(verdict.patchesTried));
        if (verdict.patchesUntried > 0)
            console.print(console.say(u"%1 kunde inte prövas: det som ändras finns inte i mappen.", u"%1 could not be tried: what is changed is not in the folder.").arg(counted(verdict.patchesUntried, Noun::Patch, console)));
        for (auto role = verdict.expires.begin(); role != verdict.expires.end(); ++role)
            console.print(console.say(u"%1 gäller till %2", u"%1 is valid until %2").arg(role.key(), role.value().date().toString(Qt::ISODate)));
    }

    std::string m_folder;
};

class ExportVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand("export", console.say(u"Lägg en prövad kopia av flödet på en sticka", u"Put a verified copy of the feed on a stick").toStdString());
        declareFeedFolder(*verb, m_folder, console);
        verb->add_option("--usb", m_to, console.say(u"Mappen på stickan", u"The folder on the stick").toStdString())->required();
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const SystemClock clock;
        const QString to = QString::fromStdString(m_to);
        const auto exported = exportFeed(QString::fromStdString(m_folder), to, realFiles(), clock, feedProgress(console));
        if (!exported)
            return reportTroubles(exported.troubles(), console);
        console.endProgress();
        if (console.wantsJson()) {
            console.printJson({{"to", jsonText(to)}, {"files", exported->files}, {"copied", exported->copied}, {"bytes", exported->bytes}});
        } else {
            console.print(console.say(u"%1: %2, nya: %3 (%4). Mata ut stickan innan du drar ur den.", u"%1: %2, new: %3 (%4). Eject the stick before you pull it out.")
                              .arg(to, counted(exported->files, Noun::File, console)).arg(exported->copied).arg(bytesText(exported->bytes, console)));
        }
        return ExitCode::Good;
    }

private:
    std::string m_folder, m_to;
};

}

std::unique_ptr<Command> makeFeedVerify()
{
    return std::make_unique<VerifyVerb>();
}

std::unique_ptr<Command> makeFeedExport()
{
    return std::make_unique<ExportVerb>();
}

}
