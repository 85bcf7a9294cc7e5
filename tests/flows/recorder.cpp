// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
// A library to be preloaded (LD_PRELOAD) into a program: it writes down, in order, every operation that changes files below the folder
// PARAPLY_RECORD_UNDER, SQLite's too, to the file PARAPLY_RECORD. Each record is a line "operation number number path" and, for a write, its bytes;
// a rename has a second path on a line of its own. What reads it is powerloss.cpp.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::mutex guard;
bool watched[4096] = {};   // file descriptors of files below the folder

int log()
{
    static const int fd = [] {
        const char *path = std::getenv("PARAPLY_RECORD");
        return path ? int(::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) : -1;
    }();
    return fd;
}

bool isBelow(const char *path)
{
    static const char *const folder = std::getenv("PARAPLY_RECORD_UNDER");
    return folder && log() >= 0 && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isWatched(int fd)
{
    return fd >= 0 && fd < 4096 && watched[fd];
}

void note(const char *operation, long long first, long long second, const char *path, const void *bytes = nullptr, size_t size = 0)
{
    std::string record = std::string(operation) + ' ' + std::to_string(first) + ' ' + std::to_string(second) + ' ' + path + '\n';
    record.append(static_cast<const char *>(bytes), size);
    if (::syscall(SYS_write, log(), record.data(), record.size()) != ssize_t(record.size()))
        std::abort();
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int opened(int folder, const char *path, int flags, mode_t mode)
{
    const std::lock_guard lock(guard);
    const int fd = int(::syscall(SYS_openat, folder, path, flags, mode));
    if (fd >= 0 && fd < 4096) {
        watched[fd] = isBelow(path);
        if (watched[fd])
            note("open", fd, flags & (O_CREAT | O_TRUNC | O_APPEND), path);
    }
    return fd;
}

mode_t modeOf(int flags, va_list list)
{
    return flags & O_CREAT ? mode_t(va_arg(list, int)) : 0;
}

ssize_t writtenAt(int fd, const void *bytes, size_t size, off_t at)
{
    const std::lock_guard lock(guard);
    const ssize_t count = ::syscall(SYS_pwrite64, fd, bytes, size, at);
    if (count > 0 && isWatched(fd))
        note("write", fd, at, std::to_string(count).c_str(), bytes, size_t(count));
    return count;
}

int cut(int fd, off_t size)
{
    const std::lock_guard lock(guard);
    const int result = int(::syscall(SYS_ftruncate, fd, size));
    if (result == 0 && isWatched(fd))
        note("cut", fd, size, "-");
    return result;
}

int synced(int fd, long number)
{
    const std::lock_guard lock(guard);
    const int result = int(::syscall(number, fd));
    if (result == 0 && isWatched(fd))
        note("sync", fd, 0, "-");
    return result;
}

}

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    const std::lock_guard lock(guard);
    if (!isWatched(fd))
        return ::syscall(SYS_write, fd, bytes, size);
    const ssize_t count = ::syscall(SYS_write, fd, bytes, size);
    if (count > 0)
        note("write", fd, ::lseek(fd, 0, SEEK_CUR) - count, std::to_string(count).c_str(), bytes, size_t(count));
    return count;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return writtenAt(fd, bytes, size, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t at) { return writtenAt(fd, bytes, size, at); }
int ftruncate(int fd, off_t size) noexcept { return cut(fd, size); }
int ftruncate64(int fd, off_t size) noexcept { return cut(fd, size); }
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) noexcept
{
    const std::lock_guard lock(guard);
    const int result = real<int (*)(const char *, const char *)>("rename")(from, to);
    if (result == 0 && isBelow(to))
        note("rename", 0, 0, (std::string(from) + '\n' + to).c_str());
    return result;
}

int unlink(const char *path) noexcept
{
    const std::lock_guard lock(guard);
    const int result = real<int (*)(const char *)>("unlink")(path);
    if (result == 0 && isBelow(path))
        note("unlink", 0, 0, path);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const std::lock_guard lock(guard);
    const int result = real<int (*)(const char *, mode_t)>("mkdir")(path, mode);
    if (result == 0 && isBelow(path))
        note("mkdir", 0, 0, path);
    return result;
}

}
