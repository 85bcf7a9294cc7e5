// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "randomcatalogue.h"

#include "catalogue/digest.h"
#include "sync/patchfile.h"
#include "sync/patchprefix.h"
#include "sync/patchrows.h"
#include "sync/zstdframe.h"

#include <QtEndian>

#include <csignal>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPackedPlanAt = 12, kPlanAt = 16, kRowsAt = 20, kToAt = 60, kHeaderSize = 92;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString digestOfFile(const QString &path)
{
    Connection connection(path, OpenMode::ReadWrite);   // heals what an interruption left, as the next one to open it does
    return logicalDigest(connection);
}

/// A catalogue and a good patch for it, whose bytes a test spoils.
struct Spoiling {
    explicit Spoiling(int rowsPerTable = 20, double share = 0.2) : catalogue(5, rowsPerTable)
    {
        before = catalogue.write(u"before"_s);
        catalogue.edit(share);
        after = catalogue.write(u"after"_s);
        patch = catalogue.path(u"patch"_s);
        const auto made = makePatch(before, after, patch, realFiles(), PatchEffort::Quick, {});
        REQUIRE(made.has_value());
        facts = *made;
        good = bytesOf(patch);
        m_beforeBytes = bytesOf(before);
    }

    void copyAfresh() const { setBytes(before, m_beforeBytes); }

    /// The code of the error; nothing when it was applied. Whatever comes out, the catalogue is one of both.
    std::optional<Code> outcome(const QByteArray &bytes, const PatchFacts &expected)
    {
        setBytes(before, m_beforeBytes);
        setBytes(patch, bytes);
        const Result<void> done = applyPatch(patch, before, expected, realFiles(), {});
        CHECK(digestOfFile(before) == (done ? facts.to : facts.from));
        return done ? std::nullopt : std::optional(done.error().code);
    }
    std::optional<Code> outcome(const QByteArray &bytes) { return outcome(bytes, facts); }

    /// A patch with these parts, as its header says them to be.
    std::optional<Code> outcomeOfParts(const QByteArray &plan, const QByteArray &rows)
    {
        PatchHeader header;
        header.facts = facts;
        header.facts.unpackedBytes = plan.size() + rows.size();
        header.plan = quint32(plan.size());
        header.rows = quint64(rows.size());
        const QByteArray packedPlan = packed(3, plan);
        header.packedPlan = quint32(packedPlan.size());
        return outcome(header.bytes() + packedPlan + packed(3, rows), header.facts);
    }

    RandomCatalogue catalogue;
    QString before, after, patch;
    PatchFacts facts;
    QByteArray good;

private:
    QByteArray m_beforeBytes;
};

QByteArray nothingTouched()
{
    return planBytes(PatchPlan(catalogueShape().size()));
}

QByteArray endsOfTables(qsizetype count = qsizetype(catalogueShape().size()))
{
    return QByteArray(count, '\0');
}

size_t tableAt(const char *name)
{
    for (size_t i = 0; i < catalogueShape().size(); ++i) {
        if (catalogueShape()[i].name == QLatin1String(name))
            return i;
    }
    FAIL("no such table");
    return 0;
}

/// The rows part with these bytes in the place of one table's.
QByteArray rowsOf(const char *table, const QByteArray &bytes)
{
    return endsOfTables(qsizetype(tableAt(table))) + bytes + endsOfTables(qsizetype(catalogueShape().size() - tableAt(table)));
}

template <typename T>
QByteArray with(QByteArray bytes, int offset, T number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

}

TEST_CASE("What is no patch is foreign, and a patch of a newer program says so", "[sync][patch]")
{
    Spoiling world;
    CHECK(world.outcome("<html>Please log in</html>") == Code::Foreign);
    CHECK(world.outcome("") == Code::Foreign);
    CHECK(world.outcome(QByteArray(200, '\0')) == Code::Foreign);
    CHECK(world.outcome(bytesOf(world.after)) == Code::Foreign);
    CHECK(world.outcome(with(world.good, 8, quint16(2))) == Code::NewerSchema);
    CHECK(world.outcome(with(world.good, 10, quint16(2))) == Code::NewerSchema);
    CHECK(world.outcome(with(world.good, 8, quint16(0))) == Code::Damaged);
    CHECK(patchFacts(world.catalogue.path(u"nowhere"_s)).error().code == Code::Missing);
    CHECK(patchFacts(world.catalogue.path(u"."_s)).error().code == Code::Foreign);
    CHECK(world.outcome(world.good) == std::nullopt);
}

