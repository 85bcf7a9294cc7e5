// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace paraply {

/// Places the user named before, the newest first; kept with the settings. Never where the device was. A value.
class RecentPlaces {
public:
    struct Place {
        QString name, municipality;
        bool operator==(const Place &) const = default;
    };
    static constexpr int kMost = 5;

    const std::vector<Place> &places() const { return m_places; }
    /// To the front; one place stands once.
    void add(const Place &place);
    /// One line a place, name and municipality with a tab between.
    QString text() const;
    /// What is no such text, or too long, gives fewer places or none.
    static RecentPlaces fromText(const QString &text);

private:
    std::vector<Place> m_places;
};

}
