// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/servicewords.h"

namespace paraply {

/// A ServiceText with a reader for each property of ServiceDetail.
class ServiceSheet {
public:
    QString name() const { return m_text.name; }
    QString originalName() const { return m_text.originalName; }
    QString kindCode() const { return m_text.kindCode; }
    QString groupCode() const { return m_text.groupCode; }
    QString kindText() const { return m_text.kindText; }
    QString organization() const { return m_text.organization; }
    QString description() const { return m_text.description; }
    QString originalDescription() const { return m_text.originalDescription; }
    QString languageNoteText() const { return m_text.languageNoteText; }
    QString ageText() const { return m_text.ageText; }
    QString suitsText() const { return m_text.suitsText; }
    QString spokenAges() const { return m_text.spokenAges; }
    int minMonths() const { return m_text.minMonths; }
    int maxMonths() const { return m_text.maxMonths; }
    bool ageKnown() const { return m_text.ageKnown; }
    bool expecting() const { return m_text.expecting; }
    QList<int> childMonths() const { return m_text.childMonths; }
    QStringList childLabels() const { return m_text.childLabels; }
    QString openState() const { return m_text.openState; }
    QString openText() const { return m_text.openText; }
    QString hoursUnknownText() const { return m_text.hoursUnknownText; }
    QString weekTitle() const { return m_text.weekTitle; }
    bool hasHours() const { return m_text.hasHours; }
    QStringList weekDayNames() const { return m_text.weekDayNames; }
    QStringList weekDates() const { return m_text.weekDates; }
    QStringList weekHours() const { return m_text.weekHours; }
    QStringList weekSpoken() const { return m_text.weekSpoken; }
    int weekToday() const { return m_text.weekToday; }
    QString placeLabel() const { return m_text.placeLabel; }
    QString placeText() const { return m_text.placeText; }
    QString distanceText() const { return m_text.distanceText; }
    QString precisionText() const { return m_text.precisionText; }
    double bearing() const { return m_text.bearing; }
    bool hasPlace() const { return m_text.hasPlace; }
    bool isMasked() const { return m_text.isMasked; }
    bool isSensitive() const { return m_text.isSensitive; }
    QStringList accessTexts() const { return m_text.accessTexts; }
    QString costText() const { return m_text.costText; }
    QString languagesText() const { return m_text.languagesText; }
    bool costKnown() const { return m_text.costKnown; }
    QString email() const { return m_text.email; }
    QString url() const { return m_text.url; }
    QString freshness() const { return m_text.freshness; }
    QString freshnessTitle() const { return m_text.freshnessTitle; }
    QString freshnessText() const { return m_text.freshnessText; }
    QString basisText() const { return m_text.basisText; }
    QString confidenceText() const { return m_text.confidenceText; }
    QString confirmedText() const { return m_text.confirmedText; }
    QString responsibleText() const { return m_text.responsibleText; }

protected:
    ServiceText m_text;
};

}
