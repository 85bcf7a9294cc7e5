// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pagedetail.h"

#include "app/appsession.h"
#include "app/markdown.h"
#include "app/speech.h"

namespace paraply {

namespace {


QString typeCode(TextBlock::Type type)
{
    switch (type) {
    case TextBlock::Type::Heading: return QStringLiteral("heading");
    case TextBlock::Type::Bullet: return QStringLiteral("bullet");
    case TextBlock::Type::Quote: return QStringLiteral("quote");
    case TextBlock::Type::Paragraph: break;
    }
    return QStringLiteral("paragraph");
}

}

std::span<const Column<BlockRow>> BlockRow::columns()
{
    static constexpr Column<BlockRow> kColumns[] = {
        shown<&BlockRow::key>("blockId"), shown<&BlockRow::type>("type"), shown<&BlockRow::blockText>("blockText"),
        shown<&BlockRow::part>("part")
    };
    return kColumns;
}

std::span<const Column<QuotationRow>> QuotationRow::columns()
{
    static constexpr Column<QuotationRow> kColumns[] = {
        shown<&QuotationRow::key>("quotationId"), shown<&QuotationRow::language>("language"),
        shown<&QuotationRow::languageName>("languageName"), shown<&QuotationRow::markText>("markText"),
        shown<&QuotationRow::quotedText>("quotedText"), shown<&QuotationRow::sourceText>("sourceText"),
        shown<&QuotationRow::sourceUrl>("sourceUrl"), shown<&QuotationRow::part>("part"),
        shown<&QuotationRow::rightToLeft>("rightToLeft")
    };
    return kColumns;
}

std::span<const Column<HeadingRow>> HeadingRow::columns()
{
    static constexpr Column<HeadingRow> kColumns[] = { shown<&HeadingRow::label>("label"), shown<&HeadingRow::block>("block") };
    return kColumns;
}

std::span<const Column<SubjectRow>> SubjectRow::columns()
{
    static constexpr Column<SubjectRow> kColumns[] = {
        shown<&SubjectRow::key>("subjectId"), shown<&SubjectRow::label>("label"), shown<&SubjectRow::countText>("countText")
    };
    return kColumns;
}

PageDetail::PageDetail(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &PageDetail::renew);
}

void PageDetail::setPageId(const QString &id)
{
    if (id == m_pageId)
        return;
    m_pageId = id;
    Q_EMIT pageIdChanged();
    renew();
}

void PageDetail::renew()
{
    const auto &catalogue = m_session->catalogue().get();
    m_page = {};
    m_serviceCount = 0;
    if (!catalogue) {
        m_status = m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    } else if (auto page = catalogue->page(m_pageId, m_session->language().contentLanguages()); !page) {
        qWarning("page %ls: %ls", qUtf16Printable(m_pageId), qUtf16Printable(page.error().detail));
        m_status = Status::Failed;
    } else if (!*page) {
        m_status = Status::Empty;
    } else {
        m_page = std::move(**page);
        m_status = Status::Ready;
        m_serviceCount = m_session->finder()->totalOfTopics(m_page.topics);
    }
    renewBlocks();
    renewQuotations();
    renewSubjects();
    renewNeighbours();
    renewPassages();
    Q_EMIT changed();
}

void PageDetail::renewBlocks()
{
    // With fewer headings all of them are seen at once.
    constexpr std::size_t kFewestHeadings = 3;
    std::vector<BlockRow> rows;
    std::vector<HeadingRow> headings;
    for (const TextBlock &block : blocksOf(m_page.body.text)) {
        if (block.type == TextBlock::Type::Heading)
            headings.push_back({ QString::number(rows.size()), block.text, int(rows.size()) });
        rows.push_back({ QString::number(rows.size()), typeCode(block.type), block.text, m_page.article == kPartedArticle ? partOf(block) : 0 });
    }
    m_blocks.replace(std::move(rows));
    if (headings.size() < kFewestHeadings)
        headings.clear();
    m_headings.replace(std::move(headings));
}

