// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recorduuid.h"

#include <QString>

namespace paraply {

QUuid recordUuid(QStringView region, QStringView entity, QStringView id)
{
    static const QUuid space(QStringLiteral("5f0d7b4c-3c1e-4b63-9d0b-2a8f6d1c7e55"));
    // Qt takes what only begins with a UUID for one, and it is another id.
    constexpr qsizetype kLength = 36;
    const QUuid own = id.size() == kLength ? QUuid::fromString(id) : QUuid();
    if (!own.isNull())
        return own;
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2/%3").arg(region, entity, id));
}

}
