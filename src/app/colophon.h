// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// Something the guide is made of, and on what terms.
struct LicenceRow {
    QString key, name, licence, note;
    bool operator==(const LicenceRow &) const = default;
    static std::span<const Column<LicenceRow>> columns();
};

/// What the guide owes and to whom: its licences, its data's, and whom to tell what does not work.
class Colophon : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact NOTIFY changed FINAL)
    Q_PROPERTY(QString contactAddress READ contactAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString contactText READ contactText NOTIFY changed FINAL)
    Q_PROPERTY(QString publisherText READ publisherText NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *layers READ layers CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *parts READ parts CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit Colophon(QObject *parent = nullptr);

    Status::Value status() const { return m_status; }
    /// As the region's sheet has it; empty while nobody answers for this guide.
    QString contact() const;
    /// What opens it: mailto:, tel: or https:; empty when it is none of these.
    QString contactAddress() const;
    QString contactText() const;
    QString publisherText() const;
    /// Of the base map.
    RowModel *layers() { return &m_layers; }
    /// Of the program.
    RowModel *parts() { return &m_parts; }

Q_SIGNALS:
    void changed();

private:
    void renew();

    AppSession *m_session;
    Status::Value m_status = Status::Loading;
    RowList<LicenceRow> m_layers, m_parts;
};

}
