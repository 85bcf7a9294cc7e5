// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace paraply {

/// One catalogue file of this device. A value.
struct Generation {
    qint64 sequence = 0;   ///< of its release; 0: it came with the program
    QString digest;        ///< logical, 64 hex digits; empty when nobody has computed it yet: the bundled one, and one that was found by its name
    QString path;
    QString region;        ///< code; empty when not known
    QString feed;          ///< key of the feed it came from (feedKey); empty for the bundled one
    bool isBundled() const { return sequence == 0; }
    bool operator==(const Generation &) const = default;
};

/// What the store's one pointer file says: which generations there are, and the highest sequence ever installed from each feed,
/// which also a lost trust folder does not make smaller.
struct StorePointer {
    std::optional<Generation> newest, former;
    bool served = false;          ///< the newest one has been opened by a reader
    QMap<QString, qint64> seen;   ///< feed key -> sequence
};

/// At most so long; a longer one is damaged.
inline constexpr qint64 kLongestPointer = 64 * 1024;

/// The pointer as JSON. Generations are named by file, so that the store may be moved: `path` is not kept but made from `catalogues`.
QByteArray pointerBytes(const StorePointer &pointer);
/// Nothing when it is damaged, of another version, or names a file outside of `catalogues`.
std::optional<StorePointer> pointerFromBytes(const QByteArray &bytes, const QString &catalogues);

/// "12-0123456789abcdef.sqlite"
QString generationFileName(qint64 sequence, const QString &digest);
/// The sequence in such a name; nothing for any other name.
std::optional<qint64> sequenceOfFileName(const QString &name);

/// The key of a feed: from the root that this device was given for it.
QString feedKey(const QByteArray &root);

}
