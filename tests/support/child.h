// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace paraply {

/// Exit codes of a child that could not even begin; far from what a check returns.
inline constexpr int kNotPossible = 77;

/// Runs `work` (int()) in a forked child that first does `prepare` (bool()), and returns what it returned, or
/// kNotPossible. Inside, no Catch2 assertion may be used: the child answers by its number alone.
template <typename Prepare, typename Work>
int inChild(Prepare &&prepare, Work &&work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(prepare() ? work() : kNotPossible);
    int status = 0;
    REQUIRE(child > 0);
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/// As a user without rights: root may write anywhere, and would hide what the test is about.
template <typename Work>
int asNobody(Work &&work)
{
    const auto dropRights = [] {
        constexpr unsigned kNobody = 65534;
        return ::geteuid() != 0
            || (::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0
                && ::setresuid(kNobody, kNobody, kNobody) == 0);
    };
    return inChild(dropRights, std::forward<Work>(work));
}

/// With a file system of `kilobytes` mounted on `folder`, which only the child sees. Not every machine allows it.
template <typename Work>
int onSmallMedium(const QString &folder, int kilobytes, Work &&work)
{
    const QByteArray where = QFile::encodeName(folder);
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k,mode=0777";
    const auto mountIt = [&where, &options] {
        const int flags = CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
        return ::unshare(flags) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("tmpfs", where.constData(), "tmpfs", 0, options.constData()) == 0;
    };
    return inChild(mountIt, std::forward<Work>(work));
}

/// Where no file may grow beyond `kilobytes`: the system refuses the bytes (EFBIG), as it does on a full medium (ENOSPC). Any
/// machine allows it.
template <typename Work>
int withSmallFiles(int kilobytes, Work &&work)
{
    const auto limitThem = [kilobytes] {
        const rlim_t most = rlim_t(kilobytes) * 1024;
        const rlimit limit = {most, most};
        // Unless ignored, the signal ends the process before the write can answer.
        return ::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    return inChild(limitThem, std::forward<Work>(work));
}

/// A new folder that every user may enter and read; gone with the object.
class OpenFolder {
public:
    OpenFolder() { setPermissions(0755); }
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.path() + u'/' + name;
    }
    void setPermissions(unsigned mode) const
    {
        REQUIRE(m_folder.isValid());
        REQUIRE(::chmod(QFile::encodeName(m_folder.path()).constData(), mode) == 0);
    }

private:
    QTemporaryDir m_folder;
};

}
