// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/findingreport.h"

#include "publisher/findingtext.h"

#include <QFileInfo>

namespace paraply {

namespace {

FindingLanguage languageOf(Tongue tongue)
{
    return tongue == Tongue::Swedish ? FindingLanguage::Swedish : FindingLanguage::English;
}

QString counted(int count, QStringView one, QStringView many)
{
    return u"%1 %2"_qs.arg(count).arg((count == 1 ? one : many).toString());
}

}

void printFindings(const Findings &findings, Console &console)
{
    QString file;
    for (const Finding &finding : findings.sorted()) {
        if (finding.file != file) {
            if (!file.isEmpty())
                console.print(u"");
            file = finding.file;
        }
        const FindingText text = textOf(finding, languageOf(console.tongue()));
        const QString severity = severityOf(finding.fault) == Severity::Error ? console.say(u"fel", u"error") : console.say(u"varning", u"warning");
        console.print(u"%1: %2: %3 %4"_qs.arg(placeText(finding, languageOf(console.tongue())), severity, text.message, text.fix));
    }
    if (!findings.kept().empty())
        console.print(u"");
    const int unshown = findings.errors() + findings.warnings() - int(findings.kept().size());
    if (unshown > 0)
        console.print(console.say(u"Ytterligare %1 visas inte.", u"%1 more are not shown.").arg(unshown));
    const bool swedish = console.tongue() == Tongue::Swedish;
    console.print(u"%1, %2."_qs.arg(counted(findings.errors(), swedish ? u"fel" : u"error", swedish ? u"fel" : u"errors"),
                                    counted(findings.warnings(), swedish ? u"varning" : u"warning", swedish ? u"varningar" : u"warnings")));
}

nlohmann::ordered_json findingsAsJson(const Findings &findings, Tongue tongue)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Finding &finding : findings.sorted()) {
        const FindingText text = textOf(finding, languageOf(tongue));
        list.push_back({{"severity", severityOf(finding.fault) == Severity::Error ? "error" : "warning"},
                        {"file", jsonText(finding.file)},
                        {"row", finding.row > 0 ? nlohmann::ordered_json(finding.row) : nlohmann::ordered_json()},
                        {"column", jsonTextOrNull(finding.column)},
                        {"code", jsonText(findingCode(finding.fault))},
                        {"message", jsonText(text.message)},
                        {"fix", jsonText(text.fix)}});
    }
    return {{"errors", findings.errors()}, {"warnings", findings.warnings()}, {"findings", std::move(list)}};
}

QString troubleText(const Error &error, const QString &path, const Console &console)
{
    switch (error.code) {
    case Code::Missing:
        if (QFileInfo(path).isFile())
            return console.say(u"%1 är en fil. Ge mappen som bladen ligger i.", u"%1 is a file. Name the folder that the sheets lie in.").arg(path);
        return console.say(u"%1 finns inte.", u"%1 does not exist.").arg(path);
    case Code::Unreadable:
        return console.say(u"%1 kan inte läsas: %2", u"%1 cannot be read: %2").arg(path, error.detail);
    case Code::Unwritable:
        return console.say(u"%1 kan inte skrivas: %2", u"%1 cannot be written: %2").arg(path, error.detail);
    case Code::Foreign:
        if (QFileInfo(path).isDir())
            return console.say(u"%1 är en mapp. Ge en fils namn.", u"%1 is a folder. Give the name of a file.").arg(path);
        return console.say(u"%1 är ingen vanlig fil: %2", u"%1 is no ordinary file: %2").arg(path, error.detail);
    case Code::Full:
        return console.say(u"Disken är full. %1 skrevs inte.", u"The disk is full. %1 was not written.").arg(path);
    default:
        return console.say(u"%1 kunde inte göras: %2", u"%1 could not be made: %2").arg(path, error.detail);
    }
}

}
