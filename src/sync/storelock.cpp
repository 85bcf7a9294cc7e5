// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/storelock.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool isDownload(const QString &name, const std::optional<QStringList> &wanted)
{
    const QString whole = name.endsWith(u".part") ? name.chopped(5) : name;
    return wanted ? wanted->contains(whole) : whole.endsWith(u".patch");
}

/// What an atomic write that was interrupted leaves beside its target.
bool isLeftOver(const QString &name)
{
    return name.startsWith(u".paraply-") && name.endsWith(u".part");
}

}

StoreLock::StoreLock(Store &store) : m_store(store)
{
    if (const auto prepared = prepare(); !prepared) {
        m_error = prepared.error();
        return;
    }
    m_lock.emplace(store.lockPath());
    m_outcome = m_lock->outcome();
    m_error = m_lock->error();
}

Result<void> StoreLock::prepare()
{
    FileOps &files = m_store.files();
    for (const QString &folder : {m_store.folder(), m_store.catalogues(), m_store.staging(), m_store.trust(QString())}) {
        if (const auto made = files.makeFolder(folder); !made)
            return made;
    }
    // A pointer that is there and cannot be read just now must not be taken for none, and be written over.
    const auto pointer = files.read(m_store.pointerPath(), kLongestPointer);
    if (!pointer && (pointer.error().code == Code::Unreadable || pointer.error().code == Code::Foreign))
        return pointer.error();
    return {};
}

void StoreLock::removeFrom(const QString &folder, const std::function<bool(const QString &)> &isRubbish)
{
    FileOps &files = m_store.files();
    const auto names = files.list(folder);
    if (!names)
        return;
    for (const QString &name : *names) {
        if (!isRubbish(name))
            continue;
        if (const auto gone = files.remove(folder + u'/' + name); !gone)
            qInfo("%ls", qUtf16Printable(gone.error().detail));
    }
}

void StoreLock::clean(const std::optional<QStringList> &downloads)
{
    const StorePointer pointer = m_store.pointer();
    removeFrom(m_store.folder(), isLeftOver);
    removeFrom(m_store.staging(), [&downloads](const QString &name) { return !isDownload(name, downloads); });
    // Without a newest one there may be a pointer that was never written: what stands there may be all there is.
    if (!pointer.newest)
        return;
    QStringList needed {pointer.newest->path};
    if (pointer.former && !pointer.served)
        needed.append(pointer.former->path);
    removeFrom(m_store.catalogues(), [&](const QString &name) { return !needed.contains(m_store.catalogues() + u'/' + name); });
}

Result<Generation> StoreLock::install(const QString &staged, const Generation &generation, bool isDamaged)
{
    Generation installed = generation;
    installed.path = m_store.catalogues() + u'/' + generationFileName(generation.sequence, generation.digest);
    if (const auto moved = m_store.files().replace(staged, installed.path); !moved)
        return moved.error();
    StorePointer pointer = m_store.pointer();
    // One that is made anew in its own place is no former of itself.
    if (pointer.newest && !isDamaged && pointer.newest->path != installed.path)
        pointer.former = std::move(pointer.newest);
    if (pointer.former && pointer.former->path == installed.path)
        pointer.former.reset();
    pointer.newest = installed;
    pointer.served = false;
    pointer.seen[installed.feed] = std::max(pointer.seen.value(installed.feed), installed.sequence);
    if (const auto written = write(pointer); !written)
        return written.error();
    return installed;
}

Result<void> StoreLock::served(const QString &digest)
{
    StorePointer pointer = m_store.pointer();
    if (!pointer.newest || pointer.newest->digest != digest || pointer.served)
        return {};
    pointer.served = true;
    return write(pointer);
}

Result<void> StoreLock::write(const StorePointer &pointer)
{
    return m_store.files().writeAtomically(m_store.pointerPath(), pointerBytes(pointer));
}

}
