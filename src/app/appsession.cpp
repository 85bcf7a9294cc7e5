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

}

AppSession::AppSession(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(parts.language, parts.personal.inMemory()), m_children(parts.clock),
      m_place(parts.catalogue, parts.position),
      m_finder({ parts.clock, parts.catalogue, parts.language, m_children, m_place }),
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

Profile AppSession::profile()
{
    return { m_children.children(), m_place.place(), m_settings.values() };
}

void AppSession::adopt(const Profile &profile, const QString &setAside, const std::optional<Error> &problem)
{
    {
        const QScopedValueRollback adopting(m_adopting, true);
        m_settings.setValues(profile.settings);
        m_settings.retranslate();
        m_children.setChildren(profile.children);
        m_place.setPlace(profile.place);
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
    if (m_adopting)
        return;
    m_parts.personal.save(profile());
    renewStoredText();
}

void AppSession::wipe()
{
    // A search that goes on would bring a place back.
    m_place.cancel();
    m_place.setQuery(QString());
    adopt(Profile{}, QString(), {});
    m_finder.clearFilters();
    m_parts.personal.wipe();
    setPersonalProblem(QString());
}

void AppSession::retranslate()
{
    m_settings.retranslate();
    m_children.retranslate();
    m_place.retranslate();
    m_updates.retranslate();
    m_finder.ask();
    renewStoredText();
    Q_EMIT languageChanged();
    Q_EMIT catalogueChanged();
    Q_EMIT personalChanged();
}

void AppSession::renewStoredText()
{
    const QString children = tr("%n child(ren)", nullptr, m_children.count());
    const QString place = m_place.place().name.isEmpty() ? tr("no place") : tr("one place");
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
