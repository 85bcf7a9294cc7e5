// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const std::map<QString, QString> kOpen = {{u"PARAPLY_PASSPHRASE"_s, u"korrekt häst batteri"_s}, {u"LANG"_s, u"sv_SE.UTF-8"_s}, {u"LC_ALL"_s, QString()}};

/// A county's desk: sheets that are changed, the catalogue built from them, its feed and its keys.
class Desk {
public:
    Desk() : m_sheets(QStringLiteral(PARAPLY_MINI_SHEETS)) { }

    QString at(const QString &name) const { return m_sheets.beside(name); }
    Run feed(const QStringList &words, const std::map<QString, QString> &environment = kOpen) const
    {
        return paraplyctl(QStringList {u"feed"_s} + words, environment);
    }
    void begin(const QStringList &more = {}) const
    {
        const Run made = feed(QStringList {u"init"_s, at(u"feed"_s), u"--keys"_s, at(u"keys"_s)} + more);
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
    }
    /// With another telephone number in the sheets.
    QString build(const QString &phone) const
    {
        m_sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"phone"_s, phone);
        const QString file = at(phone + u".sqlite"_s);
        REQUIRE(paraplyctl({u"build"_s, m_sheets.path(), u"--out"_s, file}).exitCode == 0);
        return file;
    }
    Run release(const QString &catalogue, const QStringList &more = {}) const
    {
        return feed(QStringList {u"release"_s, at(u"feed"_s), u"--keys"_s, at(u"keys"_s), u"--catalogue"_s, catalogue} + more);
    }
    Run verify(const QString &folder) const { return feed({u"verify"_s, folder, u"--json"_s}); }
    const SheetFolder &sheets() const { return m_sheets; }

private:
    SheetFolder m_sheets;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

}

