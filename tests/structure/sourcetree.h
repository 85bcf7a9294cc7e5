// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace paraply {

/// A file of the project: its path from the top, with slashes, and its text.
struct SourceFile {
    QString path;
    QString text;
    bool isIn(QStringView folder) const { return path.startsWith(folder.toString() + u'/'); }
    bool hasSuffix(QStringView suffix) const { return path.endsWith(u'.' + suffix.toString()); }
    QString name() const { return path.section(u'/', -1); }
};

/// What a rule finds wrong, "path:line: what is wrong", in the order of the text; empty when nothing is.
using Complaints = QStringList;

/// "path:line: what"; the line is where `offset` of the file's text lies.
QString complaint(const SourceFile &file, qsizetype offset, const QString &what);

/// A complaint for each match of `pattern`: what matched, and `why` it should not.
Complaints occurrences(const SourceFile &file, const QRegularExpression &pattern, const QString &why);

/// The project's own files: those at the top and in its known folders, so that build folders and pictures beside them
/// do not count.
class SourceTree {
public:
    explicit SourceTree(const QString &top);

    /// All files, sorted, as paths from the top.
    const QStringList &paths() const { return m_paths; }
    /// The text files among them, read as UTF-8.
    std::vector<SourceFile> texts() const;
    qint64 sizeOf(const QString &path) const;
    /// Folders directly below `folder`, sorted.
    QStringList foldersIn(const QString &folder) const;
    bool has(const QString &path) const;

private:
    QString m_top;
    QStringList m_paths;
};

}
