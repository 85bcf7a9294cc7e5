// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/foldersource.h"

#include "base/files.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paraply {

namespace {

class Opened {
public:
    explicit Opened(int fd) : m_fd(fd) { }
    ~Opened()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Opened)

    operator int() const { return m_fd; }
    void become(int fd)
    {
        const int saved = errno;
        ::close(m_fd);
        m_fd = fd;
        errno = saved;
    }

private:
    int m_fd;
};

bool leavesTheFolder(const QStringList &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..") || part.contains(QChar(u'\0'));
    });
}

FetchOutcome outcomeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENAMETOOLONG: return FetchOutcome::Absent;
    case ENOTDIR:
    case ELOOP: return FetchOutcome::NotAllowed;
    case EACCES:
    case EPERM: return FetchOutcome::Forbidden;
    case EIO:
    case ENODEV:
    case ENXIO:
    case ESTALE: return FetchOutcome::Cut;
    default: return FetchOutcome::Unreadable;
    }
}

FetchReply failed(FetchReply reply, FetchOutcome outcome, const Error &error)
{
    reply.outcome = outcome;
    reply.error = error;
    return reply;
}

/// The file below `folder`, step by step, so that no part can be a link; a negative number with errno when it is not to be had.
int openedBelow(Opened &folder, const QStringList &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int kind = i + 1 < parts.size() ? O_DIRECTORY : O_NONBLOCK;
        const int next = ::openat(folder, QFile::encodeName(parts[i]).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | kind);
        if (next < 0)
            return next;
        folder.become(next);
    }
    return folder;
}

/// From `reply.startedAt` to `size`.
FetchReply handedOver(int file, qint64 size, FetchReply reply, const ByteSink &sink, const std::stop_token &stop)
{
    std::array<char, 65536> block;
    for (qint64 at = reply.startedAt; at < size;) {
        if (stop.stop_requested())
            return failed(reply, FetchOutcome::Cancelled, {Code::Unreadable, QStringLiteral("asked to stop")});
        const ssize_t count = ::pread(file, block.data(), size_t(std::min<qint64>(qint64(block.size()), size - at)), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int number = count == 0 ? EIO : errno;
            return failed(reply, FetchOutcome::Cut, systemError(number, Code::Unreadable, QStringLiteral("at byte %1").arg(at)));
        }
        if (const auto taken = sink(at, QByteArrayView(block.data(), count)); !taken)
            return failed(reply, FetchOutcome::SinkFailed, taken.error());
        at += count;
        reply.bytesDown += count;
    }
    reply.outcome = FetchOutcome::Whole;
    return reply;
}

}

FetchReply FolderSource::fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop)
{
    FetchReply reply;
    reply.requests = 1;
    const QStringList parts = request.isOnePart && request.name.contains(u'/') ? QStringList(QString::fromLatin1(QUrl::toPercentEncoding(request.name)))
                                                                              : request.name.split(u'/');
    if (leavesTheFolder(parts))
        return failed(reply, FetchOutcome::NotAllowed, {Code::Invalid, QStringLiteral("%1 is no name in a folder").arg(request.name)});
    Opened file(::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (file < 0) {
        const FetchOutcome outcome = errno == EACCES ? FetchOutcome::Forbidden : FetchOutcome::Refused;
        return failed(reply, outcome, systemError(errno, Code::Unreadable, m_folder));
    }
    struct stat status = {};
    if (openedBelow(file, parts) < 0 || ::fstat(file, &status) != 0)
        return failed(reply, outcomeOf(errno), systemError(errno, Code::Unreadable, request.name));
    if (!S_ISREG(status.st_mode))
        return failed(reply, FetchOutcome::NotAllowed, {Code::Foreign, QStringLiteral("%1 is no ordinary file").arg(request.name)});
    if (status.st_size > request.limit) {
        return failed(reply, FetchOutcome::TooLong,
                      {Code::Unreadable, QStringLiteral("%1 bytes, at most %2 wanted").arg(status.st_size).arg(request.limit)});
    }
    // Nothing says that the beginning at hand is of this very file, when the caller asks for that.
    if (request.from <= status.st_size && request.fromValidator.isEmpty())
        reply.startedAt = request.from;
    return handedOver(file, status.st_size, reply, sink, stop);
}

}
