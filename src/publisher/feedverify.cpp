// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedverify.h"

#include "base/files.h"
#include "catalogue/catalogue.h"
#include "publisher/feedstate.h"
#include "sync/foldersource.h"
#include "sync/rowpatch.h"
#include "trust/client.h"

#include <QTemporaryDir>

namespace paraply {

namespace {

class Verification {
public:
    Verification(const QString &folder, const Clock &clock, const FeedProgress &progress, std::stop_token stop)
        : m_layout(folder), m_clock(clock), m_progress(progress), m_stop(std::move(stop)),
          m_metadata(m_layout.path(QStringLiteral("metadata"))), m_targets(m_layout.path(QStringLiteral("targets"))),
          m_client(temporary("trust"), m_metadata, realFiles(), m_clock)
    {
    }

    FeedResult<FeedVerdict> run();

private:
    struct Listed {
        TargetFile file;
        FeedTarget target;
        QString fetched;   ///< where it is now
    };

    QString temporary(const char *name) const { return m_temporary.filePath(QLatin1String(name)); }
    void complain(FeedComplaintCode code, QStringList parameters) { m_verdict.complaints.push_back({code, std::move(parameters)}); }
    bool follow();
    QStringList listedPaths(const FeedResult<FeedState> &state);
    void find(const QString &path);
    void fetch(const TargetFile &file);
    void trySnapshot(const Listed &listed);
    void tryPatch(const Listed &listed);
    std::optional<QString> base(const FeedTarget &target);
    void checkList();

