// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/servedfeed.h"

#include "base/files.h"
#include "sync/rowpatch.h"
#include "sync/staging.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

namespace {

QByteArray bytesOf(const QString &path)
{
    auto bytes = realFiles().read(path, 100'000'000);
    REQUIRE(bytes);
    return *std::move(bytes);
}

}

ServedFeed::ServedFeed() : m_root(repository.file("root")) { }

QString ServedFeed::catalogue(int number) const
{
    const QString path = m_folder.filePath(QStringLiteral("c%1.sqlite").arg(number));
    if (QFileInfo::exists(path))
        return path;
    CatalogueBuilder builder;
    builder.location("house").location("hall");
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = "service-" + QByteArray::number(i);
        builder.service(id.constData(), {{"description", "Öppen förskola med sång, lek och fika för alla med små barn."}});
        builder.at(id.constData(), i % 2 == 0 ? "house" : "hall");
    }
    builder.phone("service-0", "019-10 00 10");
    builder.service(("extra-" + QByteArray::number(number)).constData());
    return builder.write(path);
}

void ServedFeed::delegate()
{
    if (m_isDelegated)
        repository.role(kShare)["targets"] = nlohmann::json::object();
    else
        repository.delegate(kShare, "targets", {"orebro/1/*.patch"});
    m_isDelegated = true;
}

void ServedFeed::addTarget(const std::string &path, const QByteArray &bytes, const Wording &wording, qint64 from, qint64 unpacked)
{
    const std::string role = from > 0 && from < wording.delegatesBelow ? kShare : "targets";
    repository.addTarget(path, bytes, role);
    nlohmann::json base;
    if (from > 0)
        base = {{"sequence", from}, {"digest", m_digests.value(from).toStdString()}};
    repository.role(role)["targets"][path]["custom"]["paraply"] = {
        {"region", wording.region.toStdString()}, {"schema", wording.schema}, {"sequence", m_sequence},
        {"digest", m_digests.value(m_sequence).toStdString()}, {"unpacked", unpacked}, {"from", base}};
}

void ServedFeed::release(const QString &catalogue, const Wording &wording)
{
    const QMap<qint64, QString> older = m_files;
    m_sequence = wording.sequence > 0 ? wording.sequence : m_sequence + 1;
    m_files[m_sequence] = catalogue;
    m_digests[m_sequence] = wording.digest.value_or(digestOfFile(catalogue));
    if (!wording.keepsOlder)
        repository.role("targets")["targets"] = nlohmann::json::object();
    if (wording.delegatesBelow > 0)
        delegate();
    const QString out = m_folder.filePath(QStringLiteral("patch"));
    const auto made = [&](const QString &before, const std::string &path, qint64 from) {
        const auto facts = makePatch(before, catalogue, out, realFiles(), PatchEffort::Quick, {});
        REQUIRE(facts);
        addTarget(path, bytesOf(out), wording, from, facts->unpackedBytes);
    };
    const std::string folder = wording.region.toStdString() + '/' + std::to_string(wording.schema) + '/';
    if (wording.snapshot)
        made({}, folder + std::to_string(m_sequence) + ".snapshot", 0);
    for (auto file = older.begin(); wording.patches && file != older.end(); ++file)
        made(file.value(), folder + std::to_string(file.key()) + '-' + std::to_string(m_sequence) + ".patch", file.key());
    if (wording.delegatesBelow > 0)
        repository.next(kShare);
    repository.release();
}

void ServedFeed::releaseSome(int count)
{
    for (int n = 1; n <= count; ++n)
        release(catalogue(n));
}

void ServedFeed::replaceTarget(const std::string &path, const QByteArray &bytes)
{
    const QString name = QString::fromStdString(path.substr(path.find_last_of('/') + 1));
    int count = 0;
    for (auto file = repository.served.begin(); file != repository.served.end(); ++file) {
        const QString served = file.key().section(u'/', -1);
        if (served == name || served.endsWith(u'.' + name)) {
            file.value() = bytes;
            ++count;
        }
    }
    REQUIRE(count > 0);
}

void ServedFeed::writeTo(const QString &folder) const
{
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        const QString path = folder + (name.endsWith(QLatin1String(".json")) ? QStringLiteral("/metadata/") : QStringLiteral("/targets/")) + name;
        REQUIRE(realFiles().makeFolder(path.section(u'/', 0, -2)));
        REQUIRE(realFiles().writeAtomically(path, bytes));
    };
    const QString last = QStringLiteral("timestamp.json");
    for (auto file = repository.served.begin(); file != repository.served.end(); ++file) {
        if (file.key() != last)
            write(file.key(), file.value());
    }
    write(last, repository.served.value(last));
}

}
