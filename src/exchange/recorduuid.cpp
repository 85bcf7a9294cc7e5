// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recorduuid.h"

#include <QString>

namespace paraply {

QUuid recordUuid(QStringView region, QStringView entity, QStringView id)
{
    static const QUuid space(QStringLiteral("5f0d7b4c-3c1e-4b63-9d0b-2a8f6d1c7e55"));
    const QUuid own = QUuid::fromString(id);
    if (!own.isNull())
        return own;
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2/%3").arg(region, entity, id));
}

}
