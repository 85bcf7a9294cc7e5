// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/opencatalogue.h"
#include "base/clock.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace paraply {

/// What is said of the region and of the age of its data; empty while no catalogue is open. GUI thread; a part of Session in QML.
class RegionFacts : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString regionName READ regionName NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString dataDateText READ dataDateText NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString dataAgeText READ dataAgeText NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString dataDrop READ dataDrop NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(bool dataIsOld READ isDataOld NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString mapAttribution READ mapAttribution NOTIFY catalogueChanged FINAL)
    QML_ANONYMOUS
public:
    /// Both must outlive this.
    RegionFacts(const OpenCatalogue &catalogue, const Clock &clock, QObject *parent);

    QString regionName() const;
    QString dataDateText() const;
    QString dataAgeText() const;
    /// How full the drop beside it is, as an icon: "drop-full", "drop-half", "drop".
    QString dataDrop() const;
    /// Collected more than 30 days ago.
    bool isDataOld() const;
    QString attribution() const;
    QString mapAttribution() const;

Q_SIGNALS:
    void catalogueChanged();

private:
    const Region *region() const;
    QDate today() const;
    std::optional<qint64> dataAgeDays() const;

    const OpenCatalogue &m_catalogue;
    const Clock &m_clock;
};

}
