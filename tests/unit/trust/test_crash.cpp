// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A medium that fails once, or from then on, at the n-th change.
class FailingFiles final : public ForwardingFiles {
public:
    FailingFiles(int at, bool forGood, Code code) : m_at(at), m_forGood(forGood), m_code(code) { }

    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override
    {
        return fails() ? Result<void>(error()) : ForwardingFiles::writeAtomically(path, bytes);
    }
    Result<void> remove(const QString &path) override { return fails() ? Result<void>(error()) : ForwardingFiles::remove(path); }
    Result<void> replace(const QString &from, const QString &to) override { return fails() ? Result<void>(error()) : ForwardingFiles::replace(from, to); }
    Result<void> flush(const QString &path) override { return fails() ? Result<void>(error()) : ForwardingFiles::flush(path); }
    Result<std::unique_ptr<FileWriter>> create(const QString &path) override
    {
        return fails() ? Result<std::unique_ptr<FileWriter>>(error()) : ForwardingFiles::create(path);
    }
    Result<std::unique_ptr<FileWriter>> append(const QString &path) override
    {
        return fails() ? Result<std::unique_ptr<FileWriter>>(error()) : ForwardingFiles::append(path);
    }
    int changes() const { return m_changes; }

private:
    Error error() const { return {m_code, u"the medium failed"_s}; }
    bool fails()
    {
        const int change = m_changes++;
        return change == m_at || (m_forGood && change > m_at);
    }

    int m_at;
    bool m_forGood;
    Code m_code;
    int m_changes = 0;
};

/// Attacked by versions far ahead, then recovered with new keys: every file changes, and files must go.
void recoverFromAttack(TufRepository &repository)
{
    repository.rotate("snapshot");
    repository.next("root");
    repository.rotate("timestamp");
    repository.next("root");
    repository.role("snapshot")["version"] = 5;
    repository.role("timestamp")["version"] = 5;
    repository.release();
}

}

TEST_CASE("A refresh that is cut off at any change of a file is made good by the next", "[trust][crash]")
{
    const bool forGood = GENERATE(false, true);
    const Code code = GENERATE(Code::Full, Code::Unwritable);
    int cutOff = 0;
    for (int at = 0; at == cutOff; ++at) {
        TufRepository repository;
        repository.role("timestamp")["version"] = 99'999;
        repository.role("snapshot")["version"] = 99'999;
        repository.release();
        Device device(repository);
        REQUIRE(device.outcome() == TrustOutcome::Updated);
        recoverFromAttack(repository);

        FailingFiles files(at, forGood, code);
        TrustClient client(device.path(), repository, files, device.clock());
        const TrustReport report = client.refresh();
        if (files.changes() > at) {
            CHECK(report.outcome == TrustOutcome::StorageFailed);
            CHECK(client.targets() == nullptr);
            ++cutOff;
        } else {
            CHECK(report.outcome == TrustOutcome::Updated);
        }
        CAPTURE(at);
        CHECK(device.refresh().isGood());
        for (const char *role : {"root", "timestamp", "snapshot", "targets"})
            CHECK(device.onDisk(role) == repository.file(role));
        CHECK(device.outcome() == TrustOutcome::Current);
        CHECK(realFiles().list(device.path()).value()
              == QStringList{u"root.json"_s, u"snapshot.json"_s, u"targets.json"_s, u"timestamp.json"_s, u"timestamp.validator"_s});
    }
    CHECK(cutOff == 10);   // the note of the rotation, two roots, three files that go, three roles and a validator
}

TEST_CASE("What a power failure left in the folder is swept away", "[trust][crash]")
{
    TufRepository repository;
    Device device(repository);
    for (const QString &name : {u".paraply-12-3.part"_s, u"notes.part"_s, u".paraply-notes"_s})
        REQUIRE(realFiles().writeAtomically(device.path(name), "half"));
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK_FALSE(QFile::exists(device.path(u".paraply-12-3.part"_s)));
    CHECK(QFile::exists(device.path(u"notes.part"_s)));
    CHECK(QFile::exists(device.path(u".paraply-notes"_s)));
}

TEST_CASE("A refresh that was cut off has not forgotten what it knew", "[trust][crash]")
{
    int cutOff = 0;
    for (int at = 0; at == cutOff; ++at) {
        TufRepository repository;
        repository.delegate("county");
        repository.release();
        Device device(repository);
        REQUIRE(device.outcome() == TrustOutcome::Updated);
        const QByteArray old = repository.file("timestamp");
        repository.release();
        repository.release();
        FailingFiles files(at, true, Code::Unwritable);
        TrustClient client(device.path(), repository, files, device.clock());
        if (!client.refresh().isGood())
            ++cutOff;
        // An attacker who has only what was good once gets nowhere with it.
        repository.role("timestamp")["version"] = 1;
        repository.role("timestamp")["meta"]["snapshot.json"]["version"] = 1;
        repository.publish("timestamp");
        CAPTURE(at);
        CHECK(device.outcome() == TrustOutcome::RolledBack);
    }
    CHECK(cutOff == 4);
}

TEST_CASE("A download that cannot be written leaves nothing half", "[trust][crash]")
{
    int cutOff = 0;
    for (int at = 0; at == cutOff; ++at) {
        TufRepository repository;
        repository.addTarget("page", "content");
        repository.release();
        Device device(repository);
        REQUIRE(device.refresh().isGood());
        const TargetFile target = device.find("page").target.value();
        FailingFiles files(at, false, Code::Full);
        TrustClient client(device.path(), repository, files, device.clock());
        const QString to = device.folder.filePath(u"page"_s);
        const TrustReport report = client.download(target, repository, to);
        cutOff += report.outcome == TrustOutcome::StorageFailed ? 1 : 0;
        CHECK(QFile::exists(to) == report.isGood());
        CHECK_FALSE(QFile::exists(to + u".part"_s));
    }
    CHECK(cutOff == 2);
}

TEST_CASE("What cannot be read is not taken for absent", "[trust][crash]")
{
    struct UnreadableFiles final : ForwardingFiles {
        Result<QByteArray> read(const QString &path, qint64 limit) override
        {
            if (path.endsWith(name))
                return Error{Code::Unreadable, u"an error of the medium"_s};
            return ForwardingFiles::read(path, limit);
        }
        QString name = u"nothing"_s;
    };
    TufRepository repository;
    UnreadableFiles files;
    Device device(repository, files);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    for (const char *role : {"root", "timestamp", "snapshot", "targets"}) {
        files.name = QLatin1String(role) + u".json"_s;
        const TrustReport report = device.refresh();
        CHECK(report.outcome == TrustOutcome::StorageFailed);
        CHECK(report.role == QLatin1String(role));
    }
    files.name = u"nothing"_s;
    CHECK(device.outcome() == TrustOutcome::Current);
}
