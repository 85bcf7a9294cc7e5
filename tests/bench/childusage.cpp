// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace paraply {

namespace {

double secondsOf(timeval time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

}

Usage measured(const std::vector<std::string> &words, const std::string &input, const std::string &output)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int in = open(input.c_str(), O_RDONLY);
        if (in < 0 || dup2(in, STDIN_FILENO) < 0)
            _exit(126);
        const int out = output.empty() ? STDOUT_FILENO : open(output.c_str(), O_WRONLY);
        if (out < 0 || dup2(out, STDOUT_FILENO) < 0)
            _exit(126);
        std::vector<char *> arguments;
        for (const std::string &word : words)
            arguments.push_back(const_cast<char *>(word.c_str()));
        arguments.push_back(nullptr);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used {};
    if (child < 0 || wait4(child, &status, 0, &used) != child || !WIFEXITED(status))
        return {};
    return {WEXITSTATUS(status), double(timer.nsecsElapsed()) / 1e9, secondsOf(used.ru_utime) + secondsOf(used.ru_stime), double(used.ru_maxrss) / 1024};
}

}
