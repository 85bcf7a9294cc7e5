// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/suggester.h"

#include "app/kindtexts.h"
#include "app/speech.h"
#include "base/text.h"
#include "catalogue/find.h"
#include "catalogue/guess.h"

namespace paraply {

namespace {

using Type = SuggestionRow::Type;

constexpr qsizetype kMostRecent = 5;
constexpr qsizetype kFewestLetters = 2;   // with one, nobody has finished a word
constexpr std::size_t kMostNamed = 3;
constexpr qsizetype kFewestTelling = 4, kMostTelling = 4;   // letters of a word, words of a sentence
constexpr qsizetype kFewestBegun = 3;     // letters of a place in a sentence
constexpr int kLongestPlace = 3;          // words
constexpr int kMostGuessed = 6;
constexpr int kMostPlaces = 3, kMostServices = 4, kMostReading = 8;
constexpr std::size_t kMostReadingSuggested = 2;
const QString kResults = QStringLiteral("results");

SuggestionRow rowOf(const ReadingHit &hit)
{
    SuggestionRow row{ .key = hit.id, .name = hit.title.text, .detail = hit.summary.text, .type = Type::Page };
    row.iconName = hit.section == u"rights" ? QStringLiteral("rights") : QStringLiteral("book");
    row.page = QStringLiteral("article");
    row.target = hit.id;
    if (hit.type == ReadingHit::Type::Publication) {
        row.type = Type::Publication;
        row.iconName = QStringLiteral("library");
        row.page = QStringLiteral("publications");
    }
    return row;
}

}

std::span<const Column<SuggestionRow>> SuggestionRow::columns()
{
    static constexpr Column<SuggestionRow> kColumns[] = {
        shown<&SuggestionRow::name>("name"), shown<&SuggestionRow::detail>("detail"), shown<&SuggestionRow::iconName>("iconName"),
        shown<&SuggestionRow::page>("page"), shown<&SuggestionRow::target>("target"), shown<&SuggestionRow::location>("location"),
        shown<&SuggestionRow::heading>("heading")
    };
    return kColumns;
}

Suggester::Suggester(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.finder, &Finder::filtersChanged, this, &Suggester::renew);
    connect(&parts.catalogue, &OpenCatalogue::changed, this, &Suggester::retranslate);
}

QString Suggester::readingTitle() const
{
    return tr("To read (%n)", nullptr, readingTotal());
}

void Suggester::remember()
{
    const QString words = m_parts.finder.text().simplified();
    if (words.size() < kFewestLetters)
        return;
    m_recent.removeAll(words);
    m_recent.prepend(words);
    m_recent = m_recent.mid(0, kMostRecent);
    Q_EMIT recentChanged();
}

void Suggester::forgetRecent()
{
    m_recent.clear();
    renew();
    Q_EMIT recentChanged();
}

void Suggester::choose(int row)
{
    if (row < 0 || row >= m_suggestions.count())
        return;
    const SuggestionRow chosen = m_suggestions.rows()[std::size_t(row)];
    Filters filters = m_parts.finder.filters();
    switch (chosen.type) {
    case Type::Recent: break;
    case Type::Place: m_parts.place.chooseIn(chosen.target, chosen.location); break;
    case Type::Kind: filters.groups.clear(); filters.kinds = { kindFromCode(chosen.target).value_or(Kind::Information) }; break;
    case Type::Topic: filters = {}; filters.topics = QStringList{ chosen.target }; break;
    case Type::Service:
    case Type::Page:
    case Type::Publication: remember(); break;
    }
    // Who comes back from a service or a page finds the typed words again.
    if (chosen.page == kResults)
        filters.text = chosen.left;
    m_parts.finder.setFilters(filters);
    const bool isDetail = chosen.page != kResults;
    Q_EMIT opened(chosen.page, isDetail ? chosen.target : QString(), isDetail ? chosen.location : QString());
}

void Suggester::retranslate()
{
    m_namesKnown = false;
    renew();
}

