// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "randomcatalogue.h"

#include "catalogue/digest.h"
#include "catalogue/integrity.h"
#include "catalogue/schema.h"
#include "sync/patchfile.h"
#include "sync/zstdframe.h"
#include "support/cataloguebuilder.h"

#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString digestOfFile(const QString &path)
{
    Connection connection(path, OpenMode::ReadWrite);   // heals what an interruption left, as the next one to open it does
    return logicalDigest(connection);
}

PatchFacts made(const QString &before, const QString &after, const QString &out, PatchEffort effort = PatchEffort::Quick)
{
    const auto facts = makePatch(before, after, out, realFiles(), effort, {});
    if (!facts)
        FAIL(facts.error().detail.toStdString());
    return *facts;
}

Result<void> applied(const QString &patch, const QString &catalogue, const PatchFacts &facts)
{
    return applyPatch(patch, catalogue, facts, realFiles(), {});
}

void requireGood(const Result<void> &result)
{
    if (!result)
        FAIL(result.error().detail.toStdString());
}

}

TEST_CASE("A patch turns one catalogue into the other, whatever was edited", "[sync][patch]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    const double share = GENERATE(0.0, 0.02, 0.3, 1.0);
    RandomCatalogue catalogue(seed, 60);
    const QString before = catalogue.write(u"before"_s), old = logicalDigest(catalogue.connection());
    catalogue.edit(share);
    const QString after = catalogue.write(u"after"_s), recent = logicalDigest(catalogue.connection());
    REQUIRE(old != recent);

    const PatchFacts forth = made(before, after, catalogue.path(u"forth"_s)), back = made(after, before, catalogue.path(u"back"_s));
    CHECK(forth == PatchFacts {1, old, recent, forth.unpackedBytes});
    CHECK(*patchFacts(catalogue.path(u"forth"_s)) == forth);

    requireGood(applied(catalogue.path(u"forth"_s), before, forth));
    CHECK(digestOfFile(before) == recent);
    requireGood(applied(catalogue.path(u"back"_s), before, back));
    CHECK(digestOfFile(before) == old);
    CHECK(Connection(before).faults().isEmpty());
}

TEST_CASE("A patch from a catalogue to itself changes nothing", "[sync][patch]")
{
    RandomCatalogue catalogue(7, 20);
    const QString path = catalogue.write(u"same"_s), patch = catalogue.path(u"patch"_s);
    const PatchFacts facts = made(path, path, patch);
    CHECK(facts.from == facts.to);
    CHECK(QFile(patch).size() < 200);
    requireGood(applied(patch, path, facts));
    CHECK(digestOfFile(path) == facts.to);
}

TEST_CASE("A snapshot builds the catalogue from nothing", "[sync][patch]")
{
    const unsigned seed = GENERATE(11U, 12U, 13U);
    RandomCatalogue catalogue(seed, 150);
    const QString after = catalogue.write(u"after"_s), patch = catalogue.path(u"snapshot"_s), target = catalogue.path(u"target"_s);
    const PatchFacts facts = made({}, after, patch);
    CHECK(facts.from.isEmpty());
    CHECK(*patchFacts(patch) == facts);
    requireGood(applied(patch, target, facts));
    CHECK(digestOfFile(target) == facts.to);
    CHECK(facts.to == digestOfFile(after));
    CHECK(inspectFile(target).has_value());
    Connection connection(target);
    checkTables(connection);
    CHECK(connection.faults().isEmpty());
}

TEST_CASE("A snapshot of rows that fill several chunks is whole", "[sync][patch]")
{
    CatalogueBuilder builder;
    builder.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500) "
                "INSERT INTO service SELECT printf('s%06d', i * 7919 % 100003), 'Namn ' || i, 'library', NULL, 'municipality', 'Örebro', i % 215, NULL, 0, NULL, 0, 0, 0, "
                "NULL, NULL, NULL, 'specific', 'medium', 0, NULL FROM n; "
                "INSERT INTO service_detail(service, description) SELECT id, hex(zeroblob(600)) || id FROM service");
    QTemporaryDir folder;
    const QString after = builder.write(folder.filePath(u"after"_s)), patch = folder.filePath(u"snapshot"_s), target = folder.filePath(u"target"_s);
    const PatchFacts facts = made({}, after, patch);
    CHECK(facts.unpackedBytes > 5'000'000);
    requireGood(applied(patch, target, facts));
    CHECK(digestOfFile(target) == digestOfFile(after));

    builder.sql("UPDATE service_detail SET description = description || ' ändrad'");
    const QString later = builder.write(folder.filePath(u"later"_s)), merged = folder.filePath(u"merged"_s);
    const PatchFacts all = made(target, later, merged);
    requireGood(applied(merged, target, all));
    CHECK(digestOfFile(target) == all.to);
}

