// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace paraply {

/// What one child process used.
struct Usage {
    int exitCode = -1;
    double wallSeconds = 0, cpuSeconds = 0, peakMegabytes = 0;
};

/// Runs a program, found as a shell finds it, with `input` as its standard input and `output` (empty: ours) as its standard output, and waits. Exit
/// code 127: there is no such program. The peak is at least what this process has.
Usage measured(const std::vector<std::string> &words, const std::string &input = "/dev/null", const std::string &output = {});

}
