// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <catch2/catch_tostring.hpp>

#include <string>

// How Catch2 prints Qt's values. Every test program is compiled with this file in front, so that no translation unit
// can miss it (and print a QString as a list of numbers).
namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringView> {
    static std::string convert(QStringView value) { return '"' + value.toString().toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &value)
    {
        return '"' + value.toPercentEncoding(" {}[]:,;\"'/").toStdString() + '"';
    }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &value)
    {
        if (value.isEmpty())
            return "[]";
        return "[\"" + value.join(QStringLiteral("\", \"")).toStdString() + "\"]";
    }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate value) { return value.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<QTime> {
    static std::string convert(QTime value) { return value.toString(Qt::ISODateWithMs).toStdString(); }
};

template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &value) { return value.toString(Qt::ISODateWithMs).toStdString(); }
};

}
