// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/deeplink.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>

#include <optional>

namespace paraply {

/// What the tour is to render.
struct TourPlan {
    QString folder;                ///< empty: no tour
    std::vector<QSize> sizes;
    QStringList languages, themes, pages;
    std::vector<double> scales;
};

/// The command line of `paraply`.
struct Options {
    QString catalogue;             ///< empty: the bundled one
    QString profileFolder;         ///< empty: where the system keeps such things
    QString storeFolder;           ///< where updates are installed; empty: beside the profile
    QString feed;                  ///< an invitation (sync/invitation.h) to follow, before any other; empty: none given
    int askEvery = 0;              ///< seconds between questions to the feed; 0: as usual
    bool inMemory = false;
    std::optional<QDateTime> at;   ///< the moment that counts as now
    QString language;              ///< empty: as set, or as the system wishes
    std::optional<QSize> size;
    QString nmeaFile;
    bool smoke = false;
    std::optional<DeepLink> link;  ///< what to open first
    TourPlan tour;

    /// Text to print instead of running: help or version.
    QString answer;

    /// One guide a profile: none when nothing is kept, or what is shown was chosen by hand.
    bool isShared() const { return !inMemory && !smoke && catalogue.isEmpty() && tour.folder.isEmpty(); }
    /// Where the profile is; empty: in memory only.
    QString profilePath() const;

    /// Code::Invalid with a sentence for the terminal.
    static Result<Options> parse(const QStringList &arguments);
};

}
