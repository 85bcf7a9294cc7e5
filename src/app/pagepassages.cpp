// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pagedetail.h"

#include "app/appsession.h"
#include "app/markdown.h"

namespace paraply {

// In the order of the page. The official text once: in the language that stands first, which is the reader's own where there is one.
void PageDetail::renewPassages()
{
    Passages all;
    const QString own = m_session->language().contentLanguages().constFirst();
    if (m_status == Status::Ready) {
        all.add(QStringLiteral("title"), m_page.title.text, m_page.title.language);
        all.add(QStringLiteral("summary"), m_page.summary.text, m_page.summary.language);
        for (const BlockRow &block : m_blocks.rows())
            all.add(QStringLiteral("block-") + block.key, wordsOf(block.blockText), m_page.body.language);
        all.add(QStringLiteral("ownWords"), ownWordsText(), own);
        all.add(QStringLiteral("ownWords"), machineText(), own);
    }
    const auto &quotations = m_quotations.rows();
    if (!quotations.empty()) {
        all.add(QStringLiteral("official"), officialText(), own);
        all.add(QStringLiteral("official"), missingQuotationText(), own);
    }
    for (const QuotationRow &row : quotations) {
        if (row.language != quotations.front().language)
            continue;
        all.add(QStringLiteral("quote-") + row.key, row.markText, own);
        all.add(QStringLiteral("quote-") + row.key, row.quotedText, row.language);
    }
    if (m_serviceCount > 0)
        all.add(QStringLiteral("here"), hereText(), own);
    for (const SubjectRow &row : m_subjects.rows()) {
        all.add(QStringLiteral("subject-") + row.key, row.label, row.language);
        all.add(QStringLiteral("subject-") + row.key, row.countText, own);
    }
    m_passages.replace(all.taken());
}

}
