// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/privatekey.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QProcess>
#include <QTemporaryDir>

using namespace paraply;

namespace {

const Secret &passphrase()
{
    static const Secret secret("korrekt häst batteri");
    return secret;
}

QByteArray pemOf(const PrivateKey &key)
{
    const auto pem = key.encrypted(passphrase());
    REQUIRE(pem);
    return *pem;
}

// What another program makes: openssl's own command line, which every machine that builds this has.
QByteArray opensslKey(const QStringList &generate, const QStringList &encrypt)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.pem")), out = folder.filePath(QStringLiteral("out.pem"));
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    };
    run(QStringList {QStringLiteral("genpkey"), QStringLiteral("-out"), plain} + generate);
    if (encrypt.isEmpty()) {
        QFile file(plain);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    run(QStringList {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"), plain, QStringLiteral("-out"), out,
                     QStringLiteral("-passout"), QStringLiteral("pass:korrekt häst batteri")}
        + encrypt);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

}

TEST_CASE("A new key of each kind signs what its public key verifies, and nothing else", "[trust][privatekey]")
{
    const auto [kind, type, scheme] = GENERATE(table<KeyKind, const char *, const char *>({
        {KeyKind::Ed25519, "ed25519", "ed25519"},
        {KeyKind::EcdsaP256, "ecdsa", "ecdsa-sha2-nistp256"},
        {KeyKind::Rsa, "rsa", "rsassa-pss-sha256"},
    }));
    const auto key = PrivateKey::generate(kind);
    REQUIRE(key);
    CHECK(key->publicKey().type == type);
    CHECK(key->publicKey().scheme == scheme);
    CHECK(key->id() == keyId(key->publicKey()));
    const auto signature = key->sign("hej");
    REQUIRE(signature);
    CHECK(verifies(key->publicKey(), "hej", *signature));
    CHECK_FALSE(verifies(key->publicKey(), "hej!", *signature));
    const auto other = PrivateKey::generate(kind);
    REQUIRE(other);
    CHECK(other->id() != key->id());
    CHECK_FALSE(verifies(other->publicKey(), "hej", *signature));
}

TEST_CASE("A key comes back from its encrypted file as it was", "[trust][privatekey]")
{
    const KeyKind kind = GENERATE(KeyKind::Ed25519, KeyKind::EcdsaP256, KeyKind::Rsa);
    const auto key = PrivateKey::generate(kind);
    REQUIRE(key);
    const QByteArray pem = pemOf(*key);
    CHECK(pem.startsWith("Key id: " + key->id().toLatin1() + "\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    CHECK(pem.endsWith("-----END ENCRYPTED PRIVATE KEY-----\n"));
    CHECK((pemOf(*key) != pem));   // another salt
    const auto back = PrivateKey::load(pem, passphrase());
    REQUIRE(back);
    CHECK(back->kind() == kind);
    CHECK(back->id() == key->id());
    const auto signature = back->sign("hej");
    REQUIRE(signature);
    CHECK(verifies(key->publicKey(), "hej", *signature));
}

TEST_CASE("A wrong passphrase is told from a broken file, and that from no key at all", "[trust][privatekey]")
{
    const auto key = PrivateKey::generate();
    REQUIRE(key);
    const QByteArray pem = pemOf(*key);
    CHECK(PrivateKey::load(pem, Secret("korrekt häst batter")).error().code == Code::Invalid);
    CHECK(PrivateKey::load(pem, Secret("Korrekt häst batteri")).error().code == Code::Invalid);
    CHECK(PrivateKey::load(pem, Secret()).error().code == Code::Invalid);
    CHECK(PrivateKey::load(pem, Secret(QByteArray(100'000, 'x'))).error().code == Code::Invalid);
    CHECK(PrivateKey::load({}, passphrase()).error().code == Code::Foreign);
    CHECK(PrivateKey::load("hej", passphrase()).error().code == Code::Foreign);
    CHECK(PrivateKey::load(QByteArray(1'000'000, 'x') + pem, passphrase()).error().code == Code::Foreign);
    CHECK(PrivateKey::load("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n", passphrase()).error().code == Code::Foreign);
    for (qsizetype length = pem.indexOf("KEY-----\n") + 9; length < pem.size() - 2; length += 7) {
        INFO(length);
        CHECK(PrivateKey::load(pem.first(length), passphrase()).error().code == Code::Damaged);
    }
}

TEST_CASE("A key file of which a character changed is never another key", "[trust][privatekey]")
{
    const auto key = PrivateKey::generate();
    REQUIRE(key);
    const QByteArray pem = pemOf(*key);
    for (qsizetype i = 0; i < pem.size(); i += 29) {
        QByteArray changed = pem;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        INFO(i);
        const auto loaded = PrivateKey::load(changed, passphrase());
        CHECK((!loaded || loaded->id() == key->id()));
    }
}

TEST_CASE("An empty passphrase protects nothing and is refused", "[trust][privatekey]")
{
    const auto key = PrivateKey::generate();
    REQUIRE(key);
    const auto pem = key->encrypted(Secret());
    REQUIRE_FALSE(pem);
    CHECK(pem.error().code == Code::Invalid);
}

TEST_CASE("Keys that openssl encrypted are read", "[trust][privatekey]")
{
    const auto [generate, encrypt, kind] = GENERATE(table<const char *, const char *, KeyKind>({
        {"-algorithm ED25519", "-v2 aes-256-cbc", KeyKind::Ed25519},
        {"-algorithm ED25519", "-v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 600000", KeyKind::Ed25519},
        {"-algorithm EC -pkeyopt ec_paramgen_curve:P-256", "-scrypt", KeyKind::EcdsaP256},
        {"-algorithm RSA -pkeyopt rsa_keygen_bits:2048", "-v2 aes-256-cbc", KeyKind::Rsa},
    }));
    const auto key = PrivateKey::load(opensslKey(words(generate), words(encrypt)), passphrase());
    REQUIRE(key);
    CHECK(key->kind() == kind);
    const auto signature = key->sign("hej");
    REQUIRE(signature);
    CHECK(verifies(key->publicKey(), "hej", *signature));
}

TEST_CASE("Keys that are too weak, of another kind or not encrypted are refused", "[trust][privatekey]")
{
    const auto [generate, encrypt] = GENERATE(table<const char *, const char *>({
        {"-algorithm ED25519", ""},
        {"-algorithm ED448", "-v2 aes-256-cbc"},
        {"-algorithm EC -pkeyopt ec_paramgen_curve:P-384", "-v2 aes-256-cbc"},
        {"-algorithm RSA -pkeyopt rsa_keygen_bits:1024", "-v2 aes-256-cbc"},
    }));
    const auto key = PrivateKey::load(opensslKey(words(generate), words(encrypt)), passphrase());
    REQUIRE_FALSE(key);
    CHECK(key.error().code == Code::Foreign);
}

TEST_CASE("A secret leaves nothing behind where it was", "[trust][privatekey]")
{
    Secret first("hemligt");
    Secret second(std::move(first));
    CHECK(first.isEmpty());   // NOLINT: what is left of it is the point
    CHECK(second.bytes() == QByteArrayView("hemligt"));
    first = std::move(second);
    CHECK(second.isEmpty());
    CHECK(first == Secret("hemligt"));
}
