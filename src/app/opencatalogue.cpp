// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/opencatalogue.h"

#include "sync/store.h"

#include <QMetaObject>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace paraply {

namespace {

/// What loading needed for a moment: the allocator would keep it, and it is as much as what is kept.
void giveBackFreedMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

/// One file to try. An empty digest: none is known, and it is no generation of a store.
struct Choice {
    QString path, digest;
};

std::vector<Choice> choicesOf(const CataloguePlan &plan)
{
    std::vector<Choice> choices;
    if (!plan.asked.isEmpty())
        choices.push_back({ plan.asked, {} });
    // A file that was asked for is an answer of its own: what the store holds is not what was meant.
    if (plan.asked.isEmpty() && !plan.store.isEmpty()) {
        for (const Generation &generation : Store(plan.store, {}).candidates())
            choices.push_back({ generation.path, generation.digest });
    }
    choices.push_back({ plan.bundled, {} });
    return choices;
}

}

struct OpenCatalogue::Outcome {
    State state = State::Failed;
    std::optional<Error> problem;
    QString problemPath;
    QStringList damaged;
    std::shared_ptr<const Catalogue> catalogue;
};

OpenCatalogue::OpenCatalogue(CataloguePlan plan, QObject *parent) : QObject(parent), m_plan(std::move(plan)) { }

OpenCatalogue::~OpenCatalogue() = default;

OpenCatalogue::Outcome OpenCatalogue::load(const CataloguePlan &plan)
{
    Outcome outcome;
    for (const auto &[path, digest] : choicesOf(plan)) {
        auto opened = Catalogue::open(path, { .cacheFolder = plan.cacheFolder, .digest = digest });
        if (opened) {
            outcome.catalogue = std::move(*opened);
            outcome.state = outcome.problem ? State::FellBack : State::Ready;
            if (!digest.isEmpty() && !outcome.problem) {
                // When somebody else writes just now it is said at the next opening.
                (void)Store(plan.store, {}).served(digest);
            }
            return outcome;
        }
        qInfo("%ls: %ls", qUtf16Printable(path), qUtf16Printable(opened.error().detail));
        const bool isLast = path == plan.bundled;
        if (!outcome.problem || isLast) {
            outcome.problem = opened.error();
            outcome.problemPath = path;
        }
        if (!digest.isEmpty())
            outcome.damaged.append(digest);
    }
    return outcome;
}

void OpenCatalogue::start()
{
    // The thread owns nothing of ours: a value goes in, a value comes back, and a newer start makes it stale.
    const int generation = ++m_generation;
    m_job = std::make_unique<std::jthread>([this, generation, plan = m_plan] {
        const Outcome loaded = load(plan);
        giveBackFreedMemory();
        QMetaObject::invokeMethod(this, [this, generation, outcome = loaded] {
            if (generation == m_generation)
                finish(outcome);
        });
    });
}

void OpenCatalogue::start(CataloguePlan plan)
{
    m_plan = std::move(plan);
    start();
}

void OpenCatalogue::finish(const Outcome &outcome)
{
    m_state = outcome.state;
    m_problem = outcome.problem;
    m_problemPath = outcome.problemPath;
    m_damaged = outcome.damaged;
    m_catalogue = outcome.catalogue;
    Q_EMIT changed();
}

}
