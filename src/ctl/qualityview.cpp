// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualityview.h"

#include <algorithm>

namespace paraply {

QualityView::QualityView(const QualityReport &scored) : report(scored)
{
    for (std::size_t i = 0; i < report.records.size(); ++i) {
        m_records.push_back(&report.records[i].record);
        if (report.records[i].isExpired)
            expired.push_back(i);
    }
    duplicates = likelyDuplicates(m_records);
    for (const RecordLink &link : linksOf(m_records)) {
        if (const LinkFault fault = linkFaultOf(link.address); fault != LinkFault::None)
            badLinks.push_back({link, fault});
    }
    countShortfalls();
}

void QualityView::countShortfalls()
{
    for (const ScoredRecord &scored : report.records) {
        if (!isNamed(scored.record.basis))
            continue;
        for (const AspectScore &aspect : scored.score.aspects) {
            if (aspect.shortfall == Shortfall::None)
                continue;
            auto found = std::ranges::find(shortfalls, aspect.shortfall, [](const ShortfallCount &count) { return count.example.shortfall; });
            if (found == shortfalls.end())
                found = shortfalls.insert(shortfalls.end(), {.example = {aspect.aspect, aspect.halves, aspect.shortfall, {}}});
            ++found->services;
        }
    }
    std::ranges::stable_sort(shortfalls, std::ranges::greater(), &ShortfallCount::services);
}

void QualityView::checkLinks(const std::function<void(int done, int total)> &progress)
{
    QHash<QString, std::size_t> places;
    std::vector<CheckedLink> all;
    QStringList addresses;
    for (const RecordLink &link : linksOf(m_records)) {
        if (linkFaultOf(link.address) != LinkFault::None)
            continue;
        const auto place = places.constFind(link.address);
        if (place == places.constEnd()) {
            places.insert(link.address, all.size());
            addresses += link.address;
            all.push_back({link.address, {}, {link}});
        } else {
            all[*place].places.push_back(link);
        }
    }
    std::vector<LinkAnswer> answers = probeLinks(addresses, {}, progress);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].answer = std::move(answers[i]);
    checked = std::move(all);
}

}