    FeedLayout m_layout;
    const Clock &m_clock;
    const FeedProgress &m_progress;
    std::stop_token m_stop;
    QTemporaryDir m_temporary;
    FolderSource m_metadata, m_targets;
    TrustClient m_client;
    std::vector<Listed> m_listed;
    QSet<QString> m_unheard;   // roles that cannot be had
    FeedVerdict m_verdict;
};

bool Verification::follow()
{
    const TrustReport report = m_client.refresh(m_stop);
    if (!report.isGood())
        complain(FeedComplaintCode::Trust, {codeOf(report.outcome), report.role, report.detail});
    m_verdict.rootVersion = m_client.rootVersion();
    m_verdict.timestampVersion = m_client.timestampVersion();
    return report.isGood();
}

// A device asks for what it needs by name; here all the names are in the files.
QStringList Verification::listedPaths(const FeedResult<FeedState> &state)
{
    for (const QString &role : feedRoles()) {
        if (state)
            m_verdict.expires[role] = state->role(role).expires;
    }
    if (state)
        return state->listed().keys();
    const FeedTrouble &trouble = state.troubles().front();
    complain(FeedComplaintCode::Trust, {codeOf(TrustOutcome::Mismatched), trouble.parameters.value(0), trouble.error.detail});
    return m_client.targets()->targets.keys();
}

void Verification::find(const QString &path)
{
    const Lookup lookup = m_client.find(path, m_stop);
    if (lookup.target)
        return fetch(*lookup.target);
    // Once is enough for all that a role lists.
    if (!m_unheard.contains(lookup.report.role))
        complain(FeedComplaintCode::Trust, {codeOf(lookup.report.outcome), lookup.report.role, lookup.report.detail});
    m_unheard.insert(lookup.report.role);
}

void Verification::fetch(const TargetFile &file)
{
    const auto target = FeedTarget::read(file.path, file.custom);
    if (!target)
        return complain(FeedComplaintCode::TargetUnknown, {file.path});
    const QString to = m_temporary.filePath(QStringLiteral("target-%1").arg(m_listed.size()));
    const TrustReport report = m_client.download(file, m_targets, to, m_stop);
    if (!report.isGood())
        return complain(FeedComplaintCode::TargetUnfetched, {file.path, codeOf(report.outcome), report.detail});
    m_verdict.sequence = std::max(m_verdict.sequence, target->sequence);
    m_listed.push_back({file, *target, to});
}

void Verification::trySnapshot(const Listed &listed)
{
    const QString file = temporary("snapshot.sqlite");
    const PatchFacts expected {listed.target.schema, QString(), listed.target.digest, listed.target.unpackedBytes};
    const auto applied = applyPatch(listed.fetched, file, expected, realFiles(), m_stop);
    const auto opened = applied ? Catalogue::open(file) : Result<std::shared_ptr<const Catalogue>>(applied.error());
    if (!opened)
        complain(FeedComplaintCode::SnapshotFails, {listed.file.path, opened.error().detail});
    else if ((*opened)->digest() != listed.target.digest || (*opened)->region().code != listed.target.region)
        complain(FeedComplaintCode::SnapshotFails, {listed.file.path, QStringLiteral("another catalogue comes out")});
    if (const auto removed = realFiles().remove(file); !removed)
        qWarning("%s", qUtf8Printable(removed.error().detail));
}

// The catalogue a patch starts from, made of its snapshot, which is still there for that although it is not listed any more.
std::optional<QString> Verification::base(const FeedTarget &target)
{
    const QString folder = m_layout.path(QStringLiteral("targets/%1/%2").arg(target.region).arg(target.schema));
    const auto names = realFiles().list(folder);
    const QString ending = QStringLiteral(".%1.snapshot").arg(target.from->sequence), file = temporary("base.sqlite");
    for (const QString &name : names ? names->filter(ending) : QStringList()) {
        const auto facts = name.endsWith(ending) ? patchFacts(folder + u'/' + name) : Result<PatchFacts>(Error());
        if (facts && facts->to == target.from->digest && facts->from.isEmpty() && applyPatch(folder + u'/' + name, file, *facts, realFiles(), m_stop))
            return file;
    }
    return {};
}

void Verification::tryPatch(const Listed &listed)
{
    const FeedTarget &target = listed.target;
    const PatchFacts expected {target.schema, target.from->digest, target.digest, target.unpackedBytes};
    const auto facts = patchFacts(listed.fetched);
    if (!facts || *facts != expected) {
        return complain(FeedComplaintCode::PatchFails,
                        {listed.file.path, facts ? QStringLiteral("its head is not what is signed") : facts.error().detail});
    }
    const auto start = base(target);
    if (!start) {
        ++m_verdict.patchesUntried;
        return;
    }
    ++m_verdict.patchesTried;
    if (const auto applied = applyPatch(listed.fetched, *start, expected, realFiles(), m_stop); !applied)
        complain(FeedComplaintCode::PatchFails, {listed.file.path, applied.error().detail});
    if (const auto removed = realFiles().remove(*start); !removed)
        qWarning("%s", qUtf8Printable(removed.error().detail));
}

// A patch leads to a snapshot that is listed too, or a device that loses its catalogue could not follow.
void Verification::checkList()
{
    std::map<int, const FeedTarget *> newest;
    for (const Listed &listed : m_listed) {
        if (!listed.target.from)
            newest[listed.target.schema] = &listed.target;
    }
    for (const Listed &listed : m_listed) {
        const auto snapshot = newest.find(listed.target.schema);
        if (snapshot == newest.end())
            complain(FeedComplaintCode::SequenceGap, {QString::number(listed.target.schema)});
        else if (listed.target.sequence != snapshot->second->sequence || listed.target.digest != snapshot->second->digest)
            complain(FeedComplaintCode::PatchAstray, {listed.file.path});
    }
}

FeedResult<FeedVerdict> Verification::run()
{
    const QString first = m_layout.path(FeedLayout::root(1));
    const auto root = realFiles().read(first, kLargestMetadata);
    if (!root)
        return FeedTrouble(FeedFault::NotAFeed, {m_layout.folder()}, root.error());
    if (!m_temporary.isValid())
        return FeedTrouble::system(m_temporary.path(), {Code::Unwritable, m_temporary.errorString()});
    if (const auto begun = TrustClient::begin(temporary("trust"), *root, realFiles()); !begun) {
        complain(FeedComplaintCode::Trust, {codeOf(TrustOutcome::Malformed), QStringLiteral("root"), begun.error().detail});
        return m_verdict;
    }
    if (!follow())
        return m_verdict;
    const QStringList paths = listedPaths(readFeed(m_layout, realFiles()));
    m_verdict.targets = int(paths.size());
    qint64 done = 0;
    for (const QString &path : paths) {
        m_progress(FeedStage::Checking, done++, 2 * paths.size());
        find(path);
    }
    for (const Listed &listed : m_listed) {
        m_progress(FeedStage::Checking, done++, 2 * paths.size());
        listed.target.from ? tryPatch(listed) : trySnapshot(listed);
    }
    checkList();
    return m_verdict;
}

}

FeedResult<FeedVerdict> verifyFeed(const QString &folder, const Clock &clock, const FeedProgress &progress, std::stop_token stop)
{
    return Verification(folder, clock, progress, std::move(stop)).run();
}

}