void PageDetail::renewSubjects()
{
    std::vector<SubjectRow> rows;
    const auto &catalogue = m_session->catalogue().get();
    const auto topics = catalogue && !m_page.topics.isEmpty() ? catalogue->topics(m_session->language().contentLanguages())
                                                              : Result<std::vector<Topic>>(std::vector<Topic>());
    for (const Topic &topic : topics ? *topics : std::vector<Topic>()) {
        const int count = m_page.topics.contains(topic.id) ? m_session->finder()->totalOfTopics({ topic.id }) : 0;
        if (count > 0)
            rows.push_back({ topic.id, Speech::capital(topic.name.text), tr("%n suggestion(s)", nullptr, count), topic.name.language });
    }
    m_subjects.replace(std::move(rows));
}

void PageDetail::renewNeighbours()
{
    m_previous = m_next = {};
    const auto &catalogue = m_session->catalogue().get();
    if (!catalogue || m_status != Status::Ready)
        return;
    const auto pages = catalogue->pages(m_page.section, m_session->language().contentLanguages());
    if (!pages)
        return;
    const auto here = std::ranges::find(*pages, m_page.id, &Page::id);
    if (here == pages->end())
        return;
    if (here != pages->begin())
        m_previous = *std::prev(here);
    if (std::next(here) != pages->end())
        m_next = *std::next(here);
}

void PageDetail::renewQuotations()
{
    std::vector<QuotationRow> rows;
    const QStringList wanted = m_session->language().contentLanguages();
    for (const Quotation &one : m_page.quotations) {
        QuotationRow row;
        row.key = one.language + u'/' + QString::number(one.part);
        row.language = one.language;
        row.languageName = Speech::languageName(one.language);
        row.markText = tr("Official text, %1, part %2", "language, number").arg(row.languageName).arg(one.part);
        row.quotedText = one.text;
        row.sourceText = one.sourceDate.isEmpty() ? one.source : tr("%1, %2", "a source, its date").arg(one.source, one.sourceDate);
        row.sourceUrl = one.sourceUrl;
        row.part = one.part;
        row.rightToLeft = QLocale(one.language).textDirection() == Qt::RightToLeft;
        rows.push_back(std::move(row));
    }
    // The reader's own language first; the parts stay in order.
    std::stable_partition(rows.begin(), rows.end(), [&](const QuotationRow &row) { return wanted.contains(row.language); });
    m_quotations.replace(std::move(rows));
}

QString PageDetail::ownWordsText() const
{
    return m_page.section == u"rights" ? tr("This is our summary in plain words, not the law's own text.")
                                       : tr("This is our summary in plain words.");
}

QString PageDetail::machineText() const
{
    const auto &catalogue = m_session->catalogue().get();
    if (m_page.body.machine && catalogue && m_page.body.language == catalogue->region().languages.value(0))
        return tr("Drafted by machine, not yet read by a person.");
    if (m_page.body.machine)
        return tr("Translated by machine, not yet read by a person.");
    if (m_status == Status::Ready && !m_session->language().contentLanguages().contains(m_page.body.language))
        return tr("This text is in %1.", "a language").arg(Speech::languageName(m_page.body.language));
    return {};
}

QString PageDetail::dateText() const
{
    return m_page.sourceDate.isEmpty() ? tr("Source") : tr("Source, %1", "its date").arg(m_page.sourceDate);
}

QString PageDetail::officialText() const
{
    return tr("The official text");
}

QString PageDetail::hereText() const
{
    return tr("What this means here");
}

QString PageDetail::missingQuotationText() const
{
    const QStringList wanted = m_session->language().contentLanguages();
    const auto isWanted = [&](const Quotation &one) { return wanted.contains(one.language); };
    if (m_page.quotations.empty() || std::ranges::any_of(m_page.quotations, isWanted))
        return {};
    return tr("We have no verified official text in this language. These are the ones we have.");
}

QString PageDetail::servicesText() const
{
    return tr("See %n suggestion(s) on this", "support tied to an article", m_serviceCount);
}

void PageDetail::showServices()
{
    m_session->finder()->showTopics(m_page.topics);
}

void PageDetail::showSubject(const QString &id)
{
    m_session->finder()->showTopics({ id });
}

}
