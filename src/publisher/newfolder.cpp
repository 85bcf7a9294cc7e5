// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/newfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace paraply {

namespace {

bool isFree(const QString &target)
{
    const QFileInfo there(target);
    if (!there.exists() && !there.isSymLink())
        return true;
    return there.isDir() && QDir(target).isEmpty();
}

}

NewFolder::NewFolder(QString target, FileOps &files, std::unique_ptr<QTemporaryDir> beside)
    : m_target(std::move(target)), m_files(&files), m_beside(std::move(beside))
{
}

NewFolder::NewFolder(NewFolder &&) noexcept = default;
NewFolder::~NewFolder() = default;

Result<NewFolder> NewFolder::create(const QString &target, FileOps &files)
{
    if (!isFree(target))
        return Error {Code::Foreign, target};
    const QString above = QFileInfo(QDir::cleanPath(target)).absolutePath();
    if (const auto made = files.makeFolder(above); !made)
        return made.error();
    auto beside = std::make_unique<QTemporaryDir>(above + QStringLiteral("/.paraply-import-XXXXXX"));
    if (!beside->isValid())
        return Error {Code::Unwritable, QStringLiteral("%1: %2").arg(above, beside->errorString())};
    NewFolder folder(target, files, std::move(beside));
    if (const auto made = files.makeFolder(folder.path()); !made)
        return made.error();
    return folder;
}

QString NewFolder::path() const
{
    return m_beside->filePath(QStringLiteral("sheets"));
}

Result<void> NewFolder::place()
{
    // An empty folder gives way; one that was filled meanwhile does not.
    return m_files->replace(path(), m_target);
}

}
