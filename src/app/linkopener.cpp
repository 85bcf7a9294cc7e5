// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/linkopener.h"

#include "app/appsession.h"

namespace paraply {

LinkOpener::LinkOpener(AppSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &AppSession::catalogueChanged, this, &LinkOpener::follow);
}

void LinkOpener::open(const DeepLink &link)
{
    m_waiting = link;
    follow();
}

void LinkOpener::follow()
{
    if (!m_waiting || !m_session.catalogue().get())
        return;
    const DeepLink link = *std::exchange(m_waiting, std::nullopt);
    if (link.service.isEmpty()) {
        ask(link);
        Q_EMIT opened(QStringLiteral("results"), QString(), QString());
    } else {
        Q_EMIT opened(QStringLiteral("service"), link.service, QString());
    }
}

void LinkOpener::ask(const DeepLink &link)
{
    const QDate today = m_session.now().date();
    std::vector<Child> children;
    for (const int months : link.ages)
        children.push_back({ .kind = Child::Kind::Age, .said = { months, months }, .saidOn = today });
    if (link.expecting)
        children.push_back({ .kind = Child::Kind::Expected, .saidOn = today });
    // A question without children is asked for the children the user told of.
    if (!children.empty())
        m_session.children()->lend(children);
    if (!link.place.isEmpty()) {
        m_session.place()->choose(link.place);
        m_session.place()->setRadiusKm(link.radiusKilometres);
    }
    Filters filters;
    filters.kinds = { link.kinds.begin(), link.kinds.end() };
    filters.municipalities = link.municipalities;
    filters.languages = link.languages;
    filters.topics = link.topics;
    filters.text = link.text;
    filters.open = link.open;
    filters.free = link.free;
    filters.dropIn = link.dropIn;
    m_session.finder()->setFilters(filters);
}

}
