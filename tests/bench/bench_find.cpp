// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
// Measures finding against a plain SQLite solution in one run. Times are only for ratios: read those.
#include "benchqueries.h"
#include "plainsql.h"

#include "catalogue/columns.h"
#include "catalogue/find.h"
#include "catalogue/guess.h"
#include "storage/statement.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace paraply;

namespace {

using Microseconds = double;

template <typename Work>
Microseconds timeOf(Work work)
{
    // The thread's own time: other work on the machine does not count.
    const auto now = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    };
    const Microseconds begin = now();
    work();
    return now() - begin;
}

Microseconds quantile(std::vector<Microseconds> times, double share)
{
    const auto at = times.begin() + std::ptrdiff_t(share * double(times.size() - 1));
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

PlainAnswer asPlain(const Answer &answer)
{
    PlainAnswer plain;
    for (const Kind kind : allKinds()) {
        if (const int count = answer.facets.kinds[std::size_t(kind)]; count > 0)
            plain.kinds.emplace(QString(kindCode(kind)), count);
    }
    plain.municipalities = answer.facets.municipalities;
    for (int band = 0; band < kAgeBandCount; ++band) {
        if (const int count = answer.facets.ageBands[std::size_t(band)]; count > 0)
            plain.ageBands.emplace(QString(bandCode(AgeBand(band))), count);
    }
    for (const Hit &hit : answer.hits)
        plain.nearest.append(hit.service);
    return plain;
}

/// Reads every cell that the columns are made of, and does nothing with it.
qint64 readColumnCells(const QString &path)
{
    Connection connection(path, OpenMode::Immutable);
    qint64 bytes = 0;
    for (const char *sql : {"SELECT id, name, kind, organization, reach, municipality, min_age_months, max_age_months, expecting, cost, drop_in, booking, referral, "
                            "hours, valid_from, valid_to, basis, newest_date FROM service ORDER BY id",
                            "SELECT id, latitude, longitude, locality, municipality, precision FROM location ORDER BY id",
                            "SELECT service, location FROM service_at_location ORDER BY service, location",
                            "SELECT service, language FROM service_language ORDER BY service, language", "SELECT service, topic FROM service_topic ORDER BY service, topic",
                            "SELECT service, municipality FROM catchment ORDER BY service, municipality", "SELECT service FROM phone ORDER BY service",
                            "SELECT service, id, location, hours, min_age_months, max_age_months FROM session ORDER BY service, id"}) {
        Statement statement(connection, sql);
        const int columns = statement.columnCount();
        while (statement.step()) {
            for (int column = 0; column < columns; ++column)
                bytes += statement.utf8(column).size();
        }
    }
    return bytes;
}

struct Bench {
    QTemporaryDir folder;
    QString cataloguePath = folder.filePath(QStringLiteral("synthetic.sqlite"));
    SyntheticCatalogue synthetic;
    std::shared_ptr<const Catalogue> catalogue;

    Bench(int services, std::uint64_t seed) : synthetic(services, seed)
    {
        {
            Connection connection(cataloguePath, OpenMode::Create);
            connection.execute("PRAGMA synchronous=OFF");
            synthetic.write(connection);
        }
        catalogue = opened({folder.path(), {}});
    }

    std::shared_ptr<const Catalogue> opened(const OpenOptions &options) const
    {
        const auto result = Catalogue::open(cataloguePath, options);
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
            std::exit(1);
        }
        return *result;
    }
    Answer found(const Query &query) const { return *find(*catalogue, query); }
};

bool crossCheck(const Bench &bench, const PlainSql &plain, const std::vector<Query> &queries)
{
    for (std::size_t i = 0; i < queries.size(); ++i) {
        if (asPlain(bench.found(queries[i])) != plain.answer(queries[i])) {
            std::fprintf(stderr, "query %zu (\"%s\") is answered differently\n", i, qPrintable(queries[i].text));
            return false;
        }
    }
    std::printf("cross-check: %zu queries, facet counts and nearest 50 equal\n", queries.size());
    return true;
}

void compare(const Bench &bench, const PlainSql &plain, const std::vector<Query> &queries, int rounds)
{
    std::vector<double> ratios, tails;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Microseconds> ours, theirs;
        for (const Query &query : queries)
            theirs.push_back(timeOf([&] { plain.answer(query); }));
        for (const Query &query : queries)
            ours.push_back(timeOf([&] { bench.found(query); }));
        ratios.push_back(quantile(theirs, 0.5) / quantile(ours, 0.5));
        tails.push_back(quantile(theirs, 0.99) / quantile(ours, 0.99));
        std::printf("  round %d: find median %.0f us p99 %.0f us; SQLite median %.0f us p99 %.0f us; ratio %.1f (p99 %.1f)\n", round + 1, quantile(ours, 0.5),
                    quantile(ours, 0.99), quantile(theirs, 0.5), quantile(theirs, 0.99), ratios.back(), tails.back());
    }
    std::printf("plain mix: %.1f x faster than SQLite at the median, %.1f x at p99 (median of %d rounds)\n", quantile(ratios, 0.5), quantile(tails, 0.5), rounds);
}

