// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/appsession.h"

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
/// From then on a banner says how old the data are.
constexpr int kOldDays = 30;
const QString kFiltersKey = QStringLiteral("filters"), kRecentKey = QStringLiteral("recent_places");

}

AppSession::AppSession(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(parts.language, parts.personal.inMemory()), m_children(parts.clock),
      m_place(parts.catalogue, parts.position),
      m_finder({ parts.clock, parts.catalogue, parts.language, m_children, m_place }), m_filterTrail(m_finder, m_place),
      m_search({ parts.catalogue, parts.language, m_finder, m_place }), m_view(parts.catalogue),
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
    // Another answer is read from its beginning.
    connect(&m_finder, &Finder::filtersChanged, &m_view, [this] { m_view.setListRow(0); });
    connect(&m_children, &ChildList::edited, &m_view, [this] { m_view.setListRow(0); });
    connect(&m_place, &PlaceChooser::edited, &m_view, [this] { m_view.setListRow(0); });
    connect(&m_view, &ViewState::edited, this, &AppSession::keep);
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
    QGuiApplication::clipboard()->setText(text);
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
    Profile now = m_kept;   // what nobody here changes stays as it was read
    now.children = m_children.children();
    now.place = m_place.place();
    now.settings = values;
    return now;
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
    m_updates.retranslate();
    m_search.retranslate();
    m_finder.ask();
    renewStoredText();
    Q_EMIT languageChanged();
    Q_EMIT catalogueChanged();
    Q_EMIT personalChanged();
}

void AppSession::renewStoredText()
{
    const QString children = tr("%n child(ren)", nullptr, m_children.count());
    const qsizetype places = qsizetype(std::max(m_place.recentPlaces().places().size(), std::size_t(!m_place.place().name.isEmpty())));
    const QString place = places == 0 ? tr("no place") : places == 1 ? tr("one place") : tr("%n places", nullptr, int(places));
    const QString kept = m_settings.isInMemory() ? tr("Until you close the guide: %1, %2.", "children, place")
                                                 : tr("Stored on this device: %1, %2.", "children, place");
    m_settings.setStoredText(kept.arg(children, place));
}

const Region *AppSession::region() const
{
    return m_parts.catalogue.get() ? &m_parts.catalogue.get()->region() : nullptr;
}

QString AppSession::regionName() const
{
    return region() ? region()->name : QString();
}

QString AppSession::dataDateText() const
{
    return region() ? Speech::day(region()->dataDate) : QString();
}

std::optional<qint64> AppSession::dataAgeDays() const
{
    if (!region())
        return std::nullopt;
    return region()->dataDate.daysTo(m_parts.clock.now().toTimeZone(region()->timeZone).date());
}

bool AppSession::isDataOld() const
{
    return dataAgeDays().value_or(0) > kOldDays;
}

QString AppSession::dataAgeText() const
{
    const auto days = dataAgeDays();
    if (!days)
        return {};
    const QString written = tr("Collected %1.", "a date").arg(dataDateText());
    if (*days < 1)
        return written;
    const QString age = *days < 60 ? tr("%n day(s) ago.", nullptr, int(*days)) : tr("%n month(s) ago.", nullptr, int(*days / 30));
    return written + u' ' + age;
}

QString AppSession::attribution() const
{
    return region() ? region()->attribution : QString();
}

QString AppSession::mapAttribution() const
{
    return region() ? region()->mapAttribution : QString();
}

}
