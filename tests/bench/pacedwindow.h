// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "benchlist.h"

#include <QEventLoop>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <atomic>
#include <vector>

namespace paraply {

/// What somebody saw who looked at moving frames. In ms.
struct Pace {
    std::vector<double> intervals;   ///< from one swapped frame to the next
    std::vector<double> shown;       ///< the same on a display, which shows a swapped frame at its next beat
    std::vector<double> works;       ///< from the beat a frame began with to its swap

    void add(const Pace &other);
};

/// A window on the display that moves lists at a steady speed, one frame at each beat of 60 Hz, as a display paces a program: a display
/// without a screen does not. A frame that is late misses beats, and the list is then where it would have been by the clock.
/// GUI thread; Linux.
class PacedWindow {
public:
    /// `lists` must outlive this. Shows the window; ends the program when there is none.
    explicit PacedWindow(const std::vector<BenchList *> &lists);
    ~PacedWindow();

    /// Shows this list alone and moves it by `step` px a beat for `frames` frames. Each row that comes into view takes `slowRow` ms longer
    /// than it does.
    Pace scroll(BenchList &list, double step, int frames, double slowRow);

private:
    void settle();
    void beat();
    void swapped(int move, qint64 time);
    int rowAt(double below) const;
    void burn();
    qint64 beatAfter(qint64 time) const;

    QQuickWindow m_window;
    std::vector<BenchList *> m_lists;
    int m_timer;                       // a file of the kernel's
    QSocketNotifier m_beats;
    QEventLoop m_loop;
    std::atomic<int> m_moves = 0, m_synced = 0;
    BenchList *m_list = nullptr;
    double m_step = 0, m_slowRow = 0;
    qint64 m_start = 0, m_beat = 0, m_began = 0, m_last = 0;   // ns: the first beat, the newest, that of the frame, and the last swap
    int m_unseen = 0;                             // beats the list has not been moved for
    int m_seen = 0, m_frames = 0, m_counted = 0;  // the last move that was swapped; frames still to come, and how many of them count
    int m_lowest = -1;
    Pace m_pace;
};

}
