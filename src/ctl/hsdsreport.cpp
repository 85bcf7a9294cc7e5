// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/hsdsreport.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

FindingLanguage languageOf(Tongue tongue)
{
    return tongue == Tongue::Swedish ? FindingLanguage::Swedish : FindingLanguage::English;
}

}

void printHsdsCheck(const HsdsCheck &check, Console &console)
{
    const HsdsFindings &findings = check.findings;
    const FindingLanguage language = languageOf(console.tongue());
    for (const HsdsFinding &finding : findings.kept()) {
        const FindingText text = textOf(finding, language);
        const QString severity = isNote(finding.fault) ? console.say(u"upplysning", u"note") : console.say(u"fel", u"error");
        const QString place = placeText(finding, language);
        console.print(u"%1%2: %3 %4"_s.arg(place.isEmpty() ? QString() : place + u": "_s, severity, text.message, text.fix));
    }
    const int unshown = findings.errors() + findings.notes() - int(findings.kept().size());
    if (unshown > 0)
        console.print(console.say(u"Ytterligare %1 visas inte.", u"%1 more are not shown.").arg(unshown));
    if (!findings.kept().empty())
        console.print(u"");
    console.print(console.say(u"Poster: %1, fel: %2, upplysningar: %3.", u"Records: %1, errors: %2, notes: %3.")
                      .arg(check.records).arg(findings.errors()).arg(findings.notes()));
}

nlohmann::ordered_json hsdsCheckAsJson(const HsdsCheck &check, Tongue tongue)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const HsdsFinding &finding : check.findings.kept()) {
        const FindingText text = textOf(finding, languageOf(tongue));
        list.push_back({{"severity", isNote(finding.fault) ? "note" : "error"},
                        {"file", jsonText(finding.file)},
                        {"row", finding.row > 0 ? nlohmann::ordered_json(finding.row) : nlohmann::ordered_json()},
                        {"pointer", jsonTextOrNull(finding.pointer)},
                        {"field", jsonTextOrNull(finding.field)},
                        {"value", jsonTextOrNull(finding.value)},
                        {"code", jsonText(hsdsFindingCode(finding.fault))},
                        {"message", jsonText(text.message)},
                        {"fix", jsonText(text.fix)}});
    }
    return {{"records", check.records}, {"errors", check.findings.errors()}, {"notes", check.findings.notes()}, {"findings", std::move(list)}};
}

}
