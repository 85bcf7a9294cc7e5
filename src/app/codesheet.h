// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/placedservice.h"
#include "app/rowmodel.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// Something of a service that a phone can take along by its camera.
struct CodeRow {
    QString key, label, note, content;
    bool operator==(const CodeRow &) const = default;
    static std::span<const Column<CodeRow>> columns();
};

/// The codes of one service: contact, next time, web page. Nothing is asked of a network; the code holds it all.
class CodeSheet : public paraply::PlacedService {
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(QString content READ content NOTIFY changed FINAL)
    Q_PROPERTY(QString contentText READ contentText NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *codes READ codes CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit CodeSheet(QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    /// "contact", "calendar" or "link"; another than these, or one that this service has not, changes nothing.
    const QString &chosen() const { return m_chosen; }
    void choose(const QString &key);
    /// What the chosen code holds.
    QString content() const;
    /// The same in words, for who cannot see it.
    QString contentText() const;
    RowModel *codes() { return &m_codes; }

protected:
    Status::Value tell(const Service &whole) override;

private:
    const CodeRow *chosenRow() const;

    QString m_name, m_chosen = QStringLiteral("contact");
    RowList<CodeRow> m_codes;
};

}
