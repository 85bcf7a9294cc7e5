// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pagemodel.h"

#include "app/appsession.h"
#include "app/markdown.h"

namespace paraply {

PageModel::PageModel(QObject *parent) : RowModel(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &PageModel::reload);
}

void PageModel::setSection(const QString &section)
{
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionChanged();
    reload();
}

void PageModel::reload()
{
    const auto &catalogue = m_session->catalogue().get();
    if (!catalogue) {
        renew(m_rows, {});
        m_parts.replace({});
        m_passages.replace({});
        setStatus(m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading);
        return;
    }
    const auto pages = catalogue->pages(m_section, m_session->language().contentLanguages());
    std::vector<PageRow> rows;
    std::vector<ArticlePart> parts;
    Passages passages;
    if (pages) {
        for (const Page &page : *pages) {
            // A list of pages comes without their bodies.
            const auto whole = page.article == kPartedArticle ? catalogue->page(page.id, m_session->language().contentLanguages())
                                                              : Result<std::optional<Page>>(std::nullopt);
            if (!whole || !*whole)
                continue;
            for (ArticlePart &part : partsOf(**whole)) {
                for (const QString &words : { part.title, part.text })
                    passages.add(QStringLiteral("part-") + part.key, words, (**whole).body.language);
                parts.push_back(std::move(part));
            }
        }
        for (const Page &page : *pages) {
            const QString place = QStringLiteral("page-") + page.id;
            rows.push_back({ page.id, page.title.text, page.summary.text, page.article });
            passages.add(place, page.title.text, page.title.language);
            passages.add(place, page.summary.text, page.summary.language);
        }
    } else {
        qWarning("pages on %ls: %ls", qUtf16Printable(m_section), qUtf16Printable(pages.error().detail));
    }
    renew(m_rows, std::move(rows));
    m_parts.replace(std::move(parts));
    m_passages.replace(passages.taken());
    setStatus(!pages ? Status::Failed : m_rows.empty() ? Status::Empty : Status::Ready);
}

}
