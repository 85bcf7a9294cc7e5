// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/tufkey.h"
#include "trust/keys.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

PublicKey publicOf(const TufKey &key)
{
    return publicKey(key.object).value();
}

}

TEST_CASE("Ed25519 signatures verify as RFC 8032 says", "[trust][keys]")
{
    const auto [key, message, signature] = GENERATE(values<std::tuple<QByteArray, QByteArray, QByteArray>>({
        {"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    }));
    const PublicKey value = publicKey("ed25519", "ed25519", key);
    const QByteArray bytes = QByteArray::fromHex(message), good = QByteArray::fromHex(signature);
    CHECK(verifies(value, bytes, good));
    CHECK(verifies(publicKey("ed25519", "ed25519", key.toUpper()), bytes, good));
    CHECK_FALSE(verifies(value, bytes + 'x', good));
    QByteArray bad = good;
    bad[0] = char(bad[0] ^ 1);
    CHECK_FALSE(verifies(value, bytes, bad));
    CHECK_FALSE(verifies(value, bytes, good.chopped(1)));
    CHECK_FALSE(verifies(value, bytes, {}));
    CHECK_FALSE(verifies(publicKey("ed25519", "ed25519", key.chopped(1)), bytes, good));
    CHECK_FALSE(verifies(publicKey("ed25519", "ed25519", ' ' + key), bytes, good));
}

TEST_CASE("Every scheme verifies its own signatures and nothing else", "[trust][keys]")
{
    const TufKey key = GENERATE(TufKey::ed25519(), TufKey::ecdsa(), TufKey::ecdsa("ecdsa-sha2-nistp256"), TufKey::rsa(), TufKey::rsa("rsassa-pss-sha512"),
                                TufKey::rsa("rsassa-pss-sha256", 2048, 0), TufKey::rsa("rsassa-pss-sha256", 2048, 222),
                                TufKey::rsa("rsa-pkcs1v15-sha256"), TufKey::rsa("rsassa-pss-sha256", 3072));
    INFO(key.object.dump());
    const PublicKey value = publicOf(key);
    const QByteArray message = "what is signed", signature = key.sign(message);
    REQUIRE_FALSE(signature.isEmpty());
    CHECK(verifies(value, message, signature));
    CHECK_FALSE(verifies(value, message + ' ', signature));
    CHECK_FALSE(verifies(value, message, signature.chopped(1)));
    CHECK_FALSE(verifies(value, message, signature + '\0'));
    CHECK_FALSE(verifies(value, message, QByteArray(signature.size(), '\0')));
    CHECK_FALSE(verifies(value, message, {}));
    // Of another key of the same kind, and under a scheme that is not the key's.
    CHECK_FALSE(verifies(publicOf(TufKey::ed25519()), message, signature));
    CHECK_FALSE(verifies(publicOf(TufKey::ecdsa()), message, signature));
    for (const QByteArray &scheme : knownSchemes()) {
        if (scheme != value.scheme)
            CHECK_FALSE(verifies(publicKey(value.type, scheme, value.publicValue), message, signature));
    }
}

TEST_CASE("A P-256 key may be a point in hex, as older repositories write it", "[trust][keys]")
{
    const TufKey key = TufKey::ecdsa();
    const QByteArray pem = QByteArray::fromStdString(key.object["keyval"]["public"]);
    const QByteArray der = QByteArray::fromBase64(pem.mid(27, pem.lastIndexOf("-----END") - 27).replace('\n', ""));
    const PublicKey old = publicKey("ecdsa", "ecdsa-sha2-nistp256", der.last(65).toHex());
    CHECK(verifies(old, "message", key.sign("message")));
    CHECK(keyIdentity(old) == keyIdentity(publicOf(key)));
}

TEST_CASE("A key that we do not know or cannot use verifies nothing", "[trust][keys]")
{
    const TufKey ecdsa = TufKey::ecdsa(), rsa = TufKey::rsa("rsassa-pss-sha256", 1024);
    const QByteArray pem = QByteArray::fromStdString(ecdsa.object["keyval"]["public"]);
    for (const PublicKey &key : {publicKey("sphincs", "sphincs+", "00"), publicKey("ed25519", "ecdsa-sha2-nistp256", pem), publicKey("rsa", "rsassa-pss-sha256", pem),
                                 publicKey("ecdsa", "ecdsa-sha2-nistp256", ""), publicKey("ecdsa", "ecdsa-sha2-nistp256", pem.first(60)),
                                 publicKey("ecdsa", "ecdsa-sha2-nistp384", pem), publicKey("ecdsa-sha2-nistp384", "ecdsa-sha2-nistp256", pem),
                                 publicKey("ecdsa", "ecdsa-sha2-nistp256", "04" + QByteArray(128, '0')),
                                 publicKey("ed25519", "ed25519", QByteArray(64, 'g')), publicOf(rsa)}) {
        INFO(key.canonical.toStdString());
        CHECK_FALSE(verifies(key, "message", ecdsa.sign("message")));
        CHECK_FALSE(verifies(key, "message", rsa.sign("message")));
        CHECK(keyIdentity(key).isEmpty());
    }
}

TEST_CASE("A key's id is the hash of its canonical form", "[trust][keys]")
{
    CHECK(keyId(publicKey("ed25519", "ed25519", "66dd78c5c2a78abc6fc6b267ff1a8017ba0e8bfc853dd97af351949bba021275"))
          == u"cb3fbd83df4ba2471a736b065650878280964a98843ec13b457a99b2a21cc3b4"_s);
    TufKey key = TufKey::rsa();
    CHECK(keyId(publicOf(key)).toStdString() == key.id());
    key.object["x-owner"] = {{"name", "\"Åsa\""}};
    CHECK(keyId(publicOf(key)).toStdString() == key.id());
}

TEST_CASE("A key is the same however its object is written", "[trust][keys]")
{
    TufKey key = TufKey::rsa();
    const QByteArray identity = keyIdentity(publicOf(key));
    REQUIRE(identity.size() == 32);
    key.object["x-copy"] = true;
    CHECK(keyIdentity(publicOf(key)) == identity);
    key.object["scheme"] = "rsa-pkcs1v15-sha256";
    CHECK(keyIdentity(publicOf(key)) == identity);
    key.object["keyval"]["public"] = "\n" + key.object["keyval"]["public"].get<std::string>() + "\n\n";
    CHECK(keyIdentity(publicOf(key)) == identity);
    CHECK(keyIdentity(publicOf(TufKey::ecdsa())) != keyIdentity(publicOf(TufKey::ecdsa())));
}

TEST_CASE("A key object has its three parts", "[trust][keys]")
{
    using Json = nlohmann::json;
    const Json whole = TufKey::ed25519().object;
    for (const char *part : {"keytype", "scheme", "keyval"}) {
        Json object = whole;
        object.erase(part);
        CHECK_FALSE(publicKey(object));
        object[part] = 7;
        CHECK_FALSE(publicKey(object));
    }
    for (const Json &object : {Json(), Json("key"), Json::array(), Json(1)})
        CHECK_FALSE(publicKey(object));
    Json fraction = whole;
    fraction["x-weight"] = 0.5;
    CHECK_FALSE(publicKey(fraction));
    // A key that lives elsewhere has no public text; it is kept and verifies nothing.
    Json elsewhere = whole;
    elsewhere["keyval"] = {{"identity", "someone@example.org"}};
    REQUIRE(publicKey(elsewhere));
    CHECK_FALSE(verifies(*publicKey(elsewhere), "message", QByteArray(64, 'x')));
}
