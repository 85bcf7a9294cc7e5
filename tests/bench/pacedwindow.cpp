// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "pacedwindow.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

namespace paraply {

namespace {

constexpr qint64 kSecond = 1'000'000'000, kBeat = kSecond / 60;
/// Frames before the first that counts: a list that was hidden is made ready.
constexpr int kWarm = 10;

qint64 now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

}

void Pace::add(const Pace &other)
{
    intervals.insert(intervals.end(), other.intervals.begin(), other.intervals.end());
    shown.insert(shown.end(), other.shown.begin(), other.shown.end());
    works.insert(works.end(), other.works.begin(), other.works.end());
}

PacedWindow::PacedWindow(const std::vector<BenchList *> &lists)
    : m_lists(lists), m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)), m_beats(m_timer, QSocketNotifier::Read)
{
    m_window.resize(360, 740);
    for (BenchList *list : lists)
        list->item()->setParentItem(m_window.contentItem());
    QObject::connect(&m_beats, &QSocketNotifier::activated, &m_window, [this] { beat(); });
    // Which move a frame shows is known while it is synchronized: one that an icon asked for is not counted.
    QObject::connect(&m_window, &QQuickWindow::afterSynchronizing, &m_window, [this] { m_synced = m_moves.load(); }, Qt::DirectConnection);
    QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] {
        QMetaObject::invokeMethod(&m_window, [this, move = m_synced.load(), time = now()] { swapped(move, time); }, Qt::QueuedConnection);
    }, Qt::DirectConnection);
    m_window.show();
    settle();
    if (!m_window.isExposed())
        qFatal("no window came");
}

PacedWindow::~PacedWindow()
{
    for (BenchList *list : m_lists)
        list->item()->setParentItem(nullptr);
    close(m_timer);
}

void PacedWindow::settle()
{
    for (QDeadlineTimer ready(300); !ready.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

Pace PacedWindow::scroll(BenchList &list, double step, int frames, double slowRow)
{
    for (BenchList *one : m_lists)
        one->item()->setVisible(one == &list);
    settle();
    m_list = &list;
    m_step = step;
    m_slowRow = slowRow;
    m_counted = frames;
    m_frames = frames + kWarm;
    m_pace = {};
    m_unseen = 0;
    m_lowest = -1;
    m_seen = m_moves;
    m_start = m_beat = now();
    const timespec beat { 0, kBeat };
    const itimerspec beats { beat, beat };
    timerfd_settime(m_timer, 0, &beats, nullptr);
    m_loop.exec();
    const itimerspec none {};
    timerfd_settime(m_timer, 0, &none, nullptr);
    return std::move(m_pace);
}

void PacedWindow::beat()
{
    std::uint64_t passed = 0;
    if (read(m_timer, &passed, sizeof passed) != ssize_t(sizeof passed))
        return;
    m_unseen += int(passed);
    m_beat += qint64(passed) * kBeat;
    if (m_frames == 0 || m_seen != m_moves)
        return;   // the frame before is still being drawn
    m_began = m_beat;
    m_list->move(m_step * m_unseen);
    m_unseen = 0;
    burn();
    ++m_moves;
    m_window.update();
}

int PacedWindow::rowAt(double below) const
{
    const QQuickItem *const item = m_list->item();
    int row = -1;
    QMetaObject::invokeMethod(m_list->item(), "indexAt", Q_RETURN_ARG(int, row), Q_ARG(double, item->width() / 2),
                              Q_ARG(double, item->property("contentY").toDouble() + below));
    return row;
}

void PacedWindow::burn()
{
    const int lowest = rowAt(m_list->item()->height() - 20);
    if (m_slowRow <= 0 || lowest < 0)
        return;   // between two rows
    const int before = std::max(m_lowest, rowAt(20));
    const qint64 until = now() + qint64(m_slowRow * 1e6 * std::max(0, lowest - before));
    while (now() < until) { }
    m_lowest = lowest;
}

qint64 PacedWindow::beatAfter(qint64 time) const
{
    return (time - m_start) / kBeat + 1;
}

void PacedWindow::swapped(int move, qint64 time)
{
    if (move == m_seen || m_frames == 0)
        return;
    m_seen = move;
    if (--m_frames < m_counted) {
        m_pace.intervals.push_back(double(time - m_last) / 1e6);
        m_pace.shown.push_back(double((beatAfter(time) - beatAfter(m_last)) * kBeat) / 1e6);
        m_pace.works.push_back(double(time - m_began) / 1e6);
    }
    m_last = time;
    if (m_frames == 0)
        m_loop.quit();
}

}
