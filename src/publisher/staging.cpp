// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/staging.h"

#include "publisher/keyindex.h"
#include "publisher/recordbytes.h"
#include "publisher/remembered.h"
#include "publisher/scratchfile.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <limits>

namespace paraply {

namespace {

using Tables = quint32;   // a bit for each
static_assert(kHsdsTableCount <= std::numeric_limits<Tables>::digits);

constexpr Tables bitOf(HsdsTable table)
{
    return Tables(1) << int(table);
}

const QString kId = QStringLiteral("id");

}

QString StagedRecord::field(const QString &name) const
{
    const auto found = fields.find(name);
    return found == fields.end() ? QString() : found->second;
}

QString StagedRecord::field(QLatin1String name) const
{
    const auto found = fields.find(name);
    return found == fields.end() ? QString() : found->second;
}

struct Staging::Shelves {
    using Records = std::vector<StagedRecord>;

    explicit Shelves(ScratchFile opened) : file(std::move(opened)) { }

    Result<void> add(const StagedRecord &added)
    {
        if (last() == std::numeric_limits<quint32>::max())
            return Error {Code::Internal, QStringLiteral("more records than have a number")};
        if (const auto kept = file.append(bytes.packed(added)); !kept)
            return kept;
        places.push_back(file.size());
        tables.push_back(added.table);
        youngest.push_back(0);
        elder.push_back(0);
        ++counts[size_t(added.table)];
        if (added.parent > 0 && added.parent <= last())
            nest(size_t(added.parent) - 1);
        for (const auto &[name, value] : added.fields) {
            if (!value.isEmpty() && name.endsWith(u'd') && (name.endsWith(QLatin1String("_id")) || name == kId))
                addKey(added.table, name, value);
        }
        return {};
    }

    void nest(size_t parent)
    {
        elder.back() = youngest[parent];
        youngest[parent] = last();
        nested[size_t(tables[parent])] |= bitOf(tables.back());
    }

    void addKey(HsdsTable table, const QString &name, const QString &value)
    {
        index.add(keyOf(table, name, qHash(value, seed)), last());
        const quint32 field = bytes.fields().known(name);
        if (field == NameNumbers::kNone)
            return;
        naming.resize(std::max(naming.size(), size_t(field) + 1));
        naming[field] |= bitOf(table);
    }

    quint32 keyOf(HsdsTable table, const QString &name, size_t value) const
    {
        constexpr quint64 kOdd = 0x9E37'79B9'7F4A'7C15;
        const quint32 number = bytes.fields().known(name);
        const quint64 field = number == NameNumbers::kNone ? quint64(qHash(name, seed)) : number;
        return quint32(((value ^ (field * kHsdsTableCount + quint64(table) + 1) * kOdd) * kOdd) >> 32);
    }

    /// The tables that have a record with something in the field; all, where that is not known.
    Tables tablesNaming(const QString &name) const
    {
        const quint32 field = bytes.fields().known(name);
        if (field == NameNumbers::kNone)
            return bytes.fields().isFull() ? ~Tables(0) : 0;
        return field < naming.size() ? naming[field] : 0;
    }

    Result<StagedRecord> numbered(quint32 number)
    {
        const qint64 from = places[number - 1];
        const auto read = file.read(from, places[number] - from);
        if (!read)
            return read.error();
        StagedRecord record = bytes.unpacked(*read);
        record.number = number;
        return record;
    }

    /// The records of those tables that have the value in the field: by table, the youngest first.
    Result<void> gatherNaming(Tables wanted, const QString &name, const QString &value, Records &records)
    {
        const Tables there = wanted & tablesNaming(name);
        const size_t hash = there == 0 ? 0 : qHash(value, seed);
        for (int i = 0; i < kHsdsTableCount; ++i) {
            if ((there & bitOf(HsdsTable(i))) == 0)
                continue;
            Result<void> read;
            index.find(keyOf(HsdsTable(i), name, hash), [&](quint32 number) {
                auto record = tables[number - 1] == HsdsTable(i) ? numbered(number) : Result<StagedRecord>(StagedRecord());
                if (!record)
                    read = record.error();
                else if (record->field(name) == value)
                    records.push_back(std::move(*record));
                return !read;
            });
            if (!read)
                return read;
        }
        return {};
    }

    /// Youngest first.
    Result<void> gatherNested(Tables wanted, qint64 parent, Records &records)
    {
        const bool mayBe = parent > 0 && parent <= last() && (nested[size_t(tables[size_t(parent) - 1])] & wanted) != 0;
        for (quint32 child = mayBe ? youngest[size_t(parent) - 1] : 0; child != 0; child = elder[child - 1]) {
            if ((bitOf(tables[child - 1]) & wanted) == 0)
                continue;
            auto record = numbered(child);
            if (!record)
                return record.error();
            records.push_back(std::move(*record));
        }
        return {};
    }

    Result<Records> withValue(HsdsTable table, const QString &name, const QString &value)
    {
        Records found;
        if (const auto gathered = value.isEmpty() ? Result<void>() : gatherNaming(bitOf(table), name, value, found); !gathered)
            return gathered.error();
        std::ranges::reverse(found);
        return found;
    }

