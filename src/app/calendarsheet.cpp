// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/calendarsheet.h"

#include "app/appsession.h"
#include "app/speech.h"
#include "app/timewords.h"
#include "base/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace paraply {

namespace {

constexpr int kDaysAhead = 365;
constexpr std::size_t kShown = 6;
constexpr int kMinutesOfDay = 24 * 60;

Result<QString> written(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString file = folder + u'/' + name;
    if (const auto made = realFiles().makeFolder(folder); !made)
        return made.error();
    if (const auto done = realFiles().writeAtomically(file, bytes); !done)
        return done.error();
    return file;
}

/// A folder of this user alone; what is in it goes when the session ends, where the system has such a place.
QString privateFolder()
{
    const QString lasting = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString passing = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (passing.isEmpty() ? lasting : passing) + QStringLiteral("/paraply");
}

/// An id may hold anything, a file's name may not.
QString fileName(const QString &service)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_-]+"));
    return QStringLiteral("paraply-%1.ics").arg(QString(service).replace(odd, QStringLiteral("-")).left(80));
}

QString keyOf(const Opening &opening)
{
    return QStringLiteral("%1/%2/%3").arg(opening.day.toString(Qt::ISODate)).arg(opening.start).arg(opening.session);
}

}

std::span<const Column<OpeningRow>> OpeningRow::columns()
{
    static constexpr Column<OpeningRow> kColumns[] = { shown<&OpeningRow::key>("key"), shown<&OpeningRow::dayText>("dayText"),
                                                       shown<&OpeningRow::hoursText>("hoursText"), shown<&OpeningRow::name>("name") };
    return kColumns;
}

CalendarSheet::CalendarSheet(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &CalendarSheet::renew);
}

void CalendarSheet::setServiceId(const QString &id)
{
    m_serviceId = id;
    Q_EMIT targetChanged();
    renew();
}

void CalendarSheet::setLocationId(const QString &id)
{
    m_locationId = id;
    Q_EMIT targetChanged();
    renew();
}

bool CalendarSheet::isUseful(const Service &service, const Region &region, QDate today)
{
    const Openings openings = openingsOf(service, region, { today, today.addDays(kDaysAhead) });
    return std::ranges::any_of(openings.known, [](const Opening &one) { return one.start != 0 || one.end != kMinutesOfDay; });
}

Service CalendarSheet::at(Service service, const QString &location)
{
    std::erase_if(service.sessions, [&](const Session &one) {
        return !location.isEmpty() && !one.location.isEmpty() && one.location != location;
    });
    return service;
}

QString CalendarSheet::dayOf(const Opening &opening)
{
    return Speech::capital(QLocale().toString(opening.day, QStringLiteral("dddd d MMMM")));
}

QString CalendarSheet::hoursOf(const Opening &opening)
{
    const auto certainty = opening.end ? OpenSpan::Certainty::Sure : OpenSpan::Certainty::OpenEnd;
    return TimeWords::spans({ { opening.start, opening.end.value_or(kMinutesOfDay), certainty } });
}

void CalendarSheet::renew()
{
    const auto &catalogue = m_session->catalogue().get();
    m_next.clear();
    if (!catalogue) {
        m_status = m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    } else if (const auto service = catalogue->service(m_serviceId, m_session->language().contentLanguages()); !service) {
        qWarning("%ls: %ls", qUtf16Printable(m_serviceId), qUtf16Printable(service.error().detail));
        m_status = Status::Failed;
    } else if (*service) {
        tell(**service);
    } else {
        m_status = Status::Empty;
    }
    Q_EMIT changed();
}

void CalendarSheet::tell(const Service &service)
{
    const Region &region = m_session->catalogue().get()->region();
    const QDate today = m_session->now().toTimeZone(region.timeZone).date();
    m_service = at(service, m_locationId);
    m_name = service.name.text;
    const Openings openings = openingsOf(m_service, region, { today, today.addDays(kDaysAhead) });
    m_next.assign(openings.known.begin(), openings.known.begin() + std::ptrdiff_t(std::min(kShown, openings.known.size())));
    std::vector<OpeningRow> rows;
    for (const Opening &one : m_next) {
        const auto session = std::ranges::find(m_service.sessions, one.session, &Session::id);
        rows.push_back({ keyOf(one), dayOf(one), hoursOf(one), session == m_service.sessions.end() ? QString() : session->name.text });
    }
    m_rows.replace(std::move(rows));
    m_noteText = openings.daysNotKnown ? words().daysNotKnown : QString();
    m_status = m_next.empty() ? Status::Empty : Status::Ready;
}

CalendarWords CalendarSheet::words() const
{
    const QDate today = m_session->now().date();
    return { tr("Public holidays and school breaks are left out, because nobody wrote what holds then."), tr("It is not known when it ends."),
             [today](const Service &service) {
                 const Freshness freshness = freshnessOf(service.newestDate(), today);
                 return QStringLiteral("%1 %2").arg(TimeWords::dated(service.newestDate()), TimeWords::advice(freshness, !service.phones.empty())).trimmed();
             } };
}

void CalendarSheet::addOpening(const QString &key)
{
    const auto opening = std::ranges::find(m_next, key, keyOf);
    if (opening == m_next.end())
        return;
    Calendar calendar(m_session->catalogue().get()->region(), words());
    calendar.addOpening(m_service, *opening);
    hand(calendar.bytes());
}

void CalendarSheet::addAll()
{
    if (m_next.empty())
        return;
    const Region &region = m_session->catalogue().get()->region();
    const QDate today = m_session->now().toTimeZone(region.timeZone).date();
    Calendar calendar(region, words());
    calendar.addSeries(m_service, { today, today.addDays(kDaysAhead) });
    hand(calendar.bytes());
}

void CalendarSheet::hand(const QByteArray &calendar)
{
    say({});
    m_jobs.add([this, calendar](std::stop_token) {
        const Result<QString> file = written(privateFolder(), QStringLiteral("calendar.ics"), calendar);
        QMetaObject::invokeMethod(this, [this, file, calendar] { open(file, calendar); }, Qt::QueuedConnection);
    });
}

void CalendarSheet::open(const Result<QString> &file, const QByteArray &calendar)
{
    if (file && m_session->openFile(*file))
        return;
    if (!file)
        qWarning("a calendar: %ls", qUtf16Printable(file.error().detail));
    m_jobs.add([this, calendar, name = fileName(m_serviceId)](std::stop_token) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        const Result<QString> saved = written(folder, name, calendar);
        const QString where = saved ? QDir::toNativeSeparators(*saved) : QString();
        QMetaObject::invokeMethod(this, [this, where] {
            say(where.isEmpty() ? tr("The calendar file could not be saved. Write the time down instead.")
                                : tr("No calendar opened here. The file lies in %1.", "a path").arg(Speech::isolated(where)));
        }, Qt::QueuedConnection);
    });
}

void CalendarSheet::say(const QString &what)
{
    m_said = what;
    Q_EMIT saidChanged();
}

}
