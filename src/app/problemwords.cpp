// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/appsession.h"

namespace paraply {

namespace {

QString codeOf(Code code)
{
    switch (code) {
    case Code::Missing: return QStringLiteral("missing");
    case Code::Damaged: return QStringLiteral("damaged");
    case Code::Foreign: return QStringLiteral("foreign");
    case Code::NewerSchema: return QStringLiteral("newer");
    default: return QStringLiteral("unreadable");
    }
}

}

AppSession::CatalogueState AppSession::catalogueState() const
{
    switch (m_parts.catalogue.state()) {
    case OpenCatalogue::State::Loading: return Loading;
    case OpenCatalogue::State::Ready: return Ready;
    case OpenCatalogue::State::FellBack: return FellBack;
    case OpenCatalogue::State::Failed: break;
    }
    return Failed;
}

QString AppSession::catalogueProblem() const
{
    const auto &problem = m_parts.catalogue.problem();
    if (!problem)
        return {};
    return catalogueState() == Failed ? QStringLiteral("bundled_damaged") : codeOf(problem->code);
}

QString AppSession::cataloguePath() const
{
    return m_parts.catalogue.problemPath();
}

QString AppSession::problemTitle() const
{
    const QString problem = catalogueProblem();
    if (problem.isEmpty())
        return {};
    if (problem == u"bundled_damaged")
        return tr("The guide's own data cannot be read.");
    if (problem == u"missing")
        return tr("The data file is not there.");
    if (problem == u"damaged")
        return tr("The data file is damaged.");
    if (problem == u"foreign")
        return tr("This is not a data file for the guide.");
    if (problem == u"newer")
        return tr("The data file is made for a newer guide.");
    return tr("The data file cannot be opened.");
}

QString AppSession::problemText() const
{
    if (catalogueState() == FellBack && !m_parts.catalogue.damaged().isEmpty())
        return tr("You see earlier data instead. The guide fetches the newest again when it can.");
    if (catalogueState() == FellBack)
        return tr("You see the data that came with the guide instead.");
    if (catalogueState() == Failed)
        return tr("A file is missing or damaged, so there is nothing to show.");
    return {};
}

QString AppSession::problemStep() const
{
    if (catalogueState() == Failed)
        return tr("Install the guide again. What this device remembers is kept.");
    if (catalogueProblem() == u"newer")
        return tr("Install the newest guide to open it.");
    return catalogueState() == FellBack ? tr("Fetch the file again, or start the guide without it.") : QString();
}

QString AppSession::personalProblemText() const
{
    if (m_personalProblem == u"set_aside")
        return tr("The file was damaged. It is set aside, and the guide starts afresh. Choose your children and place again.");
    if (m_personalProblem == u"newer")
        return tr("A newer guide wrote it. It is left as it is. What you choose now is forgotten when you close the guide.");
    if (m_personalProblem == u"not_kept")
        return tr("What you choose now could not be saved. It is forgotten when you close the guide.");
    return {};
}

}
