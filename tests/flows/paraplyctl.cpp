// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

namespace {

class BuiltOnce {
public:
    explicit BuiltOnce(const QString &sheets)
    {
        const Run built = paraplyctl({QStringLiteral("build"), sheets, QStringLiteral("--out"), path()});
        INFO(built.out.toStdString() + built.err.toStdString());
        REQUIRE(built.exitCode == 0);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("built.sqlite")); }

private:
    QTemporaryDir m_folder;
};

}

nlohmann::json Run::json() const
{
    INFO(out.toStdString());
    auto value = nlohmann::json::parse(out.begin(), out.end(), nullptr, false);
    REQUIRE_FALSE(value.is_discarded());
    return value;
}

Run ran(const QString &program, const QStringList &arguments, const std::map<QString, QString> &environment)
{
    constexpr int kPatience = 300'000;   // a busy machine under the sanitizers is slow, and no failure
    static const QTemporaryDir cache;   // never that of whoever runs the tests
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_CACHE_HOME"), cache.path());
    variables.insert(QStringLiteral("LSAN_OPTIONS"), QStringLiteral("suppressions=" PARAPLY_LEAKS ":print_suppressions=0"));   // read under the sanitizers only
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run paraplyctl(const QStringList &arguments, const std::map<QString, QString> &environment)
{
    return ran(QStringLiteral(PARAPLYCTL), arguments, environment);
}

QString shippedCatalogue()
{
    static const BuiltOnce built(QStringLiteral(PARAPLY_SHIPPED_SHEETS));
    return built.path();
}

QString miniCatalogue()
{
    static const BuiltOnce built(QStringLiteral(PARAPLY_MINI_SHEETS));
    return built.path();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

}
