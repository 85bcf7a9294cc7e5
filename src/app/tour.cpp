// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/tour.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>

#include <cmath>
#include <cstdio>

namespace paraply {

namespace {

/// A frame is looked at this often before the page counts as never settling.
constexpr int kMostLooks = 200;
constexpr int kLookMilliseconds = 5;
const QString kTourPlace = QStringLiteral("Ervalla");
constexpr int kTourBirthYear = 2026, kTourBirthMonth = 3;
const QString kTourBand = QStringLiteral("3-5y");
const QString kMunicipality = QStringLiteral("Lekeberg");
const QString kTourNote = QStringLiteral("Ring på måndag");
const QString kProblem = QStringLiteral("problem");
const QStringList kServicePages{ QStringLiteral("service"), QStringLiteral("calendar"), QStringLiteral("qr") };
/// As on a first start: nothing is chosen yet.
const QString kStart = QStringLiteral("start");
const QString kWhole = QStringLiteral("gallery-whole");
constexpr char kWholeHeight[] = "wholeHeight";
const QString kArticle = QStringLiteral("article-18");

bool isBlank(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const QRgb first = plain.pixel(0, 0);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [first](QRgb pixel) { return pixel != first; }))
            return false;
    }
    return true;
}

/// The page that tells how high all of it is.
const QQuickItem *whole(const QQuickItem *item)
{
    if (item->property(kWholeHeight).isValid())
        return item;
    for (const QQuickItem *child : item->childItems()) {
        if (const QQuickItem *found = whole(child))
            return found;
    }
    return nullptr;
}

/// Images, Loaders and maps share the numbers of their states: Null, Ready, Loading, Error.
bool isBusy(const QQuickItem *item)
{
    if (!item->isVisible())
        return false;
    const bool canLoad = item->inherits("QQuickImageBase") || item->inherits("QQuickLoader") || item->inherits("paraply::MapCanvas");
    if (canLoad && item->property("status").toInt() == 2)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), isBusy);
}

}

QString Tour::Stop::fileName(const TourPlan &plan) const
{
    QString file = QStringLiteral("%1-%2x%3-%4").arg(name).arg(size.width()).arg(size.height()).arg(language);
    if (plan.themes.size() > 1 || theme != u"light")
        file += u'-' + theme;
    if (plan.scales.size() > 1 || scale != 1)
        file += u'-' + QString::number(scale) + u'x';
    return file + QStringLiteral(".png");
}

