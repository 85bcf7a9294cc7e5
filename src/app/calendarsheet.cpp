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
    return QStringLiteral("paraply-%1").arg(QString(service).replace(odd, QStringLiteral("-")).left(80));
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

CalendarSheet::CalendarSheet(QObject *parent) : PlacedService(parent) { }

bool CalendarSheet::isUseful(const Service &service, const Region &region, QDate today)
{
    const Openings openings = openingsOf(service, region, { today, today.addDays(kDaysAhead) });
    return std::ranges::any_of(openings.known, [](const Opening &one) { return one.start != 0 || one.end != kMinutesOfDay; });
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

Status::Value CalendarSheet::tell(const Service &service)
{
    m_service = here(service);
    m_name = service.name.text;
    const Openings openings = openingsOf(m_service, region(), { today(), today().addDays(kDaysAhead) });
    m_next.assign(openings.known.begin(), openings.known.begin() + std::ptrdiff_t(std::min(kShown, openings.known.size())));
    std::vector<OpeningRow> rows;
    for (const Opening &one : m_next) {
        const auto session = std::ranges::find(m_service.sessions, one.session, &Session::id);
        rows.push_back({ keyOf(one), dayOf(one), hoursOf(one), session == m_service.sessions.end() ? QString() : session->name.text });
    }
    m_rows.replace(std::move(rows));
    m_noteText = openings.daysNotKnown ? words().daysNotKnown : QString();
    return m_next.empty() ? Status::Empty : Status::Ready;
}

CalendarWords CalendarSheet::words() const
{
    return { tr("Public holidays and school breaks are left out, because nobody wrote what holds then."), tr("It is not known when it ends."),
             [today = today()](const Service &service) {
                 const Freshness freshness = freshnessOf(service.newestDate(), today);
                 return QStringLiteral("%1 %2").arg(TimeWords::dated(service.newestDate()), TimeWords::advice(freshness, !service.phones.empty())).trimmed();
             } };
}

void CalendarSheet::addOpening(const QString &key)
{
    const auto opening = std::ranges::find(m_next, key, keyOf);
    if (opening == m_next.end())
        return;
    Calendar calendar(region(), words());
    calendar.addOpening(m_service, *opening);
    hand(calendar.bytes());
}

void CalendarSheet::addAll()
{
    if (m_next.empty())
        return;
    Calendar calendar(region(), words());
    calendar.addSeries(m_service, { today(), today().addDays(kDaysAhead) });
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
    if (file && session().openFile(*file))
        return;
    if (!file)
        qWarning("a calendar: %ls", qUtf16Printable(file.error().detail));
    say(tr("No calendar opened here. Open the file with yours."));
    m_file.offer(fileName(serviceId()), QStringLiteral(".ics"), calendar);
}

void CalendarSheet::say(const QString &what)
{
    m_said = what;
    Q_EMIT saidChanged();
}

}
