// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/servicedetail.h"

#include "app/acutehelp.h"
#include "app/appsession.h"
#include "app/calendarsheet.h"
#include "app/speech.h"
#include "app/weekwords.h"

namespace paraply {

ServiceDetail::ServiceDetail(QObject *parent) : PlacedService(parent)
{
    connect(session().children(), &ChildList::changed, this, &ServiceDetail::renew);
    connect(session().place(), &PlaceChooser::changed, this, &ServiceDetail::renew);
}

Status::Value ServiceDetail::tell(const Service &service)
{
    m_text = ServiceWords::text(service, { region(), *session().children(), *session().place(), locationId(), session().now(),
                                           session().language().contentLanguages() });
    m_text.originalDescription = untranslated(service);
    m_text.isSensitive = AcuteHelp::isSensitive(service);
    const WeekWords week(region(), service, locationId(), session().now());
    m_sessions.replace(week.sessions());
    m_exceptions.replace(week.exceptions());
    m_sources.replace(ServiceWords::sources(service));
    m_text.hasTimes = CalendarSheet::isUseful(here(service), region(), today());
    m_actions = ServiceWords::actions(service, m_text);
    renewPhones(service);
    renewTopics(service);
    renewRightsPages(service);
    return Status::Ready;
}

void ServiceDetail::renewPhones(const Service &service)
{
    std::vector<PhoneRow> rows;
    for (const Phone &phone : service.phones)
        rows.push_back({ phone.number, Speech::isolated(phone.number), phone.dialable });
    m_phones.replace(std::move(rows));
}

void ServiceDetail::renewTopics(const Service &service)
{
    std::vector<TopicRow> rows;
    if (const auto all = session().catalogue().get()->topics(session().language().contentLanguages())) {
        for (const Topic &topic : *all) {
            if (service.topics.contains(topic.id))
                rows.push_back({ topic.id, topic.name.text });
        }
    }
    m_topics.replace(std::move(rows));
}

QString ServiceDetail::untranslated(const Service &service) const
{
    if (!service.description.machine && !service.description.stale)
        return {};
    const auto original = session().catalogue().get()->service(service.id, {});
    if (original && *original)
        return (*original)->description.text;
    if (!original)
        qWarning("%ls: %ls", qUtf16Printable(service.id), qUtf16Printable(original.error().detail));
    return {};
}

void ServiceDetail::renewRightsPages(const Service &service)
{
    std::vector<PageRow> rows;
    const auto pages = session().catalogue().get()->pages(QStringLiteral("rights"), session().language().contentLanguages());
    if (pages) {
        for (const Page &page : *pages) {
            const auto isShared = [&](const QString &topic) { return service.topics.contains(topic); };
            if (std::ranges::any_of(page.topics, isShared))
                rows.push_back({ page.id, page.title.text, page.summary.text, page.article });
        }
    }
    m_rightsPages.replace(std::move(rows));
}

QStringList ServiceDetail::ofActions(bool more, QString ActionRow::*part) const
{
    constexpr std::size_t kInTheBar = 4;
    const std::size_t parting = std::min(kInTheBar, m_actions.size());
    QStringList parts;
    for (std::size_t i = more ? parting : 0; i < (more ? m_actions.size() : parting); ++i)
        parts << m_actions[i].*part;
    return parts;
}

QString ServiceDetail::run(const QString &action)
{
    if (status() != Status::Ready)
        return {};
    if (action == u"call") {
        const auto phone = std::ranges::find_if(m_phones.rows(), [](const PhoneRow &row) { return !row.dialable.isEmpty(); });
        return phone == m_phones.rows().end() ? QString() : call(phone->dialable);
    }
    if (action == u"navigate" && m_text.position) {
        const QString at = QStringLiteral("%1,%2").arg(m_text.position->latitude, 0, 'f', 5).arg(m_text.position->longitude, 0, 'f', 5);
        return hand(QStringLiteral("geo:%1?q=%1").arg(at), m_text.placeText);
    }
    if (action == u"web")
        return hand(m_text.url, m_text.url);
    if (action == u"mail")
        return hand(QStringLiteral("mailto:") + m_text.email, m_text.email);
    if (action == u"share") {
        session().copy(asText());
        return tr("Name, place and number are copied. Paste them where you like.");
    }
    return {};
}

QString ServiceDetail::call(const QString &dialable)
{
    const auto phone = std::ranges::find(m_phones.rows(), dialable, &PhoneRow::dialable);
    return phone == m_phones.rows().end() || dialable.isEmpty() ? QString() : hand(QStringLiteral("tel:") + dialable, phone->number);
}

QString ServiceDetail::hand(const QString &address, const QString &shown)
{
    if (session().openExternally(address))
        return {};
    session().copy(shown);
    return tr("No program here opens it. %1 is copied.", "a number or an address").arg(shown);
}

QString ServiceDetail::asText() const
{
    QStringList lines{ m_text.name, m_text.placeText };
    for (const PhoneRow &phone : m_phones.rows())
        lines << phone.number;
    lines << m_text.email << m_text.url;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
