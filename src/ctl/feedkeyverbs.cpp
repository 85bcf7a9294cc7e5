// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedverbs.h"

#include "ctl/feedwords.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

nlohmann::ordered_json listOf(const QStringList &texts)
{
    auto list = nlohmann::ordered_json::array();
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

class RefreshVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand(
            "refresh", console.say(u"Skriv under på nytt det som snart går ut (kör varje dag)", u"Sign anew what will soon expire (run it daily)").toStdString());
        m_signing.declare(*verb, console);
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const auto refreshed = refreshFeed(m_signing.run(console));
        if (!refreshed)
            return reportTroubles(refreshed.troubles(), console);
        printRemarks(refreshed->remarks, console);
        if (console.wantsJson()) {
            nlohmann::ordered_json expires;
            for (const QString &role : feedRoles())
                expires[role.toStdString()] = jsonText(refreshed->expires.value(role).toString(Qt::ISODate));
            console.printJson({{"renewed", listOf(refreshed->renewed)}, {"expires", expires}, {"expired", refreshed->isExpired},
                               {"remarks", remarksAsJson(refreshed->remarks, console)}});
        } else {
            console.print(console.say(u"Underskrivet på nytt: %1.", u"Signed anew: %1.").arg(refreshed->renewed.join(QStringLiteral(", "))));
            for (const QString &role : feedRoles()) {
                console.print(console.say(u"%1 gäller till %2", u"%1 is valid until %2")
                                  .arg(role, refreshed->expires.value(role).date().toString(Qt::ISODate)));
            }
        }
        return refreshed->isExpired ? ExitCode::Rejected : ExitCode::Good;
    }

private:
    SigningOptions m_signing;
};

class RotateVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand("rotate", console.say(u"Byt nycklar för en roll", u"Replace the keys of a role").toStdString());
        m_signing.declare(*verb, console);
        verb->add_option("--role", m_roles, console.say(u"Rollen; flera går bra", u"The role; more than one may be given").toStdString())
            ->required()->allow_extra_args(false)->check(CLI::IsMember({"root", "targets", "snapshot", "timestamp"}));
        verb->add_option("--replace", m_replaced,
                         console.say(u"Rotnyckel som byts: filnamn (root-2) eller början av id; annars alla", u"Root key to replace: file name (root-2) or beginning of its id; else all").toStdString())
            ->allow_extra_args(false);
        verb->add_option("--threshold", m_threshold, console.say(u"Så många rotnycklar måste skriva under från nu", u"How many root keys must sign from now on").toStdString())
            ->check(CLI::Range(1, 32));
        verb->add_flag("--lost", m_lost, console.say(u"De gamla nycklarna är borta eller stulna", u"The old keys are lost or stolen").toStdString());
        verb->add_option("--key-type", m_kind, console.say(u"De nya nycklarnas slag", u"The kind of the new keys").toStdString())->check(CLI::IsMember({"ed25519", "ecdsa", "rsa"}));
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const auto rotated = rotateKeys(m_signing.run(console), rotation());
        if (!rotated)
            return reportTroubles(rotated.troubles(), console);
        printRemarks(rotated->remarks, console);
        if (console.wantsJson()) {
            console.printJson({{"root_version", rotated->rootVersion}, {"new_keys", listOf(rotated->newKeyFiles)},
                               {"retired_keys", listOf(rotated->retiredKeyFiles)}, {"remarks", remarksAsJson(rotated->remarks, console)}});
        } else {
            console.print(console.say(u"Rotfil %1 är publicerad. Nya nycklar: %2.", u"Root %1 is published. New keys: %2.")
                              .arg(rotated->rootVersion).arg(rotated->newKeyFiles.join(QStringLiteral(", "))));
            if (!rotated->retiredKeyFiles.isEmpty())
                console.print(console.say(u"Gäller inte längre, förstör dem: %1.", u"No longer valid, destroy them: %1.").arg(rotated->retiredKeyFiles.join(QStringLiteral(", "))));
        }
        return ExitCode::Good;
    }

private:
    FeedRotation rotation() const
    {
        FeedRotation rotation;
        for (const QString &role : feedRoles()) {
            if (std::find(m_roles.begin(), m_roles.end(), role.toStdString()) != m_roles.end())
                rotation.roles.append(role);
        }
        for (const std::string &key : m_replaced)
            rotation.replaced.append(QString::fromStdString(key));
        rotation.rootThreshold = m_threshold > 0 ? std::optional(m_threshold) : std::nullopt;
        rotation.withoutFormerKeys = m_lost;
        rotation.kind = keyKindOf(m_kind);
        return rotation;
    }

    SigningOptions m_signing;
    std::vector<std::string> m_roles, m_replaced;
    std::string m_kind = "ed25519";
    int m_threshold = 0;
    bool m_lost = false;
};

}

std::unique_ptr<Command> makeFeedRefresh()
{
    return std::make_unique<RefreshVerb>();
}

std::unique_ptr<Command> makeFeedRotate()
{
    return std::make_unique<RotateVerb>();
}

}
