// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/passagerow.h"
#include "catalogue/region.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

struct BlockRow {
    QString key, type, blockText;
    int part = 0;   ///< which of article 18's three parts its heading opens; else 0
    bool operator==(const BlockRow &) const = default;
    static std::span<const Column<BlockRow>> columns();
};

struct QuotationRow {
    QString key, language, languageName, markText, quotedText, sourceText, sourceUrl;
    int part = 0;
    bool rightToLeft = false;
    bool operator==(const QuotationRow &) const = default;
    static std::span<const Column<QuotationRow>> columns();
};

/// A heading of the page, and where its block stands.
struct HeadingRow {
    QString key, label;
    int block = 0;
    bool operator==(const HeadingRow &) const = default;
    static std::span<const Column<HeadingRow>> columns();
};

/// A subject of the page, with how much support there is on it.
struct SubjectRow {
    QString key, label, countText, language;   ///< language: of the label
    bool operator==(const SubjectRow &) const = default;
    static std::span<const Column<SubjectRow>> columns();
};

/// One page on rights or knowledge, by its id; an unknown id is Empty.
class PageDetail : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString pageId READ pageId WRITE setPageId NOTIFY pageIdChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int article READ article NOTIFY changed FINAL)
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QString ownWordsText READ ownWordsText NOTIFY changed FINAL)
    Q_PROPERTY(QString machineText READ machineText NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceUrl READ sourceUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString officialText READ officialText NOTIFY changed FINAL)
    Q_PROPERTY(QString hereText READ hereText NOTIFY changed FINAL)
    Q_PROPERTY(QString missingQuotationText READ missingQuotationText NOTIFY changed FINAL)
    Q_PROPERTY(int serviceCount READ serviceCount NOTIFY changed FINAL)
    Q_PROPERTY(QString servicesText READ servicesText NOTIFY changed FINAL)
    Q_PROPERTY(QString previousId READ previousId NOTIFY changed FINAL)
    Q_PROPERTY(QString previousTitle READ previousTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *headings READ headings CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *subjects READ subjects CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *quotations READ quotations CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *passages READ passages CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit PageDetail(QObject *parent = nullptr);

    const QString &pageId() const { return m_pageId; }
    void setPageId(const QString &id);
    Status::Value status() const { return m_status; }
    QString title() const { return m_page.title.text; }
    QString summary() const { return m_page.summary.text; }
    int article() const { return m_page.article; }
    QString section() const { return m_page.section; }
    /// That the text is ours and not the law's.
    QString ownWordsText() const;
    QString machineText() const;
    QString sourceText() const { return m_page.source; }
    QString sourceUrl() const { return m_page.sourceUrl; }
    QString dateText() const;
    /// Headings of the page's parts.
    QString officialText() const;
    QString hereText() const;
    /// That the official text is shown in other languages only.
    QString missingQuotationText() const;
    int serviceCount() const { return m_serviceCount; }
    QString servicesText() const;
    /// The pages before and after it in its section; empty at the ends.
    QString previousId() const { return m_previous.id; }
    QString previousTitle() const { return m_previous.title.text; }
    QString nextId() const { return m_next.id; }
    QString nextTitle() const { return m_next.title.text; }
    /// For a table of contents; empty where the page is short.
    RowModel *headings() { return &m_headings; }
    /// Only subjects with support.
    RowModel *subjects() { return &m_subjects; }
    RowModel *blocks() { return &m_blocks; }
    RowModel *quotations() { return &m_quotations; }
    /// What is read aloud: PassageRow. Their places: "title", "summary", "block-" and the block's id, "ownWords", "official", "quote-" and so on.
    RowModel *passages() { return &m_passages; }

    /// Sets the finder to the page's topics.
    Q_INVOKABLE void showServices();
    /// Sets the finder to one of its subjects.
    Q_INVOKABLE void showSubject(const QString &id);

Q_SIGNALS:
    void pageIdChanged();
    void changed();

private:
    void renew();
    void renewBlocks();
    void renewQuotations();
    void renewSubjects();
    void renewNeighbours();
    void renewPassages();

    AppSession *m_session;
    QString m_pageId;
    Status::Value m_status = Status::Loading;
    Page m_page, m_previous, m_next;
    int m_serviceCount = 0;
    RowList<BlockRow> m_blocks;
    RowList<HeadingRow> m_headings;
    RowList<SubjectRow> m_subjects;
    RowList<QuotationRow> m_quotations;
    RowList<PassageRow> m_passages;
};

}
