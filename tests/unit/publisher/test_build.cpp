// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "minisheets.h"

#include "publisher/build.h"
#include "support/forwardingfiles.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

/// The real file system, but the n-th operation that writes fails.
class FailingFiles final : public ForwardingFiles {
public:
    explicit FailingFiles(int failing) : m_left(failing) { }
    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override { return fails() ? broken() : realFiles().writeAtomically(path, bytes); }
    Result<void> replace(const QString &from, const QString &to) override { return fails() ? broken() : realFiles().replace(from, to); }
    Result<void> flush(const QString &path) override { return fails() ? broken() : realFiles().flush(path); }
    Result<void> remove(const QString &path) override { return fails() ? broken() : realFiles().remove(path); }
    Result<void> makeFolder(const QString &path) override { return fails() ? broken() : realFiles().makeFolder(path); }

private:
    bool fails() { return --m_left == 0; }
    static Error broken() { return {Code::Full, QStringLiteral("no space left")}; }
    int m_left;
};

Result<BuildOutcome> built(const MiniSheets &sheets, const QString &target, FileOps &files = realFiles())
{
    return buildCatalogue(sheets.folder(), target, files, [](QStringView, qint64, qint64) { });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("The same sheets give the same bytes and the same digest", "[publisher][build]")
{
    const MiniSheets sheets, again;
    const auto first = built(sheets, sheets.beside(QStringLiteral("a.sqlite")));
    const auto second = built(again, again.beside(QStringLiteral("b.sqlite")));
    REQUIRE(first);
    REQUIRE(first->digest);
    REQUIRE(second);
    CHECK(first->digest == second->digest);
    CHECK(contentOf(sheets.beside(QStringLiteral("a.sqlite"))) == contentOf(again.beside(QStringLiteral("b.sqlite"))));
}

TEST_CASE("Refused sheets leave an existing catalogue untouched", "[publisher][build]")
{
    const MiniSheets sheets;
    const QString target = sheets.beside(QStringLiteral("a.sqlite"));
    REQUIRE(built(sheets, target));
    const QByteArray before = contentOf(target);
    sheets.change(QStringLiteral("services.csv"), "open_preschool", "open_prescool");
    const auto refused = built(sheets, target);
    REQUIRE(refused);
    CHECK_FALSE(refused->digest);
    CHECK(refused->findings.errors() == 1);
    CHECK(contentOf(target) == before);
}

TEST_CASE("A build that is interrupted at any write leaves the old catalogue", "[publisher][build]")
{
    const MiniSheets sheets;
    const QString target = sheets.beside(QStringLiteral("a.sqlite"));
    QFile old(target);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int interrupted = 0;
    for (int n = 1;; ++n) {
        FailingFiles files(n);
        if (built(sheets, target, files))
            break;
        ++interrupted;
        CHECK(contentOf(target) == "old");
    }
    CHECK(interrupted >= 3);   // clearing the place, flushing, replacing
    CHECK(contentOf(target).startsWith("SQLite format 3"));
}
