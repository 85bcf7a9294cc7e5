// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdskeys.h"

#include "publisher/bytepacking.h"
#include "publisher/keyindex.h"
#include "publisher/scratchfile.h"

#include <QDir>
#include <QHashSeed>
#include <QUuid>

#include <array>
#include <cstring>
#include <vector>

namespace paraply {

namespace {

/// Sixteen bytes of a UUID, or the text of what is none.
QByteArray keyOf(const QString &id)
{
    constexpr qsizetype kLength = 36;
    const QUuid uuid = id.size() == kLength ? QUuid::fromString(id) : QUuid();
    return uuid.isNull() ? id.toLower().toUtf8() : uuid.toRfc4122();
}

}

struct HsdsKeys::Shelves {
    /// What bears keys: each piece begins with its table and its key.
    struct Shelf {
        struct Piece {
            qint64 from;
            qsizetype size;
        };
        KeyIndex index;
        std::vector<Piece> pieces {};   // by number
    };

    explicit Shelves(ScratchFile opened) : file(std::move(opened)) { }

    /// The rest of the piece behind its key; nothing when there is none of that key.
    Result<std::optional<QByteArrayView>> find(const Shelf &shelf, HsdsTable table, const QByteArray &key)
    {
        Result<std::optional<QByteArrayView>> found = std::optional<QByteArrayView>();
        shelf.index.find(hashOf(table, key), [&](quint32 number) {
            auto piece = read(shelf, number);
            if (!piece) {
                found = piece.error();
                return true;
            }
            if (unpacked<quint8>(*piece) != quint8(table) || unpacked<quint32>(*piece) != quint32(key.size()) || !piece->startsWith(key))
                return false;
            found = std::optional(piece->sliced(key.size()));
            return true;
        });
        return found;
    }

    Result<QByteArrayView> read(const Shelf &shelf, quint32 number) { return file.read(shelf.pieces[number].from, shelf.pieces[number].size); }

    void begin(HsdsTable table, const QByteArray &key)
    {
        packed.clear();
        pack(packed, quint8(table));
        pack(packed, quint32(key.size()));
        packed.append(key.constData(), size_t(key.size()));
    }

    Result<void> put(Shelf &shelf, HsdsTable table, const QByteArray &key)
    {
        shelf.index.add(hashOf(table, key), quint32(shelf.pieces.size()));
        shelf.pieces.push_back({file.size(), qsizetype(packed.size())});
        return file.append({packed.data(), qsizetype(packed.size())});
    }

    void packPlace(const HsdsPlace &place)
    {
        packText(packed, place.file);
        pack(packed, place.row);
        packText(packed, place.pointer);
    }

    static HsdsPlace unpackedPlace(QByteArrayView &bytes)
    {
        HsdsPlace place;
        place.file = unpackedText(bytes);
        place.row = unpacked<qint64>(bytes);
        place.pointer = unpackedText(bytes);
        return place;
    }

    quint32 hashOf(HsdsTable table, const QByteArray &key) const
    {
        const quint64 hash = qHash(key, seed + size_t(table));
        return quint32(hash ^ hash >> 32);
    }

    ScratchFile file;
    Shelf ids, references;
    std::string packed;
    std::array<qint64, kHsdsTableCount> counts {};
    const size_t seed = size_t(QHashSeed::globalSeed());
};

HsdsKeys::HsdsKeys(std::unique_ptr<Shelves> shelves) : m_shelves(std::move(shelves)) { }
HsdsKeys::HsdsKeys(HsdsKeys &&) noexcept = default;
HsdsKeys &HsdsKeys::operator=(HsdsKeys &&) noexcept = default;
HsdsKeys::~HsdsKeys() = default;

Result<HsdsKeys> HsdsKeys::create()
{
    auto file = ScratchFile::create(QDir::tempPath());
    if (!file)
        return file.error();
    return HsdsKeys(std::make_unique<Shelves>(std::move(*file)));
}

Result<HsdsKeys::Known> HsdsKeys::add(HsdsTable table, const QString &id, const HsdsPlace &place, quint64 facts)
{
    const QByteArray key = keyOf(id);
    const auto first = m_shelves->find(m_shelves->ids, table, key);
    if (!first)
        return first.error();
    if (*first) {
        QByteArrayView rest = **first;
        Known known {.isNew = false};
        known.isSame = unpacked<quint64>(rest) == facts;
        if (facts == 0 || !known.isSame)
            known.place = Shelves::unpackedPlace(rest);
        return known;
    }
    ++m_shelves->counts[size_t(table)];
    m_shelves->begin(table, key);
    pack(m_shelves->packed, facts);
    m_shelves->packPlace(place);
    const auto kept = m_shelves->put(m_shelves->ids, table, key);
    return kept ? Result<Known>(Known {}) : Result<Known>(kept.error());
}

Result<void> HsdsKeys::refer(const Reference &reference)
{
    const QByteArray key = keyOf(reference.id);
    const auto first = m_shelves->find(m_shelves->references, reference.to, key);
    if (!first || *first)
        return first ? Result<void>() : Result<void>(first.error());
    m_shelves->begin(reference.to, key);
    packText(m_shelves->packed, reference.id);
    m_shelves->packPlace(reference.place);
    packText(m_shelves->packed, reference.field);
    return m_shelves->put(m_shelves->references, reference.to, key);
}

bool HsdsKeys::holds(HsdsTable table) const
{
    return m_shelves->counts[size_t(table)] > 0;
}

Result<void> HsdsKeys::forEachDangling(const std::function<void(const Reference &)> &visit) const
{
    const auto &references = m_shelves->references;
    for (quint32 i = 0; i < references.pieces.size(); ++i) {
        auto piece = m_shelves->read(references, i);
        if (!piece)
            return piece.error();
        Reference reference;
        reference.to = HsdsTable(unpacked<quint8>(*piece));
        const auto length = unpacked<quint32>(*piece);
        const QByteArray key = piece->first(length).toByteArray();
        QByteArrayView rest = piece->sliced(length);
        reference.id = unpackedText(rest);
        reference.place = Shelves::unpackedPlace(rest);
        reference.field = unpackedText(rest);
        const auto named = m_shelves->find(m_shelves->ids, reference.to, key);
        if (!named)
            return named.error();
        if (!*named)
            visit(reference);
    }
    return {};
}

}
