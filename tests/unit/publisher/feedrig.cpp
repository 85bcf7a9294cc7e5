// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "trust/libcrypto.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>

namespace paraply {

namespace {

// Before any test: the threads of their connections may end late.
[[maybe_unused]] const bool s_isKept = (keepLibcrypto(), true);

PassphraseSource oneAnswer()
{
    return [](const QString &, bool) { return std::optional<Secret>(std::in_place, QByteArrayView("korrekt häst batteri")); };
}

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

// As another program makes keys, and with a single round of hashing: ours take a quarter of a second each to open, on purpose.
void makeKey(const QString &file)
{
    const QString plain = file + QStringLiteral(".plain");
    openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"), QStringLiteral("-out"), plain});
    openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-v2"), QStringLiteral("aes-256-cbc"), QStringLiteral("-iter"), QStringLiteral("1"),
             QStringLiteral("-passout"), QStringLiteral("pass:korrekt häst batteri"), QStringLiteral("-in"), plain, QStringLiteral("-out"), file});
    REQUIRE(QFile::remove(plain));
}

}

FeedRig::FeedRig() : m_keys({keyFolder()}, realFiles(), oneAnswer())
{
    REQUIRE(QDir().mkpath(keyFolder()));
    for (const char *name : {"root-1", "root-2", "root-3", "targets", "snapshot", "timestamp"})
        makeKey(keyFolder() + u'/' + QLatin1String(name) + QStringLiteral(".pem"));
}

QString FeedRig::catalogue(int services, const QString &phone, const QString &region) const
{
    CatalogueBuilder builder;
    for (int i = 0; i < services; ++i) {
        const QByteArray id = "stod-" + QByteArray::number(i);
        builder.service(id.constData());
        builder.phone(id.constData(), i == 0 ? phone.toUtf8().constData() : "019-21 10 00");
    }
    if (region != u"orebro")
        builder.sql("UPDATE region SET code = '" + region.toUtf8() + "'");
    return builder.write(beside(QStringLiteral("%1-%2-%3.sqlite").arg(region).arg(services).arg(phone)));
}

FeedRun FeedRig::run(FileOps &files)
{
    return {folder(), m_keys, files, m_clock};
}

void FeedRig::create(int rootThreshold)
{
    FeedCreation creation;
    creation.rootThreshold = rootThreshold;
    const auto created = createFeed(run(), creation);
    INFO(toldBy(created));
    REQUIRE(created);
}

FeedReleased FeedRig::release(const QString &catalogue, bool allow)
{
    auto released = releaseCatalogue(run(), catalogue, allow);
    INFO(toldBy(released));
    REQUIRE(released);
    return *std::move(released);
}

FeedState FeedRig::state() const
{
    auto read = readFeed(FeedLayout(folder()), realFiles());
    INFO(toldBy(read));
    REQUIRE(read);
    return *std::move(read);
}

}
