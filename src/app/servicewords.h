// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/childlist.h"
#include "app/placechooser.h"
#include "app/servicerows.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>

namespace paraply {

/// Everything the service page says, finished. Made anew when the service, the children, the place, the language or the
/// time changes.
struct ServiceText {
    QString name, originalName, kindCode, groupCode, kindText, organization, description, originalDescription, languageNoteText;
    QString ageText, suitsText, spokenAges;
    int minMonths = 0, maxMonths = kLastAgeMonth;
    bool ageKnown = false, expecting = false;
    QList<int> childMonths;
    QStringList childLabels;
    QString openState, openText, hoursUnknownText, weekTitle;
    bool hasHours = false, hasTimes = false;   ///< hasTimes: some that a calendar can hold
    QStringList weekDayNames, weekDates, weekHours, weekSpoken;
    int weekToday = -1;
    QString placeLabel, placeText, distanceText, precisionText;
    double bearing = -1;
    bool hasPlace = false, isMasked = false, isSensitive = false;
    QStringList accessTexts;
    QString costText, languagesText;
    bool costKnown = false;
    QString email, url;
    QString freshness, freshnessTitle, freshnessText, basisText, confidenceText, confirmedText, responsibleText;
    std::optional<Position> position;
    bool operator==(const ServiceText &) const = default;
};

struct ServiceContext {
    const Region &region;
    const ChildList &children;
    const PlaceChooser &place;
    QString location;
    QDateTime now;
    QStringList languages;   ///< wanted, best first
};

class ServiceWords {
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
public:
    static ServiceText text(const Service &service, const ServiceContext &context);
    static std::vector<SourceRow> sources(const Service &service);
    static std::vector<ActionRow> actions(const Service &service, const ServiceText &text);

private:
    static void sayWhat(ServiceText &text, const Service &service, const ServiceContext &context);
    static void sayWhom(ServiceText &text, const Service &service, const ServiceContext &context);
    static void sayWhen(ServiceText &text, const Service &service, const ServiceContext &context);
    static void sayWhere(ServiceText &text, const Service &service, const ServiceContext &context);
    static void sayHow(ServiceText &text, const Service &service);
    static void sayFreshness(ServiceText &text, const Service &service, const ServiceContext &context);
    static QString precision(Precision precision);
};

}
