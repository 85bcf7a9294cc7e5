// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/updates.h"

#include "app/updatewords.h"

#include <QRandomGenerator>

#include <algorithm>

namespace paraply {

namespace {

/// A timer of Qt counts milliseconds in 31 bits; looking in between does no harm.
constexpr std::chrono::hours kLongestWait(1);
/// Progress is told this often, so that a fast download does not flood the GUI thread.
constexpr std::chrono::milliseconds kBetweenSteps(50);
constexpr qint64 kSteps = 50;

std::optional<Invitation> feedOf(const Region &region)
{
    if (region.feedUrl.isEmpty() || region.feedRoot.isEmpty())
        return std::nullopt;
    auto invitation = invitationFromText(region.feedUrl + QStringLiteral("#sha256:") + region.feedRoot);
    return invitation ? std::optional(std::move(*invitation)) : std::nullopt;
}

}

Updates::Updates(UpdatesPlan plan, const Clock &clock, OpenCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_clock(clock), m_catalogue(catalogue), m_schedule(m_plan.pace),
      m_feed({ m_plan.store, m_plan.feed, m_plan.web }, m_jobs)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Updates::wait);
    connect(&m_feed, &FeedChooser::changed, this, &Updates::changed);
    connect(&m_feed, &FeedChooser::feedChanged, this, &Updates::feedChanged);
    connect(&m_feed, &FeedChooser::visited, this, [this](const Invitation &from) { run(from, false); });
    connect(&m_catalogue, &OpenCatalogue::changed, this, &Updates::catalogueOpened);
}

Updates::~Updates() = default;

void Updates::begin()
{
    m_jobs.add([this, folder = m_plan.store](std::stop_token) {
        Store store(folder, {});
        const FeedChoice choice(store);
        QMetaObject::invokeMethod(this, [this, start = Start{ choice.chosen(), choice.asked() }] { adopt(start); });
    });
}

void Updates::adopt(const Start &start)
{
    m_feed.adopt(start.chosen);
    m_ready = true;
    listen();
    m_schedule = Schedule(m_plan.pace, start.asked.good, start.asked.tried);
    wait();
    Q_EMIT changed();
}

void Updates::listen()
{
    if (!m_feed.isThere() || m_hints)
        return;
    m_hints = std::make_unique<NetworkHints>();
    connect(m_hints.get(), &NetworkHints::regained, this, [this] {
        m_schedule.regained(m_clock.now(), QRandomGenerator::global()->generateDouble());
        wait();
    });
}

void Updates::feedChanged()
{
    if (!m_ready)
        return;
    m_schedule = Schedule(m_plan.pace);
    m_report.reset();
    listen();
    wait();
}

void Updates::wait()
{
    m_next.stop();
    if (m_running || !m_ready || !m_feed.isThere())
        return;
    const QDateTime now = m_clock.now();
    if (m_schedule.isDue(now)) {
        ask();
        return;
    }
    const std::chrono::seconds due = m_schedule.wait(now);
    m_next.start(std::clamp<std::chrono::milliseconds>(due, std::chrono::seconds(1), kLongestWait));
}

void Updates::ask()
{
    if (m_feed.isThere())
        run(*m_feed.feed(), isMetered());
}

bool Updates::isMetered() const
{
    return m_plan.isMetered ? m_plan.isMetered() : m_hints && m_hints->isMetered();
}

void Updates::askForWhole()
{
    if (m_feed.isThere())
        run(*m_feed.feed(), false);
}

void Updates::stop()
{
    m_jobs.stopCurrent();
}