void measureFull(const Bench &bench, const std::vector<Query> &queries, int rounds)
{
    constexpr double kFrame = 1e6 / 60;
    std::vector<double> tails;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Microseconds> times;
        for (const Query &query : queries)
            times.push_back(timeOf([&] { bench.found(query); }));
        tails.push_back(quantile(times, 0.99));
        std::printf("  full mix, round %d: median %.0f us, p99 %.0f us\n", round + 1, quantile(times, 0.5), tails.back());
    }
    std::printf("full mix: p99 is %.3f of a 60 Hz frame (median of %d rounds)\n", quantile(tails, 0.5) / kFrame, rounds);
}

/// What a sentence that nothing has whole costs, beside a find.
void measureGuesses(const Bench &bench, const std::vector<Query> &queries, int rounds)
{
    QStringList words;
    for (const Query &query : queries)
        words += TextIndex::askedWords(query.text);
    words.removeDuplicates();
    Query placed = queries.front();
    placed.text.clear();
    std::vector<double> ratios, tails;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Microseconds> finds, guesses;
        for (qsizetype first = 0; first + 4 <= words.size(); first += 4) {
            Query said = placed;
            said.text = words.mid(first, 4).join(u' ');
            finds.push_back(timeOf([&] { bench.found(said); }));
            guesses.push_back(timeOf([&] { (void)guess(*bench.catalogue, placed, words.mid(first, 4)).has_value(); }));
        }
        ratios.push_back(quantile(guesses, 0.5) / quantile(finds, 0.5));
        tails.push_back(quantile(guesses, 0.99));
        std::printf("  guesses, round %d: median %.0f us, p99 %.0f us; finding all four words: median %.0f us\n", round + 1, quantile(guesses, 0.5), tails.back(),
                    quantile(finds, 0.5));
    }
    std::printf("guesses of four words: %.2f x a find of all of them, p99 is %.3f of a 60 Hz frame (median of %d rounds)\n", quantile(ratios, 0.5),
                quantile(tails, 0.5) / 1e6 * 60, rounds);
}

void measureOpening(const Bench &bench, const Query &query)
{
    std::vector<double> ratios, whole;
    for (int round = 0; round < 5; ++round) {
        const Microseconds reading = timeOf([&] { readColumnCells(bench.cataloguePath); });
        const Microseconds loading = timeOf([&] {
            Connection connection(bench.cataloguePath, OpenMode::Immutable);
            Columns::load(connection, bench.catalogue->region(), bench.catalogue->digest(), bench.folder.path());
        });
        const Microseconds opening = timeOf([&] { (void)find(*bench.opened({bench.folder.path(), bench.catalogue->digest()}), query).has_value(); });
        ratios.push_back(loading / reading);
        whole.push_back(opening / reading);
    }
    std::printf("loading the columns: %.2f x the reading of their cells; opening and the first find: %.2f x\n", quantile(ratios, 0.5), quantile(whole, 0.5));
    const Columns &columns = bench.catalogue->columns();
    std::printf("memory: %.1f bytes a row in the columns, %.1f in the text index (%zu words)\n", double(columns.narrowBytes()) / double(columns.rowCount()),
                double(columns.text.byteCount()) / double(columns.rowCount()), columns.text.wordCount());
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    CLI::App program("Measures finding on a synthetic catalogue against a plain SQLite solution");
    int services = 100'000, rounds = 3, count = 200;
    bool smoke = false;
    std::uint64_t seed = 20261121;
    std::string keep;
    program.add_option("--services", services, "How many services")->check(CLI::Range(10, 2'000'000));
    program.add_option("--rounds", rounds, "How often both are asked")->check(CLI::Range(1, 100));
    program.add_option("--queries", count, "How many queries a round")->check(CLI::Range(1, 10'000));
    program.add_option("--seed", seed, "Of the catalogue and the queries");
    program.add_option("--keep", keep, "Copies the synthetic catalogue to this file");
    program.add_flag("--smoke", smoke, "Only compares answers");
    CLI11_PARSE(program, argc, argv);

    const Bench bench(services, seed);
    if (!keep.empty() && !QFile::copy(bench.cataloguePath, QString::fromStdString(keep))) {
        std::fprintf(stderr, "%s cannot be written\n", keep.c_str());
        return 3;
    }
    const PlainSql plain(bench.cataloguePath, bench.folder.filePath(QStringLiteral("plain.sqlite")));
    const std::vector<Query> queries = plainMix(bench.synthetic, count, seed + 1);
    if (!crossCheck(bench, plain, queries))
        return 1;
    if (smoke)
        return 0;
    compare(bench, plain, queries, rounds);
    measureFull(bench, fullMix(bench.synthetic, count, seed + 2), rounds);
    measureGuesses(bench, queries, rounds);
    measureOpening(bench, queries.front());
    return 0;
}
