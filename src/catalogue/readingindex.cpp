// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/readingindex.h"

#include "storage/statement.h"

#include <algorithm>
#include <functional>

namespace paraply {

namespace {

/// Adds each row's first column, as title or as description, to the entry; the rows are those of `id`.
void addTexts(Connection &connection, QByteArrayView sql, const QString &id, const std::function<void(const QString &)> &add)
{
    Statement statement(connection, sql);
    for (const Row row : statement.bind(id).rows()) {
        if (!row.isNull(0))
            add(row.column<QString>(0));
    }
}

QStringList ids(Connection &connection, QByteArrayView sql)
{
    QStringList found;
    Statement statement(connection, sql);
    for (const Row row : statement.rows())
        found += row.column<QString>(0);
    return found;
}

constexpr char kPageTitles[] = "SELECT title FROM page_text WHERE page = ?1 UNION ALL "
    "SELECT t.name FROM page_topic p JOIN topic t ON t.id = p.topic WHERE p.page = ?1 UNION ALL "
    "SELECT n.text FROM page_topic p JOIN translation n ON n.entity = 'topic' AND n.field = 'name' AND n.id = p.topic WHERE p.page = ?1";
constexpr char kPageTexts[] = "SELECT summary FROM page_text WHERE page = ?1 UNION ALL SELECT body FROM page_text WHERE page = ?1 UNION ALL "
    "SELECT text FROM quotation WHERE page = ?1";
constexpr char kPublicationTitles[] = "SELECT title FROM publication WHERE id = ?1";
constexpr char kPublicationTexts[] = "SELECT publisher FROM publication WHERE id = ?1 UNION ALL SELECT series FROM publication WHERE id = ?1 "
    "UNION ALL SELECT year FROM publication WHERE id = ?1 UNION ALL SELECT about FROM publication WHERE id = ?1 UNION ALL "
    "SELECT text FROM translation WHERE entity = 'publication' AND id = ?1";

}

ReadingIndex::ReadingIndex(Connection &connection)
{
    TextIndexBuilder builder;
    const auto add = [&](ReadingHit::Type type, const QStringList &all, QByteArrayView titles, QByteArrayView texts) {
        for (const QString &id : all) {
            const auto row = std::uint32_t(m_entries.size());
            m_entries.push_back({type, id});
            addTexts(connection, titles, id, [&](const QString &text) { builder.addTitle(row, text); });
            addTexts(connection, texts, id, [&](const QString &text) { builder.addDescription(row, text); });
        }
    };
    add(ReadingHit::Type::Page, ids(connection, "SELECT id FROM page ORDER BY section = 'knowledge', section, position, id"), kPageTitles, kPageTexts);
    add(ReadingHit::Type::Publication, ids(connection, "SELECT id FROM publication ORDER BY year DESC, title, id"), kPublicationTitles,
        kPublicationTexts);
    m_index = builder.finished();
}

std::vector<ReadingIndex::Entry> ReadingIndex::find(QStringView text) const
{
    std::vector<std::vector<FittingWord>> asked;
    for (const QString &word : TextIndex::askedWords(text))
        asked.push_back(m_index.fitting(word));
    std::vector<Entry> found;
    if (asked.empty())
        return found;
    const std::vector<TextRank> ranks = m_index.ranks(asked, m_entries.size());
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (ranks[row] != TextRank::None)
            found.push_back({m_entries[row].type, m_entries[row].id, ranks[row]});
    }
    std::ranges::stable_sort(found, {}, &Entry::rank);
    return found;
}

}
