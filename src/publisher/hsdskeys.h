// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/hsdstable.h"

#include <QString>

#include <functional>
#include <memory>

namespace paraply {

/// Where a record stands.
struct HsdsPlace {
    QString file;
    qint64 row = 0;
    QString pointer;
};

/// The ids of a directory and what refers to them, in a temporary file: memory grows by some thirty bytes for each, not with what they say. Letter
/// case of an id does not count. Movable; single thread. A full or failing disk is an Error of the call that met it.
class HsdsKeys {
public:
    static Result<HsdsKeys> create();
    HsdsKeys(HsdsKeys &&) noexcept;
    HsdsKeys &operator=(HsdsKeys &&) noexcept;
    ~HsdsKeys();

    struct Known {
        bool isNew = true;
        bool isSame = true;   ///< the facts are those of the first
        HsdsPlace place;      ///< of the first; only where that says something
    };
    /// `facts`: a hash of what the record says; 0: it may stand in one place only.
    Result<Known> add(HsdsTable table, const QString &id, const HsdsPlace &place, quint64 facts);

    struct Reference {
        HsdsTable to;
        QString id;
        HsdsPlace place;
        QString field;
    };
    /// Kept once for each id: the first of them.
    Result<void> refer(const Reference &reference);
    /// Whether there is any record of a table.
    bool holds(HsdsTable table) const;
    /// References to what is not there, in the order they came.
    Result<void> forEachDangling(const std::function<void(const Reference &)> &visit) const;

private:
    struct Shelves;
    explicit HsdsKeys(std::unique_ptr<Shelves> shelves);
    std::unique_ptr<Shelves> m_shelves;
};

}
