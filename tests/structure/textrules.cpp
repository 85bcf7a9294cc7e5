// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/textrules.h"

#include <QRegularExpression>

namespace paraply {

namespace {

constexpr qint64 kLargestFile = 5'000'000;

bool isSource(const SourceFile &file)
{
    return file.hasSuffix(u"cpp") || file.hasSuffix(u"h") || file.hasSuffix(u"qml");
}

bool isScript(const SourceFile &file)
{
    const QString name = file.name();
    return name == QStringLiteral("CMakeLists.txt") || name == QStringLiteral("run") || name == QStringLiteral("test")
        || file.hasSuffix(u"cmake") || file.hasSuffix(u"sh") || file.hasSuffix(u"py") || file.hasSuffix(u"js")
        || file.hasSuffix(u"sql");
}

}

Complaints missingLicence(const SourceFile &file)
{
    if (!isSource(file) && !isScript(file))
        return {};
    // A script's first line is its interpreter, or a word to a checker.
    const QString top = file.text.section(u'\n', 0, 2);
    if (top.contains(QStringLiteral("SPDX-FileCopyrightText: "))
        && top.contains(QStringLiteral("SPDX-License-Identifier: EUPL-1.2")))
        return {};
    return {complaint(file, 0, QStringLiteral("the two licence lines are missing"))};
}

Complaints overBudget(const SourceFile &file)
{
    const qsizetype budget = file.hasSuffix(u"cpp") ? 400 : file.hasSuffix(u"h") || file.hasSuffix(u"qml") ? 150 : 0;
    const qsizetype lines = file.text.count(u'\n') + (file.text.isEmpty() || file.text.endsWith(u'\n') ? 0 : 1);
    if (budget == 0 || lines <= budget)
        return {};
    return {complaint(file, file.text.size(),
                      QStringLiteral("%1 lines, the budget is %2: split it by responsibility").arg(lines).arg(budget))};
}

Complaints forbiddenWords(const SourceFile &file)
{
    static const QRegularExpression undone(QStringLiteral("\\b(TO"
                                                          "DO|FIX"
                                                          "ME|XX"
                                                          "X|HA"
                                                          "CK)\\b"));
    static const QRegularExpression context(QStringLiteral("\\bsetContext"
                                                           "Property\\b"));
    static const QRegularExpression sleeping(QStringLiteral("\\b(sleep_"
                                                            "for|sleep_"
                                                            "until|msl"
                                                            "eep|usl"
                                                            "eep|qWa"
                                                            "it|qSl"
                                                            "eep)\\s*\\("));
    if (!isSource(file) && !isScript(file))
        return {};
    Complaints found = occurrences(file, undone, QStringLiteral("do it, or say why not in a decision"));
    found += occurrences(file, context, QStringLiteral("QML sees singletons and required properties only"));
    if (file.isIn(u"tests"))
        found += occurrences(file, sleeping, QStringLiteral("wait for a condition"));
    return found;
}

Complaints emptyNames(const SourceFile &file)
{
    static const QString suffixes = QStringLiteral("(?:Manager|Helper|Utils?|Data|Info|Handler|Impl)");
    static const QRegularExpression type(
        QStringLiteral("\\b(?:class|struct|enum class|enum)\\s+\\w+%1\\b(?=[^;]*\\{)").arg(suffixes));
    static const QRegularExpression component(QStringLiteral("(?:Manager|Helper|Utils?|Handler|Impl)\\.qml$"));
    if (file.hasSuffix(u"qml") && file.path.contains(component))
        return {complaint(file, 0, QStringLiteral("%1: find the noun").arg(file.name()))};
    if (!file.hasSuffix(u"h") && !file.hasSuffix(u"cpp"))
        return {};
    return occurrences(file, type, QStringLiteral("find the noun"));
}

Complaints machinePaths(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w.:/~}-])(/home/\\w|/ro"
                                                           "ot/|/wo"
                                                           "rk/|/Users/\\w|[A-Z]:\\\\Users)"));
    return occurrences(file, pattern, QStringLiteral("no path of a machine"));
}

Complaints namedButAbsent(const SourceFile &file, const SourceTree &tree)
{
    static const QRegularExpression pattern(QStringLiteral("`((?:[\\w.-]+/)+)`"));
    Complaints found;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString folder = match.captured(1);
        const QString beside = file.path.section(u'/', 0, -2) + u'/' + folder;
        if (!folder.startsWith(QStringLiteral("build/")) && !tree.has(folder) && !tree.has(beside))
            found.append(complaint(file, match.capturedStart(), QStringLiteral("there is no folder %1").arg(folder)));
    }
    return found;
}

Complaints largeFile(const QString &path, qint64 bytes)
{
    if (bytes <= kLargestFile)
        return {};
    return {QStringLiteral("%1: %2 bytes are too many for a source tree").arg(path).arg(bytes)};
}

}
