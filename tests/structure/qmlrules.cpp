// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/qmlrules.h"

#include <QRegularExpression>

#include <initializer_list>

namespace paraply {

namespace {

constexpr qsizetype kLongestFunction = 5;

bool isView(const SourceFile &file)
{
    return file.isIn(u"qml") && file.hasSuffix(u"qml");
}

/// Where the block that is opened at `from` ends; the end of the text when it does not. Braces in strings are rare in
/// QML, and come in pairs.
qsizetype endOfBlock(QStringView text, qsizetype from)
{
    int depth = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'{')
            ++depth;
        else if (text[at] == u'}' && --depth == 0)
            return at;
    }
    return text.size();
}

}

Complaints literalLook(const SourceFile &file)
{
    static const QRegularExpression colour(QStringLiteral(
        "\"#[0-9a-fA-F]{3,8}\"|\\b[cC]olor\\s*:\\s*\"(?!transparent\")\\w+\"|\\bQt\\.(rgba|hsla|hsva)\\("));
    static const QRegularExpression size(QStringLiteral("\\bfont\\.(pixelSize|pointSize)\\s*:\\s*[\\d.]+"));
    static const QRegularExpression duration(QStringLiteral("\\bduration\\s*:\\s*\\d+"));
    if (!isView(file) || file.isIn(u"qml/theme"))
        return {};
    Complaints found;
    for (const QRegularExpression &pattern : {colour, size, duration})
        found += occurrences(file, pattern, QStringLiteral("belongs in Theme"));
    return found;
}

Complaints untypedProperties(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("\\bproperty\\s+(var|variant)\\b"));
    return isView(file) ? occurrences(file, pattern, QStringLiteral("give it a type")) : Complaints();
}

Complaints longFunctions(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\bfunction\\s*\\w*\\s*\\([^)]*\\)[^{\\n]*\\{|\\bon[A-Z]\\w*\\s*:\\s*(?:\\([^)]*\\)\\s*=>\\s*)?\\{"));
    if (!isView(file))
        return {};
    Complaints found;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = endOfBlock(file.text, match.capturedEnd() - 1);
        // The lines between the braces.
        const qsizetype lines =
            QStringView(file.text).mid(match.capturedEnd(), end - match.capturedEnd()).count(u'\n') - 1;
        if (lines > kLongestFunction)
            found.append(complaint(file, match.capturedStart(),
                                   QStringLiteral("a function of %1 lines: its logic belongs in C++").arg(lines)));
    }
    return found;
}

}