void Updates::run(const Invitation &from, bool patchesOnly)
{
    if (m_running || !isPossible())
        return;
    m_running = true;
    m_stage = SyncStage::Asking;
    m_done = m_total = 0;
    SyncRequest request{ .patchesOnly = patchesOnly, .damaged = m_catalogue.damaged(), .web = m_plan.web };
    if (const auto &catalogue = m_catalogue.get())
        request.region = catalogue->region().code;
    request.progress = [this, last = std::chrono::steady_clock::time_point(), told = std::pair(SyncStage::Asking, qint64(0))](
                           SyncStage stage, qint64 done, qint64 total) mutable {
        const auto now = std::chrono::steady_clock::now();
        // A step that matters is told at once: after it there may be silence.
        const bool matters = stage != told.first || done == total || (total > 0 && done - told.second >= total / kSteps);
        if (now - last < kBetweenSteps && !matters)
            return;
        last = now;
        told = { stage, done };
        QMetaObject::invokeMethod(this, [this, stage, done, total] {
            m_stage = stage;
            m_done = done;
            m_total = total;
            Q_EMIT progressed();
        });
    };
    m_jobs.add([this, from, request, plan = m_plan, &clock = m_clock](std::stop_token stop) {
        Store store(plan.store, plan.bundled);
        const SyncReport report = follow(store, from, request, clock, stop);
        QMetaObject::invokeMethod(this, [this, report] { finish(report); });
    });
    Q_EMIT changed();
    Q_EMIT progressed();
}

void Updates::finish(const SyncReport &report)
{
    if (!report.isGood())
        qInfo("update: %s: %ls", codeOf(report.outcome).data(), qUtf16Printable(report.detail));
    m_running = false;
    m_report = report;
    m_schedule.report(report, m_clock.now(), QRandomGenerator::global()->generateDouble());
    m_jobs.add([folder = m_plan.store, asked = FeedChoice::Asked{ m_schedule.lastGood(), m_schedule.lastTried() }](std::stop_token) {
        Store store(folder, {});
        // Not kept: it asks once more at the next start.
        (void)FeedChoice(store).keepAsked(asked);
    });
    if (report.outcome == SyncOutcome::Updated) {
        m_former = m_catalogue.get() ? m_catalogue.get()->path() : QString();
        m_catalogue.start();
    }
    wait();
    Q_EMIT changed();
}

void Updates::catalogueOpened()
{
    const auto &catalogue = m_catalogue.get();
    if (!catalogue || !isPossible())
        return;
    const QString former = std::exchange(m_former, QString());
    if (!former.isEmpty() && former != catalogue->path())
        compare(former, catalogue->path());
    m_feed.setCatalogueFeed(feedOf(catalogue->region()));
    if (!std::exchange(m_begun, true))
        begin();
}

void Updates::compare(const QString &before, const QString &after)
{
    m_jobs.add([this, before, after](std::stop_token) {
        const auto difference = changesBetween(before, after);
        if (!difference) {
            qInfo("what is new: %ls", qUtf16Printable(difference.error().detail));
            return;
        }
        QMetaObject::invokeMethod(this, [this, difference = *difference] {
            m_difference = difference;
            m_changes.replace(ChangeRows::rows(difference));
            Q_EMIT changed();
        });
    });
}

void Updates::retranslate()
{
    if (m_difference)
        m_changes.replace(ChangeRows::rows(*m_difference));
    Q_EMIT m_feed.changed();
    Q_EMIT progressed();
}

QString Updates::tone() const
{
    if (!m_report || m_running)
        return {};
    return m_report->isGood() ? QStringLiteral("good") : m_schedule.isRetrying() ? QStringLiteral("later") : QStringLiteral("failed");
}

QString Updates::title() const
{
    return m_report ? UpdateWords::title(*m_report) : QString();
}

QString Updates::step() const
{
    return m_report ? UpdateWords::step(*m_report) : QString();
}

QString Updates::askedText() const
{
    return UpdateWords::asked(m_schedule.lastGood(), m_clock.now());
}

QString Updates::progressText() const
{
    return m_running ? UpdateWords::progress(m_stage, m_done, m_total) : QString();
}

QString Updates::changesText() const
{
    return m_difference ? ChangeRows::sentence(*m_difference) : QString();
}

}
