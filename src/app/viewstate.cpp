// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/viewstate.h"

#include "app/filters.h"

namespace paraply {

namespace {

const QString kTrailKey = QStringLiteral("view_pages"), kRowKey = QStringLiteral("view_row"), kWindowKey = QStringLiteral("view_window"),
    kRoofKey = QStringLiteral("view_roof");
const QString kFirst = QStringLiteral("find");
constexpr qsizetype kMostPages = 20, kLongestName = 300;
constexpr int kMostRows = 100000, kLargestSide = 20000;
/// Dragging a window or a list writes nothing until it rests.
constexpr int kRestMilliseconds = 400;
/// By then a list has been laid out.
constexpr int kSettleMilliseconds = 400;
constexpr int kViolence = 19;
const QChar kBetween = u'\t', kNext = u'\n';

bool isKeepable(const QString &page)
{
    static const QStringList kPages{ kFirst, QStringLiteral("results"), QStringLiteral("service"), QStringLiteral("map"), QStringLiteral("week"),
        QStringLiteral("saved"), QStringLiteral("rights"), QStringLiteral("article"), QStringLiteral("knowledge"), QStringLiteral("publications"),
        QStringLiteral("overview"), QStringLiteral("settings"), QStringLiteral("sync"), QStringLiteral("statement"), QStringLiteral("filters") };
    return kPages.contains(page);
}

bool isPlain(const QString &name)
{
    return name.size() <= kLongestName && !name.contains(kBetween) && !name.contains(kNext);
}

QString textOf(const QRect &window)
{
    return QStringLiteral("%1 %2 %3 %4").arg(window.x()).arg(window.y()).arg(window.width()).arg(window.height());
}

/// Null for what is no window.
QRect windowFrom(const QString &text)
{
    QList<int> numbers;
    for (const QString &part : text.split(u' ')) {
        bool isNumber = false;
        numbers << part.toInt(&isNumber);
        if (!isNumber || std::abs(numbers.last()) > kLargestSide)
            return {};
    }
    const QRect window = numbers.size() == 4 ? QRect(numbers[0], numbers[1], numbers[2], numbers[3]) : QRect();
    return window.isValid() ? window : QRect();
}

}

ViewState::ViewState(const OpenCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_pages({ kFirst }), m_targets({ QString() }), m_locations({ QString() })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ViewState::edited);
    m_place.setSingleShot(true);
    connect(&m_place, &QTimer::timeout, this, [this] { Q_EMIT returnWanted(m_listRow); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &ViewState::endReturn);
}

void ViewState::beginReturn()
{
    m_settle.stop();
    if (!std::exchange(m_returning, true))
        Q_EMIT returningChanged();
}

void ViewState::endReturn()
{
    m_place.stop();
    m_settle.stop();
    if (std::exchange(m_returning, false))
        Q_EMIT returningChanged();
}

void ViewState::laidOut(int rows)
{
    if (!m_returning)
        return;
    // Later: a list that is moved while it makes its cards makes them twice.
    m_place.start(0);
    // From the last of them on: a slow device lays out late.
    if (rows > 0)
        m_settle.start();
}

void ViewState::setTrail(const QStringList &pages, const QStringList &targets, const QStringList &locations)
{
    if (pages.isEmpty() || pages.size() != targets.size() || pages.size() != locations.size()
        || (pages == m_pages && targets == m_targets && locations == m_locations))
        return;
    m_pages = pages;
    m_targets = targets;
    m_locations = locations;
    Q_EMIT pagesChanged();
    m_rest.start();
}

void ViewState::setListRow(int row)
{
    const int within = std::clamp(row, 0, kMostRows);
    if (within == m_listRow)
        return;
    m_listRow = within;
    Q_EMIT listRowChanged();
    m_rest.start();
}

void ViewState::setWindow(const QRect &window)
{
    if (window == m_window || !window.isValid())
        return;
    m_window = window;
    m_rest.start();
}

int ViewState::roof(const QString &look) const
{
    return look == m_roofLook ? m_roof : 0;
}

void ViewState::setRoof(const QString &look, int height)
{
    const int within = std::clamp(height, 0, kLargestSide);
    const QString named = within > 0 && isPlain(look) ? look : QString();
    if (named == m_roofLook && within == m_roof)
        return;
    m_roofLook = named;
    m_roof = named.isEmpty() ? 0 : within;
    m_rest.start();
}

bool ViewState::isPrivate(const QString &page, const QString &target) const
{
    if (!isKeepable(page) || !isPlain(target))
        return true;
    const auto &catalogue = m_catalogue.get();
    if (page == u"service") {
        const auto service = catalogue ? catalogue->service(target, {}) : Result<std::optional<Service>>(std::nullopt);
        return !service || !*service || isSensitive((*service)->kind);
    }
    if (page != u"article")
        return false;
    const auto read = catalogue ? catalogue->page(target, {}) : Result<std::optional<Page>>(std::nullopt);
    return !read || !*read || (*read)->article == kViolence;
}

QString ViewState::trailText() const
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(m_pages.size(), kMostPages); ++i) {
        // What stands over a page that is not kept is not kept either: back would lead elsewhere.
        if (isPrivate(m_pages[i], m_targets[i]) || !isPlain(m_locations[i]))
            break;
        lines << m_pages[i] + kBetween + m_targets[i] + kBetween + m_locations[i];
    }
    return lines.join(kNext);
}

void ViewState::setTrailText(const QString &text)
{
    m_pages.clear();
    m_targets.clear();
    m_locations.clear();
    for (const QString &line : text.split(kNext, Qt::SkipEmptyParts).mid(0, kMostPages)) {
        const QStringList parts = line.split(kBetween);
        if (parts.size() != 3 || !isKeepable(parts[0]))
            break;
        m_pages << parts[0];
        m_targets << parts[1];
        m_locations << parts[2];
    }
    if (m_pages.isEmpty()) {
        m_pages << kFirst;
        m_targets << QString();
        m_locations << QString();
    }
}

QMap<QString, QString> ViewState::values() const
{
    QMap<QString, QString> values;
    if (const QString trail = trailText(); !trail.isEmpty() && trail != kFirst + kBetween + kBetween)
        values.insert(kTrailKey, trail);
    if (m_listRow > 0)
        values.insert(kRowKey, QString::number(m_listRow));
    if (m_window.isValid())
        values.insert(kWindowKey, textOf(m_window));
    if (m_roof > 0)
        values.insert(kRoofKey, m_roofLook + kBetween + QString::number(m_roof));
    return values;
}

void ViewState::setValues(const QMap<QString, QString> &values)
{
    m_rest.stop();
    setTrailText(values.value(kTrailKey));
    m_listRow = std::clamp(values.value(kRowKey).toInt(), 0, kMostRows);
    m_window = windowFrom(values.value(kWindowKey));
    const QString roof = values.value(kRoofKey);
    m_roof = std::clamp(roof.section(kBetween, 1, 1).toInt(), 0, kLargestSide);
    m_roofLook = m_roof > 0 ? roof.section(kBetween, 0, 0) : QString();
    Q_EMIT pagesChanged();
    Q_EMIT listRowChanged();
}

}
