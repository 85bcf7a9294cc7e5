// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/appsession.h"
#include "personal/personalthread.h"
#include "support/cataloguebuilder.h"
#include "support/steeredclock.h"
#include "support/steeredposition.h"
#include "support/steeredspeaker.h"

#include <QTemporaryDir>

#include <functional>

namespace paraply {

/// Turns the event loop until the condition holds; false after ten seconds.
bool eventually(const std::function<bool()> &condition);

/// The app without its window: everything real but the clock (at first Monday 23 November 2026, 10:15 in Sweden) and the position.
struct Rig {
    /// The small catalogue of `sample()`, or the one given; the personal store is in memory unless a folder is given.
    explicit Rig(const QString &profileFolder = {});
    /// With updates the catalogue that came with the program is known to them as well.
    Rig(CataloguePlan plan, const QString &profileFolder, UpdatesPlan updates = {});

    /// Three services near Ervalla, one in Karlskoga, one by telephone; with topics, pages and publications.
    static CatalogueBuilder sample();
    /// Opens the catalogue and the personal store, and waits for both.
    void open();
    /// Waits for the finder's next answer.
    void settle();

    QTemporaryDir folder;
    SteeredClock clock;
    Language language;
    OpenCatalogue catalogue;
    PersonalThread personal;
    SteeredPosition position;
    SteeredSpeaker speaker;
    AppSession session;
};

}
