// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/testfeed.h"

#include "base/files.h"
#include "publisher/feed.h"
#include "publisher/feedlayout.h"
#include "publisher/feedrecord.h"
#include "support/must.h"
#include "trust/libcrypto.h"

#include <filesystem>

namespace paraply {

namespace {

// Before any test: the threads of their connections may end late.
[[maybe_unused]] const bool s_isKept = (keepLibcrypto(), true);

/// An empty feed, and its keys. Made once: each key takes a while to be encrypted, and to be opened.
class Mould {
public:
    Mould()
    {
        const auto created = createFeed(run(folder()), {});
        must(bool(created), "the feed can be made");
        fingerprint = created->fingerprint;
    }

    QString folder() const { return m_home.filePath(QStringLiteral("feed")); }
    QString record() const { return m_keys.firstFolder() + u'/' + recordNameFor(fingerprint); }
    FeedRun run(const QString &folder) { return {.folder = folder, .keys = m_keys, .files = realFiles(), .clock = m_clock}; }

    QString fingerprint;

private:
    QTemporaryDir m_home;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
    FeedKeys m_keys{{m_home.filePath(QStringLiteral("keys"))}, realFiles(),
                    [](const QString &, bool) { return std::optional(Secret("of no secret")); }};
};

Mould &mould()
{
    static Mould one;
    return one;
}

}

TestFeed::TestFeed()
{
    std::filesystem::copy(mould().folder().toStdString(), folder().toStdString(), std::filesystem::copy_options::recursive);
}

void TestFeed::release(const QString &catalogue)
{
    // The keys remember how far the feed had come that was released last.
    std::filesystem::copy_file(FeedLayout(folder()).recordFile().toStdString(), mould().record().toStdString(), std::filesystem::copy_options::overwrite_existing);
    must(bool(releaseCatalogue(mould().run(folder()), catalogue, false)), "the catalogue can be released");
}

Invitation TestFeed::invitation(const QString &address) const
{
    return {address.isEmpty() ? folder() : address, mould().fingerprint};
}

}
