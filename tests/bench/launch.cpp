// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "launch.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace paraply {

namespace {

constexpr double kMega = 1024 * 1024;

double secondsOf(timeval time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Of a process that lives: what it has said last it said a moment ago.
double residentMegabytes(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / kMega;
}

[[noreturn]] void become(const std::vector<std::string> &words, int said)
{
    std::vector<char *> arguments;
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    dup2(said, STDERR_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

void listen(FILE *said, pid_t child, const QElapsedTimer &timer, Launch &launch)
{
    char line[4096];
    while (std::fgets(line, sizeof line, said)) {
        const double now = double(timer.nsecsElapsed()) / 1e9;
        const std::string text(line);
        const bool isFrame = text.find("first frame") != text.npos, isPage = text.find(": page") != text.npos,
                   isAnswer = text.find("answer") != text.npos;
        if (!isFrame && !isPage && !isAnswer) {
            std::fputs(line, stderr);
            continue;
        }
        launch.residentMegabytes = residentMegabytes(child);
        launch.answer = now;
        if (!isAnswer)
            launch.page = now;
        if (isFrame)
            launch.firstFrame = now;
    }
}

}

Launch launched(const std::vector<std::string> &words)
{
    Launch launch;
    int ends[2];
    if (pipe(ends) != 0)
        return launch;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0)
        become(words, ends[1]);
    close(ends[1]);
    FILE *const said = fdopen(ends[0], "r");
    listen(said, child, timer, launch);
    std::fclose(said);
    int status = 0;
    rusage used {};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return launch;
    launch.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    launch.peakMegabytes = double(used.ru_maxrss) / 1024;
    launch.good = WIFEXITED(status) && WEXITSTATUS(status) == 0 && launch.firstFrame > 0;
    return launch;
}

}
