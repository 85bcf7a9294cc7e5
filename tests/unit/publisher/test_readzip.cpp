// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sourcefiles.h"

#include "readrig.h"
#include "zipmaker.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kServices = "id,name\ns1,Lekgrupp\n";

ReadFault faultOf(ReadRig &rig, const std::vector<ZippedFile> &files)
{
    writeZip(rig.folder.path(u"package.zip"_s), files);
    rig.read(u"package.zip"_s);
    REQUIRE(rig.summary.refusal);
    CHECK(rig.records(HsdsTable::Service).empty());
    return rig.summary.refusal->fault;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("A package is read out of a zip, wherever in it the tables lie", "[publisher][read][zip]")
{
    ReadRig rig;
    writeZip(rig.folder.path(u"package.zip"_s),
             {{"hsds/", {}}, {"hsds/datapackage.json", "{\"version\": \"3.0.0\"}"}, {"hsds/services.csv", kServices},
              {"hsds/phones.csv", "id,service_id,number\np1,s1,000-1\n"}, {"__MACOSX/hsds/._services.csv", "x"}, {"inner.zip", "PK"}});
    const ReadSummary &summary = rig.read(u"package.zip"_s);
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::HsdsTabular);
    CHECK(summary.version == u"3.0.0"_s);
    CHECK(rig.only(HsdsTable::Service).origin.file == u"hsds/services.csv"_s);
    CHECK(rig.only(HsdsTable::Phone).field(u"number"_s) == u"000-1"_s);
    CHECK(rig.first(u"file_not_read"_s).origin.file == u"inner.zip"_s);
}

TEST_CASE("Lists of JSON are read out of a zip too", "[publisher][read][zip]")
{
    ReadRig rig;
    writeZip(rig.folder.path(u"p.zip"_s), {{"services.json", R"({"contents": [{"id": "s1", "name": "A"}]})"}});
    rig.read(u"p.zip"_s);
    CHECK(rig.only(HsdsTable::Service).field(u"name"_s) == u"A"_s);
}

TEST_CASE("A zip that would do harm is refused before it is unpacked, each with its reason", "[publisher][read][zip]")
{
    ReadRig rig;
    SECTION("a bomb, by its growth")
    {
        CHECK(faultOf(rig, {{"services.csv", QByteArray(40'000'000, 'a')}}) == ReadFault::ZipTooLarge);
    }
    SECTION("too large unpacked")
    {
        rig.options.mostBytes = 10;
        CHECK(faultOf(rig, {{"services.csv", kServices}}) == ReadFault::ZipTooLarge);
    }
    SECTION("too many entries")
    {
        std::vector<ZippedFile> files;
        for (size_t i = 0; i <= SourceFiles::kMostFiles; ++i)
            files.push_back({QByteArray::number(qulonglong(i)) + ".csv", "x"});
        CHECK(faultOf(rig, files) == ReadFault::ZipTooManyFiles);
    }
    SECTION("encrypted") { CHECK(faultOf(rig, {{"services.csv", kServices, true}}) == ReadFault::ZipEncrypted); }
    SECTION("a name above") { CHECK(faultOf(rig, {{"services.csv", kServices}, {"../x.csv", "x"}}) == ReadFault::ZipBadName); }
    SECTION("a name above, with backslashes") { CHECK(faultOf(rig, {{"a\\..\\..\\x.csv", "x"}}) == ReadFault::ZipBadName); }
    SECTION("an absolute name") { CHECK(faultOf(rig, {{"/etc/services.csv", kServices}}) == ReadFault::ZipBadName); }
    SECTION("a drive") { CHECK(faultOf(rig, {{"C:/services.csv", kServices}}) == ReadFault::ZipBadName); }
    SECTION("one name twice")
    {
        CHECK(faultOf(rig, {{"services.csv", kServices}, {"SERVICES.csv", kServices}}) == ReadFault::ZipSameName);
    }
    SECTION("nothing in it") { CHECK(faultOf(rig, {{"readme.txt.png", "x"}}) == ReadFault::NothingKnown); }
}

TEST_CASE("A damaged zip is refused", "[publisher][read][zip]")
{
    ReadRig rig;
    writeZip(rig.folder.path(u"good.zip"_s), {{"services.csv", kServices}});
    const QByteArray good = read(rig.folder.path(u"good.zip"_s));
    SECTION("cut off") { rig.folder.write(u"bad.zip"_s, good.chopped(30)); }
    SECTION("other content than its checksum says")
    {
        // Small files are stored or packed behind a head of 30 bytes and the name.
        QByteArray bad = good;
        const qsizetype at = 30 + qsizetype(qstrlen("services.csv")) + 4;
        bad[at] = char(bad[at] ^ 0x55);
        rig.folder.write(u"bad.zip"_s, bad);
    }
    rig.read(u"bad.zip"_s);
    REQUIRE(rig.summary.refusal);
    CHECK(rig.summary.refusal->fault == ReadFault::BadZip);
}
