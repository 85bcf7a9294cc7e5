// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/find.h"

#include "catalogue/facets.h"
#include "catalogue/hits.h"
#include "catalogue/querybounds.h"

namespace paraply {

Result<Answer> find(const Catalogue &catalogue, const Query &query)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    const Sieve sieve(columns, query);
    const Bits fitting = sieve.rows();
    const Bits placed = fitting & columns.placed, remote = fitting - columns.placed;

    Answer answer;
    answer.total = int(placed.count());
    answer.remoteTotal = int(remote.count());
    answer.hits = hitsOf(columns, sieve, query, firstPlaced(columns, sieve, query, placed));
    answer.remote = hitsOf(columns, sieve, query, firstRemote(columns, sieve, query, remote));
    for (int question = 0; question < kUnsaidCount; ++question)
        answer.unsaid[std::size_t(question)] = sieve.unsaidCount(Unsaid(question));
    answer.facets = facetsOf(columns, sieve);
    if (answer.total == 0 && answer.remoteTotal == 0)
        answer.relax = relaxationOf(sieve, query);
    return answer;
}

}
