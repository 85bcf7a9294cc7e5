// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakewords.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

struct ActionWords {
    QLatin1String code;
    QStringView swedish, english;
};

// In the order of IntakeAction.
constexpr std::array<ActionWords, 4> kActions = {{
    {QLatin1String("kept"), u"behållet", u"kept"},
    {QLatin1String("repaired"), u"lagat", u"repaired"},
    {QLatin1String("left_out"), u"utelämnat", u"left out"},
    {QLatin1String("set_aside"), u"lagt åt sidan", u"set aside"},
}};

}

const IntakeSentence *intakeSentence(const QString &code)
{
    for (const auto sentences : {mappingSentences(), valueSentences(), sheetSentences(), readingSentences()}) {
        for (const IntakeSentence &sentence : sentences) {
            if (code == QLatin1String(sentence.code.data(), qsizetype(sentence.code.size())))
                return &sentence;
        }
    }
    return nullptr;
}

FindingText textOf(const IntakeFinding &finding, FindingLanguage language)
{
    const IntakeSentence *sentence = intakeSentence(finding.code);
    if (!sentence)
        return {finding.code, {}};
    const bool swedish = language == FindingLanguage::Swedish;
    const QStringList parameters {finding.value, finding.became, finding.field, finding.table};
    return {filled(swedish ? sentence->swedish : sentence->english, parameters),
            filled(swedish ? sentence->swedishFix : sentence->englishFix, parameters)};
}

namespace {

/// Whether the rows of the file are records, wherever its lines end: JSON, or what a server sent.
bool isOfRecords(const QString &file)
{
    static const QStringList endings {QStringLiteral(".json"), QStringLiteral(".ndjson"), QStringLiteral(".jsonl")};
    return file.startsWith(u'/') || std::ranges::any_of(endings, [&](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

}

QString placeText(const IntakeFinding &finding, FindingLanguage language)
{
    QStringList parts;
    if (!finding.origin.file.isEmpty())
        parts.append(finding.origin.file);
    const bool isSwedish = language == FindingLanguage::Swedish;
    if (finding.origin.row > 0)
        parts.append((isOfRecords(finding.origin.file) ? (isSwedish ? QStringLiteral("post %1") : QStringLiteral("record %1"))
                                                       : (isSwedish ? QStringLiteral("rad %1") : QStringLiteral("row %1"))).arg(finding.origin.row));
    for (const QString &part : {finding.origin.path, finding.field}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString actionCode(IntakeAction action)
{
    return kActions[size_t(action)].code;
}

QString actionText(IntakeAction action, FindingLanguage language)
{
    const ActionWords &words = kActions[size_t(action)];
    return (language == FindingLanguage::Swedish ? words.swedish : words.english).toString();
}

}
