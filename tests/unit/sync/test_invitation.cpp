// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/foldersource.h"
#include "sync/invitation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kDigits = QString(32, u'0') + QString(32, u'a');

}

TEST_CASE("An invitation is an address and the fingerprint of its root", "[sync][invitation]")
{
    const QString address = GENERATE(u"https://feed.example.org/orebro"_s, u"https://feed.example.org"_s, u"http://127.0.0.1:8080/feed"_s,
                                     u"/media/stick/feed"_s, u"file:///media/stick/feed"_s);
    const Invitation invitation {address, kDigits};
    CHECK(invitationFromText(textOf(invitation)).value() == invitation);
    CHECK(invitationFromText(u"  "_s + address + u"/#SHA256:"_s + kDigits.toUpper() + u"\n"_s).value() == invitation);
}

TEST_CASE("What is no invitation is refused with what is missing", "[sync][invitation]")
{
    const QString text = GENERATE_COPY(QString(), u"https://feed.example.org"_s, u"#sha256:"_s + kDigits, u"feed.example.org#sha256:"_s + kDigits,
                                       u"https://feed.example.org#sha256:abc"_s, u"http://feed.example.org#sha256:"_s + kDigits,
                                       u"https://user:secret@feed.example.org#sha256:"_s + kDigits, u"ftp://example.org#sha256:"_s + kDigits,
                                       u"https://feed.example.org/?key=1#sha256:"_s + kDigits, u"../feed#sha256:"_s + kDigits,
                                       u"https://a#b#sha256:"_s + kDigits, u"https://a.example/#sha256:"_s + QString(64, u'g'),
                                       u"https://a.example/"_s + QString(5000, u'x') + u"#sha256:"_s + kDigits);
    INFO(text.toStdString());
    const auto read = invitationFromText(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == Code::Invalid);
    CHECK_FALSE(read.error().detail.isEmpty());
}

TEST_CASE("A file of one invitation may have comments, and not two invitations", "[sync][invitation]")
{
    const QByteArray line = textOf({u"https://a.example"_s, kDigits}).toUtf8();
    CHECK(invitationFromFile("# our county\n\n" + line + "\r\n").value().address == u"https://a.example"_s);
    CHECK_FALSE(invitationFromFile(line + '\n' + line).has_value());
    CHECK_FALSE(invitationFromFile("# nothing\n").has_value());
    CHECK_FALSE(invitationFromFile(QByteArray(20'000, '\n') + line).has_value());
}

TEST_CASE("A root is taken only when it has the fingerprint of the invitation", "[sync][invitation]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"1.root.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"the\": \"root\"}");
    file.close();
    FolderSource source(folder.path());
    const QString fingerprint = fingerprintOf("{\"the\": \"root\"}");

    const FetchedRoot right = fetchRoot(source, fingerprint, {});
    CHECK(right.fits);
    CHECK(right.root == "{\"the\": \"root\"}");
    CHECK(fetchRoot(source, {}, {}).fits);

    const FetchedRoot wrong = fetchRoot(source, kDigits, {});
    CHECK_FALSE(wrong.fits);
    CHECK(wrong.root.isEmpty());
    CHECK(wrong.reply.outcome == FetchOutcome::Whole);

    REQUIRE(file.remove());
    CHECK(fetchRoot(source, fingerprint, {}).reply.outcome == FetchOutcome::Absent);
}

TEST_CASE("A fingerprint is read out in groups of four", "[sync][invitation]")
{
    CHECK(readableFingerprint(u"0123456789abcdef"_s) == u"0123 4567 89ab cdef"_s);
}
