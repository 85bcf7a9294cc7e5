// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include <QTemporaryDir>
#include PARAPLY_TEST_HEADER

#include <catch2/catch_session.hpp>

#include <cstdio>

namespace {

/// A test never reads or writes the home of whoever runs it. QTemporaryDir makes the folder with mode 0700, as
/// XDG_RUNTIME_DIR must be.
bool moveInto(const QTemporaryDir &home)
{
    if (!home.isValid())
        return false;
    for (const char *variable :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        if (!qputenv(variable, home.path().toUtf8()))
            return false;
    }
    return true;
}

}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    if (!moveInto(home)) {
        std::fputs("no temporary home could be made for the tests\n", stderr);
        return 1;
    }
    // Also when ctest only asks for the names of the tests.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !qputenv("QT_QPA_PLATFORM", "offscreen"))
        return 1;
    PARAPLY_TEST_APPLICATION application(argc, argv);
    return Catch::Session().run(argc, argv);
}
