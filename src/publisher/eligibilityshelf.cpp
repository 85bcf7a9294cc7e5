// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/eligibilityshelf.h"

namespace paraply {

namespace {

template <typename T>
T taken(Result<T> result, const QString &file)
{
    if (!result)
        refuse(ReadFault::Storage, file, {}, result.error());
    return std::move(*result);
}

// Once in the shelf, a row is a service of which only the ages and words are known.
constexpr HsdsTable kKind = HsdsTable::Service;

}

void EligibilityShelf::add(const StagedRecord &row)
{
    StagedRecord kept = row;
    kept.table = kKind;
    kept.fields[QStringLiteral("id")] = row.field(QStringLiteral("service_id")).trimmed();
    if (!m_rows)
        m_rows = taken(Staging::create(), row.origin.file);
    taken(m_rows->add(kept), row.origin.file);
}

void EligibilityShelf::close()
{
    m_isClosed = true;
    const Result<void> sealed = m_rows ? m_rows->seal() : Result<void>();
    if (!sealed)
        refuse(ReadFault::Storage, {}, {}, sealed.error());
}

void EligibilityShelf::meltInto(StagedRecord &service)
{
    if (!m_rows || !m_isClosed)
        return;
    std::vector<RecordFields> rows;
    for (const StagedRecord &row : taken(m_rows->withId(kKind, service.field(QStringLiteral("id")).trimmed()), service.origin.file)) {
        rows.push_back(row.fields);
        // Services may share an id; a row is counted once.
        if (m_taken.insert(row.number).second)
            m_intake.melt(QStringLiteral("eligibility"));
    }
    meltEligibility(service, rows, m_intake);
}

void EligibilityShelf::finish()
{
    if (!m_rows)
        return;
    const auto walked = m_rows->forEach(kKind, [&](const StagedRecord &row) -> Result<void> {
        if (m_taken.count(row.number) == 0) {
            m_intake.setAside(QStringLiteral("unlinked_row"), QStringLiteral("eligibility"), row.origin, QStringLiteral("service_id"),
                              row.field(QStringLiteral("service_id")));
        }
        return {};
    });
    if (!walked)
        refuse(ReadFault::Storage, {}, {}, walked.error());
}

}
