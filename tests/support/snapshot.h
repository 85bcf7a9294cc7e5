// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QAbstractItemModel;
class QObject;

namespace paraply {

/// Every role of every row, by role name.
QJsonArray rowsOf(const QAbstractItemModel &model);
/// Every property of an object by name; lists as rowsOf. QObject's own are left out.
QJsonObject propertiesOf(const QObject &object);

/// True when it equals tests/data/<path>. Otherwise writes what it is beside it, as <path>.fail; to accept a change, read the
/// difference and rename the file.
bool matchesSnapshot(const QJsonValue &value, const QString &path);

}
