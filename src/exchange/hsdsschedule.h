// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdsrecord.h"
#include "exchange/opening.h"

#include <QHash>

namespace paraply {

/// Opening hours as the schedule records that HSDS has for them: one for each weekly rule, every second week or n-th weekday of the month that
/// holds in the year from the date of the data. Holidays, school breaks and single days have no place in it and are left out. Hours that
/// many services share are worked out once. One thread.
class HsdsSchedules {
public:
    explicit HsdsSchedules(const Region &region) : m_region(region) { }

    /// `entity` and `id` name whose they are: the record's ids follow from them. At least one record where there are hours, with their words alone
    /// when no rule can be said.
    std::vector<HsdsRecord> of(const QString &hours, QStringView entity, const QString &id);

private:
    const std::vector<OpeningSeries> &seriesOf(const QString &hours);
    void putRule(const OpeningSeries &series, HsdsRecord &record) const;

    const Region &m_region;
    QHash<QString, std::vector<OpeningSeries>> m_known;
};

}
