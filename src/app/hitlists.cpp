// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hitlists.h"

namespace paraply {

namespace {

constexpr int kStep = 25;
constexpr int kRemoteStep = 10;   // these cards are all made at once

}

void HitLists::show(std::shared_ptr<const Catalogue> catalogue, const Query &query, const Answer &answer, const HitContext &context, bool anew)
{
    m_catalogue = std::move(catalogue);
    m_query = query;
    m_order.reset();
    m_total = answer.total;
    m_remoteTotal = answer.remoteTotal;
    const auto fill = anew ? &RowList<HitRow>::restart : &RowList<HitRow>::replace;
    (m_hits.*fill)(hitRows(answer.hits, context, 0, m_total));
    (m_remote.*fill)(hitRows(answer.remote, context, 0, m_remoteTotal));
}

bool HitLists::grow(const HitContext &context)
{
    if (!m_catalogue || isWhole())
        return false;
    if (!m_order) {
        auto order = orderOf(*m_catalogue, m_query);
        if (!order)
            return false;
        m_order = *std::move(order);
    }
    return m_hits.count() < m_total ? grow(m_hits, m_order->hits, kStep, m_total, context)
                                    : grow(m_remote, m_order->remote, kRemoteStep, m_remoteTotal, context);
}

bool HitLists::grow(RowList<HitRow> &list, const std::vector<std::uint32_t> &order, int step, int total, const HitContext &context)
{
    const auto from = std::min(std::size_t(list.count()), order.size());
    const auto to = std::min(from + std::size_t(step), order.size());
    const auto hits = hitsAt(*m_catalogue, m_query, { order.begin() + std::ptrdiff_t(from), order.begin() + std::ptrdiff_t(to) });
    if (!hits || hits->empty())
        return false;
    list.append(hitRows(*hits, context, int(from), total));
    return true;
}

}
