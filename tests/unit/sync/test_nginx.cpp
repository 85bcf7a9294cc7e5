// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/certificates.h"
#include "support/fetched.h"
#include "support/nginxserver.h"
#include "support/testfolder.h"
#include "sync/websource.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

/// A folder as a web server has it.
class ServedFolder {
public:
    ServedFolder()
    {
        write(QStringLiteral("a b%c.json"), content());
        write(QStringLiteral("private/x"), "x");
    }
    QString path() const { return m_folder.path(); }
    static QByteArray content() { return QByteArray(50'000, 'j') + "end"; }
    void write(const QString &name, const QByteArray &bytes) const { m_folder.write(name, bytes); }

private:
    TestFolder m_folder;
};

const QString kName = QStringLiteral("a b%c.json");

}

TEST_CASE("nginx gives a file, then says that it is unchanged, and resumes it", "[sync][web][nginx]")
{
    const ServedFolder folder;
    const NginxServer server(folder.path());
    WebSource source(QUrl(server.address()));
    const Fetched whole = fetched(source, {.name = kName, .limit = 1'000'000});
    CHECK(whole.outcome == FetchOutcome::Whole);
    CHECK(whole.bytes == ServedFolder::content());
    CHECK(whole.serverTime.isValid());
    REQUIRE_FALSE(whole.validator.isEmpty());
    const Fetched same = fetched(source, {.name = kName, .limit = 1'000'000, .validator = whole.validator});
    CHECK(same.outcome == FetchOutcome::Unchanged);
    const FetchRequest rest {.name = kName, .limit = 1'000'000, .from = 40'000, .fromValidator = whole.validator};
    const Fetched resumed = fetched(source, rest);
    CHECK(resumed.startedAt == 40'000);
    CHECK(resumed.bytes == ServedFolder::content().mid(40'000));
    folder.write(kName, "something else");
    const Fetched changed = fetched(source, rest);
    CHECK(changed.outcome == FetchOutcome::Whole);
    CHECK(changed.startedAt == 0);
    CHECK(changed.bytes == "something else");
}

TEST_CASE("nginx's 404 and 403 are Absent and Forbidden", "[sync][web][nginx]")
{
    const ServedFolder folder;
    const NginxServer server(folder.path());
    WebSource source(QUrl(server.address()));
    CHECK(fetched(source, {.name = QStringLiteral("nothing"), .limit = 100}).outcome == FetchOutcome::Absent);
    CHECK(fetched(source, {.name = QStringLiteral("private/x"), .limit = 100}).outcome == FetchOutcome::Forbidden);
    CHECK(fetched(source, {.name = kName, .limit = 100}).outcome == FetchOutcome::TooLong);
}

TEST_CASE("A server is trusted by its certificate, or not at all", "[sync][web][tls]")
{
    const ServedFolder folder;
    const TestAuthority ours, another;
    struct Row {
        const char *name, *subject;
        int firstDay, lastDay;
        bool knowsAuthority;
        FetchOutcome outcome;
    };
    const auto row = GENERATE(Row {"good", "DNS:localhost", -1, 1, true, FetchOutcome::Whole},
                              Row {"of another name", "DNS:example.org", -1, 1, true, FetchOutcome::Untrusted},
                              Row {"expired", "DNS:localhost", -3, -1, true, FetchOutcome::Untrusted},
                              Row {"not yet valid", "DNS:localhost", 1, 2, true, FetchOutcome::Untrusted},
                              Row {"of an unknown authority", "DNS:localhost", -1, 1, false, FetchOutcome::Untrusted});
    const TestAuthority::Issued issued = ours.issue(row.subject, row.firstDay, row.lastDay);
    const NginxServer server(folder.path(), {issued.chain, issued.key});
    WebSource source(QUrl(server.address()), {.extraAuthorities = (row.knowsAuthority ? ours : another).certificate()});
    const Fetched got = fetched(source, {.name = kName, .limit = 1'000'000});
    CAPTURE(row.name, got.error ? got.error->detail : QString());
    CHECK(got.outcome == row.outcome);
    CHECK(got.bytes == (row.outcome == FetchOutcome::Whole ? ServedFolder::content() : QByteArray()));
}

TEST_CASE("A server that speaks no TLS where it is due is no server of ours", "[sync][web][tls]")
{
    const ServedFolder folder;
    const NginxServer server(folder.path());
    WebSource source(QUrl(QStringLiteral("https://localhost:%1/").arg(server.port())));
    const Fetched got = fetched(source, {.name = kName, .limit = 1'000'000});
    CHECK(got.outcome == FetchOutcome::Cut);
    CHECK(got.bytes.isEmpty());
}
