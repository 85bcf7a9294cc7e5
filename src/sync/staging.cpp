// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/staging.h"

#include "catalogue/find.h"
#include "sync/rowpatch.h"

#include <QCryptographicHash>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// With what SQLite may have left beside it.
Result<void> removed(FileOps &files, const QString &path)
{
    for (const char16_t *suffix : {u"", u"-journal", u"-wal", u"-shm"}) {
        if (const auto gone = files.remove(path + QString::fromUtf16(suffix)); !gone)
            return gone;
    }
    return {};
}

Result<void> made(const Release &release, const QString &base, const QString &patch, const QString &to, FileOps &files, const std::stop_token &stop)
{
    if (!base.isEmpty()) {
        if (const auto copied = files.copy(base, to); !copied)
            return copied;
    }
    if (patch.isEmpty())
        return {};
    const PatchFacts expected {release.schema, release.from ? release.from->digest : QString(), release.digest, release.unpackedBytes};
    return applyPatch(patch, to, expected, files, stop);
}

/// As a reader would meet it: opened, which checks every row, and asked one question.
Result<void> verified(const QString &path, const Release &release)
{
    const auto catalogue = Catalogue::open(path);
    if (!catalogue)
        return catalogue.error();
    const Catalogue &opened = **catalogue;
    if (opened.digest() != release.digest || opened.schema() != release.schema || opened.region().code != release.region) {
        return Error {Code::Damaged, u"region %1, schema %2, digest %3: not as signed"_s.arg(opened.region().code).arg(opened.schema()).arg(opened.digest())};
    }
    const auto answer = find(opened, Query {.now = QDateTime(opened.region().dataDate, QTime(12, 0), Qt::UTC), .limit = 1});
    if (!answer)
        return answer.error();
    if (opened.counts().services > 0 && answer->hits.empty() && answer->remote.empty())
        return Error {Code::Damaged, u"it has services, and finds none"_s};
    return {};
}

}

QString downloadName(const TargetFile &target)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(target.path.toUtf8());
    for (const QByteArray &value : target.hashes)
        hash.addData(value);
    return QString::fromLatin1(hash.result().toHex().left(24)) + u".patch"_s;
}

QString digestOfFile(const QString &path)
{
    const auto catalogue = Catalogue::open(path);
    return catalogue ? (*catalogue)->digest() : QString();
}

QDate newestDataDate(const Store &store)
{
    for (const Generation &candidate : store.candidates()) {
        if (const auto catalogue = Catalogue::open(candidate.path))
            return (*catalogue)->region().dataDate;
    }
    return {};
}

Result<QString> stagedCatalogue(const Store &store, const Release &release, const QString &base, const QString &patch, std::stop_token stop)
{
    FileOps &files = store.files();
    const QString path = store.staging() + u'/' + generationFileName(release.sequence, release.digest);
    if (const auto free = removed(files, path); !free)
        return free.error();
    auto done = made(release, base, patch, path, files, stop);
    if (done)
        done = verified(path, release);
    if (done)
        done = files.flush(path);
    if (done)
        return path;
    // It is worth nothing; if it stays, it is cleaned away next time.
    if (const auto gone = removed(files, path); !gone)
        qInfo("%ls", qUtf16Printable(gone.error().detail));
    return done.error();
}

}
