// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/finder.h"

#include "app/finderrows.h"
#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "app/speech.h"

namespace paraply {

namespace {

/// The one unsaid question to speak of: what most records leave open.
std::optional<Unsaid> gravest(const Answer &answer)
{
    const auto most = std::ranges::max_element(answer.unsaid);
    if (*most == 0)
        return {};
    return Unsaid(most - answer.unsaid.begin());
}

/// Whom it is asked for: the stage, else the children; empty for any age.
QString askedText(const Filters &filters, const ChildList &children)
{
    if (filters.stage)
        return OverviewWords::stage(*filters.stage);
    return filters.anyAge ? QString() : children.summary();
}

}

QString Finder::totalText() const
{
    return tr("%n suggestion(s)", nullptr, m_answer.total + m_answer.remoteTotal);
}

QString Finder::titleText() const
{
    if (!m_filters.text.isEmpty())
        return tr("“%1”", "the words searched for").arg(m_filters.text);
    QStringList groups;
    for (const KindGroup group : m_filters.groups)
        groups << KindTexts::group(group);
    return groups.isEmpty() ? tr("All support") : groups.join(QStringLiteral(", "));
}

QString Finder::subtitleText() const
{
    QStringList parts{ askedText(m_filters, m_parts.children) };
    if (m_filters.scope != Scope::Everybody) {
        parts << Speech::list(m_filters.municipalities);
        return parts.join(QStringLiteral(", "));
    }
    parts << (m_parts.place.hasPlace() ? m_parts.place.text() : tr("The whole county"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString Finder::summaryText() const
{
    const PlaceChooser &place = m_parts.place;
    const QString where = !place.hasPlace() ? tr("in the whole county")
        : place.isDevice()                  ? tr("near you")
                                            : tr("near %1", "a place").arg(place.text());
    const QString children = askedText(m_filters, m_parts.children);
    return children.isEmpty() ? tr("Support %1", "near a place").arg(where)
                              : tr("Support for %1, %2", "children, near a place").arg(children, where);
}

QString Finder::orderText() const
{
    if (!m_asked.text.isEmpty())
        return tr("Best match first", "of the words searched for");
    return m_parts.place.hasPlace() ? tr("Nearest first") : tr("By municipality and name");
}

QString Finder::notedText() const
{
    const Noted noted = notedOf(m_answer, m_parts.clock.now().date());
    if (noted.hours && noted.dates)
        return tr("For most of these we do not know the hours, and the facts are old or undated. Call or look on the web before you go.");
    if (noted.hours)
        return tr("For most of these we do not know the hours. Call or look on the web before you go.");
    return noted.dates ? tr("Most of these facts are old or undated. Call or look on the web before you go.") : QString();
}

QString Finder::showText() const
{
    return tr("Show %n suggestion(s)", nullptr, m_answer.total + m_answer.remoteTotal);
}

bool Finder::nothingFits() const
{
    const auto isNone = [](const auto &counts) { return std::ranges::all_of(counts, [](int count) { return count == 0; }); };
    return (m_status == Status::Ready || m_status == Status::Empty) && isNone(m_answer.facets.kinds) && isNone(m_answer.facets.remoteKinds);
}

QString Finder::showAllText() const
{
    if (m_status == Status::Loading || m_status == Status::Failed)
        return {};
    if (m_filters != Filters{})
        return tr("Show all");
    return m_status == Status::Empty ? QString() : tr("Show all %n", nullptr, m_answer.total + m_answer.remoteTotal);
}

QString Finder::remoteTitle() const
{
    return tr("By telephone, on the web or everywhere (%n)", nullptr, m_answer.remoteTotal);
}

QString Finder::emptyTitle() const
{
    return filterCount() > 0 || m_answer.relax ? tr("Nothing fits every filter.") : tr("Nothing fits.");
}

QString Finder::emptyText() const
{
    return m_answer.relax ? QString() : tr("Try another age, or look in the whole county.");
}

QString Finder::unsaid() const
{
    return m_filters.unsaid ? QString(paraply::unsaidCode(*m_filters.unsaid)) : QString();
}

QString Finder::unsaidText() const
{
    if (m_filters.unsaid)
        return KindTexts::unsaidShown(*m_filters.unsaid);
    const auto question = gravest(m_answer);
    return question ? KindTexts::unsaid(*question, unsaidCount()) : QString();
}

QString Finder::unsaidCodeText() const
{
    const auto question = m_filters.unsaid ? m_filters.unsaid : gravest(m_answer);
    return question ? QString(paraply::unsaidCode(*question)) : QString();
}

int Finder::unsaidCount() const
{
    const auto question = m_filters.unsaid ? m_filters.unsaid : gravest(m_answer);
    return question ? m_answer.unsaid[std::size_t(*question)] : 0;
}

QString Finder::relaxText() const
{
    if (!m_answer.relax)
        return {};
    const QString name = FinderRows::filterName(m_answer.relax->filter, m_filters, m_parts.place.radiusText());
    return tr("Remove %1 to see %2", "a filter, how many").arg(name).arg(m_answer.relax->total);
}

QString Finder::relaxCode() const
{
    return m_answer.relax ? QString(relaxationCode(m_answer.relax->filter)) : QString();
}

}
