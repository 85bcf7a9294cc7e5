// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/findingtext.h"

#include "publisher/findingwords.h"

namespace paraply {

namespace {

// Which parameter suggests a near name, and which lists the choices (0: none), for the faults that have no fix of their own.
struct Suggestion {
    int nearest = 0, choices = 0;
};

Suggestion suggestionOf(Fault fault)
{
    switch (fault) {
    case Fault::UnknownColumn:
    case Fault::BadChoice:
    case Fault::UnknownField:
        return {2, 3};
    case Fault::UnknownMunicipality:
    case Fault::UnknownTopic:
        return {2, 0};
    case Fault::DanglingReference:
        return {3, 0};
    default:
        return {};
    }
}

QString suggested(const Finding &finding, bool swedish)
{
    const Suggestion places = suggestionOf(finding.fault);
    const QString near = places.nearest > 0 ? finding.parameters.value(places.nearest - 1) : QString();
    const QString choices = places.choices > 0 ? finding.parameters.value(places.choices - 1) : QString();
    if (!near.isEmpty())
        return filled(swedish ? QStringView(u"Menade du %1?") : QStringView(u"Did you mean %1?"), {near});
    if (!choices.isEmpty())
        return filled(swedish ? QStringView(u"Använd något av: %1.") : QStringView(u"Use one of: %1."), {choices});
    return (swedish ? QStringView(u"Rätta stavningen, eller lägg till raden där.") : QStringView(u"Mend the spelling, or add the row there.")).toString();
}

}

QString filled(QStringView pattern, const QStringList &parameters)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool marked = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (marked)
            text += parameters.value(pattern[++i].unicode() - u'1');
        else
            text += pattern[i];
    }
    return text;
}

FindingText textOf(const Finding &finding, FindingLanguage language)
{
    const bool swedish = language == FindingLanguage::Swedish;
    const FindingWords *words = &wordsOf(finding.fault);
    if (words->swedish.isEmpty())
        words = wordsOfReason(finding.parameters.value(0));
    Q_ASSERT_X(words, "textOf", "a reason without words");
    if (!words)
        return {findingCode(finding.fault), {}};
    const QStringView fix = swedish ? words->swedishFix : words->englishFix;
    return {filled(swedish ? words->swedish : words->english, finding.parameters),
            fix.isEmpty() ? suggested(finding, swedish) : filled(fix, finding.parameters)};
}

QString placeText(const Finding &finding, FindingLanguage language)
{
    const bool swedish = language == FindingLanguage::Swedish;
    QString text = finding.file;
    if (finding.row > 0)
        text += (swedish ? u", rad %1"_qs : u", row %1"_qs).arg(finding.row);
    if (!finding.column.isEmpty())
        text += (swedish ? u", kolumn "_qs : u", column "_qs) + finding.column;
    return text;
}

}