TEST_CASE("A patch that is cut off is damaged, wherever", "[sync][patch]")
{
    Spoiling world(8);
    CHECK(world.outcome(world.good.first(5)) == Code::Damaged);
    CHECK(world.outcome(world.good.first(kHeaderSize - 1)) == Code::Damaged);
    for (qsizetype length = kHeaderSize; length < world.good.size(); length += 1 + world.good.size() / 60)
        CHECK(world.outcome(world.good.first(length)) == Code::Damaged);
    CHECK(world.outcome(world.good.chopped(1)) == Code::Damaged);
    CHECK(world.outcome(world.good + 'x') == Code::Damaged);
    CHECK(world.outcome(world.good) == std::nullopt);
}

TEST_CASE("A flipped bit never passes for the content that was published", "[sync][patch]")
{
    Spoiling world(8);
    int refused = 0, flipped = 0;
    for (qsizetype at = 0; at < world.good.size(); at += at < kHeaderSize + 40 ? 1 : 1 + world.good.size() / 60) {
        QByteArray bytes = world.good;
        bytes[at] = char(bytes[at] ^ (1 << at % 8));
        // Hardly any bit may be another without harm; where one may, `outcome` has seen the right digest.
        refused += world.outcome(bytes) ? 1 : 0;
        ++flipped;
    }
    CHECK(refused > 150);
    CHECK(flipped - refused <= 2);
}

TEST_CASE("A patch is applied only to what it starts from, and only when it is the expected one", "[sync][patch]")
{
    Spoiling world;
    RandomCatalogue other(99, 20);
    const QString foreign = other.write(u"foreign"_s), digest = digestOfFile(foreign);
    CHECK(applyPatch(world.patch, foreign, world.facts, realFiles(), {}).error().code == Code::Invalid);
    CHECK(digestOfFile(foreign) == digest);
    CHECK(applyPatch(world.patch, world.after, world.facts, realFiles(), {}).error().code == Code::Invalid);

    PatchFacts expected = world.facts;
    expected.unpackedBytes -= 1;
    CHECK(world.outcome(world.good, expected) == Code::Invalid);
    expected = world.facts;
    expected.to = digest;
    CHECK(world.outcome(world.good, expected) == Code::Invalid);
    expected.from = digest;
    CHECK(world.outcome(world.good, expected) == Code::Invalid);

    // The signed figures and the patch agree, and both promise what does not come out.
    expected = world.facts;
    expected.to = digest;
    QByteArray promising = world.good;
    promising.replace(kToAt, 32, QByteArray::fromHex(digest.toLatin1()));
    CHECK(world.outcome(promising, expected) == Code::Damaged);
}

