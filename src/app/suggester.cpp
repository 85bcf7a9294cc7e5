// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/suggester.h"

#include "app/kindtexts.h"
#include "app/speech.h"
#include "base/text.h"
#include "catalogue/find.h"

namespace paraply {

namespace {

using Type = SuggestionRow::Type;

constexpr qsizetype kMostRecent = 5;
constexpr qsizetype kFewestLetters = 2;   // with one, nobody has finished a word
constexpr std::size_t kMostNamed = 3;
constexpr qsizetype kFewestTelling = 4, kMostTelling = 4;   // letters of a word, words of a sentence
constexpr int kMostWeighed = 40;
constexpr std::size_t kMostGuessed = 6;
constexpr int kMostPlaces = 3, kMostServices = 4, kMostReading = 8;
constexpr std::size_t kMostReadingSuggested = 2;
const QString kResults = QStringLiteral("results");

/// How many of the asked words it has, and how far down it stands for the first of them.
struct WeighedHit {
    int words = 0, at = 0;
    Hit hit;
};

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
        shown<&SuggestionRow::page>("page"), shown<&SuggestionRow::target>("target"), shown<&SuggestionRow::location>("location")
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
    // Who comes back from a service or a page finds the typed words again.
    if (chosen.page == kResults)
        filters.text.clear();
    switch (chosen.type) {
    case Type::Recent: filters.text = chosen.name; break;
    case Type::Place: m_parts.place.chooseIn(chosen.target, chosen.location); break;
    case Type::Kind: filters.groups.clear(); filters.kinds = { kindFromCode(chosen.target).value_or(Kind::Information) }; break;
    case Type::Topic: filters = {}; filters.topics = QStringList{ chosen.target }; break;
    case Type::Service:
    case Type::Page:
    case Type::Publication: remember(); break;
    }
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
            rows.push_back({ .key = QStringLiteral("recent/") + recent, .name = recent, .iconName = QStringLiteral("clock"), .page = kResults, .type = Type::Recent });
    } else if (words.size() >= kFewestLetters && m_parts.catalogue.get()) {
        addNamed(words, rows);
        addPlaces(words, rows);
        addServices(words, rows);
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
    m_namesKnown = true;
}

void Suggester::addNamed(const QString &words, std::vector<SuggestionRow> &rows)
{
    if (!m_namesKnown)
        renewNames();
    std::vector<std::vector<FittingWord>> asked;
    for (const QString &word : TextIndex::askedWords(words))
        asked.push_back(m_names.fitting(word));
    if (asked.empty())
        return;
    const std::vector<TextRank> ranks = m_names.ranks(asked, m_named.size());
    std::vector<std::size_t> found;
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (ranks[row] != TextRank::None)
            found.push_back(row);
    }
    std::ranges::stable_sort(found, {}, [&](std::size_t row) { return ranks[row]; });
    for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i)
        rows.push_back(m_named[found[i]]);
}

void Suggester::addPlaces(const QString &words, std::vector<SuggestionRow> &rows) const
{
    for (const NamedPlace &place : placesLike(*m_parts.catalogue.get(), words, kMostPlaces)) {
        rows.push_back({ .key = QStringLiteral("place/") + place.name + u'/' + place.municipality, .name = tr("Support near %1", "a place").arg(place.name),
                         .detail = place.municipality == place.name ? QString() : tr("%1 municipality").arg(place.municipality),
                         .iconName = QStringLiteral("pin"), .page = kResults, .target = place.name, .location = place.municipality, .type = Type::Place });
    }
}

std::vector<Hit> Suggester::hitsFor(const QString &words, int most) const
{
    // Whatever else is set: who types a name wants that one.
    Query query = m_parts.finder.query();
    Filters named;
    named.text = words;
    named.anyAge = true;
    named.applyTo(query);
    query.limit = most;
    query.radiusMetres.reset();
    const auto answer = find(*m_parts.catalogue.get(), query);
    if (!answer)
        return {};
    std::vector<Hit> hits = answer->hits;
    hits.insert(hits.end(), answer->remote.begin(), answer->remote.end());
    hits.resize(std::min(hits.size(), std::size_t(most)));
    return hits;
}

// A sentence says more than a catalogue writes: where nothing has all of its words, what has most of them, in the place that it names.
std::vector<Hit> Suggester::hitsForSome(const QString &words) const
{
    QStringList said = TextIndex::askedWords(words), places;
    erase_if(said, [&](const QString &word) {
        const auto named = placesLike(*m_parts.catalogue.get(), word, 1);
        const bool isPlace = !named.empty() && folded(named.front().name) == word;
        if (isPlace)
            places << word;
        return isPlace || word.size() < kFewestTelling;
    });
    std::ranges::stable_sort(said, std::ranges::greater(), &QString::size);
    std::vector<WeighedHit> found;
    for (const QString &word : said.mid(0, kMostTelling)) {
        int at = 0;
        for (Hit &hit : hitsFor((QStringList(word) + places).join(u' '), kMostWeighed)) {
            const auto same = [&](const WeighedHit &other) { return other.hit.service == hit.service && other.hit.location == hit.location; };
            const auto known = std::ranges::find_if(found, same);
            if (known != found.end())
                ++known->words;
            else
                found.push_back({ 1, at, std::move(hit) });
            ++at;
        }
    }
    std::ranges::stable_sort(found, [](const WeighedHit &one, const WeighedHit &other) { return std::pair(-one.words, one.at) < std::pair(-other.words, other.at); });
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < std::min(found.size(), kMostGuessed); ++i)
        hits.push_back(std::move(found[i].hit));
    return hits;
}

void Suggester::addServices(const QString &words, std::vector<SuggestionRow> &rows) const
{
    std::vector<Hit> hits = hitsFor(words, kMostServices);
    if (hits.empty() && rows.empty() && words.contains(u' '))
        hits = hitsForSome(words);
    for (const Hit &hit : hits) {
        const QString place = hit.locality.isEmpty() || hit.locality == hit.municipality ? hit.municipality : hit.locality;
        rows.push_back({ .key = QStringLiteral("service/") + hit.service + u'/' + hit.location, .name = hit.name,
                         .detail = KindTexts::kind(hit.kind) + QStringLiteral(", ") + place, .iconName = kindCode(hit.kind),
                         .page = QStringLiteral("service"), .target = hit.service, .location = hit.location, .type = Type::Service });
    }
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