void Suggester::renew()
{
    const QString words = m_parts.finder.text().simplified();
    std::vector<SuggestionRow> rows;
    renewReading(words);
    if (words.isEmpty()) {
        for (const QString &recent : m_recent)
            rows.push_back({ .key = QStringLiteral("recent/") + recent, .name = recent, .iconName = QStringLiteral("clock"), .page = kResults, .type = Type::Recent, .left = recent });
    } else if (words.size() >= kFewestLetters && m_parts.catalogue.get()) {
        if (!m_namesKnown)
            renewNames();
        const SaidWords said(words);
        addWhole(words, rows);
        const bool isWhole = !rows.empty();
        if (said.count() > 1) {
            addParts(said, rows);
            if (!isWhole)
                addGuesses(words, rows);
        }
        addReading(rows);
    }
    m_suggestions.replace(std::move(rows));
}

void Suggester::renewNames()
{
    m_named.clear();
    TextIndexBuilder builder;
    const auto add = [&](SuggestionRow row, const QString &name) {
        builder.addTitle(std::uint32_t(m_named.size()), name);
        m_named.push_back(std::move(row));
    };
    for (const Kind kind : allKinds()) {
        const QString name = KindTexts::kind(kind), code = kindCode(kind);
        add({ .key = QStringLiteral("kind/") + code, .name = name, .detail = tr("Kind of support"), .iconName = code, .page = kResults, .target = code,
              .type = Type::Kind }, name);
    }
    if (const auto topics = m_parts.catalogue.get()->topics(m_parts.language.contentLanguages())) {
        for (const Topic &topic : *topics) {
            add({ .key = QStringLiteral("topic/") + topic.id, .name = Speech::capital(topic.name.text), .detail = tr("Subject"),
                  .iconName = QStringLiteral("search"), .page = kResults, .target = topic.id, .type = Type::Topic }, topic.name.text);
        }
    }
    m_names = builder.finished();
    m_places.clear();
    for (const Locality &place : m_parts.catalogue.get()->localities())
        m_places.insert(folded(place.name));
    for (const Municipality &place : m_parts.catalogue.get()->municipalities())
        m_places.insert(folded(place.name));
    m_namesKnown = true;
}

// What all of the words mean.
void Suggester::addWhole(const QString &words, std::vector<SuggestionRow> &rows) const
{
    addNamed(SaidWords(words), {}, rows);
    addPlaces(words, {}, rows);
    addServices(hitsFor(words, kMostServices), rows);
}

// What some of them mean, when the others can still be searched for.
void Suggester::addParts(const SaidWords &said, std::vector<SuggestionRow> &rows) const
{
    const auto place = placeIn(said);
    if (!place)
        return;
    std::vector<SuggestionRow> parts;
    addNamed(said, place, parts);
    if (const QString left = said.without(*place); !left.isEmpty() && !hitsFor(left, 1).empty())
        addPlaces(said.folded(*place), left, parts);
    std::ranges::copy_if(parts, std::back_inserter(rows), [&](const SuggestionRow &part) { return !std::ranges::count(rows, part.key, &SuggestionRow::key); });
}

std::optional<SaidWords::Run> Suggester::placeIn(const SaidWords &said) const
{
    if (m_places.contains(said.folded({ 0, said.count() })))
        return {};
    for (int count = std::min(kLongestPlace, said.count() - 1); count > 0; --count) {
        for (int first = 0; first + count <= said.count(); ++first) {
            if (m_places.contains(said.folded({ first, count })))
                return SaidWords::Run{ first, count };
        }
    }
    // The word that is still being typed.
    const SaidWords::Run last{ said.count() - 1, 1 };
    const QString begun = said.folded(last);
    const bool isBegun = begun.size() >= kFewestBegun && std::ranges::any_of(m_places, [&](const QString &name) { return name.startsWith(begun); });
    return isBegun ? std::optional(last) : std::nullopt;
}

// Without a place in them all of the words must fit a name, else all the others.
void Suggester::addNamed(const SaidWords &said, std::optional<SaidWords::Run> place, std::vector<SuggestionRow> &rows) const
{
    std::vector<TextRank> worst(m_named.size(), TextRank::Title);
    int asked = 0;
    for (const QString &word : TextIndex::askedWords(place ? said.without(*place) : said.folded({ 0, said.count() }))) {
        const std::vector<TextRank> ranks = m_names.ranks({ m_names.fitting(word) }, m_named.size());
        for (std::size_t row = 0; row < ranks.size(); ++row)
            worst[row] = std::max(worst[row], ranks[row]);
        ++asked;
    }
    if (asked == 0)
        return;
    std::vector<std::size_t> found;
    for (std::size_t row = 0; row < worst.size(); ++row) {
        if (worst[row] != TextRank::None)
            found.push_back(row);
    }
    std::ranges::stable_sort(found, {}, [&](std::size_t row) { return worst[row]; });
    for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i) {
        SuggestionRow row = m_named[found[i]];
        if (place)
            row.left = said.typed(*place);
        rows.push_back(std::move(row));
    }
}

