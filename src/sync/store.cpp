// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/store.h"

#include "sync/storelock.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

Store::Store(QString folder, QString bundled, FileOps &files)
    : m_folder(std::move(folder)), m_bundled(std::move(bundled)), m_files(&files)
{
}

StorePointer Store::pointer() const
{
    const auto bytes = m_files->read(pointerPath(), kLongestPointer);
    if (!bytes && bytes.error().code == Code::Missing)
        return {};
    if (bytes) {
        if (auto pointer = pointerFromBytes(*bytes, catalogues()))
            return *std::move(pointer);
    }
    return rescued();
}

StorePointer Store::rescued() const
{
    // Whatever stands among the catalogues was whole and verified when it got there.
    std::vector<Generation> found;
    if (const auto names = m_files->list(catalogues())) {
        for (const QString &name : *names) {
            if (const auto sequence = sequenceOfFileName(name))
                found.push_back({*sequence, {}, catalogues() + u'/' + name, {}, {}});
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Generation::sequence);
    StorePointer pointer;
    if (!found.empty())
        pointer.newest = found[0];
    if (found.size() > 1)
        pointer.former = found[1];
    return pointer;
}

std::vector<Generation> Store::candidates() const
{
    StorePointer known = pointer();
    std::vector<Generation> candidates;
    for (std::optional<Generation> *generation : {&known.newest, &known.former}) {
        if (*generation)
            candidates.push_back(**std::move(generation));
    }
    if (!m_bundled.isEmpty())
        candidates.push_back({.path = m_bundled});
    return candidates;
}

Result<void> Store::served(const QString &digest)
{
    const StorePointer known = pointer();
    if (!known.newest || known.newest->digest != digest || known.served)
        return {};
    StoreLock lock(*this);
    if (lock.outcome() == LockOutcome::Failed)
        return lock.error();
    return lock.outcome() == LockOutcome::Held ? lock.served(digest) : Result<void>();
}

}
