// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"
#include "catalogue/textindex.h"

namespace paraply {

class Connection;

/// Something to read that has the words asked for.
struct ReadingHit {
    enum class Type : unsigned char { Page, Publication };
    Type type = Type::Page;
    QString id, section;      ///< section: "rights" or "knowledge"; empty for a publication
    int article = 0;          ///< 0: about none
    TextRank rank = TextRank::None;
    Wording title, summary;   ///< summary: of a publication what it is about
};

/// What there is to read, findable by word as services are (folded, parts of compounds, one typo): pages with title, summary, text and
/// topics, and publications, each in every language it is written in. Derived when it is asked for first, and small: in memory only.
class ReadingIndex {
public:
    ReadingIndex() = default;
    /// Throws DatabaseError.
    explicit ReadingIndex(Connection &connection);

    struct Entry {
        ReadingHit::Type type = ReadingHit::Type::Page;
        QString id;
        TextRank rank = TextRank::None;
    };
    /// Best first, then pages in their order before publications; all words must be there. Nothing for no word at all.
    std::vector<Entry> find(QStringView text) const;

private:
    std::vector<Entry> m_entries;
    TextIndex m_index;
};

}
