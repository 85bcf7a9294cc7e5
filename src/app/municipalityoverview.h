// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/overviewrows.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// One municipality of the overview, by its name; an unknown one is Empty.
class MunicipalityOverview : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed FINAL)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed FINAL)
    Q_PROPERTY(QString teensTitle READ teensTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString teensText READ teensText NOTIFY changed FINAL)
    Q_PROPERTY(QString teensLevel READ teensLevel NOTIFY changed FINAL)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *stages READ stages CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *cautions READ cautions CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *notes READ notes CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit MunicipalityOverview(QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    void setName(const QString &name);
    Status::Value status() const { return m_status; }
    /// "11,377 inhabitants in 2019", and whose figure it is; empty while it is not known.
    QString peopleText() const;
    QString rateText() const;
    QString teensTitle() const;
    QString teensText() const;
    QString teensLevel() const;
    QString elsewhereText() const;
    RowModel *stages() { return &m_stages; }
    RowModel *kinds() { return &m_kinds; }
    RowModel *gaps() { return &m_gaps; }
    RowModel *cautions() { return &m_cautions; }
    RowModel *notes() { return &m_notes; }

    /// Set the finder to what the row counts.
    Q_INVOKABLE void showStage(const QString &code);
    Q_INVOKABLE void showKind(const QString &code);

Q_SIGNALS:
    void nameChanged();
    void changed();

private:
    void renew();
    void renewNotes();
    const AreaCoverage *area() const { return m_coverage.municipality(m_name); }

    AppSession *m_session;
    QString m_name;
    Status::Value m_status = Status::Loading;
    Coverage m_coverage;
    RowList<CountRow> m_stages, m_kinds;
    RowList<GapRow> m_gaps;
    RowList<NoteRow> m_cautions, m_notes;
};

}
