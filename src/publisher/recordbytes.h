// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/namenumbers.h"
#include "publisher/staging.h"

#include <QByteArrayView>

#include <string>

namespace paraply {

/// Staged records as bytes, without their numbers, and back: only bytes that this object has made. Single thread.
class RecordBytes {
public:
    /// Good until the next record is packed.
    QByteArrayView packed(const StagedRecord &record);
    StagedRecord unpacked(QByteArrayView bytes) const;

    /// The names of all fields that were packed.
    const NameNumbers &fields() const { return m_fields; }

private:
    void packName(const QString &name, NameNumbers &names);

    std::string m_packed;
    NameNumbers m_fields, m_files, m_paths;
};

}
