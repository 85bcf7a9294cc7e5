// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/finder.h"

#include "app/finderrows.h"
#include "app/overviewwords.h"
#include "catalogue/find.h"

namespace paraply {

namespace {

constexpr int kFirstHits = 50;
constexpr int kAhead = 20;          // rows beyond the one that is seen
constexpr int kLongestText = 200;   // find() refuses more

}

Finder::Finder(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_limit(kFirstHits)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Finder::askNow);
    m_further.setSingleShot(true);
    connect(&m_further, &QTimer::timeout, this, [this] {
        if (m_lists.grow(hitContext()))
            m_limit = std::max(m_limit, m_lists.shown());
    });
    connect(&parts.catalogue, &OpenCatalogue::changed, this, &Finder::ask);
    connect(&parts.children, &ChildList::changed, this, &Finder::askAnew);
    connect(&parts.place, &PlaceChooser::changed, this, &Finder::askAnew);
    connectToggles();
    renewLists();
}

void Finder::connectToggles()
{
    const auto toggleIn = [this](QStringList Filters::*list, const QString &code) {
        Filters next = m_filters;
        if (!(next.*list).removeOne(code))
            (next.*list).append(code);
        setFilters(next);
    };
    connect(&m_groups, &FacetModel::toggled, this, &Finder::toggleGroup);
    connect(&m_municipalities, &FacetModel::toggled, this, [toggleIn](const QString &code) { toggleIn(&Filters::municipalities, code); });
    connect(&m_languages, &FacetModel::toggled, this, [toggleIn](const QString &code) { toggleIn(&Filters::languages, code); });
    connect(&m_kinds, &FacetModel::toggled, this, [this](const QString &code) {
        Filters next = m_filters;
        const auto kind = kindFromCode(code);
        if (kind && next.kinds.erase(*kind) == 0)
            next.kinds.insert(*kind);
        setFilters(next);
    });
    connect(&m_openChoices, &FacetModel::toggled, this, [this](const QString &code) { setOpen(code == open() ? QString() : code); });
    connect(&m_more, &FacetModel::toggled, this, [this](const QString &code) {
        code == u"free" ? setFree(!isFree()) : setDropIn(!isDropIn());
    });
    connect(&m_chosenFilters, &FacetModel::toggled, this, [this](const QString &code) {
        Filters next = m_filters;
        if (next.remove(code))
            setFilters(next);
    });
}

void Finder::setFilters(const Filters &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    m_limit = kFirstHits;
    Q_EMIT filtersChanged();
    askAnew();
}

void Finder::setText(const QString &text)
{
    Filters next = m_filters;
    next.text = text.left(kLongestText);
    setFilters(next);
}

void Finder::setOpen(const QString &code)
{
    Filters next = m_filters;
    next.open = openFilterFromCode(code);
    setFilters(next);
}

void Finder::setFree(bool on)
{
    Filters next = m_filters;
    next.free = on;
    setFilters(next);
}

void Finder::setDropIn(bool on)
{
    Filters next = m_filters;
    next.dropIn = on;
    setFilters(next);
}

void Finder::toggleGroup(const QString &code)
{
    const auto group = groupFromCode(code);
    if (!group)
        return;
    Filters next = m_filters;
    if (next.groups.erase(*group) == 0)
        next.groups.insert(*group);
    else
        std::erase_if(next.kinds, [&](Kind kind) { return groupOf(kind) == *group; });
    setFilters(next);
}

void Finder::onlyGroup(const QString &code)
{
    Filters next = m_filters;
    next.groups.clear();
    next.kinds.clear();
    if (const auto group = groupFromCode(code))
        next.groups.insert(*group);
    setFilters(next);
}

void Finder::showUnsaid(const QString &code)
{
    Filters next = m_filters;
    next.unsaid = unsaidFromCode(code);
    setFilters(next);
}

void Finder::showTopics(const QStringList &topics)
{
    Filters next;
    next.topics = topics;
    setFilters(next);
}

void Finder::showWithoutHours(const std::vector<Kind> &kinds)
{
    Filters next;
    next.kinds = { kinds.begin(), kinds.end() };
    next.open = OpenFilter::Week;
    next.unsaid = Unsaid::Hours;
    setFilters(next);
}

void Finder::clearFilters()
{
    setFilters(Filters{});
}

void Finder::relax()
{
    if (!m_answer.relax)
        return;
    Filters next = m_filters;
    switch (m_answer.relax->filter) {
    case Relaxation::Filter::Ages: next.anyAge = true; break;
    case Relaxation::Filter::Radius: m_parts.place.setRadiusKm(0); break;
    case Relaxation::Filter::Kinds: next.kinds.clear(); next.groups.clear(); break;
    case Relaxation::Filter::Municipalities: next.municipalities.clear(); break;
    case Relaxation::Filter::Languages: next.languages.clear(); break;
    case Relaxation::Filter::Text: next.text.clear(); break;
    case Relaxation::Filter::Open: next.open = OpenFilter::Any; break;
    case Relaxation::Filter::Free: next.free = false; break;
    case Relaxation::Filter::DropIn: next.dropIn = false; break;
    case Relaxation::Filter::Topics: next.topics.clear(); break;
    }
    setFilters(next);
}

