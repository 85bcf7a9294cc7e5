// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace paraply {

/// How a program with a window started; seconds from its launch.
struct Launch {
    double firstFrame = 0;
    double page = 0;               ///< as firstFrame, where a program says nothing of a page
    double answer = 0;             ///< as the page, where it says nothing of an answer
    double cpuSeconds = 0;         ///< of its whole life, user and system
    double residentMegabytes = 0;  ///< when it said the last of them
    double peakMegabytes = 0;
    bool good = false;             ///< it showed its first frame and ended well
};

/// Runs a program that writes lines with "first frame", "page" and "answer" to its standard error, and waits for it.
Launch launched(const std::vector<std::string> &words);

}
