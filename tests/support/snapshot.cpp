// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/snapshot.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QJsonDocument>
#include <QMetaProperty>

namespace paraply {

namespace {

QJsonValue jsonOf(const QVariant &value)
{
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(value.value<QObject *>()))
        return rowsOf(*model);
    if (value.metaType().flags().testFlag(QMetaType::IsEnumeration))
        return value.toInt();
    if (value.canConvert<QVariantList>() && value.typeId() != QMetaType::QString) {
        QJsonArray list;
        for (const QVariant &one : value.toList())
            list << jsonOf(one);
        return list;
    }
    return QJsonValue::fromVariant(value);
}

}

QJsonArray rowsOf(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const auto roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (auto role = roles.begin(); role != roles.end(); ++role)
            object.insert(QString::fromLatin1(role.value()), jsonOf(model.data(model.index(row, 0), role.key())));
        rows << object;
    }
    return rows;
}

QJsonObject propertiesOf(const QObject &object)
{
    QJsonObject properties;
    const QMetaObject *type = object.metaObject();
    for (int number = QObject::staticMetaObject.propertyCount(); number < type->propertyCount(); ++number) {
        const QMetaProperty property = type->property(number);
        properties.insert(QString::fromLatin1(property.name()), jsonOf(property.read(&object)));
    }
    return properties;
}

bool matchesSnapshot(const QJsonValue &value, const QString &path)
{
    const QString expected = QStringLiteral(PARAPLY_TEST_DATA "/") + path;
    const QByteArray bytes = (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
    QFile reference(expected), actual(expected + QStringLiteral(".fail"));
    if (reference.open(QIODevice::ReadOnly) && reference.readAll() == bytes) {
        actual.remove();
        return true;
    }
    if (!actual.open(QIODevice::WriteOnly) || actual.write(bytes) != bytes.size())
        qWarning("%ls cannot be written", qUtf16Printable(actual.fileName()));
    return false;
}

}