TEST_CASE("A county makes a feed, publishes a changed telephone number, and the feed is whole", "[flows][feed]")
{
    const Desk desk;
    desk.begin({u"--threshold"_s, u"2"_s});
    CHECK(filesIn(desk.at(u"feed/metadata"_s)) == QStringList {u"1.root.json"_s, u"1.snapshot.json"_s, u"1.targets.json"_s, u"timestamp.json"_s});
    const auto root = nlohmann::json::parse(contentOf(desk.at(u"feed/metadata/1.root.json"_s)).toStdString());
    CHECK(root.at("signed").at("roles").at("root").at("threshold") == 2);
    CHECK(root.at("signatures").size() == 3);
    const QStringList keys = {u"root-1.pem"_s, u"root-2.pem"_s, u"root-3.pem"_s, u"snapshot.pem"_s, u"targets.pem"_s, u"timestamp.pem"_s};
    for (const QString &key : keys) {
        INFO(key.toStdString());
        CHECK(contentOf(desk.at(u"keys/"_s + key)).contains("BEGIN ENCRYPTED PRIVATE KEY"));
        CHECK(QFileInfo(desk.at(u"keys/"_s + key)).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
    const Run first = desk.release(desk.build(u"019-21 10 01"_s), {u"--json"_s});
    REQUIRE(first.exitCode == 0);
    CHECK(first.json().at("sequence") == 1);
    const Run second = desk.release(desk.build(u"019-21 10 02"_s), {u"--json"_s});
    REQUIRE(second.exitCode == 0);
    CHECK(second.json().at("sequence") == 2);
    CHECK(second.json().at("patches").at(0).at("from") == 1);
    CHECK(second.json().at("patches").at(0).at("bytes") < 1000);
    const Run verified = desk.verify(desk.at(u"feed"_s));
    CHECK(verified.exitCode == 0);
    CHECK(verified.json().at("sequence") == 2);
    CHECK(verified.json().at("patches_tried") == 1);
    CHECK_FALSE(QDir(desk.at(u"feed/staging"_s)).exists());
    for (const QString &file : filesIn(desk.at(u"feed/targets/orebro/1"_s)))
        CHECK((QFileInfo(desk.at(u"feed/targets/orebro/1/"_s + file)).permissions() & QFile::ReadOther));   // a web server hands them out
}

TEST_CASE("A doubtful release is refused with its own sentence and exit 1, and allowed when that is said", "[flows][feed]")
{
    const Desk desk;
    desk.begin();
    const QString same = desk.build(u"019-21 10 01"_s);
    REQUIRE(desk.release(same).exitCode == 0);
    Run refused = desk.release(same);
    CHECK(refused.exitCode == 1);
    CHECK(refused.complains("Samma katalog släpptes redan som nummer 1"));
    CHECK(desk.release(same, {u"--lang"_s, u"en"_s}).complains("The same catalogue was released before as number 1"));
    const auto json = desk.release(same, {u"--json"_s}).json();
    CHECK(json.at("done") == false);
    CHECK(json.at("troubles").at(0).at("code") == "digest_released");
    CHECK(json.at("troubles").at(0).at("allowable") == true);
    CHECK(desk.release(same, {u"--allow"_s}).exitCode == 0);

    writeFile(desk.at(u"text.sqlite"_s), "hej");
    refused = desk.release(desk.at(u"text.sqlite"_s), {u"--allow"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.complains("är ingen katalog från Paraply"));
    CHECK(desk.release(desk.at(u"none.sqlite"_s)).exitCode == 3);
    CHECK(desk.verify(desk.at(u"feed"_s)).json().at("sequence") == 2);
}

TEST_CASE("A key that is not there or does not open is named, and nothing is published", "[flows][feed]")
{
    const Desk desk;
    desk.begin();
    const QString catalogue = desk.build(u"019-21 10 01"_s);
    const QStringList words = {u"release"_s, desk.at(u"feed"_s), u"--keys"_s, desk.at(u"keys"_s), u"--catalogue"_s, catalogue, u"--lang"_s, u"en"_s};
    std::map<QString, QString> wrong = kOpen;
    wrong[u"PARAPLY_PASSPHRASE"_s] = u"fel"_s;
    Run refused = desk.feed(words, wrong);
    CHECK(refused.exitCode == 1);
    CHECK(refused.complains("Wrong passphrase for "));
    CHECK(refused.complains("targets.pem"));
    // Without a terminal and without the variable.
    refused = ran(u"setsid"_s, QStringList {u"--wait"_s, QStringLiteral(PARAPLYCTL), u"feed"_s} + words, {{u"PARAPLY_PASSPHRASE"_s, QString()}});
    CHECK(refused.exitCode == 3);
    CHECK(refused.complains("There is no passphrase for"));
    REQUIRE(QFile::remove(desk.at(u"keys/snapshot.pem"_s)));
    refused = desk.feed(words);
    CHECK(refused.exitCode == 3);
    CHECK(refused.complains("Keys for the role snapshot are missing"));
    CHECK(desk.verify(desk.at(u"feed"_s)).json().at("sequence") == 0);
}

TEST_CASE("The passphrase is typed twice without being shown", "[flows][feed]")
{
    const Desk desk;
    QProcess terminal;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PARAPLY_PASSPHRASE"_s);
    terminal.setProcessEnvironment(environment);
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s, {u"-qec"_s, u"%1 feed init %2 --keys %3 --lang en"_s.arg(QStringLiteral(PARAPLYCTL), desk.at(u"feed"_s), desk.at(u"keys"_s)), u"/dev/null"_s});
    QByteArray shown;
    const auto waitFor = [&](const char *text) {
        while (!shown.contains(text)) {
            INFO(shown.toStdString());
            REQUIRE(terminal.waitForReadyRead(60'000));
            shown += terminal.readAll();
        }
    };
    waitFor("New passphrase for the keys: ");
    terminal.write("hemligx\177t\n");
    waitFor("Once more: ");
    terminal.write("hemligt\n");
    REQUIRE(terminal.waitForFinished(60'000));
    shown += terminal.readAll();
    INFO(shown.toStdString());
    CHECK(terminal.exitCode() == 0);
    CHECK_FALSE(shown.contains("hemlig"));
    CHECK(desk.feed({u"refresh"_s, desk.at(u"feed"_s), u"--keys"_s, desk.at(u"keys"_s)}, {{u"PARAPLY_PASSPHRASE"_s, u"hemligt"_s}}).exitCode == 0);
}

TEST_CASE("Root keys lie on a stick of their own until they are needed", "[flows][feed]")
{
    const Desk desk;
    desk.begin({u"--key-type"_s, u"ecdsa"_s});
    REQUIRE(QDir().mkpath(desk.at(u"safe"_s)));
    for (const char *key : {"root-1.pem", "root-2.pem"})
        REQUIRE(QFile::rename(desk.at(u"keys/"_s + QLatin1String(key)), desk.at(u"safe/"_s + QLatin1String(key))));
    REQUIRE(desk.release(desk.build(u"019-21 10 01"_s)).exitCode == 0);
    const QStringList rotate = {u"rotate"_s, desk.at(u"feed"_s), u"--keys"_s, desk.at(u"keys"_s), u"--role"_s, u"targets"_s, u"--lang"_s, u"en"_s};
    const Run without = desk.feed(rotate);
    CHECK(without.exitCode == 3);
    CHECK(without.complains("Keys for the role root are missing"));
    const Run with = desk.feed(rotate + QStringList {u"--keys"_s, desk.at(u"safe"_s), u"--json"_s});
    REQUIRE(with.exitCode == 0);
    CHECK(with.json().at("root_version") == 2);
    CHECK(desk.verify(desk.at(u"feed"_s)).json().at("root_version") == 2);
    CHECK(desk.release(desk.build(u"019-21 10 02"_s)).exitCode == 0);
    CHECK(desk.verify(desk.at(u"feed"_s)).exitCode == 0);
}

TEST_CASE("A damaged feed is found out and not put on a stick; a whole one is", "[flows][feed]")
{
    const Desk desk;
    desk.begin();
    REQUIRE(desk.release(desk.build(u"019-21 10 01"_s)).exitCode == 0);
    const QString stick = desk.at(u"stick/paraply"_s);
    const Run exported = desk.feed({u"export"_s, desk.at(u"feed"_s), u"--usb"_s, stick, u"--json"_s});
    REQUIRE(exported.exitCode == 0);
    CHECK(exported.json().at("copied") == 5);
    CHECK(desk.verify(stick).exitCode == 0);

    const QString targets = desk.at(u"feed/targets/orebro/1"_s);
    QByteArray snapshot = contentOf(targets + u'/' + filesIn(targets).first());
    snapshot[snapshot.size() / 2] = char(snapshot[snapshot.size() / 2] ^ 1);
    writeFile(targets + u'/' + filesIn(targets).first(), snapshot);
    const Run verified = desk.verify(desk.at(u"feed"_s));
    CHECK(verified.exitCode == 1);
    CHECK(verified.json().at("complaints").at(0).at("code") == "target_unfetched");
    const Run refused = desk.feed({u"export"_s, desk.at(u"feed"_s), u"--usb"_s, desk.at(u"other"_s)});
    CHECK(refused.exitCode == 1);
    CHECK_FALSE(QDir(desk.at(u"other"_s)).exists());
}

TEST_CASE("A release that is killed leaves a whole feed, and the next one goes on", "[flows][feed]")
{
    const Desk desk;
    desk.begin();
    REQUIRE(desk.release(desk.build(u"019-21 10 01"_s)).exitCode == 0);
    const QString next = desk.build(u"019-21 10 02"_s);
    // What is there when it is killed: at the beginning, in the midst of the work, and with parts of the new metadata.
    const char *sign = GENERATE("lock", "staging", "staging/snapshot", "staging/patch", "metadata/3.targets.json", "metadata/3.snapshot.json");
    QProcess release;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARAPLY_PASSPHRASE"_s, kOpen.at(u"PARAPLY_PASSPHRASE"_s));
    release.setProcessEnvironment(environment);
    release.start(QStringLiteral(PARAPLYCTL), {u"feed"_s, u"release"_s, desk.at(u"feed"_s), u"--keys"_s, desk.at(u"keys"_s), u"--catalogue"_s, next});
    REQUIRE(release.waitForStarted());
    while (!QFile::exists(desk.at(u"feed/"_s + QLatin1String(sign))) && !release.waitForFinished(1)) { }
    release.kill();
    release.waitForFinished();
    INFO(sign);
    CHECK(desk.verify(desk.at(u"feed"_s)).exitCode == 0);
    const Run after = desk.release(next);
    CHECK((after.exitCode == 0 || after.complains("Samma katalog släpptes redan")));
    CHECK(desk.verify(desk.at(u"feed"_s)).json().at("complaints").empty());
    // The number 2 may have been given out by the run that was killed; it is not given out again.
    const qint64 sequence = desk.verify(desk.at(u"feed"_s)).json().at("sequence");
    CHECK((sequence == 2 || sequence == 3));
    CHECK_FALSE(QDir(desk.at(u"feed/staging"_s)).exists());
}

TEST_CASE("A wrong command line of the feed ends with exit 2 and says what there is", "[flows][feed]")
{
    const Run none = paraplyctl({u"feed"_s, u"--lang"_s, u"sv"_s}), unknown = paraplyctl({u"feed"_s, u"publish"_s, u"--lang"_s, u"en"_s});
    CHECK(none.exitCode == 2);
    CHECK(none.complains("Ett kommando saknas: init, release, refresh, rotate, verify, export."));
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.complains("There is no command called \"publish\"."));
    const Run keyless = paraplyctl({u"feed"_s, u"release"_s, u"x"_s, u"--lang"_s, u"sv"_s});
    CHECK(keyless.exitCode == 2);
    CHECK(keyless.complains("saknas."));
    CHECK(keyless.complains("paraplyctl feed release --help"));
    CHECK(paraplyctl({u"feed"_s, u"rotate"_s, u"x"_s, u"--keys"_s, u"k"_s, u"--role"_s, u"chief"_s}).exitCode == 2);
    CHECK(paraplyctl({u"feed"_s, u"verify"_s, u"/nonexistent"_s}).exitCode == 3);
}
