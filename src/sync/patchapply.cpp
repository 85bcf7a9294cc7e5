// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchfile.h"
#include "sync/rowpatcher.h"

#include "catalogue/digest.h"
#include "catalogue/integrity.h"
#include "catalogue/schema.h"
#include "storage/transaction.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

Connection openedForPatch(const QString &path, bool isSnapshot)
{
    if (isSnapshot)
        return Connection(path, OpenMode::Create);
    require(inspectFile(path));
    Connection catalogue(path, OpenMode::ReadWrite);
    checkTables(catalogue);
    return catalogue;
}

void requireDigest(Connection &catalogue, const QString &digest, Code otherwise, const char *what)
{
    if (const QString found = logicalDigest(catalogue); found != digest)
        refusePatch(otherwise, u"%1: %2 and not %3"_s.arg(QString::fromUtf8(what), found, digest));
}

void patchCatalogue(PatchFile &patch, const QString &path, const std::stop_token &stop)
{
    const PatchFacts &facts = patch.header().facts;
    Connection catalogue = openedForPatch(path, facts.from.isEmpty());
    // References hold when the digest does. The journal in memory undoes what fails; after a crash the copy is thrown away unread, so neither a
    // journal on the medium nor flushing each step would save anything.
    catalogue.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    Transaction transaction(catalogue);
    if (facts.from.isEmpty())
        createSchema(catalogue);
    else
        requireDigest(catalogue, facts.from, Code::Invalid, "the patch starts from another catalogue");
    throwIfStopped(stop);
    patchRows(patch, catalogue, stop);
    throwIfStopped(stop);
    requireDigest(catalogue, facts.to, Code::Damaged, "the patch leads to another catalogue");
    transaction.commit();
}

void requireExpected(const PatchFacts &facts, const PatchFacts &expected)
{
    if (facts != expected)
        refusePatch(Code::Invalid, u"the patch is not the expected one"_s);
}

}

Result<void> applyPatch(const QString &patch, const QString &catalogue, const PatchFacts &expected, FileOps &files, std::stop_token stop)
{
    const bool isSnapshot = expected.from.isEmpty();
    if (isSnapshot && files.exists(catalogue))
        return Error {Code::Invalid, u"something is in the snapshot's place: %1"_s.arg(catalogue)};
    const Result<void> done = guardedPatch([&]() -> Result<void> {
        PatchFile file(patch);
        requireExpected(file.header().facts, expected);
        patchCatalogue(file, catalogue, stop);
        return files.flush(catalogue);
    });
    if (!done && isSnapshot) {
        if (const Result<void> removed = files.remove(catalogue); !removed)
            return Error {done.error().code, done.error().detail + u"; and "_s + removed.error().detail};
    }
    return done;
}

}
