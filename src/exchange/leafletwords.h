// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/leaflet.h"
#include "exchange/opening.h"

namespace paraply {

/// What a leaflet says, in its language.
class LeafletWords {
public:
    LeafletWords(LeafletLanguage language, const Region &region) : m_language(language), m_region(region) { }

    QString say(QStringView swedish, QStringView english) const;
    QString group(KindGroup group) const;
    /// "För barn 0-5 år.", "För barn från 8 månader till 4 år."; empty when not known.
    QString ages(const Service &service) const;
    /// The usual week: "måndag, torsdag 9-12"; empty when no times are known.
    QString hours(const Service &service) const;
    /// Address, locality; of a shelter that its address is secret.
    QString place(const Service &service) const;
    /// "Uppgift från 2018. Ring innan ni går."
    QString freshness(const Service &service) const;

private:
    QString age(int months) const;
    QString series(const OpeningSeries &series) const;

    LeafletLanguage m_language;
    const Region &m_region;
};

}