void Suggester::addPlaces(const QString &words, const QString &left, std::vector<SuggestionRow> &rows) const
{
    for (const NamedPlace &place : placesLike(*m_parts.catalogue.get(), words, kMostPlaces)) {
        rows.push_back({ .key = QStringLiteral("place/") + place.name + u'/' + place.municipality, .name = tr("Support near %1", "a place").arg(place.name),
                         .detail = place.municipality == place.name ? QString() : tr("%1 municipality").arg(place.municipality),
                         .iconName = QStringLiteral("pin"), .page = kResults, .target = place.name, .location = place.municipality, .type = Type::Place,
                         .left = left });
    }
}

Query Suggester::queryFor(const QString &words, int most) const
{
    // Whatever else is set: who types a name wants that one.
    Query query = m_parts.finder.query();
    Filters named;
    named.text = words;
    named.anyAge = true;
    named.applyTo(query);
    query.limit = most;
    query.radiusMetres.reset();
    return query;
}

std::vector<Hit> Suggester::hitsFor(const QString &words, int most) const
{
    const auto answer = find(*m_parts.catalogue.get(), queryFor(words, most));
    if (!answer)
        return {};
    std::vector<Hit> hits = answer->hits;
    hits.insert(hits.end(), answer->remote.begin(), answer->remote.end());
    hits.resize(std::min(hits.size(), std::size_t(most)));
    return hits;
}

void Suggester::addServices(const std::vector<Hit> &hits, std::vector<SuggestionRow> &rows) const
{
    for (const Hit &hit : hits) {
        const QString place = hit.locality.isEmpty() || hit.locality == hit.municipality ? hit.municipality : hit.locality;
        rows.push_back({ .key = QStringLiteral("service/") + hit.service + u'/' + hit.location, .name = hit.name,
                         .detail = KindTexts::kind(hit.kind) + QStringLiteral(", ") + place, .iconName = kindCode(hit.kind),
                         .page = QStringLiteral("service"), .target = hit.service, .location = hit.location, .type = Type::Service });
    }
}

// A sentence says more than a catalogue writes: where nothing has all of its words, what has most of them, in the place that it names.
void Suggester::addGuesses(const QString &words, std::vector<SuggestionRow> &rows) const
{
    QStringList telling = TextIndex::askedWords(words), places;
    erase_if(telling, [&](const QString &word) {
        const bool isPlace = m_places.contains(word);
        if (isPlace)
            places << word;
        return isPlace || word.size() < kFewestTelling;
    });
    std::ranges::stable_sort(telling, std::ranges::greater(), &QString::size);
    const auto hits = guess(*m_parts.catalogue.get(), queryFor(places.join(u' '), kMostGuessed), telling.mid(0, kMostTelling));
    if (!hits || hits->empty())
        return;
    const std::size_t first = rows.size();
    addServices(*hits, rows);
    rows[first].heading = tr("Nothing has all of these words. These have some of them:", "suggestions to choose from follow");
}

void Suggester::addReading(std::vector<SuggestionRow> &rows) const
{
    const auto &reading = m_reading.rows();
    rows.insert(rows.end(), reading.begin(), reading.begin() + std::ptrdiff_t(std::min(reading.size(), kMostReadingSuggested)));
}

void Suggester::renewReading(const QString &words)
{
    std::vector<SuggestionRow> rows;
    if (const auto &catalogue = m_parts.catalogue.get(); catalogue && words.size() >= kFewestLetters) {
        const auto hits = catalogue->readingAbout(words, m_parts.language.contentLanguages(), kMostReading);
        if (!hits)
            qWarning("what there is to read: %ls", qUtf16Printable(hits.error().detail));
        for (const ReadingHit &hit : hits ? *hits : std::vector<ReadingHit>())
            rows.push_back(rowOf(hit));
    }
    m_reading.replace(std::move(rows));
    Q_EMIT readingChanged();
}

}
