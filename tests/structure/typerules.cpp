// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/typerules.h"

#include <QHash>

namespace paraply {

namespace {

struct Definition {
    QString name;
    qsizetype offset = 0;
};

// The house writes what a namespace holds at the margin, and an empty line before the namespace ends.
std::vector<Definition> definitionsIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:struct|class|enum class|enum)\s+([A-Z]\w*)(?:\s+final)?\s*(?::[^:;][^;]*)?(?:\{.*)?$)"));
    std::vector<Definition> found;
    bool isNameless = false, isAfterEmpty = false;
    qsizetype offset = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line == u"namespace {")
            isNameless = true;
        else if (line == u"}" && isAfterEmpty)
            isNameless = false;
        if (const auto match = form.match(line); match.hasMatch() && !isNameless)
            found.push_back({match.captured(1), offset + match.capturedStart(1)});
        isAfterEmpty = line.isEmpty();
        offset += line.size() + 1;
    }
    return found;
}

}

Complaints typesDefinedTwice(const std::vector<SourceFile> &files)
{
    QHash<QString, QString> owners;
    Complaints found;
    for (const SourceFile &file : files) {
        if (!file.isIn(u"src") || !(file.hasSuffix(u"h") || file.hasSuffix(u"cpp")))
            continue;
        for (const Definition &definition : definitionsIn(file.text)) {
            if (owners.contains(definition.name))
                found.append(complaint(file, definition.offset, QStringLiteral("%1 is defined in %2 already").arg(definition.name, owners[definition.name])));
            else
                owners.insert(definition.name, file.path);
        }
    }
    return found;
}

}