    quint32 last() const { return quint32(tables.size()); }

    ScratchFile file;
    RecordBytes bytes;
    KeyIndex index;                        // by what stands in "id", and in what ends in "_id"
    std::vector<qint64> places {0};        // by number: where a record ends
    std::vector<HsdsTable> tables;         // by number, from 1, as the next two
    std::vector<quint32> youngest, elder;  // the last one nested in a record, and the one nested before it in the same; 0: none
    std::vector<Tables> naming;            // by a field's number: whose records have it, where it is in the index
    std::array<Tables, kHsdsTableCount> nested {};   // by table: what was nested in its records
    std::array<qint64, kHsdsTableCount> counts {};
    Remembered<Result<Records>> terms, runners;    // by id
    const size_t seed = size_t(QHashSeed::globalSeed());
    bool isSealed = false;
};

Staging::Staging(std::unique_ptr<Shelves> shelves) : m_shelves(std::move(shelves)) { }
Staging::Staging(Staging &&) noexcept = default;
Staging &Staging::operator=(Staging &&) noexcept = default;
Staging::~Staging() = default;

Result<Staging> Staging::create(const QString &folder)
{
    auto file = ScratchFile::create(folder.isEmpty() ? QDir::tempPath() : folder);
    if (!file)
        return file.error();
    return Staging(std::make_unique<Shelves>(std::move(*file)));
}

Result<qint64> Staging::add(const StagedRecord &record)
{
    if (m_shelves->isSealed)
        return Error {Code::Internal, QStringLiteral("a record came after the staging was sealed")};
    if (const auto added = m_shelves->add(record); !added)
        return added.error();
    return qint64(m_shelves->last());
}

Result<void> Staging::seal()
{
    m_shelves->isSealed = true;
    return {};
}

qint64 Staging::count(HsdsTable table) const
{
    return m_shelves->counts[size_t(table)];
}

Result<void> Staging::forEachNumber(HsdsTable table, const std::function<Result<void>(qint64)> &visit) const
{
    for (size_t i = 0; i < m_shelves->tables.size(); ++i) {
        if (auto visited = m_shelves->tables[i] == table ? visit(qint64(i) + 1) : Result<void>(); !visited)
            return visited;
    }
    return {};
}

Result<void> Staging::forEach(HsdsTable table, const Visit &visit) const
{
    return forEachNumber(table, [&](qint64 number) -> Result<void> {
        const auto record = m_shelves->numbered(quint32(number));
        return record ? visit(*record) : Result<void>(record.error());
    });
}

Result<std::vector<StagedRecord>> Staging::withId(HsdsTable table, const QString &id) const
{
    // A term, or who runs it, is asked for again and again.
    if (!m_shelves->isSealed || (table != HsdsTable::TaxonomyTerm && table != HsdsTable::Organization))
        return m_shelves->withValue(table, kId, id);
    auto &remembered = table == HsdsTable::TaxonomyTerm ? m_shelves->terms : m_shelves->runners;
    return remembered.of(id, [&](const QString &wanted) { return m_shelves->withValue(table, kId, wanted); });
}

Result<std::vector<StagedRecord>> Staging::referring(HsdsTable table, const QString &reference, const QString &id) const
{
    return m_shelves->withValue(table, reference, id);
}

Result<std::vector<StagedRecord>> Staging::nestedIn(HsdsTable table, qint64 parent) const
{
    std::vector<StagedRecord> found;
    if (const auto gathered = m_shelves->gatherNested(bitOf(table), parent, found); !gathered)
        return gathered.error();
    std::ranges::reverse(found);
    return found;
}

Result<Staging::Parts> Staging::partsOf(const StagedRecord &parent, std::span<const Part> wanted) const
{
    std::map<std::string_view, Tables> references;
    Tables all = 0;
    for (const Part &part : wanted) {
        references[part.reference] |= bitOf(part.table);
        all |= bitOf(part.table);
    }
    std::vector<StagedRecord> found;
    auto gathered = m_shelves->gatherNested(all, parent.number, found);
    const QString id = parent.field(kId);
    for (const auto &[reference, naming] : references) {
        if (gathered && !id.isEmpty())
            gathered = m_shelves->gatherNaming(naming, QLatin1String(reference.data(), qsizetype(reference.size())), id, found);
    }
    if (!gathered)
        return gathered.error();
    std::ranges::sort(found, {}, &StagedRecord::number);
    Parts parts;
    for (StagedRecord &record : found) {
        auto &records = parts[record.table];
        if (records.empty() || records.back().number != record.number)
            records.push_back(std::move(record));
    }
    return parts;
}

Result<std::optional<StagedRecord>> Staging::numbered(qint64 number) const
{
    if (number < 1 || number > m_shelves->last())
        return std::optional<StagedRecord>();
    auto record = m_shelves->numbered(quint32(number));
    return record ? Result<std::optional<StagedRecord>>(std::move(*record)) : Result<std::optional<StagedRecord>>(record.error());
}

}
