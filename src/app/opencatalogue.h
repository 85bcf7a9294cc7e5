// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <QObject>

#include <memory>
#include <thread>

namespace paraply {

/// Which files the catalogue may come from.
struct CataloguePlan {
    QString asked;        ///< from the command line; empty: none
    QString bundled;      ///< what was installed with the program
    QString cacheFolder;  ///< for derived files; empty: in memory
    QString store = {};   ///< the folder where updates are installed; empty: none
};

/// The catalogue that is open now, and the job that opens it on a thread of its own. The value is immutable and swapped whole;
/// changed() tells when. GUI thread.
class OpenCatalogue : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, FellBack, Failed };
    Q_ENUM(State)
    explicit OpenCatalogue(CataloguePlan plan, QObject *parent = nullptr);
    ~OpenCatalogue() override;

    /// Starts the job: the asked file, then the newest of the store, the one before it, then the bundled one; the first that can be
    /// opened is taken. Also when a catalogue is open already: the store may have moved on. An answer to an earlier start is dropped.
    void start();
    /// The same with other files; until it is done the catalogue that is open stays.
    void start(CataloguePlan plan);

    State state() const { return m_state; }
    /// Why the asked or the newest one (FellBack), or the bundled one (Failed) could not be opened.
    const std::optional<Error> &problem() const { return m_problem; }
    /// The file that could not be opened.
    const QString &problemPath() const { return m_problemPath; }
    /// Digests of the store's catalogues that could not be opened: to be fetched anew.
    const QStringList &damaged() const { return m_damaged; }
    /// Null while Loading for the first time, and when Failed.
    const std::shared_ptr<const Catalogue> &get() const { return m_catalogue; }

Q_SIGNALS:
    void changed();

private:
    struct Outcome;
    static Outcome load(const CataloguePlan &plan);
    void finish(const Outcome &outcome);

    CataloguePlan m_plan;
    State m_state = State::Loading;
    std::optional<Error> m_problem;
    QString m_problemPath;
    QStringList m_damaged;
    std::shared_ptr<const Catalogue> m_catalogue;
    int m_generation = 0;
    std::unique_ptr<std::jthread> m_job;   // joined before the rest goes
};

}
