// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/opencatalogue.h"

#include <QMap>
#include <QRect>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// Where the user was: the pages that are open one over the other, how far the list was scrolled, and where the window stood. Kept with
/// the settings, so that it outlives a restart and every change of shell, but for what nobody else should read off the device:
/// support and pages that tell of trouble at home, and acute help, are left out. GUI thread.
class ViewState : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> pages READ pages NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QList<QString> targets READ targets NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QList<QString> locations READ locations NOTIFY pagesChanged FINAL)
    Q_PROPERTY(int listRow READ listRow WRITE setListRow NOTIFY listRowChanged FINAL)
    Q_PROPERTY(bool returning READ isReturning NOTIFY returningChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.view")
public:
    /// `catalogue` must outlive this.
    explicit ViewState(const OpenCatalogue &catalogue, QObject *parent = nullptr);

    QStringList pages() const { return m_pages; }
    QStringList targets() const { return m_targets; }
    QStringList locations() const { return m_locations; }
    /// Three lists of one length, the first page first.
    Q_INVOKABLE void setTrail(const QStringList &pages, const QStringList &targets, const QStringList &locations);
    /// The first hit that is seen in the list of results.
    int listRow() const { return m_listRow; }
    void setListRow(int row);
    /// Whether a list of results is on its way to where it was left. It is from beginReturn() on, so that what is laid out late does
    /// not push it away, until it rests or a hand has moved it.
    bool isReturning() const { return m_returning; }
    Q_INVOKABLE void beginReturn();
    Q_INVOKABLE void endReturn();
    /// Some of the list's rows, of so many, were laid out: soon returnWanted(), while it is returning.
    Q_INVOKABLE void laidOut(int rows);
    const QRect &window() const { return m_window; }
    void setWindow(const QRect &window);
    /// How high the roof of the first page last was in a look (language, text size, width: one short word or number each); 0 when that is
    /// not known, or as in any other look. So that the first frame, without words, can leave room for them.
    Q_INVOKABLE int roof(const QString &look) const;
    Q_INVOKABLE void setRoof(const QString &look, int height);

    /// Values for the settings; nothing of what a fresh device has.
    QMap<QString, QString> values() const;
    /// What is missing or no such value becomes what a fresh device has.
    void setValues(const QMap<QString, QString> &values);

Q_SIGNALS:
    void pagesChanged();
    void listRowChanged();
    void returningChanged();
    /// The list is to begin with this row.
    void returnWanted(int row);
    /// Something to be kept changed; told once things rest.
    void edited();

private:
    bool isPrivate(const QString &page, const QString &target) const;
    QString trailText() const;
    void setTrailText(const QString &text);

    const OpenCatalogue &m_catalogue;
    QStringList m_pages, m_targets, m_locations;
    int m_listRow = 0;
    QRect m_window;
    QString m_roofLook;
    int m_roof = 0;
    bool m_returning = false;
    QTimer m_rest, m_place, m_settle;
};

}
