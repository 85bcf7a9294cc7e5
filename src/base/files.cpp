// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/files.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace paraply {

namespace {

/// Owns a file descriptor; negative when opening failed, with errno as open() left it.
class Descriptor {
public:
    Descriptor(const QByteArray &name, int flags, mode_t mode = 0)
        : m_fd(::open(name.constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_fd >= 0; }
    operator int() const { return m_fd; }
    /// Some file systems report a failed write only here.
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

bool isPath(const QString &path)
{
    return !path.isEmpty() && !path.contains(QChar(u'\0'));
}

Error notAPath(const QString &path)
{
    return {Code::Invalid, QStringLiteral("not a file name: \"%1\"").arg(path)};
}

Error notOrdinary(const QString &path)
{
    return {Code::Foreign, QStringLiteral("%1 is no ordinary file").arg(path)};
}

QString folderOf(const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    if (!folder.isEmpty())
        return folder;
    return path.startsWith(u'/') ? QStringLiteral("/") : QStringLiteral(".");
}

bool isFlushed(int descriptor)
{
    // A file system without fsync for folders says EINVAL; there is nothing more to be had then.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

Result<void> flushName(const QString &path, int flags)
{
    const Descriptor descriptor(path.toUtf8(), flags);
    if (!descriptor.isOpen() || !isFlushed(descriptor))
        return systemError(errno, Code::Unwritable, path);
    return {};
}

/// A name that no other writer uses, in the folder of the target, so that rename stays within one file system.
QString nameBeside(const QString &path)
{
    static std::atomic<unsigned> count = 0;
    return QStringLiteral("%1/.paraply-%2-%3.part").arg(folderOf(path)).arg(::getpid()).arg(++count);
}

bool isWritten(int descriptor, QByteArrayView bytes)
{
    const char *from = bytes.data();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, from, static_cast<size_t>(left));
        if (written < 0 && errno != EINTR)
            return false;
        from += std::max<ssize_t>(written, 0);
        left -= std::max<ssize_t>(written, 0);
    }
    return true;
}

class RealWriter final : public FileWriter {
public:
    RealWriter(QString path, int flags)
        : m_path(std::move(path)), m_file(m_path.toUtf8(), flags | O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0600)
    {
    }

    /// Must succeed before anything else is asked.
    Result<void> check() const
    {
        struct stat status = {};
        if (!m_file.isOpen() && errno != ELOOP && errno != ENXIO)
            return systemError(errno, Code::Unwritable, m_path);
        if (!m_file.isOpen() || ::fstat(m_file, &status) != 0 || !S_ISREG(status.st_mode))
            return notOrdinary(m_path);
        return {};
    }

    Result<void> write(QByteArrayView bytes) override
    {
        if (!isWritten(m_file, bytes))
            return systemError(errno, Code::Unwritable, m_path);
        return {};
    }

    Result<void> finish() override
    {
        if (::fsync(m_file) != 0 || !m_file.close())
            return systemError(errno, Code::Unwritable, m_path);
        return {};
    }

private:
    QString m_path;
    Descriptor m_file;
};

Result<std::unique_ptr<FileWriter>> opened(const QString &path, int flags)
{
    if (!isPath(path))
        return notAPath(path);
    auto writer = std::make_unique<RealWriter>(path, flags);
    if (const Result<void> fit = writer->check(); !fit)
        return fit.error();
    return std::unique_ptr<FileWriter>(std::move(writer));
}

class RealFiles final : public FileOps {
public:
    Result<QByteArray> read(const QString &path, qint64 limit) override;
    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override;
    Result<std::unique_ptr<FileWriter>> create(const QString &path) override { return opened(path, O_TRUNC); }
    Result<std::unique_ptr<FileWriter>> append(const QString &path) override { return opened(path, O_APPEND); }
    Result<void> copy(const QString &from, const QString &to) override;
    Result<void> replace(const QString &from, const QString &to) override;
    Result<void> flush(const QString &path) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<void> removeFolder(const QString &path) override;
    bool exists(const QString &path) const override;
    Result<QStringList> list(const QString &folder) const override;
    Result<qint64> size(const QString &path) const override;
};

Result<QByteArray> RealFiles::read(const QString &path, qint64 limit)
{
    if (!isPath(path))
        return notAPath(path);
    const Descriptor descriptor(path.toUtf8(), O_RDONLY);
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor, &status) != 0)
        return systemError(errno, Code::Unreadable, path);
    const Error tooLarge {Code::Invalid, QStringLiteral("%1 is larger than %2 bytes").arg(path).arg(limit)};
    if (status.st_size > limit)
        return tooLarge;
    // The size is a hint only: a pipe has none, and a file may grow while it is read.
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(status.st_size));
    char block[65536];
    for (;;) {
        const ssize_t count = ::read(descriptor, block, sizeof block);
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return systemError(errno, Code::Unreadable, path);
        bytes.append(block, std::max<ssize_t>(count, 0));
        if (bytes.size() > limit)
            return tooLarge;
    }
}

