// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

struct PublicationRow {
    QString key, title, byline, about, url, noteText, year, publisher, series;
    bool operator==(const PublicationRow &) const = default;
    static std::span<const Column<PublicationRow>> columns();
};

/// The publications the catalogue names, with what each is about.
class PublicationModel : public paraply::RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit PublicationModel(QObject *parent = nullptr);

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return PublicationRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(PublicationRow::columns().size()); }
    const char *columnName(int column) const override { return PublicationRow::columns()[std::size_t(column)].name; }

private:
    void reload();

    AppSession *m_session;
    std::vector<PublicationRow> m_rows;
};

}
