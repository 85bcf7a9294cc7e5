// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/appsession.h"

#include "app/sensitivepage.h"
#include "app/speech.h"
#include "personal/personalthread.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QUrl>

namespace paraply {

namespace {

AppSession *s_current = nullptr;
const QString kFiltersKey = QStringLiteral("filters"), kRecentKey = QStringLiteral("recent_places");
/// Two presses of Esc within it are one wish to be away.
constexpr int kDoublePress = 1500;

}

AppSession::AppSession(const Parts &parts, QObject *parent)
    : RegionFacts(parts.catalogue, parts.clock, parent), m_parts(parts), m_settings(parts.language, parts.personal.inMemory()), m_children(parts.clock),
      m_place(parts.catalogue, parts.position),
      m_finder({ parts.clock, parts.catalogue, parts.language, m_children, m_place }), m_filterTrail(m_finder, m_place),
      m_search({ parts.catalogue, parts.language, m_finder, m_place }), m_view(parts.catalogue),
      m_saved(parts.clock, parts.catalogue, parts.language), m_reports(parts.clock, parts.catalogue),
      m_updates(parts.updates, parts.clock, parts.catalogue)
{
    Q_ASSERT(!s_current);
    s_current = this;
    connect(&parts.catalogue, &OpenCatalogue::changed, this, &AppSession::catalogueChanged);
    connect(&parts.language, &Language::changed, this, &AppSession::retranslate);
    connect(&parts.personal, &PersonalThread::opened, this, &AppSession::adopt);
    connect(&parts.personal, &PersonalThread::failed, this, [this] { setPersonalProblem(QStringLiteral("not_kept")); });
    connect(&m_settings, &Settings::edited, this, &AppSession::keep);
    connect(&m_children, &ChildList::edited, this, &AppSession::keep);
    connect(&m_place, &PlaceChooser::edited, this, &AppSession::keep);
    connect(&m_finder, &Finder::filtersChanged, this, &AppSession::keep);
    connect(&m_minutes, &Minutes::passed, &m_finder, &Finder::ask);
    // Another answer is read from its beginning.
    const auto toBeginning = [this] {
        m_view.setListRow(0);
        m_view.beginReturn();
    };
    connect(&m_finder, &Finder::filtersChanged, &m_view, toBeginning);
    connect(&m_children, &ChildList::edited, &m_view, toBeginning);
    connect(&m_place, &PlaceChooser::edited, &m_view, toBeginning);
    connect(&m_view, &ViewState::edited, this, &AppSession::keep);
    connect(&m_saved, &SavedList::edited, this, &AppSession::keep);
    connect(&m_reports, &ReportList::edited, this, &AppSession::keep);
    m_escape.setSingleShot(true);
    m_escape.setInterval(kDoublePress);
    connect(&m_settings, &Settings::wipeAsked, this, &AppSession::wipe);
    renewStoredText();
}

AppSession::~AppSession()
{
    s_current = nullptr;
}

AppSession *AppSession::current()
{
    Q_ASSERT(s_current);
    return s_current;
}

AppSession *AppSession::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(current(), QJSEngine::CppOwnership);
    return current();
}

QString AppSession::appVersion() const
{
    return QCoreApplication::applicationVersion();
}

QString AppSession::scriptName() const
{
    return QStringLiteral("latin");
}

void AppSession::copy(const QString &text)
{
    m_copied = text;
    QGuiApplication::clipboard()->setText(text);
}

void AppSession::leave()
{
    m_escape.stop();
    m_place.setQuery(QString());
    m_finder.clearFilters();
    m_filterTrail.clear();
    m_search.forgetRecent();
    chooseOnMap({});
    if (!m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied)
        QGuiApplication::clipboard()->clear();
    m_copied.clear();
    Q_EMIT left();
}

bool AppSession::escape()
{
    if (m_escape.isActive()) {
        leave();
        return true;
    }
    if (SensitivePage::isAny())
        m_escape.start();
    return false;
}

