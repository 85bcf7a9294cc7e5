// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/testfeed.h"

#include "base/files.h"
#include "publisher/feed.h"
#include "support/must.h"

namespace paraply {

namespace {

/// Runs `work` with the feed's keys at hand.
template <typename Work>
auto withKeys(const QTemporaryDir &home, const QString &folder, Work work)
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    FeedKeys keys({home.filePath(QStringLiteral("keys"))}, realFiles(),
                  [](const QString &, bool) { return std::optional(Secret("of no secret")); });
    return work(FeedRun {.folder = folder, .keys = keys, .files = realFiles(), .clock = clock});
}

}

TestFeed::TestFeed()
{
    const auto created = withKeys(m_home, folder(), [](const FeedRun &run) { return createFeed(run, {}); });
    must(bool(created), "the feed can be made");
    m_fingerprint = created->fingerprint;
}

void TestFeed::release(const QString &catalogue)
{
    const auto released = withKeys(m_home, folder(), [&](const FeedRun &run) { return releaseCatalogue(run, catalogue, false); });
    must(bool(released), "the catalogue can be released");
}

Invitation TestFeed::invitation(const QString &address) const
{
    return {address.isEmpty() ? folder() : address, m_fingerprint};
}

}
