// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "catalogue/service.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// Something of a service that a phone can take along by its camera.
struct CodeRow {
    QString key, label, note, content;
    static std::span<const Column<CodeRow>> columns();
};

/// The codes of one service: contact, next time, web page. Nothing is asked of a network; the code holds it all.
class CodeSheet : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString serviceId READ serviceId WRITE setServiceId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString locationId READ locationId WRITE setLocationId NOTIFY targetChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(QString content READ content NOTIFY changed FINAL)
    Q_PROPERTY(QString contentText READ contentText NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *codes READ codes CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit CodeSheet(QObject *parent = nullptr);

    const QString &serviceId() const { return m_serviceId; }
    void setServiceId(const QString &id);
    const QString &locationId() const { return m_locationId; }
    void setLocationId(const QString &id);
    Status::Value status() const { return m_status; }
    const QString &name() const { return m_name; }
    /// "contact", "calendar" or "link"; another than these, or one that this service has not, changes nothing.
    const QString &chosen() const { return m_chosen; }
    void choose(const QString &key);
    /// What the chosen code holds.
    QString content() const;
    /// The same in words, for who cannot see it.
    QString contentText() const;
    RowModel *codes() { return &m_codes; }

Q_SIGNALS:
    void targetChanged();
    void changed();

private:
    void renew();
    void tell(const Service &service);
    const CodeRow *chosenRow() const;

    AppSession *m_session;
    QString m_serviceId, m_locationId, m_name, m_chosen = QStringLiteral("contact");
    Status::Value m_status = Status::Loading;
    RowList<CodeRow> m_codes;
};

}