bool AppSession::openExternally(const QString &address)
{
    static const QStringList kSchemes{ QStringLiteral("tel"), QStringLiteral("mailto"), QStringLiteral("geo"),
        QStringLiteral("https"), QStringLiteral("http") };
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && kSchemes.contains(url.scheme()) && QDesktopServices::openUrl(url);
}

void AppSession::chooseOnMap(const MapMemory &memory)
{
    m_mapMemory = memory;
    Q_EMIT mapChanged();
}

bool AppSession::openFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

Profile AppSession::profile()
{
    QMap<QString, QString> values = m_settings.values();
    values.insert(m_view.values());
    if (const QString filters = m_finder.filters().kept(); !filters.isEmpty())
        values.insert(kFiltersKey, filters);
    if (const QString recent = m_place.recentPlaces().text(); !recent.isEmpty())
        values.insert(kRecentKey, recent);
    return { .children = m_children.ownChildren(), .place = m_place.place(), .saved = m_saved.saved(), .reports = m_reports.reports(),
             .settings = values };
}

void AppSession::adopt(const Profile &profile, const QString &setAside, const std::optional<Error> &problem)
{
    {
        const QScopedValueRollback adopting(m_adopting, true);
        m_settings.setValues(profile.settings);
        m_settings.retranslate();
        m_children.setChildren(profile.children);
        m_place.setRecentPlaces(RecentPlaces::fromText(profile.settings.value(kRecentKey)));
        m_place.setPlace(profile.place);
        m_saved.setSaved(profile.saved);
        m_reports.setReports(profile.reports);
        m_finder.setFilters(Filters::fromKept(profile.settings.value(kFiltersKey)));
        m_filterTrail.clear();
        m_view.setValues(profile.settings);
        m_kept = profile;
    }
    if (!setAside.isEmpty())
        setPersonalProblem(QStringLiteral("set_aside"));
    else if (problem)
        setPersonalProblem(problem->code == Code::NewerSchema ? QStringLiteral("newer") : QStringLiteral("not_kept"));
    renewStoredText();
    Q_EMIT personalReady();
}

void AppSession::setPersonalProblem(const QString &code)
{
    m_personalProblem = code;
    Q_EMIT personalChanged();
}

void AppSession::keep()
{
    Profile now = profile();
    if (m_adopting || now == m_kept)
        return;
    m_kept = std::move(now);
    m_parts.personal.save(m_kept);
    renewStoredText();
}

void AppSession::wipe()
{
    // A search that goes on would bring a place back.
    m_place.cancel();
    m_place.setQuery(QString());
    adopt(Profile{}, QString(), {});
    m_search.forgetRecent();
    chooseOnMap({});
    m_parts.personal.wipe();
    setPersonalProblem(QString());
}

void AppSession::retranslate()
{
    m_settings.retranslate();
    m_children.retranslate();
    m_place.retranslate();
    m_saved.retranslate();
    m_reports.retranslate();
    m_updates.retranslate();
    m_search.retranslate();
    m_finder.retranslate();
    renewStoredText();
    Q_EMIT languageChanged();
    Q_EMIT catalogueChanged();
    Q_EMIT personalChanged();
}

void AppSession::renewStoredText()
{
    const qsizetype places = qsizetype(std::max(m_place.recentPlaces().places().size(), std::size_t(!m_place.place().name.isEmpty())));
    const QStringList parts{ tr("%n child(ren)", nullptr, m_children.count()),
                             places == 0 ? tr("no place") : places == 1 ? tr("one place") : tr("%n places", nullptr, int(places)),
                             tr("%n saved", "suggestions of support", int(m_saved.saved().size())),
                             tr("%n report(s)", "of errors", int(m_reports.reports().size())) };
    const QString kept = m_settings.isInMemory() ? tr("Until you close the guide: %1.", "what is kept")
                                                 : tr("Stored on this device: %1.", "what is kept");
    m_settings.setStoredText(kept.arg(Speech::list(parts)));
}

}
