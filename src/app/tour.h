// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/guide.h"
#include "app/messagelog.h"

#include <QImage>
#include <QThreadPool>
#include <QTimer>

namespace paraply {

/// Renders every page to PNG and ends the program: exit code 0, or 1 when a page failed to load, came out blank, could not be
/// written, or anything complained. Each picture is taken when the page has settled: nothing is loading, and two frames in a
/// row are alike. The first page is also shown as on a first start ("start"), and the gallery in its whole height ("gallery-whole").
class Tour : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    Tour(TourPlan plan, Guide &guide, const MessageLog &log, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void ended(int exitCode);

private:
    struct Stop {
        QString page, name, language, theme;   ///< the name is the file's; most often the page
        double scale = 1;
        QSize size;
        QString fileName(const TourPlan &plan) const;
    };

    void add(const Stop &stop);
    void seed();
    void seedSaved();
    void arrive();
    void look();
    void leave(const QImage &picture);
    void end();
    void fault(const QString &what);
    bool isLoading();
    /// What of the window the picture is to show.
    QSize wanted() const;
    void prepare(const Stop &stop);
    void open(const Stop &stop);

    TourPlan m_plan;
    Guide &m_guide;
    const MessageLog &m_log;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    int m_looks = 0;
    bool m_opened = false, m_seeded = false;
    QImage m_before;
    QTimer m_next;
    QThreadPool m_writers;
    QStringList m_faults;
    std::atomic_int m_unwritten = 0;
};

}