Tour::Tour(TourPlan plan, Guide &guide, const MessageLog &log, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_guide(guide), m_log(log)
{
    m_next.setSingleShot(true);
    // From the outermost loop inwards: what costs most to change is changed least.
    for (const QString &language : m_plan.languages) {
        for (const QString &theme : m_plan.themes) {
            for (const double scale : m_plan.scales) {
                for (const QSize &size : m_plan.sizes) {
                    for (const QString &page : m_plan.pages)
                        add({ page, page, language, theme, scale, size });
                }
            }
        }
    }
    // The one is shown before anything is chosen, the other with a catalogue that is really missing; and both stay so.
    std::stable_partition(m_stops.begin(), m_stops.end(), [](const Stop &stop) { return stop.name == kStart; });
    std::stable_partition(m_stops.begin(), m_stops.end(), [](const Stop &stop) { return stop.page != kProblem; });
}

void Tour::add(const Stop &stop)
{
    m_stops.push_back(stop);
    for (const auto &[page, name] : { std::pair(QStringLiteral("find"), kStart), std::pair(QStringLiteral("gallery"), kWhole) }) {
        if (stop.page != page)
            continue;
        m_stops.push_back(stop);
        m_stops.back().name = name;
    }
}

void Tour::begin()
{
    if (!QDir().mkpath(m_plan.folder)) {
        fault(QStringLiteral("%1 cannot be made").arg(m_plan.folder));
        end();
        return;
    }
    if (m_guide.session().catalogueState() == AppSession::Loading) {
        connect(&m_guide.session(), &AppSession::catalogueChanged, this, &Tour::begin, Qt::SingleShotConnection);
        return;
    }
    m_guide.session().settings()->setReducedMotion(true);
    connect(&m_next, &QTimer::timeout, this, &Tour::look);
    arrive();
}

void Tour::seed()
{
    AppSession &session = m_guide.session();
    m_seeded = true;
    if (!session.children()->addBirthMonth(kTourBirthYear, kTourBirthMonth))
        fault(QStringLiteral("the first child could not be added"));
    session.children()->toggleBand(kTourBand);
    if (session.catalogue().get() && !session.place()->choose(kTourPlace))
        fault(QStringLiteral("%1 is not in the catalogue").arg(kTourPlace));
    seedSaved();
}

/// The nearest two, the first with a note.
void Tour::seedSaved()
{
    AppSession &session = m_guide.session();
    if (!session.catalogue().get())
        return;
    const auto answer = find(*session.catalogue().get(), session.finder()->query());
    for (std::size_t at = 0; answer && at < std::min<std::size_t>(answer->hits.size(), 2); ++at)
        session.saved()->toggle(answer->hits[at].service, answer->hits[at].location);
    if (!session.saved()->saved().empty())
        session.saved()->setNote(session.saved()->saved().front().region + u'/' + session.saved()->saved().front().service, kTourNote);
}

void Tour::prepare(const Stop &stop)
{
    AppSession &session = m_guide.session();
    session.settings()->setLanguage(stop.language);
    session.settings()->setTheme(stop.theme);
    session.settings()->setTextScale(stop.scale);
    if (stop.page == kProblem && session.catalogueState() != AppSession::Failed)
        m_guide.catalogue().start({ .bundled = QStringLiteral("/usr/share/paraply/missing.sqlite") });
}

void Tour::open(const Stop &stop)
{
    AppSession &session = m_guide.session();
    QString target, location;
    if (stop.page == u"article") {
        target = kArticle;
    } else if (stop.page == u"municipality") {
        target = kMunicipality;
    } else if (kServicePages.contains(stop.page) && session.finder()->hits()->count() > 0) {
        const auto cell = [&session](const char *role) {
            const RowModel *hits = session.finder()->hits();
            return hits->data(hits->index(0), hits->roleNames().key(role)).toString();
        };
        target = cell("service");
        location = cell("location");
    }
    session.chooseOnMap({});
    QMetaObject::invokeMethod(m_guide.window(), "showPage", Q_ARG(QString, stop.page), Q_ARG(QString, target), Q_ARG(QString, location));
}

void Tour::arrive()
{
    if (m_at == m_stops.size()) {
        end();
        return;
    }
    if (!m_seeded && m_stops[m_at].name != kStart)
        seed();
    m_looks = 0;
    m_opened = false;
    m_before = QImage();
    prepare(m_stops[m_at]);
    m_next.start(0);
}

bool Tour::isLoading()
{
    AppSession &session = m_guide.session();
    const bool isMissing = session.catalogueState() == AppSession::Failed;
    return session.finder()->status() == Status::Loading || isMissing != (m_stops[m_at].page == kProblem) || isBusy(m_guide.window()->contentItem());
}

QSize Tour::wanted() const
{
    const QSize size = m_stops[m_at].size;
    const QQuickItem *gallery = m_opened && m_stops[m_at].name == kWhole ? whole(m_guide.window()->contentItem()) : nullptr;
    if (!gallery)
        return size;
    const double bars = m_guide.window()->height() - gallery->height();
    return { size.width(), std::max(size.height(), int(std::ceil(gallery->property(kWholeHeight).toReal() + bars))) };
}

void Tour::look()
{
    if (++m_looks > kMostLooks) {
        fault(QStringLiteral("%1 never settled").arg(m_stops[m_at].fileName(m_plan)));
        leave(m_guide.window()->grabWindow());
        return;
    }
    // Which service is shown is known when the answer is there.
    if (!m_opened && m_guide.session().finder()->status() != Status::Loading) {
        open(m_stops[m_at]);
        m_opened = true;
    }
    if (m_guide.window()->size() != wanted())
        m_guide.window()->resize(wanted());
    else if (m_opened && !isLoading()) {
        const QImage picture = m_guide.window()->grabWindow();
        if (picture == m_before) {
            leave(picture);
            return;
        }
        m_before = picture;
    }
    m_next.start(kLookMilliseconds);
}

void Tour::leave(const QImage &picture)
{
    const QString name = m_stops[m_at].fileName(m_plan);
    if (picture.isNull() || isBlank(picture))
        fault(QStringLiteral("%1 is blank").arg(name));
    if (m_guide.window()->property("page").toString() != m_stops[m_at].page)
        fault(QStringLiteral("%1 did not open").arg(name));
    m_writers.start([this, picture, path = m_plan.folder + u'/' + name] {
        if (!picture.save(path, "PNG", 80))
            ++m_unwritten;
    });
    ++m_at;
    arrive();
}

void Tour::fault(const QString &what)
{
    m_faults << what;
}

void Tour::end()
{
    m_writers.waitForDone();
    if (m_unwritten > 0)
        fault(QStringLiteral("%1 pictures could not be written").arg(m_unwritten.load()));
    QStringList complaints = m_log.complaints();
    const auto uttered = complaints.size();
    complaints.removeDuplicates();
    std::fprintf(stderr, "tour: %d pictures in %s\n", int(m_at), qUtf8Printable(m_plan.folder));
    for (const QString &what : m_faults + complaints)
        std::fprintf(stderr, "tour: %s\n", qUtf8Printable(what));
    if (uttered > 0)
        std::fprintf(stderr, "tour: %d complaints\n", int(uttered));
    Q_EMIT ended(m_faults.isEmpty() && complaints.isEmpty() ? 0 : 1);
}

}