void Finder::reach(int row)
{
    // Later: a list must not grow while it makes its cards.
    if (row + kAhead >= m_lists.reachable() && !m_lists.isWhole() && !m_soon.isActive())
        m_further.start(0);
}

Query Finder::query() const
{
    Query query;
    query.ages = m_parts.children.askedMonths();
    query.expecting = m_parts.children.isExpecting();
    query.position = m_parts.place.position();
    if (query.position && m_parts.place.radiusKm() > 0)
        query.radiusMetres = m_parts.place.radiusKm() * 1000.0;
    query.now = m_parts.clock.now();
    query.limit = m_limit;
    query.contentLanguages = m_parts.language.contentLanguages();
    m_filters.applyTo(query);
    return query;
}

int Finder::totalOfTopics(const QStringList &topics) const
{
    if (!m_parts.catalogue.get() || topics.isEmpty())
        return 0;
    Query query;
    query.topics = topics;
    query.now = m_parts.clock.now();
    query.limit = 1;
    const auto answer = find(*m_parts.catalogue.get(), query);
    return answer ? answer->total + answer->remoteTotal : 0;
}

void Finder::ask()
{
    m_isStale = true;
    if (m_isShown)
        m_soon.start(0);
}

void Finder::setShown(bool on)
{
    if (on == m_isShown)
        return;
    m_isShown = on;
    if (!on)
        m_soon.stop();
    else if (m_isStale)
        askNow();
    Q_EMIT shownChanged();
}

void Finder::retranslate()
{
    for (FacetModel *choices : { &m_groups, &m_kinds, &m_municipalities, &m_languages, &m_openChoices, &m_more, &m_chosenFilters })
        choices->retranslate();
    ask();
}

void Finder::askAnew()
{
    m_isAnew = true;
    ask();
}

void Finder::askNow()
{
    m_isStale = false;
    m_soon.stop();
    m_further.stop();
    m_asked = query();
    const auto &catalogue = m_parts.catalogue.get();
    if (!catalogue) {
        m_answer = {};
        m_status = m_parts.catalogue.state() == OpenCatalogue::State::Failed ? Status::Failed : Status::Loading;
    } else if (auto answer = find(*catalogue, m_asked)) {
        m_answer = std::move(*answer);
        m_status = m_answer.total + m_answer.remoteTotal > 0 ? Status::Ready : Status::Empty;
    } else {
        qWarning("the question could not be answered: %ls", qUtf16Printable(answer.error().detail));
        m_answer = {};
        m_status = Status::Failed;
    }
    renewLists();
    Q_EMIT answered();
}

void Finder::renewLists()
{
    const auto &catalogue = m_parts.catalogue.get();
    const bool isAnswered = m_status == Status::Ready || m_status == Status::Empty;
    const auto counted = [isAnswered](std::vector<FacetRow> rows) { return isAnswered ? rows : FinderRows::uncounted(std::move(rows)); };
    m_groups.replace(counted(FinderRows::groups(m_answer, m_filters)));
    m_kinds.replace(counted(FinderRows::kinds(m_answer, m_filters)));
    m_languages.replace(counted(FinderRows::languages(m_answer, m_filters)));
    m_openChoices.replace(counted(FinderRows::openChoices(m_answer, m_filters)));
    m_more.replace(counted(FinderRows::more(m_answer, m_filters)));
    m_municipalities.replace(catalogue ? FinderRows::municipalities(m_answer, m_filters, *catalogue) : std::vector<FacetRow>());
    m_chosenFilters.replace(FinderRows::chips(m_filters, topicNames(m_filters)));
    m_lists.show(catalogue, m_asked, m_answer, hitContext(), std::exchange(m_isAnew, false));
}

HitContext Finder::hitContext() const
{
    HitContext context{ .children = m_parts.children, .now = m_parts.clock.now(), .noted = notedOf(m_answer, m_parts.clock.now().date()) };
    if (m_filters.stage)
        context.stageText = OverviewWords::stage(*m_filters.stage);
    if (const auto &catalogue = m_parts.catalogue.get()) {
        context.now = context.now.toTimeZone(catalogue->region().timeZone);
        context.regionName = catalogue->region().name;
    }
    context.open = m_filters.open;
    context.topicNames = topicNames(m_filters);
    return context;
}

QHash<QString, QString> Finder::topicNames(const Filters &filters) const
{
    QHash<QString, QString> names;
    if (filters.topics.isEmpty() || !m_parts.catalogue.get())
        return names;
    if (const auto topics = m_parts.catalogue.get()->topics(m_parts.language.contentLanguages())) {
        for (const Topic &topic : *topics)
            names.insert(topic.id, topic.name.text);
    }
    return names;
}

}
