// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/hsdstable.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace paraply {

/// The ids of a directory and what refers to them, in a temporary file, so that memory does not grow with it. Letter case of an id does
/// not count. Movable; single thread. A full or failing disk is an Error of the call that met it.
class HsdsKeys {
public:
    static Result<HsdsKeys> create();
    HsdsKeys(HsdsKeys &&) noexcept;
    HsdsKeys &operator=(HsdsKeys &&) noexcept;
    ~HsdsKeys();

    struct Known {
        bool isNew = true;
        bool isSame = true;   ///< the facts are those of the first
        QString place;        ///< of the first
    };
    /// `facts` is anything that differs when the record does.
    Result<Known> add(HsdsTable table, const QString &id, const QString &place, const QByteArray &facts);

    struct Reference {
        HsdsTable to;
        QString id, file;
        qint64 row = 0;
        QString pointer, field;
    };
    /// Kept once for each id: the first of them.
    Result<void> refer(const Reference &reference);
    /// Whether there is any record of a table.
    Result<bool> holds(HsdsTable table) const;
    /// References to what is not there, in the order they came.
    Result<void> forEachDangling(const std::function<void(const Reference &)> &visit) const;

private:
    struct Database;
    explicit HsdsKeys(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

}
