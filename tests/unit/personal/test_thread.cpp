// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalthread.h"
#include "profiles.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

constexpr int kLongEnough = 10000;

struct Opened {
    Profile profile;
    QString setAside;
    std::optional<Error> problem;
};

/// Opens, and waits for the answer.
Opened open(PersonalThread &thread)
{
    Opened opened;
    QEventLoop loop;
    QObject::connect(&thread, &PersonalThread::opened, &loop, [&](const Profile &profile, const QString &setAside, const std::optional<Error> &problem) {
        opened = { profile, setAside, problem };
        loop.quit();
    });
    QTimer::singleShot(kLongEnough, &loop, [&loop] { loop.exit(1); });
    thread.open(kNow);
    REQUIRE(loop.exec() == 0);
    return opened;
}

template <typename Signal>
bool arrives(PersonalThread &thread, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&thread, signal, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(kLongEnough, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

}

TEST_CASE("What was saved just before the end is kept", "[personal][thread]")
{
    const QTemporaryDir folder;
    {
        PersonalThread thread(folder.path());
        open(thread);
        for (int radius = 0; radius < 20; ++radius) {
            Profile profile = fullProfile();
            profile.place.radiusKilometres = radius;
            thread.save(profile);
        }
        thread.save(fullProfile());
    }
    PersonalThread thread(folder.path());
    CHECK(open(thread).profile == fullProfile());
}

TEST_CASE("A damaged file is told of when it is opened", "[personal][thread]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("personal.db")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("no database") > 0);
    file.close();
    PersonalThread thread(folder.path());
    const Opened opened = open(thread);
    CHECK(opened.profile == Profile{});
    CHECK(opened.setAside.contains(QStringLiteral("personal.db.damaged-")));
    CHECK_FALSE(opened.problem);
}

TEST_CASE("When the folder is a file, memory takes its place and the reason is told", "[personal][thread]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    PersonalThread thread(path + QStringLiteral("/below"));
    const Opened opened = open(thread);
    REQUIRE(opened.problem);
    CHECK(opened.profile == Profile{});
}

TEST_CASE("Forgetting is answered, and nothing comes back", "[personal][thread]")
{
    const QTemporaryDir folder;
    {
        PersonalThread thread(folder.path());
        open(thread);
        thread.save(fullProfile());
        thread.wipe();
        CHECK(arrives(thread, &PersonalThread::wiped));
    }
    PersonalThread thread(folder.path());
    CHECK(open(thread).profile == Profile{});
}

TEST_CASE("A store that was never opened says that it cannot save", "[personal][thread]")
{
    PersonalThread thread{ QString() };
    thread.save(fullProfile());
    CHECK(arrives(thread, &PersonalThread::failed));
}
