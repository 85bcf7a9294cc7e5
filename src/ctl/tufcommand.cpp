// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/tufcommand.h"

#include "ctl/tufwords.h"
#include "sync/source.h"
#include "trust/client.h"

#include <CLI/CLI.hpp>

#include <QUrl>

namespace paraply {
namespace {

constexpr qint64 kLongestRootFile = 1024 * 1024;

struct Downloaded {
    QString name, file;
    TrustReport report;
};

nlohmann::ordered_json asJson(const TrustReport &report)
{
    nlohmann::ordered_json value;
    value["outcome"] = codeOf(report.outcome).data();
    value["role"] = jsonTextOrNull(report.role);
    value["detail"] = jsonTextOrNull(report.detail);
    value["bytes_down"] = report.bytesDown;
    value["requests"] = report.requests;
    return value;
}

void tell(const QString &what, const TrustReport &report, Console &console)
{
    const QString sentence = what + QStringLiteral(": ") + trustSentence(report, console);
    if (report.isGood())
        console.print(sentence);
    else
        console.complain(report.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, report.detail));
}

class TufCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto words = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("tuf", words(u"En klient för vilket TUF-förråd som helst", u"A client for any TUF repository"));
        command->add_option("--metadata-dir", m_folder, words(u"Mappen med betrodd metadata", u"The folder of trusted metadata"))->required();
        command->add_option("--metadata-url", m_metadata, words(u"Förrådets adress för metadata", u"The repository's address for metadata"));
        command->add_option("--target-name", m_targets, words(u"En fil att hämta; kan upprepas", u"A file to fetch; may be repeated"))->allow_extra_args(false);
        command->add_option("--target-base-url", m_source, words(u"Förrådets adress för filer", u"The repository's address for files"));
        command->add_option("--target-dir", m_targetFolder, words(u"Mappen som filerna läggs i", u"The folder the files go to"));
        command->require_subcommand(1);
        m_init = command->add_subcommand("init", words(u"Börja med en betrodd rot", u"Begin with a trusted root"));
        m_init->add_option("root", m_root, words(u"Roten, en fil", u"The root, a file"))->required();
        m_refresh = command->add_subcommand("refresh", words(u"Uppdatera metadata", u"Update the metadata"));
        m_download = command->add_subcommand("download", words(u"Uppdatera, och hämta filer", u"Update, and fetch files"));
        for (CLI::App *verb : {m_init, m_refresh, m_download})
            verb->fallthrough();
        return command;
    }

    ExitCode run(Console &console) override
    {
        if (m_init->parsed())
            return begin(console);
        if (m_metadata.empty()) {
            console.complain(console.say(u"--metadata-url saknas.", u"--metadata-url is missing."));
            return ExitCode::Usage;
        }
        const bool downloads = m_download->parsed();
        if (downloads && (m_targets.empty() || m_source.empty() || m_targetFolder.empty())) {
            console.complain(console.say(u"download behöver --target-name, --target-base-url och --target-dir.",
                                         u"download needs --target-name, --target-base-url and --target-dir."));
            return ExitCode::Usage;
        }
        return update(downloads, console);
    }

private:
    ExitCode begin(Console &console) const
    {
        const QString root = QString::fromStdString(m_root);
        const auto bytes = realFiles().read(root, kLongestRootFile);
        const auto begun = bytes ? TrustClient::begin(QString::fromStdString(m_folder), *bytes, realFiles()) : Result<void>(bytes.error());
        if (!begun) {
            console.complain(console.say(u"%1 kan inte vara roten: %2", u"%1 cannot be the root: %2").arg(root, begun.error().detail));
            return ExitCode::Rejected;
        }
        if (console.wantsJson())
            console.printJson({{"outcome", "begun"}});
        else
            console.print(console.say(u"%1 är nu den betrodda roten.", u"%1 is the trusted root now.").arg(root));
        return ExitCode::Good;
    }

    ExitCode update(bool downloads, Console &console) const
    {
        WebRules rules;
        rules.plainHttpAnywhere = true;   // the signatures vouch for the bytes, as everywhere in TUF
        const auto metadata = sourceFor(QString::fromStdString(m_metadata), rules);
        const SystemClock clock;
        TrustClient client(QString::fromStdString(m_folder), *metadata, realFiles(), clock);
        const TrustReport report = client.refresh();
        std::vector<Downloaded> all;
        if (downloads && report.isGood()) {
            const auto source = sourceFor(QString::fromStdString(m_source), rules);
            for (const std::string &name : m_targets)
                all.push_back(downloaded(QString::fromStdString(name), client, *source, console));
        }
        show(report, all, client, console);
        const bool isGood = std::all_of(all.cbegin(), all.cend(), [](const Downloaded &one) { return one.report.isGood(); });
        return report.isGood() && isGood ? ExitCode::Good : ExitCode::Rejected;
    }

    Downloaded downloaded(const QString &name, TrustClient &client, ByteSource &source, Console &console) const
    {
        Lookup lookup = client.find(name);
        if (!lookup.target)
            return {name, {}, lookup.report};
        const QString folder = QString::fromStdString(m_targetFolder);
        const QString to = folder + u'/' + targetFileName(name);
        if (const auto made = realFiles().makeFolder(folder); !made) {
            lookup.report.outcome = TrustOutcome::StorageFailed;
            lookup.report.detail = made.error().detail;
            return {name, {}, lookup.report};
        }
        TrustReport report = client.download(*lookup.target, source, to, {},
                                             [&](qint64 done, qint64 total) { console.progress(name, done, total); });
        console.endProgress();
        // Nobody comes back to this folder for the rest of a download.
        const auto gone = report.isGood() ? Result<void>() : realFiles().remove(to + QStringLiteral(".part"));
        if (!gone)
            report.detail += QStringLiteral("; ") + gone.error().detail;
        return {name, report.isGood() ? to : QString(), report};
    }

    void show(const TrustReport &report, const std::vector<Downloaded> &all, const TrustClient &client, Console &console) const
    {
        if (!console.wantsJson()) {
            tell(QStringLiteral("metadata"), report, console);
            for (const Downloaded &one : all)
                tell(one.name, one.report, console);
            return;
        }
        nlohmann::ordered_json value = asJson(report);
        value["root"] = client.rootVersion();
        value["timestamp"] = client.timestampVersion();
        value["targets"] = nlohmann::ordered_json::array();
        for (const Downloaded &one : all) {
            nlohmann::ordered_json target = asJson(one.report);
            target["name"] = jsonText(one.name);
            target["file"] = jsonTextOrNull(one.file);
            value["targets"].push_back(target);
        }
        console.printJson(value);
    }

    std::string m_folder, m_metadata, m_source, m_targetFolder, m_root;
    std::vector<std::string> m_targets;
    CLI::App *m_init = nullptr, *m_refresh = nullptr, *m_download = nullptr;   // CLI11's own
};

}

QString targetFileName(const QString &name)
{
    QByteArray encoded = QUrl::toPercentEncoding(name);
    if (encoded.startsWith('.'))
        encoded.replace(0, 1, "%2E");
    if (encoded.endsWith(".part"))
        encoded.replace(encoded.size() - 5, 1, "%2E");
    // No file system takes a longer name, and none an empty one. "%%" is what no encoding begins with.
    constexpr qsizetype kLongestName = 200;
    if (encoded.isEmpty() || encoded.size() > kLongestName)
        encoded = "%%" + sha256Of(name.toUtf8()).toHex();
    return QString::fromLatin1(encoded);
}

std::unique_ptr<Command> makeTufCommand()
{
    return std::make_unique<TufCommand>();
}

}
