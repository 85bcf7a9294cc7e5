// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/reportlist.h"

#include "app/appsession.h"
#include "app/speech.h"

#include <QUrl>

namespace paraply {

namespace {

const QStringList kMatters{ QStringLiteral("phone"), QStringLiteral("hours"), QStringLiteral("place"), QStringLiteral("ages"),
                            QStringLiteral("gone"), QStringLiteral("other") };

}

std::span<const Column<ReportRow>> ReportRow::columns()
{
    static constexpr Column<ReportRow> kColumns[] = {
        shown<&ReportRow::key>("key"), shown<&ReportRow::name>("name"), shown<&ReportRow::matterText>("matterText"),
        shown<&ReportRow::words>("words"), shown<&ReportRow::dayText>("dayText")
    };
    return kColumns;
}

ReportList::ReportList(const Clock &clock, const OpenCatalogue &catalogue, QObject *parent)
    : KeptList(parent), m_clock(clock), m_catalogue(catalogue)
{
    connect(&catalogue, &OpenCatalogue::changed, this, &ReportList::changed);
    renewRows();
}

QStringList ReportList::matters() const
{
    return kMatters;
}

QString ReportList::matterText(const QString &matter)
{
    switch (kMatters.indexOf(matter)) {
    case 0: return tr("The number or the address on the web is wrong");
    case 1: return tr("The times are wrong");
    case 2: return tr("The place is wrong");
    case 3: return tr("The ages are wrong");
    case 4: return tr("It is no longer there");
    default: return tr("Something else");
    }
}

QStringList ReportList::matterTexts() const
{
    QStringList texts;
    for (const QString &matter : kMatters)
        texts << matterText(matter);
    return texts;
}

QString ReportList::address() const
{
    return m_catalogue.get() ? m_catalogue.get()->region().reportAddress : QString();
}

QString ReportList::wayText() const
{
    if (address().isEmpty())
        return tr("This guide has no address for reports. Yours is kept on this device, and you can copy it to somebody who runs the guide.");
    return tr("Your report is kept on this device until you send it. It goes to %1 by your own mail program.", "a mail address")
        .arg(Speech::isolated(address()));
}

QString ReportList::sendText() const
{
    return address().isEmpty() ? tr("Copy the report") : tr("Send by mail");
}

QString ReportList::add(const QString &service, const QString &matter, const QString &words)
{
    const auto &catalogue = m_catalogue.get();
    const auto told = catalogue ? catalogue->service(service, {}) : Result<std::optional<Service>>(std::nullopt);
    if (!told || !*told || !kMatters.contains(matter))
        return {};
    if (int(m_waiting.size()) >= kMostReports)
        return tr("%n reports wait already, and no more can be kept. Send or remove one first.", nullptr, kMostReports);
    const Region &region = catalogue->region();
    push({ region.code, service, (*told)->originalName, region.dataDate, matter, words.trimmed().left(kLongestNote),
           m_clock.now().toTimeZone(region.timeZone).date() });
    dropStep();
    tellEdit();
    return tr("Thank you. The report is kept on this device. You find it under Saved.");
}

QString ReportList::asText(const ErrorReport &report)
{
    QStringList lines{ tr("Report of an error in the guide Paraply"), QString(), tr("What: %1", "a service").arg(report.name),
                       tr("Id: %1", "of a record").arg(report.region + u'/' + report.service),
                       tr("Date of the data: %1").arg(report.dataDate.toString(Qt::ISODate)),
                       tr("Written: %1", "a date").arg(report.writtenOn.toString(Qt::ISODate)),
                       tr("Wrong: %1", "what is wrong").arg(matterText(report.matter)) };
    if (!report.words.isEmpty())
        lines << QString() << report.words;
    return lines.join(u'\n');
}

QString ReportList::mailOf(const QString &subject, QString text) const
{
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part, "@")); };
    // RFC 6068: a line of a body ends as a line of a mail does.
    return QStringLiteral("mailto:%1?subject=%2&body=%3").arg(encoded(address()), encoded(subject), encoded(text.replace(u'\n', QStringLiteral("\r\n"))));
}

QString ReportList::send(const QString &key)
{
    const auto found = std::ranges::find(m_waiting, key, &Waiting::key);
    if (found == m_waiting.end())
        return {};
    const QString text = asText(found->report);
    AppSession &session = *AppSession::current();
    if (address().contains(u'@') && session.openExternally(mailOf(tr("An error in Paraply: %1", "a service").arg(found->report.name), text)))
        return tr("Your mail program has it. Remove the report here when you have sent it.");
    session.copy(text);
    return tr("The report is copied. Paste it where you like.");
}

QString ReportList::sendNewest()
{
    return m_waiting.empty() ? QString() : send(m_waiting.back().key);
}

QString ReportList::stepText(const Step &step) const
{
    return tr("The report on “%1” is removed.", "a service").arg(step.name);
}

std::function<void(int)> ReportList::take(int row)
{
    const Waiting taken = m_waiting[std::size_t(row)];
    m_waiting.erase(m_waiting.begin() + row);
    return [this, taken](int at) { m_waiting.insert(m_waiting.begin() + at, taken); };
}

std::vector<ErrorReport> ReportList::reports() const
{
    std::vector<ErrorReport> reports;
    std::ranges::transform(m_waiting, std::back_inserter(reports), &Waiting::report);
    return reports;
}

void ReportList::setReports(const std::vector<ErrorReport> &reports)
{
    m_waiting.clear();
    for (const ErrorReport &report : reports)
        push(report);
    dropStep();
    renewRows();
}

void ReportList::push(const ErrorReport &report)
{
    m_waiting.push_back({ QString::number(++m_next), report });
}

void ReportList::renewRows()
{
    std::vector<ReportRow> rows;
    for (const Waiting &one : m_waiting)
        rows.push_back({ one.key, one.report.name, matterText(one.report.matter), one.report.words,
                         tr("Written %1", "a date").arg(Speech::day(one.report.writtenOn)) });
    renew(m_rows, std::move(rows));
    setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
    Q_EMIT changed();
}

}
