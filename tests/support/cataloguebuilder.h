// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/connection.h"

#include <QString>
#include <QTemporaryDir>

#include <initializer_list>
#include <utility>
#include <variant>

namespace paraply {

/// A cell of a row to insert. Literals are UTF-8; nullptr is NULL.
class Cell {
public:
    Cell(std::nullptr_t) { }
    Cell(int value) : m_value(qint64(value)) { }
    Cell(double value) : m_value(value) { }
    Cell(const char *value) : m_value(QString::fromUtf8(value)) { }
    Cell(const QString &value) : m_value(value) { }
    const std::variant<std::monostate, qint64, double, QString> &value() const { return m_value; }

private:
    std::variant<std::monostate, qint64, double, QString> m_value;
};

/// Columns by name, as in {{"kind", "library"}, {"min_age_months", 0}}.
using Cells = std::initializer_list<std::pair<const char *, Cell>>;

/// A small catalogue made by SQL, for tests. It begins with the region "orebro" ("Örebro län", sv and en, Europe/Stockholm, data of
/// 2026-11-21) and the municipalities Örebro (1880) and Karlskoga (1883); every row has sensible values for what a test does not name. Throws
/// DatabaseError. `write` may be called any number of times.
class CatalogueBuilder {
public:
    CatalogueBuilder();

    /// A row of any table, with that table's defaults beneath. Replaces a row of the same key.
    CatalogueBuilder &row(const char *table, Cells cells);

    /// An open preschool in Örebro of its own name (its id); columns of `service` and `service_detail` alike.
    CatalogueBuilder &service(const char *id, Cells cells = {});
    /// A place in central Örebro at locality precision.
    CatalogueBuilder &location(const char *id, Cells cells = {});
    CatalogueBuilder &at(const char *service, const char *location);
    CatalogueBuilder &session(const char *id, const char *service, const char *hours, Cells cells = {});
    CatalogueBuilder &topic(const char *service, const char *topic);      ///< makes the topic, named as its id, if need be
    CatalogueBuilder &language(const char *service, const char *language);
    CatalogueBuilder &phone(const char *service, const char *number);     ///< dialable as `dialableNumber` says
    CatalogueBuilder &catchment(const char *service, const char *municipality);
    /// `source_digest` is that of `original`.
    CatalogueBuilder &translation(const char *entity, const char *id, const char *field, const char *language, const char *text,
                                  const char *original, const char *state = "person");
    /// A page with its text in Swedish.
    CatalogueBuilder &page(const char *id, const char *section, const char *title);
    CatalogueBuilder &sql(QByteArrayView script);

    Connection &connection() { return m_connection; }
    /// A file of its own, replaced when it exists. Returns the path.
    QString write(const QString &path);

private:
    QTemporaryDir m_folder;   // VACUUM INTO writes nowhere from a connection in memory
    Connection m_connection;
};

}
