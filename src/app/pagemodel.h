// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/articlepart.h"
#include "app/passagerow.h"
#include "app/servicerows.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// The pages of a section ("rights", "knowledge") in their order.
class PageModel : public paraply::RowModel {
    Q_OBJECT
    Q_PROPERTY(QString section READ section WRITE setSection NOTIFY sectionChanged FINAL)
    Q_PROPERTY(paraply::RowModel *parts READ parts CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *passages READ passages CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit PageModel(QObject *parent = nullptr);

    const QString &section() const { return m_section; }
    void setSection(const QString &section);
    /// Those of article 18, where one of the pages is about it: ArticlePart.
    RowModel *parts() { return &m_parts; }
    /// What is read aloud: PassageRow; first the parts, at the place "part-" and their number, then the pages, at "page-" and their id.
    RowModel *passages() { return &m_passages; }

Q_SIGNALS:
    void sectionChanged();

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return PageRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(PageRow::columns().size()); }
    const char *columnName(int column) const override { return PageRow::columns()[std::size_t(column)].name; }

private:
    void reload();

    AppSession *m_session;
    QString m_section;
    std::vector<PageRow> m_rows;
    RowList<ArticlePart> m_parts;
    RowList<PassageRow> m_passages;
};

}
