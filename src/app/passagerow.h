// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

namespace paraply {

/// What is read aloud at one go: plain words in one language (BCP 47), and which part of the page they stand in.
struct PassageRow {
    QString key, place, text, language;
    bool operator==(const PassageRow &) const = default;
    static std::span<const Column<PassageRow>> columns();
};

/// The passages of a page, numbered as they come; those without words are left out.
class Passages {
public:
    void add(const QString &place, const QString &text, const QString &language);
    std::vector<PassageRow> taken() { return std::move(m_rows); }

private:
    std::vector<PassageRow> m_rows;
};

}
