// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/choicemodel.h"
#include "app/overviewrows.h"
#include "app/sheetexport.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// The support of every municipality by ages, one kind or all of them, with the gaps in words.
class CountyOverview : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> stageNames READ stageNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> stageHeads READ stageHeads NOTIFY changed FINAL)
    Q_PROPERTY(paraply::ChoiceModel *scopes READ scopes CONSTANT FINAL)
    Q_PROPERTY(paraply::ChoiceModel *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(paraply::ChoiceModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *areas READ areas CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(paraply::SheetExport *sheet READ sheet CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit CountyOverview(QObject *parent = nullptr);

    Status::Value status() const { return m_status; }
    QString title() const;
    QString subtitle() const;
    /// What is for the whole region or country and stands in no cell.
    QString elsewhereText() const;
    QStringList stageNames() const;
    /// The same, for a head of a narrow column.
    QStringList stageHeads() const;
    ChoiceModel *scopes() { return &m_scopes; }
    ChoiceModel *groups() { return &m_groups; }
    /// Of the chosen group; empty without one.
    ChoiceModel *kinds() { return &m_kinds; }
    RowModel *areas() { return &m_areas; }
    RowModel *gaps() { return &m_gaps; }
    SheetExport *sheet() { return &m_sheet; }

    /// Sets the finder to what a cell counts.
    Q_INVOKABLE void showCell(const QString &municipality, int stage);
    Q_INVOKABLE void exportSheet();
    Q_INVOKABLE void printReport();

Q_SIGNALS:
    void changed();

private:
    void count();
    void renew();
    void renewChoices();
    OverviewView view() const;

    AppSession *m_session;
    Status::Value m_status = Status::Loading;
    Coverage m_coverage;
    std::optional<KindGroup> m_group;
    std::optional<Kind> m_kind;
    Scope m_scope = Scope::Named;
    ChoiceModel m_scopes, m_groups, m_kinds;
    RowList<AreaRow> m_areas;
    RowList<GapRow> m_gaps;
    SheetExport m_sheet;
};

}
