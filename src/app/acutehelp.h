// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "catalogue/catalogue.h"
#include "catalogue/find.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// Somebody to call.
struct AcuteRow {
    QString key, name, whenText, aboutText, number, address, callName, openState;
    bool emergency = false;   ///< the emergency number itself
    bool operator==(const AcuteRow &) const = default;
    static std::span<const Column<AcuteRow>> columns();
};

/// Whom to call when it is urgent: what the catalogue holds of helplines and of services on danger and violence, with a number. What is
/// open now stands first, then what speaks the language of now, then the gravest.
class AcuteHelp : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *now READ now CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *later READ later CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit AcuteHelp(QObject *parent = nullptr);

    Status::Value status() const { return m_status; }
    RowModel *now() { return &m_now; }
    /// Closed now, or not known to be open.
    RowModel *later() { return &m_later; }

    /// Whether a page about it should be quick to leave.
    static bool isSensitive(const Service &service);

Q_SIGNALS:
    void changed();

private:
    struct Line;
    void renew();
    std::vector<Line> lines(const Catalogue &catalogue) const;
    AcuteRow row(const Line &line) const;
    /// When somebody answers, where that is for, and in which languages when ours is not among them.
    QString when(const Line &line) const;

    AppSession *m_session;
    Status::Value m_status = Status::Loading;
    RowList<AcuteRow> m_now, m_later;
};

}
