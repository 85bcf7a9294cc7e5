// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdsschedule.h"
#include "exchange/hsdssheets.h"

namespace paraply {

/// Makes the records of services, one after the other. The region must outlive it. One thread.
class HsdsServices {
public:
    /// Codes by municipality, and names by topic.
    HsdsServices(const Region &region, QHash<QString, QString> municipalityCodes, QHash<QString, QString> topicNames);

    HsdsRecord record(const DirectoryService &rows);
    HsdsRecord organization(const TableRow &row) const;

private:
    void putCells(const DirectoryService &rows, HsdsRecord &service) const;
    void putWords(const DirectoryService &rows, HsdsRecord &service) const;
    void addTerms(const DirectoryService &rows, HsdsRecord &service) const;
    void addContacts(const DirectoryService &rows, HsdsRecord &service) const;
    void addAreas(const DirectoryService &rows, HsdsRecord &service) const;
    void addSchedules(const DirectoryService &rows, HsdsRecord &service);
    void addPlaces(const DirectoryService &rows, HsdsRecord &service);
    HsdsRecord location(const TableRow &row) const;
    HsdsRecord area(const QString &service, const QString &municipality) const;
    HsdsRecord attribute(const QString &service, const QString &type, const QString &code, const QString &name) const;
    std::vector<HsdsRecord> sessionSchedules(const TableRow &session);
    QString id(QStringView entity, const QString &ofWhat) const { return hsdsId(m_region.code, entity, ofWhat); }

    const Region &m_region;
    QHash<QString, QString> m_municipalityCodes, m_topicNames;
    HsdsSchedules m_schedules;
};

}
