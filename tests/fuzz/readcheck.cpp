// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

#include "publisher/filedirectory.h"

#include <cstdio>
#include <cstdlib>

namespace paraply {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

namespace {

/// One for all runs: making a database takes longer than reading an input.
Staging &staging()
{
    static Staging made = [] {
        auto created = Staging::create();
        require(created.has_value(), "a staging can be made");
        return std::move(*created);
    }();
    return made;
}

std::array<qint64, kHsdsTableCount> counts()
{
    std::array<qint64, kHsdsTableCount> counts {};
    for (int i = 0; i < kHsdsTableCount; ++i)
        counts[size_t(i)] = staging().count(HsdsTable(i));
    return counts;
}

}

void FuzzedFiles::add(const QString &name, std::string_view bytes)
{
    m_entries.push_back({name, qint64(bytes.size())});
    m_bytes.emplace_back(bytes.data(), qsizetype(bytes.size()));
}

ByteFlow FuzzedFiles::open(const Entry &entry)
{
    // In small pieces, so that everything is cut somewhere.
    const QByteArray bytes = m_bytes[size_t(&entry - m_entries.data())];
    return [bytes, at = qsizetype(0)]() mutable {
        const QByteArray piece = bytes.mid(at, 61);
        at += piece.size();
        return piece;
    };
}

void checkRead(SourceFiles &files)
{
    const ReadOptions options;
    IntakeLog log;
    const Progress progress = [](QStringView, qint64, qint64) { };
    const auto before = counts();
    try {
        Intake intake(options, staging(), log, progress);
        readFiles(files, QStringLiteral("fuzzed"), intake);
    } catch (const ReadStopped &stopped) {
        require(stopped.refusal().fault != ReadFault::Storage, "the staging takes what is read");
        return;
    }
    const auto after = counts();
    for (const auto &[name, balance] : log.balances()) {
        const auto table = hsdsTable(name.toStdString());
        const qint64 staged = table ? after[size_t(*table)] - before[size_t(*table)] : 0;
        require(balance.in == staged + balance.out + balance.aside, "every row is accounted for");
    }
}

}
