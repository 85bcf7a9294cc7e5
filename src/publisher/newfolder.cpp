// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/newfolder.h"

#include "base/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace paraply {

namespace {

const QString kPrefix = QStringLiteral(".paraply-import-"), kLock = QStringLiteral(".lock");

bool isFree(const QString &target)
{
    const QFileInfo there(target);
    if (!there.exists() && !there.isSymLink())
        return true;
    return there.isDir() && QDir(target).isEmpty();
}

/// Whoever is alive holds the lock that bears the folder's name, and took it before there was a folder.
void removeLeftovers(const QString &above)
{
    static const QRegularExpression ours(QStringLiteral("\\A(\\.paraply-import-[A-Za-z0-9]{6,32})(?:\\.lock)?\\z"));
    for (const QString &name : QDir(above).entryList({kPrefix + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const auto match = ours.match(name);
        if (!match.hasMatch())
            continue;
        const QString folder = above + u'/' + match.captured(1);
        const FileLock lock(folder + kLock);
        const QFileInfo left(folder);
        if (lock.outcome() == FileLock::Outcome::Held && left.isDir() && !left.isSymLink())
            QDir(folder).removeRecursively();
    }
}

// FileOps makes files that only the owner may read.
void giveUsualRights(const QString &folder)
{
    constexpr QFile::Permissions kOfFiles = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFile::Permissions rights = QFileInfo(folder).permissions() & kOfFiles;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); files.hasNext();)
        QFile::setPermissions(files.next(), rights);
}

}

struct NewFolder::Beside {
    explicit Beside(const QString &folder) : path(folder), lock(folder + kLock) { }
    ~Beside()
    {
        if (isMade)
            QDir(path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(Beside)

    QString path;
    FileLock lock;
    bool isMade = false;
};

NewFolder::NewFolder(QString target, FileOps &files, std::unique_ptr<Beside> beside)
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
    removeLeftovers(above);
    const QString name = QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    auto beside = std::make_unique<Beside>(above + u'/' + kPrefix + name);
    if (beside->lock.outcome() == FileLock::Outcome::Failed)
        return beside->lock.error();
    beside->isMade = beside->lock.outcome() == FileLock::Outcome::Held && QDir().mkdir(beside->path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!beside->isMade)
        return Error {Code::Unwritable, above};
    NewFolder folder(target, files, std::move(beside));
    if (const auto made = files.makeFolder(folder.path()); !made)
        return made.error();
    return folder;
}

QString NewFolder::path() const
{
    return m_beside->path + QStringLiteral("/sheets");
}

QString NewFolder::scratch() const
{
    return m_beside->path;
}

Result<void> NewFolder::place()
{
    giveUsualRights(path());
    // An empty folder gives way; one that was filled meanwhile does not.
    return m_files->replace(path(), m_target);
}

}
