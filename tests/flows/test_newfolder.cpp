// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"
#include "support/hostileserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

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
    explicit WaitingImport(const QString &out) : m_server([](const HttpRequest &) { return HttpAnswer {{}, -1, {}, true}; })
    {
        m_process.start(QStringLiteral(PARAPLYCTL), importTo(m_server.address() + u"services"_s, out));
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
