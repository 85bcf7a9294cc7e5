// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/opencatalogue.h"

#include <QMetaObject>

namespace paraply {

struct OpenCatalogue::Outcome {
    State state = State::Failed;
    std::optional<Error> problem;
    QString problemPath;
    std::shared_ptr<const Catalogue> catalogue;
};

OpenCatalogue::OpenCatalogue(CataloguePlan plan, QObject *parent) : QObject(parent), m_plan(std::move(plan)) { }

OpenCatalogue::~OpenCatalogue() = default;

OpenCatalogue::Outcome OpenCatalogue::load(const CataloguePlan &plan)
{
    Outcome outcome;
    const OpenOptions options{ .cacheFolder = plan.cacheFolder };
    if (!plan.asked.isEmpty()) {
        auto asked = Catalogue::open(plan.asked, options);
        if (asked)
            return { State::Ready, {}, {}, std::move(*asked) };
        outcome.problem = asked.error();
        outcome.problemPath = plan.asked;
        qInfo("%ls: %ls", qUtf16Printable(plan.asked), qUtf16Printable(asked.error().detail));
    }
    auto bundled = Catalogue::open(plan.bundled, options);
    if (bundled) {
        outcome.state = outcome.problem ? State::FellBack : State::Ready;
        outcome.catalogue = std::move(*bundled);
        return outcome;
    }
    qInfo("%ls: %ls", qUtf16Printable(plan.bundled), qUtf16Printable(bundled.error().detail));
    return { State::Failed, bundled.error(), plan.bundled, nullptr };
}

void OpenCatalogue::start()
{
    // The thread owns nothing of ours: a value goes in, a value comes back, and a newer start makes it stale.
    const int generation = ++m_generation;
    m_job = std::make_unique<std::jthread>([this, generation, plan = m_plan] {
        QMetaObject::invokeMethod(this, [this, generation, outcome = load(plan)] {
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
    m_catalogue = outcome.catalogue;
    Q_EMIT changed();
}

}
