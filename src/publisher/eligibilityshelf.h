// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreigntable.h"

#include <set>

namespace paraply {

/// Rows of eligibility tables, kept beside until their services come: they have no table any more and melt into these. Throws ReadStopped.
class EligibilityShelf {
public:
    explicit EligibilityShelf(Intake &intake) : m_intake(intake) { }

    void add(const StagedRecord &row);
    /// All are there. Once, before the first service.
    void close();
    void meltInto(StagedRecord &service);
    /// Sets aside what no service took.
    void finish();

private:
    Intake &m_intake;
    std::optional<Staging> m_rows;   // made for the first row
    std::set<qint64> m_taken;
    bool m_isClosed = false;
};

}