TEST_CASE("A bomb is refused before it is unpacked", "[sync][patch]")
{
    Spoiling world(5);
    const QByteArray zeros = packed(3, QByteArray(64'000'000, '\0'));
    const auto packedPlan = qFromBigEndian<quint32>(world.good.constData() + kPackedPlanAt);
    const QByteArray head = world.good.first(kHeaderSize + packedPlan);
    CHECK(zeros.size() < 10'000);
    CHECK(world.outcome(head + zeros) == Code::Damaged);

    SECTION("its frame lies about its size as well")
    {
        const auto rows = qFromBigEndian<quint64>(world.good.constData() + kRowsAt);
        QByteArray lying = packed(3, QByteArray(1'000'000, '\0'));
        REQUIRE(qFromLittleEndian<quint32>(lying.constData() + 5) == 1'000'000);   // a single segment, four bytes of size
        qToLittleEndian(quint32(rows), lying.data() + 5);
        CHECK(world.outcome(head + lying) == Code::Damaged);
    }
    SECTION("its header asks for more than any patch may hold")
    {
        CHECK(world.outcome(with(world.good, kRowsAt, quint64(1) << 40)) == Code::Damaged);
        CHECK(world.outcome(with(world.good, kPlanAt, quint32(0xffffffff))) == Code::Damaged);
    }
    SECTION("its frame asks for a window of 128 MB")
    {
        const auto rows = qFromBigEndian<quint64>(world.good.constData() + kRowsAt);
        QByteArray frame = QByteArray::fromHex("28b52ffd848800000000") + QByteArray::fromHex("0100004142");
        qToLittleEndian(quint32(rows), frame.data() + 6);
        CHECK(world.outcome(head + frame) == Code::Damaged);
    }
}

TEST_CASE("A plan that does not fit the tables is damaged", "[sync][patch]")
{
    Spoiling world;
    CHECK(world.outcomeOfParts(nothingTouched(), endsOfTables()) == Code::Damaged);   // leads nowhere else
    CHECK(world.outcomeOfParts(nothingTouched() + 'x', endsOfTables()) == Code::Damaged);
    CHECK(world.outcomeOfParts(nothingTouched().chopped(1), endsOfTables()) == Code::Damaged);
    CHECK(world.outcomeOfParts("", endsOfTables()) == Code::Damaged);

    const auto outcomeOf = [&world](const char *table, const std::vector<TouchedRow> &touched, quint64 sampled = 0) {
        PatchPlan plan(catalogueShape().size());
        plan[tableAt(table)] = {sampled, touched};
        return world.outcomeOfParts(planBytes(plan), endsOfTables());
    };
    const QByteArray absent("there is no such key");
    CHECK(outcomeOf("topic", {{{absent}, 0}}) == Code::Damaged);
    CHECK(outcomeOf("topic", {{{absent}, 1}}) == Code::Damaged);
    CHECK(outcomeOf("topic", {{{absent}, 2}}) == Code::Damaged);              // topic has one column beside its key
    CHECK(outcomeOf("municipality", {{{absent}, 1}}) == Code::Damaged);       // is unique elsewhere
    CHECK(outcomeOf("topic", {{{QByteArray("b")}, 0}, {{QByteArray("a")}, 0}}) == Code::Damaged);
    CHECK(outcomeOf("topic", {{{QByteArray("a")}, 0}, {{QByteArray("a")}, 0}}) == Code::Damaged);
    CHECK(outcomeOf("topic", {{{QByteArray("\xc3")}, 0}}) == Code::Damaged);
    CHECK(outcomeOf("topic", {}, 1'000'000) == Code::Damaged);
    CHECK(outcomeOf("population", {{{QByteArray("Ort"), qint64(-1), qint64(-1)}, 0}}) == Code::Damaged);
}

TEST_CASE("Rows that do not fit the tables are damaged", "[sync][patch]")
{
    Spoiling world;
    const auto outcomeOf = [&world](const char *table, const QByteArray &bytes) { return world.outcomeOfParts(nothingTouched(), rowsOf(table, bytes)); };
    const QByteArray zero(1, '\0');
    CHECK(world.outcomeOfParts(nothingTouched(), endsOfTables().chopped(1)) == Code::Damaged);
    CHECK(world.outcomeOfParts(nothingTouched(), endsOfTables() + 'x') == Code::Damaged);
    CHECK(outcomeOf("topic", "\x03") == Code::Damaged);                                                       // no such kind of chunk
    CHECK(outcomeOf("topic", "\x01\x01" + zero) == Code::Damaged);                                            // no row of it changes
    CHECK(outcomeOf("topic", "\x02" + zero + zero) == Code::Damaged);                                         // no rows
    CHECK(outcomeOf("topic", "\x02\x01\x7f") == Code::Damaged);                                               // cut off
    CHECK(outcomeOf("topic", "\x02\x01\xff\xff\xff\xff\x0f") == Code::Damaged);                               // 4 GB
    CHECK(outcomeOf("topic", "\x02\x01\x05" + QByteArray("id1") + zero + "x") == Code::Damaged);              // a text without an end
    CHECK(outcomeOf("topic", "\x02\x01\x05" + QByteArray("id1") + zero + "\xff") == Code::Damaged);           // NULL where none may be
    CHECK(outcomeOf("topic", "\x02\x01\x07" + QByteArray("id1") + zero + "n" + zero + "x") == Code::Damaged); // something follows
    CHECK(outcomeOf("topic", "\x02\x02\x08" + QByteArray("b") + zero + "a" + zero + "x" + zero + "y" + zero) == Code::Damaged);
    CHECK(outcomeOf("topic", "\x02\x01\x06" + QByteArray("id\xc3") + zero + "n" + zero) == Code::Damaged);    // no UTF-8
    CHECK(outcomeOf("service_topic", "\x02\x01\x02\x01\x01") == Code::Damaged);                               // names an added row that is not there
    CHECK(outcomeOf("topic", "\x02\x01\x06" + QByteArray("new") + zero + "n" + zero) == Code::Damaged);       // good, and another digest
}

TEST_CASE("A snapshot wants a free place and leaves none behind when it fails", "[sync][patch]")
{
    Spoiling world;
    const auto facts = makePatch({}, world.after, world.patch, realFiles(), PatchEffort::Quick, {});
    REQUIRE(facts.has_value());
    CHECK(applyPatch(world.patch, world.after, *facts, realFiles(), {}).error().code == Code::Invalid);
    CHECK(digestOfFile(world.after) == facts->to);

    const QString target = world.catalogue.path(u"target"_s);
    const QByteArray good = bytesOf(world.patch);
    for (const qsizetype length : {qsizetype(kHeaderSize), good.size() / 2, good.size() - 1}) {
        setBytes(world.patch, good.first(length));
        CHECK(applyPatch(world.patch, target, *facts, realFiles(), {}).error().code == Code::Damaged);
        CHECK_FALSE(realFiles().exists(target));
        CHECK_FALSE(realFiles().exists(target + u"-journal"_s));
    }
    setBytes(world.patch, good);
    CHECK(applyPatch(world.patch, world.catalogue.path(u"no/such/folder"_s), *facts, realFiles(), {}).error().code == Code::Missing);
    CHECK(applyPatch(world.patch, target, *facts, realFiles(), {}).has_value());
}

TEST_CASE("Making and applying stop when asked to, and change nothing", "[sync][patch]")
{
    Spoiling world;
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(applyPatch(world.patch, world.before, world.facts, realFiles(), stopped.get_token()).error().code == Code::Internal);
    CHECK(digestOfFile(world.before) == world.facts.from);
    const QString out = world.catalogue.path(u"out"_s);
    CHECK(makePatch(world.before, world.after, out, realFiles(), PatchEffort::Quick, stopped.get_token()).error().code == Code::Internal);
    CHECK_FALSE(realFiles().exists(out));
}

TEST_CASE("What is no catalogue gets no patch", "[sync][patch]")
{
    Spoiling world;
    const QString out = world.catalogue.path(u"out"_s), text = world.catalogue.path(u"text"_s), cut = world.catalogue.path(u"cut"_s);
    const auto codeFor = [&](const QString &before, const QString &after) {
        const auto made = makePatch(before, after, out, realFiles(), PatchEffort::Quick, {});
        CHECK_FALSE(realFiles().exists(out));
        return made ? std::nullopt : std::optional(made.error().code);
    };
    setBytes(text, "a text");
    setBytes(cut, bytesOf(world.after).first(8192));
    CHECK(codeFor(world.before, text) == Code::Foreign);
    CHECK(codeFor(text, world.after) == Code::Foreign);
    CHECK(codeFor(world.before, world.catalogue.path(u"nowhere"_s)) == Code::Missing);
    CHECK(codeFor(cut, world.after) == Code::Damaged);
    world.catalogue.connection().execute("PRAGMA foreign_keys = OFF; DELETE FROM service");
    CHECK(codeFor(world.before, world.catalogue.write(u"dangling"_s)) == Code::Damaged);
    CHECK(applyPatch(world.patch, text, world.facts, realFiles(), {}).error().code == Code::Foreign);
}

namespace {

/// Applies in a child process that `prepare` has limited; true when it came to an end by itself.
template <typename Prepare>
std::optional<int> appliedInChild(const Spoiling &world, Prepare &&prepare)
{
    const pid_t child = ::fork();
    if (child == 0) {
        prepare();
        const Result<void> done = applyPatch(world.patch, world.before, world.facts, realFiles(), {});
        ::_exit(done ? 0 : done.error().code == Code::Full ? 1 : 2);
    }
    int status = 0;
    REQUIRE(child > 0);
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

}

TEST_CASE("A patch that is killed at any moment is applied to a fresh copy the next time", "[sync][patch]")
{
    Spoiling world(300, 0.5);
    int killed = 0;
    for (int microseconds = 200; microseconds < 3'000'000; microseconds += microseconds / 3) {
        world.copyAfresh();
        const auto ended = appliedInChild(world, [microseconds] {
            const itimerval timer {{0, 0}, {microseconds / 1'000'000, microseconds % 1'000'000}};
            ::setitimer(ITIMER_REAL, &timer, nullptr);   // its signal ends the process at once
        });
        if (ended) {
            CHECK(*ended == 0);
            break;
        }
        ++killed;
    }
    CHECK(killed > 0);
    CHECK(digestOfFile(world.before) == world.facts.to);
}

TEST_CASE("A medium that is full is told, and the patch is applied once there is room", "[sync][patch]")
{
    Spoiling world(200, 1.0);
    const qint64 size = QFileInfo(world.before).size();
    int refused = 0;
    for (qint64 room = 4096; room < 4 * size; room += room / 2) {
        world.copyAfresh();
        const auto ended = appliedInChild(world, [room] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit {rlim_t(room), rlim_t(room)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        REQUIRE(ended);
        if (*ended == 0)
            break;
        CHECK(*ended == 1);
        ++refused;
    }
    CHECK(refused > 0);
    CHECK(digestOfFile(world.before) == world.facts.to);
}
