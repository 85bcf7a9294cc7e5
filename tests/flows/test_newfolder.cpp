// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"
#include "support/hostileserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/types.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QStringList importTo(const QString &source, const QString &out)
{
    return {u"import"_s, u"hsds"_s, source, u"--out"_s, out, u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS)};
}

/// An import that waits for a server which says nothing: half done until it is killed.
class WaitingImport {
public:
    explicit WaitingImport(const QString &out, const QStringList &more = {}) : m_server([](const HttpRequest &) { return HttpAnswer {{}, -1, {}, true}; })
    {
        m_process.start(QStringLiteral(PARAPLYCTL), importTo(m_server.address() + u"services"_s, out) + more);
        REQUIRE(m_process.waitForStarted());
        while (m_server.requests().empty())
            REQUIRE_FALSE(m_process.waitForFinished(20));
    }
    ~WaitingImport() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// As Ctrl-C does.
    void interrupt()
    {
        REQUIRE(::kill(pid_t(m_process.processId()), SIGINT) == 0);
        REQUIRE(m_process.waitForFinished());
        CHECK(m_process.exitStatus() == QProcess::CrashExit);
    }

private:
    HostileServer m_server;
    QProcess m_process;
};

QStringList hiddenIn(const QString &folder)
{
    return QDir(folder).entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

}

TEST_CASE("What a killed import left is taken away by the next one, and what a living one is filling is not", "[flows][import][crash]")
{
    const QTemporaryDir home;
    ForeignDirectory directory;
    REQUIRE(directory.import().exitCode == 0);
    {
        WaitingImport killed(home.filePath(u"a"_s));
        CHECK_FALSE(hiddenIn(home.path()).isEmpty());
        killed.kill();
    }
    const QStringList left = hiddenIn(home.path());
    REQUIRE_FALSE(left.isEmpty());
    REQUIRE(QFile::link(u"/nowhere"_s, home.filePath(u".paraply-import-abcdef123456"_s)));
    WaitingImport living(home.filePath(u"b"_s));
    const QStringList ofTheLiving = hiddenIn(home.path());
    CHECK_FALSE(ofTheLiving.contains(left.front()));

    const Run run = paraplyctl(importTo(directory.path(), home.filePath(u"c"_s)));
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(hiddenIn(home.path()) == ofTheLiving);
    living.kill();
    CHECK(paraplyctl(importTo(directory.path(), home.filePath(u"d"_s))).exitCode == 0);
    CHECK(hiddenIn(home.path()).isEmpty());
    CHECK(QFileInfo::exists(home.filePath(u"c/services.csv"_s)));
    CHECK_FALSE(QFileInfo::exists(home.filePath(u"a"_s)));
}

TEST_CASE("An interrupted import leaves no half report under its name, and an older one as it was", "[flows][import][crash]")
{
    const QTemporaryDir home;
    const QString report = home.filePath(u"rapport.csv"_s), out = home.filePath(u"blad"_s);
    const QStringList asked {u"--report"_s, report};
    WaitingImport(out, asked).interrupt();
    CHECK_FALSE(QFileInfo::exists(report));
    CHECK_FALSE(QFileInfo::exists(out));
    writeFile(report, "en rapport från i fjol\n");
    WaitingImport(out, asked).interrupt();
    CHECK(contentOf(report) == "en rapport från i fjol\n");

    ForeignDirectory directory;
    REQUIRE(directory.import().exitCode == 0);
    REQUIRE(paraplyctl(importTo(directory.path(), out) + asked).exitCode == 0);
    CHECK(contentOf(report).startsWith("\xEF\xBB\xBF" "code,"));
    CHECK(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList {u"blad"_s, u"rapport.csv"_s});
}

TEST_CASE("An interrupted export of tables leaves no half folder and no half archive under its name", "[flows][hsds][crash]")
{
    const QTemporaryDir home;
    const QString catalogue = shippedCatalogue();
    for (const QString &name : {u"tabeller"_s, u"tabeller.zip"_s}) {
        const QString out = home.filePath(name);
        const QStringList command {u"export"_s, u"hsds"_s, catalogue, u"--tabular"_s, u"--out"_s, out};
        // The system's signal to whoever writes a larger file than it may: it comes in the midst of a table, every time.
        const Run stopped = ran(u"sh"_s, QStringList {u"-c"_s, u"ulimit -f 16; \"$0\" \"$@\""_s, QStringLiteral(PARAPLYCTL)} + command);
        INFO(stopped.err.toStdString());
        CHECK(stopped.exitCode == 128 + SIGXFSZ);
        CHECK_FALSE(QFileInfo::exists(out));
        CHECK(paraplyctl(command).exitCode == 0);
        CHECK(hiddenIn(home.path()).isEmpty());
        CHECK(paraplyctl({u"validate"_s, u"--hsds"_s, out}).exitCode == 0);
    }
    CHECK(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList {u"tabeller"_s, u"tabeller.zip"_s});
}

TEST_CASE("What is no ordinary file is not replaced by a report or an export", "[flows][import]")
{
    const QTemporaryDir home;
    ForeignDirectory directory;
    REQUIRE(directory.import().exitCode == 0);
    const QString pipe = home.filePath(u"ror"_s), file = home.filePath(u"fil.csv"_s), link = home.filePath(u"lank.csv"_s);
    REQUIRE(ran(u"mkfifo"_s, {pipe}).exitCode == 0);
    CHECK(paraplyctl(importTo(directory.path(), home.filePath(u"a"_s)) + QStringList {u"--report"_s, pipe}).exitCode != 0);
    CHECK(paraplyctl({u"export"_s, u"hsds"_s, miniCatalogue(), u"--out"_s, pipe}).exitCode != 0);
    CHECK_FALSE(QFileInfo(pipe).isFile());
    CHECK(QFileInfo::exists(pipe));
    writeFile(file, "gammal");
    REQUIRE(QFile::link(file, link));
    CHECK(paraplyctl(importTo(directory.path(), home.filePath(u"b"_s)) + QStringList {u"--report"_s, link}).exitCode == 0);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(file).contains("code,"));
}

TEST_CASE("Imported sheets have the rights that the user's new files have", "[flows][import]")
{
    const QTemporaryDir home;
    ForeignDirectory directory;
    REQUIRE(directory.import().exitCode == 0);
    const auto imported = [&](const QString &mask, const QString &name) {
        const QString out = home.filePath(name);
        const Run run = ran(u"sh"_s, QStringList {u"-c"_s, u"umask "_s + mask + u"; exec \"$0\" \"$@\""_s, QStringLiteral(PARAPLYCTL)} + importTo(directory.path(), out));
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        return out;
    };
    constexpr auto kAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const auto rights = [&](const QString &path) { return QFileInfo(path).permissions() & kAll; };
    const QString open = imported(u"022"_s, u"open"_s), close = imported(u"077"_s, u"close"_s);
    CHECK(rights(open) == (kAll & ~(QFile::WriteGroup | QFile::WriteOther)));
    CHECK(rights(open + u"/services.csv"_s) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    CHECK(rights(close) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    CHECK(rights(close + u"/region.csv"_s) == (QFile::ReadOwner | QFile::WriteOwner));
}