Result<void> RealFiles::writeAtomically(const QString &path, const QByteArray &bytes)
{
    if (!isPath(path))
        return notAPath(path);
    struct stat status = {};
    const bool isThere = ::stat(path.toUtf8().constData(), &status) == 0;
    if (isThere && !S_ISREG(status.st_mode))
        return notOrdinary(path);
    // What a link points to is replaced, not the link.
    const QString target = isThere ? QFileInfo(path).canonicalFilePath() : path;
    const QString part = nameBeside(target);
    const auto failed = [&part, &path] {
        const Error error = systemError(errno, Code::Unwritable, path);
        ::unlink(part.toUtf8().constData());
        return error;
    };
    {
        Descriptor descriptor(part.toUtf8(), O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (!descriptor.isOpen())
            return systemError(errno, Code::Unwritable, path);
        if (isThere && ::fchmod(descriptor, status.st_mode & 07777) != 0)
            return failed();
        if (!isWritten(descriptor, bytes) || ::fsync(descriptor) != 0 || !descriptor.close())
            return failed();
    }
    if (::rename(part.toUtf8().constData(), target.toUtf8().constData()) != 0)
        return failed();
    return flushName(folderOf(target), O_RDONLY | O_DIRECTORY);
}

Result<void> RealFiles::replace(const QString &from, const QString &to)
{
    if (!isPath(from) || !isPath(to))
        return notAPath(isPath(from) ? to : from);
    if (::rename(from.toUtf8().constData(), to.toUtf8().constData()) != 0)
        return systemError(errno, Code::Unwritable, QStringLiteral("%1 -> %2").arg(from, to));
    return flushName(folderOf(to), O_RDONLY | O_DIRECTORY);
}

Result<void> RealFiles::flush(const QString &path)
{
    return isPath(path) ? flushName(path, O_RDONLY) : notAPath(path);
}

Result<void> RealFiles::remove(const QString &path)
{
    if (!isPath(path))
        return notAPath(path);
    if (::unlink(path.toUtf8().constData()) != 0 && errno != ENOENT && errno != ENOTDIR)
        return systemError(errno, Code::Unwritable, path);
    return {};
}

Result<void> RealFiles::makeFolder(const QString &path)
{
    if (!isPath(path))
        return notAPath(path);
    if (QFileInfo(path).isDir())
        return {};
    const QString above = folderOf(path);
    if (above != path && !QFileInfo(above).isDir()) {
        if (const Result<void> made = makeFolder(above); !made)
            return made;
    }
    // Another process may have made it meanwhile.
    if (::mkdir(path.toUtf8().constData(), 0777) != 0 && !(errno == EEXIST && QFileInfo(path).isDir()))
        return systemError(errno, Code::Unwritable, path);
    return {};
}

Result<void> RealFiles::copy(const QString &from, const QString &to)
{
    if (!isPath(from))
        return notAPath(from);
    const Descriptor source(from.toUtf8(), O_RDONLY | O_NONBLOCK);
    struct stat status = {};
    if (!source.isOpen() || ::fstat(source, &status) != 0)
        return systemError(errno, Code::Unreadable, from);
    if (!S_ISREG(status.st_mode))
        return notOrdinary(from);
    auto target = create(to);
    if (!target)
        return target.error();
    const auto copied = [&]() -> Result<void> {
        std::array<char, 65536> block;
        for (;;) {
            const ssize_t count = ::read(source, block.data(), block.size());
            if (count == 0 && ::chmod(to.toUtf8().constData(), status.st_mode & 0777) != 0)
                return systemError(errno, Code::Unwritable, to);
            if (count == 0)
                return (*target)->finish();
            if (count < 0 && errno != EINTR)
                return systemError(errno, Code::Unreadable, from);
            if (const auto written = (*target)->write(QByteArrayView(block.data(), std::max<ssize_t>(count, 0))); !written)
                return written;
        }
    }();
    if (!copied)
        ::unlink(to.toUtf8().constData());
    return copied;
}

Result<void> RealFiles::removeFolder(const QString &path)
{
    if (!isPath(path))
        return notAPath(path);
    if (::rmdir(path.toUtf8().constData()) == 0 || errno == ENOENT)
        return {};
    if (errno == ENOTEMPTY || errno == EEXIST)
        return Error {Code::Foreign, QStringLiteral("%1 is not empty").arg(path)};
    return systemError(errno, Code::Unwritable, path);
}

bool RealFiles::exists(const QString &path) const
{
    return isPath(path) && ::access(path.toUtf8().constData(), F_OK) == 0;
}

Result<QStringList> RealFiles::list(const QString &folder) const
{
    struct Closing {
        void operator()(DIR *open) const { ::closedir(open); }
    };
    if (!isPath(folder))
        return notAPath(folder);
    const std::unique_ptr<DIR, Closing> open(::opendir(folder.toUtf8().constData()));
    if (!open)
        return systemError(errno, Code::Unreadable, folder);
    std::vector<QByteArray> names;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(open.get());
        if (!entry)
            break;
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.push_back(name);
    }
    if (errno != 0)
        return systemError(errno, Code::Unreadable, folder);
    std::sort(names.begin(), names.end());
    QStringList texts;
    for (const QByteArray &name : names)
        texts.append(QString::fromUtf8(name));
    return texts;
}

Result<qint64> RealFiles::size(const QString &path) const
{
    struct stat status = {};
    if (!isPath(path))
        return notAPath(path);
    if (::stat(path.toUtf8().constData(), &status) != 0)
        return systemError(errno, Code::Unreadable, path);
    if (!S_ISREG(status.st_mode))
        return notOrdinary(path);
    return qint64(status.st_size);
}

}

Error systemError(int number, Code otherwise, const QString &path)
{
    const auto code = [number, otherwise] {
        switch (number) {
        case ENOENT:
        case ENOTDIR: return Code::Missing;
        case EISDIR:
        case EEXIST: return Code::Foreign;
        case EROFS: return Code::Unwritable;
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return Code::Full;
        case ENAMETOOLONG: return Code::Invalid;
        default: return otherwise;
        }
    };
    return {code(), QStringLiteral("%1: %2").arg(path, QString::fromStdString(std::system_category().message(number)))};
}

FileOps &realFiles()
{
    static RealFiles files;
    return files;
}

}
