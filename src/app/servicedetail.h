// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/placedservice.h"
#include "app/servicesheet.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

/// One service as its page shows it. A new child or place is told at once, too.
class ServiceDetail : public paraply::PlacedService, public ServiceSheet {
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString originalName READ originalName NOTIFY changed FINAL)
    Q_PROPERTY(QString kindCode READ kindCode NOTIFY changed FINAL)
    Q_PROPERTY(QString groupCode READ groupCode NOTIFY changed FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL)
    Q_PROPERTY(QString organization READ organization NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString originalDescription READ originalDescription NOTIFY changed FINAL)
    Q_PROPERTY(QString languageNoteText READ languageNoteText NOTIFY changed FINAL)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed FINAL)
    Q_PROPERTY(QString suitsText READ suitsText NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenAges READ spokenAges NOTIFY changed FINAL)
    Q_PROPERTY(int minMonths READ minMonths NOTIFY changed FINAL)
    Q_PROPERTY(int maxMonths READ maxMonths NOTIFY changed FINAL)
    Q_PROPERTY(bool ageKnown READ ageKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool expecting READ expecting NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> childMonths READ childMonths NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> childLabels READ childLabels NOTIFY changed FINAL)
    Q_PROPERTY(QString openState READ openState NOTIFY changed FINAL)
    Q_PROPERTY(QString openText READ openText NOTIFY changed FINAL)
    Q_PROPERTY(QString hoursUnknownText READ hoursUnknownText NOTIFY changed FINAL)
    Q_PROPERTY(QString weekTitle READ weekTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool hasHours READ hasHours NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> weekDayNames READ weekDayNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> weekDates READ weekDates NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> weekHours READ weekHours NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> weekSpoken READ weekSpoken NOTIFY changed FINAL)
    Q_PROPERTY(int weekToday READ weekToday NOTIFY changed FINAL)
    Q_PROPERTY(QString placeLabel READ placeLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed FINAL)
    Q_PROPERTY(QString distanceText READ distanceText NOTIFY changed FINAL)
    Q_PROPERTY(QString precisionText READ precisionText NOTIFY changed FINAL)
    Q_PROPERTY(double bearing READ bearing NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed FINAL)
    Q_PROPERTY(bool isMasked READ isMasked NOTIFY changed FINAL)
    Q_PROPERTY(bool isSensitive READ isSensitive NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> accessTexts READ accessTexts NOTIFY changed FINAL)
    Q_PROPERTY(QString costText READ costText NOTIFY changed FINAL)
    Q_PROPERTY(QString languagesText READ languagesText NOTIFY changed FINAL)
    Q_PROPERTY(bool costKnown READ costKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(QString url READ url NOTIFY changed FINAL)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed FINAL)
    Q_PROPERTY(QString freshnessTitle READ freshnessTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString freshnessText READ freshnessText NOTIFY changed FINAL)
    Q_PROPERTY(QString basisText READ basisText NOTIFY changed FINAL)
    Q_PROPERTY(QString confidenceText READ confidenceText NOTIFY changed FINAL)
    Q_PROPERTY(QString confirmedText READ confirmedText NOTIFY changed FINAL)
    Q_PROPERTY(QString responsibleText READ responsibleText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> actionNames READ actionNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> actionTexts READ actionTexts NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> actionIcons READ actionIcons NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> moreNames READ moreNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> moreTexts READ moreTexts NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> moreIcons READ moreIcons NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *exceptions READ exceptions CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *phones READ phones CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *topics READ topics CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *rightsPages READ rightsPages CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit ServiceDetail(QObject *parent = nullptr);

    /// The four that are wanted most.
    QStringList actionNames() const { return ofActions(false, &ActionRow::key); }
    QStringList actionTexts() const { return ofActions(false, &ActionRow::label); }
    QStringList actionIcons() const { return ofActions(false, &ActionRow::iconName); }
    QStringList moreNames() const { return ofActions(true, &ActionRow::key); }
    QStringList moreTexts() const { return ofActions(true, &ActionRow::label); }
    QStringList moreIcons() const { return ofActions(true, &ActionRow::iconName); }
    RowModel *sessions() { return &m_sessions; }
    RowModel *exceptions() { return &m_exceptions; }
    RowModel *phones() { return &m_phones; }
    RowModel *sources() { return &m_sources; }
    RowModel *topics() { return &m_topics; }
    RowModel *rightsPages() { return &m_rightsPages; }

    /// Does what an action says. Empty when another program took over, else a sentence that says what happened.
    Q_INVOKABLE QString run(const QString &action);
    Q_INVOKABLE QString call(const QString &dialable);

protected:
    void clear() override { m_text = {}; }
    Status::Value tell(const Service &service) override;

private:
    void renewPhones(const Service &service);
    void renewTopics(const Service &service);
    /// What was translated, where nobody has read the translation, or it is older than what it was made from; else empty.
    QString untranslated(const Service &service) const;
    void renewRightsPages(const Service &service);
    QString hand(const QString &address, const QString &shown);
    QString asText() const;
    QStringList ofActions(bool more, QString ActionRow::*part) const;

    std::vector<ActionRow> m_actions;
    RowList<SessionRow> m_sessions;
    RowList<ExceptionRow> m_exceptions;
    RowList<PhoneRow> m_phones;
    RowList<SourceRow> m_sources;
    RowList<TopicRow> m_topics;
    RowList<PageRow> m_rightsPages;
};

}
