// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/metadata.h"

#include <QSet>

namespace paraply {
namespace {

/// The keys of a role by what they are, not by what they are called.
QSet<QByteArray> identitiesOf(const QString &role, const Root &root)
{
    QSet<QByteArray> identities;
    const QStringList ids = root.roles.value(role).keyIds;
    for (const QString &id : ids) {
        const auto key = root.keys.constFind(id);
        if (key != root.keys.cend())
            identities.insert(keyIdentity(*key));
    }
    identities.remove(QByteArray());   // keys that we cannot use never signed anything we trusted
    return identities;
}

}

bool meetsThreshold(const Envelope &envelope, const KeyTable &keys, const RoleKeys &role)
{
    QSet<QByteArray> signers;
    for (const Signature &signature : envelope.signatures) {
        const auto key = keys.constFind(signature.keyId);
        if (key == keys.cend() || !role.keyIds.contains(signature.keyId) || signature.bytes.isEmpty())
            continue;
        const QByteArray identity = keyIdentity(*key);
        if (!identity.isEmpty() && !signers.contains(identity) && verifies(*key, envelope.message, signature.bytes))
            signers.insert(identity);
        if (signers.size() >= role.threshold)
            return true;
    }
    return false;
}

bool hasRotated(const QString &role, const Root &before, const Root &after)
{
    return !(identitiesOf(role, before) - identitiesOf(role, after)).isEmpty();
}

}
