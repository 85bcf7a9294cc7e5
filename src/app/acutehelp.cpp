// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/acutehelp.h"

#include "app/appsession.h"
#include "app/hitwords.h"
#include "app/speech.h"
#include "app/timewords.h"

#include <set>

namespace paraply {

namespace {

const QString kAlways = QStringLiteral("24/7");
const QString kEmergencyNumber = QStringLiteral("112");
/// Topics of the sheets: what is urgent, the gravest first (docs/sheet-format.md).
const QStringList kUrgent{ QStringLiteral("akut"), QStringLiteral("vald"), QStringLiteral("skydd"), QStringLiteral("suicid"),
                           QStringLiteral("kris"), QStringLiteral("sjukvardsrad") };
const QStringList kViolence{ QStringLiteral("vald"), QStringLiteral("skydd") };

bool isUnder(const Service &service, const QStringList &topics)
{
    return std::ranges::any_of(topics, [&service](const QString &topic) { return service.topics.contains(topic); });
}

/// Its first sentence.
QString firstOf(const QString &text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

}

struct AcuteHelp::Line {
    Service service;
    Hit hit;
    Phone phone;
    int order = 0;

    bool isEmergency() const { return phone.dialable == kEmergencyNumber; }
};

std::span<const Column<AcuteRow>> AcuteRow::columns()
{
    static constexpr Column<AcuteRow> kColumns[] = {
        shown<&AcuteRow::key>("service"), shown<&AcuteRow::name>("name"), shown<&AcuteRow::whenText>("whenText"),
        shown<&AcuteRow::aboutText>("aboutText"),
        shown<&AcuteRow::number>("number"), shown<&AcuteRow::address>("address"), shown<&AcuteRow::callName>("callName"),
        shown<&AcuteRow::openState>("openState"), shown<&AcuteRow::emergency>("emergency")
    };
    return kColumns;
}

AcuteHelp::AcuteHelp(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &AcuteHelp::renew);
    connect(m_session->place(), &PlaceChooser::changed, this, &AcuteHelp::renew);
    connect(m_session->minutes(), &Minutes::passed, this, &AcuteHelp::renew);
    renew();
}

bool AcuteHelp::isSensitive(const Service &service)
{
    return service.kind == Kind::WomensShelter || service.masked || isUnder(service, kViolence);
}

std::vector<AcuteHelp::Line> AcuteHelp::lines(const Catalogue &catalogue) const
{
    Query helplines;
    helplines.now = m_session->now();
    helplines.limit = 0;
    helplines.contentLanguages = m_session->language().contentLanguages();
    helplines.position = m_session->place()->position();
    Query urgent = helplines;
    helplines.kinds = { Kind::Helpline };
    urgent.topics = kUrgent;
    const QString language = helplines.contentLanguages.value(0);
    std::vector<Line> lines;
    std::set<QString> known;
    for (const Query &query : { helplines, urgent }) {
        const auto answer = find(catalogue, query);
        std::vector<Hit> hits = answer ? answer->hits : std::vector<Hit>();
        if (answer)
            hits.insert(hits.end(), answer->remote.begin(), answer->remote.end());
        for (const Hit &hit : hits) {
            if (!hit.hasPhone || !known.insert(hit.service).second)
                continue;
            const auto service = catalogue.service(hit.service, query.contentLanguages);
            if (!service || !*service)
                continue;
            const auto phone = std::ranges::find_if((*service)->phones, [](const Phone &one) { return !one.dialable.isEmpty(); });
            if (phone == (*service)->phones.end())
                continue;
            Line line{ **service, hit, *phone };
            const auto grave = std::ranges::find_if(kUrgent, [&line](const QString &topic) { return line.service.topics.contains(topic); });
            line.order = line.isEmergency() ? -100 : int(grave - kUrgent.begin()) - (line.service.languages.contains(language) ? 50 : 0);
            lines.push_back(std::move(line));
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::order);
    return lines;
}

QString AcuteHelp::when(const Line &line) const
{
    const QTimeZone &zone = m_session->catalogue().get()->region().timeZone;
    const QString state = TimeWords::state(line.hit.open, line.hit.openUntil, line.hit.nextOpen, m_session->now().toTimeZone(zone));
    QStringList parts{ line.service.hoursText == kAlways ? tr("Around the clock") : state };
    if (line.service.reach == Reach::Municipality)
        parts << HitWords::area(line.service.municipality);
    const QString language = m_session->language().contentLanguages().value(0);
    if (!line.service.languages.isEmpty() && !line.service.languages.contains(language)) {
        QStringList names;
        for (const QString &code : line.service.languages)
            names << Speech::languageName(code);
        parts << tr("They speak %1", "languages").arg(Speech::list(names));
    }
    for (QString &part : parts)
        part = Speech::sentence(part);
    return parts.join(u' ');
}

AcuteRow AcuteHelp::row(const Line &line) const
{
    AcuteRow row{ .key = line.service.id, .name = line.service.name.text };
    row.emergency = line.isEmergency();
    // "112" beside a button that says 112 tells nobody what it is for.
    if (row.name == line.phone.number)
        row.name = row.emergency ? tr("Danger to life") : tr("Call %1", "a number").arg(row.name);
    row.whenText = when(line);
    row.aboutText = firstOf(line.service.description.text);
    row.number = Speech::isolated(line.phone.number);
    row.address = QStringLiteral("tel:") + line.phone.dialable;
    row.callName = tr("Call %1, %2", "who, the number").arg(row.name, line.phone.number);
    row.openState = TimeWords::stateCode(line.hit.open);
    return row;
}

void AcuteHelp::renew()
{
    const auto &catalogue = m_session->catalogue().get();
    std::vector<AcuteRow> now, later;
    if (catalogue) {
        for (const Line &line : lines(*catalogue))
            (line.hit.open == OpenState::Open ? now : later).push_back(row(line));
        m_status = now.empty() && later.empty() ? Status::Empty : Status::Ready;
    } else {
        m_status = m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    }
    m_now.replace(std::move(now));
    m_later.replace(std::move(later));
    Q_EMIT changed();
}

}
