// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findrecord.h"

#include "base/text.h"
#include "catalogue/hourscontext.h"
#include "catalogue/kindwords.h"

#include <algorithm>

namespace paraply {

namespace {

void addSessions(const Catalogue &catalogue, FindRecord &record)
{
    const Service &service = record.service;
    bool narrowed = true;
    for (const Session &session : service.sessions) {
        if (!session.location.isEmpty() && (!record.location || session.location != record.location->id))
            continue;
        record.timetables.push_back({session.hours, hoursContext(catalogue.region(), service, &session)});
        record.expecting = record.expecting || session.expecting.value_or(false);
        if (session.ages.isEmpty())
            narrowed = false;
        else
            record.bounds.push_back({{session.ages.min ? session.ages.min : service.ages.min,
                                      session.ages.max ? session.ages.max : service.ages.max}, session.id});
    }
    if (record.bounds.empty() || !narrowed)
        record.bounds.insert(record.bounds.begin(), {service.ages, {}});
}

void addWords(const Catalogue &catalogue, const Service &english, FindRecord &record)
{
    const Service &service = record.service;
    const KindWords kind = wordsOf(service.kind);
    QStringList titles {service.name.text, english.name.text, kind.swedish.toString(), kind.english.toString(), service.municipality};
    QStringList descriptions {service.description.text, english.description.text, service.languageNote};
    if (service.organization)
        titles.append(service.organization->name);
    if (record.location) {
        titles << record.location->locality << record.location->municipality;
        descriptions << record.location->address;
    }
    for (const Session &session : service.sessions)
        titles << session.name.text;
    const auto topics = catalogue.topics({QStringLiteral("sv")});
    for (const Topic &topic : *topics) {
        if (service.topics.contains(topic.id))
            titles << topic.name.text;
    }
    for (const QString &title : titles)
        record.titles += foldedWords(title);
    for (const QString &description : descriptions)
        record.descriptions += foldedWords(description);
}

}

std::vector<FindRecord> findRecords(const Catalogue &catalogue, const QStringList &serviceIds)
{
    std::vector<FindRecord> records;
    for (const QString &id : serviceIds) {
        const Service service = **catalogue.service(id, {QStringLiteral("sv")}), english = **catalogue.service(id, {QStringLiteral("en")});
        std::vector<std::optional<Location>> places(service.locations.begin(), service.locations.end());
        if (places.empty())
            places.emplace_back();
        for (const std::optional<Location> &place : places) {
            FindRecord &record = records.emplace_back();
            record.service = service;
            record.location = place;
            record.expecting = service.expecting;
            if (!service.hours.isEmpty())
                record.timetables.push_back({service.hours, hoursContext(catalogue.region(), service)});
            addSessions(catalogue, record);
            addWords(catalogue, english, record);
        }
    }
    return records;
}

bool isOneMistakeApart(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> cost(std::size_t(a.size()) + 1, std::vector<int>(std::size_t(b.size()) + 1));
    for (int i = 0; i <= int(a.size()); ++i) {
        for (int j = 0; j <= int(b.size()); ++j) {
            int &best = cost[std::size_t(i)][std::size_t(j)];
            if (i == 0 || j == 0) {
                best = i + j;
                continue;
            }
            best = std::min({cost[std::size_t(i) - 1][std::size_t(j)] + 1, cost[std::size_t(i)][std::size_t(j) - 1] + 1,
                             cost[std::size_t(i) - 1][std::size_t(j) - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, cost[std::size_t(i) - 2][std::size_t(j) - 2] + 1);
        }
    }
    return cost[std::size_t(a.size())][std::size_t(b.size())] == 1;
}

}
