// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <stdexcept>

namespace paraply {

namespace {

const QStringList kFolders {QStringLiteral(".ci"),         QStringLiteral("assets"), QStringLiteral("cmake"),
                            QStringLiteral("data"),        QStringLiteral("docs"),   QStringLiteral("packaging"),
                            QStringLiteral("qml"),         QStringLiteral("src"),    QStringLiteral("tests"),
                            QStringLiteral("translations")};

const QStringList kTextSuffixes {QStringLiteral("cpp"),   QStringLiteral("h"),    QStringLiteral("qml"),
                                 QStringLiteral("cmake"), QStringLiteral("txt"),  QStringLiteral("md"),
                                 QStringLiteral("csv"),   QStringLiteral("json"), QStringLiteral("geojson"),
                                 QStringLiteral("sh"),    QStringLiteral("sql"),  QStringLiteral("py"),
                                 QStringLiteral("js"),    QStringLiteral("svg"),  QStringLiteral("ts"),
                                 QStringLiteral("qrc"),   QStringLiteral("supp"), QStringLiteral("in")};

bool isText(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return kTextSuffixes.contains(name.section(u'.', -1)) || !name.contains(u'.');
}

}

QString complaint(const SourceFile &file, qsizetype offset, const QString &what)
{
    return QStringLiteral("%1:%2: %3")
        .arg(file.path)
        .arg(QStringView(file.text).left(offset).count(u'\n') + 1)
        .arg(what);
}

Complaints occurrences(const SourceFile &file, const QRegularExpression &pattern, const QString &why)
{
    Complaints found;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append(
            complaint(file, match.capturedStart(), QStringLiteral("%1: %2").arg(match.captured().trimmed(), why)));
    }
    return found;
}

SourceTree::SourceTree(const QString &top) : m_top(top)
{
    const QDir folder(top);
    const QStringList atTop = folder.entryList(QDir::Files | QDir::Hidden);
    m_paths = atTop;
    for (const QString &name : kFolders) {
        QDirIterator files(folder.filePath(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            m_paths.append(folder.relativeFilePath(files.next()));
    }
    m_paths.sort();
}

std::vector<SourceFile> SourceTree::texts() const
{
    std::vector<SourceFile> found;
    for (const QString &path : m_paths) {
        if (!isText(path))
            continue;
        QFile file(m_top + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + path.toStdString());
        found.push_back({path, QString::fromUtf8(file.readAll())});
    }
    return found;
}

qint64 SourceTree::sizeOf(const QString &path) const
{
    return QFileInfo(m_top + u'/' + path).size();
}

QStringList SourceTree::foldersIn(const QString &folder) const
{
    return QDir(m_top + u'/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool SourceTree::has(const QString &path) const
{
    return QFileInfo::exists(m_top + u'/' + path);
}

}