TEST_CASE("The same two catalogues give the same patch", "[sync][patch]")
{
    const PatchEffort effort = GENERATE(PatchEffort::Quick, PatchEffort::Release);
    RandomCatalogue catalogue(21, 40);
    const QString before = catalogue.write(u"before"_s);
    catalogue.edit(0.2);
    const QString after = catalogue.write(u"after"_s);
    made(before, after, catalogue.path(u"one"_s), effort);
    made(before, after, catalogue.path(u"two"_s), effort);
    CHECK(bytesOf(catalogue.path(u"one"_s)) == bytesOf(catalogue.path(u"two"_s)));
    made({}, after, catalogue.path(u"one"_s), effort);
    made({}, after, catalogue.path(u"two"_s), effort);
    CHECK(bytesOf(catalogue.path(u"one"_s)) == bytesOf(catalogue.path(u"two"_s)));
}

TEST_CASE("Two municipalities may exchange their names", "[sync][patch]")
{
    CatalogueBuilder builder;
    QTemporaryDir folder;
    const QString before = builder.write(folder.filePath(u"before"_s));
    builder.sql("UPDATE municipality SET name = 'x' WHERE code = '1880'; UPDATE municipality SET name = 'Örebro' WHERE code = '1883'; "
                "UPDATE municipality SET name = 'Karlskoga' WHERE code = '1880'");
    const PatchFacts facts = made(before, builder.write(folder.filePath(u"after"_s)), folder.filePath(u"patch"_s));
    requireGood(applied(folder.filePath(u"patch"_s), before, facts));
    CHECK(digestOfFile(before) == facts.to);
}

TEST_CASE("One changed phone number is a patch of a few bytes", "[sync][patch]")
{
    CatalogueBuilder builder;
    builder.location("plats");
    for (const char *id : {"ett", "tva", "tre"})
        builder.service(id).phone(id, "019-21 10 00").at(id, "plats");
    QTemporaryDir folder;
    const QString before = builder.write(folder.filePath(u"before"_s));
    builder.sql("UPDATE phone SET number = '019-21 10 01', dialable = '019211001' WHERE service = 'tva'");
    const PatchFacts facts = made(before, builder.write(folder.filePath(u"after"_s)), folder.filePath(u"patch"_s), PatchEffort::Release);
    CHECK(QFile(folder.filePath(u"patch"_s)).size() < 240);
    requireGood(applied(folder.filePath(u"patch"_s), before, facts));
    CHECK(digestOfFile(before) == facts.to);
}

namespace {

struct Parts {
    QByteArray plan, rows;
};

Parts partsOf(const QString &patch, QByteArrayView prefix)
{
    PatchFile file(patch);
    Unpacker plan(file.header().plan, {}, [&file] { return file.nextOfPlan(); });
    const QByteArray planBytes = plan.read(file.header().plan);
    plan.finish();
    Unpacker rows(file.header().rows, prefix, [&file] { return file.nextOfRows(); });
    const QByteArray rowsBytes = rows.read(qint64(file.header().rows));
    rows.finish();
    return {planBytes, rowsBytes};
}

}

TEST_CASE("The example of docs/feed-format.md is what is written", "[sync][patch]")
{
    QTemporaryDir folder;
    const auto written = [&folder](const QString &name, QByteArrayView script) {
        Connection connection(folder.filePath(name), OpenMode::Create);
        createSchema(connection);
        connection.execute(script);
        return folder.filePath(name);
    };
    const QString one = written(u"one"_s, "INSERT INTO topic VALUES ('lek', 'Lek')");
    const QString two = written(u"two"_s, "INSERT INTO topic VALUES ('amning', 'Amning'), ('lek', 'Lek ute')");
    const QString patch = folder.filePath(u"patch"_s);

    CHECK(made({}, one, patch).unpackedBytes == 89);
    const Parts snapshot = partsOf(patch, {});
    CHECK(snapshot.plan == QByteArray(52, '\0'));
    CHECK(snapshot.rows.toHex() == "00000000" "020108" "6c656b00" "4c656b00" "00" + QByteArray(42, '0'));

    made(one, two, patch);
    const Parts day = partsOf(patch, QByteArray::fromHex("6c656b004c656b00" "4c656b00"));
    CHECK(day.plan.toHex() == QByteArray(16, '0') + "01" "01" "006c656b00" "01" + QByteArray(84, '0'));
    CHECK(day.rows.toHex() == "00000000" "010108" "4c656b2075746500" "02010e" "616d6e696e6700" "416d6e696e6700" "00" + QByteArray(42, '0'));
}
