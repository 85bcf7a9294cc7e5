// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/pagereader.h"

#include "base/swedishorder.h"
#include "catalogue/cell.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr char kPages[] = "SELECT id, section, position, article, source, source_url, source_date FROM page ";

Page pageOf(const Row &row)
{
    return {.id = row.column<QString>(0), .section = row.column<QString>(1), .order = row.column<int>(2), .article = row.column<int>(3),
            .source = row.column<QString>(4), .sourceUrl = row.column<QString>(5), .sourceDate = row.column<QString>(6)};
}

/// Every language's version stands for itself: a page is written anew, not field by field, so none is ever stale.
void addTexts(Connection &connection, Page &page, bool whole, const Tongues &tongues)
{
    Statement statement(connection, "SELECT language, title, summary, body, state = 'machine' FROM page_text WHERE page = ? ORDER BY language");
    struct Version {
        QString title, summary, body;
        bool machine = false;
    };
    QStringList languages;
    std::vector<Version> versions;
    for (const Row row : statement.bind(page.id).rows()) {
        languages += row.column<QString>(0);
        versions.push_back({row.column<QString>(1), row.column<QString>(2), whole ? row.column<QString>(3) : QString(), row.column<bool>(4)});
    }
    qsizetype best = bestLanguage(languages, tongues.wanted);
    if (best < 0)
        best = languages.indexOf(tongues.original);
    if (best < 0)
        refuseCell(u"the page %1 has no text in %2"_s.arg(page.id, tongues.original));
    const Version &version = versions[size_t(best)];
    page.title = {version.title, languages[best], version.machine};
    page.summary = {version.summary, languages[best], version.machine};
    page.body = {version.body, languages[best], version.machine};
}

void addTopics(Connection &connection, Page &page)
{
    Statement statement(connection, "SELECT topic FROM page_topic WHERE page = ? ORDER BY topic");
    for (const Row row : statement.bind(page.id).rows())
        page.topics += row.column<QString>(0);
}

void addQuotations(Connection &connection, Page &page)
{
    Statement statement(connection, "SELECT language, part, text, source, source_url, source_date, note FROM quotation WHERE page = ? "
                                    "ORDER BY language, part");
    for (const Row row : statement.bind(page.id).rows()) {
        page.quotations.push_back({row.column<QString>(0), row.column<int>(1), row.column<QString>(2), row.column<QString>(3),
                                   row.column<QString>(4), row.column<QString>(5), row.column<QString>(6)});
    }
}

}

std::vector<Topic> readTopics(Connection &connection, const Tongues &tongues)
{
    const Translations translations = Translations::ofEntity(connection, u"topic"_s);
    Statement statement(connection, "SELECT id, name FROM topic ORDER BY id");
    std::vector<Topic> topics;
    for (const Row row : statement.rows()) {
        const QString id = row.column<QString>(0);
        topics.push_back({id, translations.wording(id, u"name"_s, row.column<QString>(1), tongues)});
    }
    SwedishOrder swedish;
    std::stable_sort(topics.begin(), topics.end(),
                     [&](const Topic &a, const Topic &b) { return swedish.compare(a.name.text, b.name.text) < 0; });
    return topics;
}

std::vector<Publication> readPublications(Connection &connection, const Tongues &tongues)
{
    const Translations translations = Translations::ofEntity(connection, u"publication"_s);
    Statement statement(connection, "SELECT id, title, year, publisher, series, url, read, confidence, note, about FROM publication "
                                    "ORDER BY year DESC, title, id");
    std::vector<Publication> publications;
    for (const Row row : statement.rows()) {
        const QString id = row.column<QString>(0);
        publications.push_back({.id = id, .title = row.column<QString>(1), .year = row.column<QString>(2),
                                .publisher = row.column<QString>(3), .series = row.column<QString>(4), .url = row.column<QString>(5),
                                .read = row.column<QString>(6), .confidence = row.column<QString>(7), .note = row.column<QString>(8),
                                .about = translations.wording(id, u"about"_s, row.column<QString>(9), tongues)});
    }
    return publications;
}

std::vector<Page> readPages(Connection &connection, const QString &section, const Tongues &tongues)
{
    Statement statement(connection, QByteArray(kPages) + "WHERE section = ? ORDER BY position, id");
    std::vector<Page> pages;
    for (const Row row : statement.bind(section).rows()) {
        pages.push_back(pageOf(row));
        addTexts(connection, pages.back(), false, tongues);
        addTopics(connection, pages.back());
    }
    return pages;
}

std::optional<Page> readPage(Connection &connection, const QString &id, const Tongues &tongues)
{
    Statement statement(connection, QByteArray(kPages) + "WHERE id = ?");
    std::optional<Page> page;
    for (const Row row : statement.bind(id).rows()) {
        page = pageOf(row);
        addTexts(connection, *page, true, tongues);
        addTopics(connection, *page);
        addQuotations(connection, *page);
    }
    return page;
}

std::vector<ReadingHit> readReading(Connection &connection, const std::vector<ReadingIndex::Entry> &entries, const Tongues &tongues)
{
    std::vector<Publication> publications;
    std::vector<ReadingHit> hits;
    for (const auto &[type, id, rank] : entries) {
        if (type == ReadingHit::Type::Page) {
            if (auto page = readPage(connection, id, tongues))
                hits.push_back({type, id, page->section, page->article, rank, page->title, page->summary});
            continue;
        }
        if (publications.empty())
            publications = readPublications(connection, tongues);
        const auto one = std::ranges::find(publications, id, &Publication::id);
        if (one != publications.end())
            hits.push_back({type, id, QString(), 0, rank, {one->title, tongues.original, false}, one->about});
    }
    return hits;
}

std::vector<MunicipalityNote> readMunicipalityNotes(Connection &connection, const Tongues &tongues)
{
    const Translations translations = Translations::ofEntity(connection, u"municipality_note"_s);
    Statement statement(connection, "SELECT id, municipality, type, source, source_url, date, text FROM municipality_note ORDER BY id");
    std::vector<MunicipalityNote> notes;
    for (const Row row : statement.rows()) {
        const QString id = row.column<QString>(0);
        notes.push_back({id, row.column<QString>(1), row.column<QString>(2), row.column<QString>(3), row.column<QString>(4),
                         row.column<QString>(5), translations.wording(id, u"text"_s, row.column<QString>(6), tongues)});
    }
    SwedishOrder swedish;
    std::stable_sort(notes.begin(), notes.end(), [&](const MunicipalityNote &a, const MunicipalityNote &b) {
        return swedish.compare(a.municipality, b.municipality) < 0;
    });
    return notes;
}

}
