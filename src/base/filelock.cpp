// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/filelock.h"

#include "base/files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paraply {

namespace {

/// Another process may take the file away between our opening and our locking it; then its lock means nothing.
constexpr int kAttempts = 100;

bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat ours = {}, there = {};
    return ::fstat(descriptor, &ours) == 0 && ::lstat(path.constData(), &there) == 0 && ours.st_ino == there.st_ino
        && ours.st_dev == there.st_dev;
}

}

FileLock::FileLock(const QString &path) : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (descriptor < 0) {
            m_error = systemError(errno, Code::Unwritable, path);
            return;
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(descriptor);
            m_outcome = reason == EWOULDBLOCK ? Outcome::Busy : Outcome::Failed;
            m_error = systemError(reason, Code::Unwritable, path);
            return;
        }
        if (isStillThere(descriptor, name)) {
            m_descriptor = descriptor;
            m_outcome = Outcome::Held;
            return;
        }
        ::close(descriptor);
    }
    m_outcome = Outcome::Busy;
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    // While it is still held, so that nobody's new file is taken away.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

}
