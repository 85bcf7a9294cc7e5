// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facetmodel.h"
#include "app/filters.h"
#include "app/hitlists.h"
#include "app/language.h"
#include "app/opencatalogue.h"
#include "app/placechooser.h"

#include <QTimer>

namespace paraply {

/// One question and its answer: the children, the place and the filters become a Query, and the answer becomes lists. Changes
/// of one turn of the event loop are asked as one, and while no page shows the answer, none is made. GUI thread.
class Finder : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY answered FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY answered FINAL)
    Q_PROPERTY(int remoteTotal READ remoteTotal NOTIFY answered FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY answered FINAL)
    Q_PROPERTY(QString titleText READ titleText NOTIFY answered FINAL)
    Q_PROPERTY(QString subtitleText READ subtitleText NOTIFY answered FINAL)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY answered FINAL)
    Q_PROPERTY(QString orderText READ orderText NOTIFY answered FINAL)
    Q_PROPERTY(QString notedText READ notedText NOTIFY answered FINAL)
    Q_PROPERTY(bool nothingFits READ nothingFits NOTIFY answered FINAL)
    Q_PROPERTY(QString showText READ showText NOTIFY answered FINAL)
    Q_PROPERTY(QString showAllText READ showAllText NOTIFY answered FINAL)
    Q_PROPERTY(QString remoteTitle READ remoteTitle NOTIFY answered FINAL)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY answered FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY answered FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString open READ open WRITE setOpen NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool free READ isFree WRITE setFree NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool dropIn READ isDropIn WRITE setDropIn NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString unsaid READ unsaid NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString unsaidText READ unsaidText NOTIFY answered FINAL)
    Q_PROPERTY(QString unsaidCode READ unsaidCodeText NOTIFY answered FINAL)
    Q_PROPERTY(int unsaidCount READ unsaidCount NOTIFY answered FINAL)
    Q_PROPERTY(QString relaxText READ relaxText NOTIFY answered FINAL)
    Q_PROPERTY(QString relaxCode READ relaxCode NOTIFY answered FINAL)
    Q_PROPERTY(int filterCount READ filterCount NOTIFY answered FINAL)
    Q_PROPERTY(paraply::FacetModel *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *municipalities READ municipalities CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *openChoices READ openChoices CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *more READ more CONSTANT FINAL)
    Q_PROPERTY(paraply::FacetModel *chosenFilters READ chosenFilters CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *hits READ hits CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *remote READ remote CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.finder")
public:
    /// All of them must outlive this.
    struct Parts {
        const Clock &clock;
        const OpenCatalogue &catalogue;
        const Language &language;
        ChildList &children;
        PlaceChooser &place;
    };
    explicit Finder(const Parts &parts, QObject *parent = nullptr);

    Status::Value status() const { return m_status; }
    /// A page shows the answer; true at first. When it is shown again, what was asked meanwhile is answered at once.
    bool isShown() const { return m_isShown; }
    void setShown(bool on);
    int total() const { return m_answer.total; }
    int remoteTotal() const { return m_answer.remoteTotal; }
    QString totalText() const, titleText() const, subtitleText() const, summaryText() const;
    QString orderText() const, notedText() const;
    /// The answer is known, and no group has anything, chosen or not.
    bool nothingFits() const;
    QString showText() const;
    /// Drops every filter; with how many that gives, where it is known. Empty where it would show nothing more.
    QString showAllText() const;
    QString remoteTitle() const, emptyTitle() const, emptyText() const, relaxText() const, relaxCode() const;
    QString text() const { return m_filters.text; }
    void setText(const QString &text);
    QString open() const { return openFilterCode(m_filters.open); }
    void setOpen(const QString &code);
    bool isFree() const { return m_filters.free; }
    void setFree(bool on);
    bool isDropIn() const { return m_filters.dropIn; }
    void setDropIn(bool on);
    QString unsaid() const, unsaidText() const, unsaidCodeText() const;
    int unsaidCount() const;
    int filterCount() const { return m_chosenFilters.count(); }
    FacetModel *groups() { return &m_groups; }
    FacetModel *kinds() { return &m_kinds; }
    FacetModel *municipalities() { return &m_municipalities; }
    FacetModel *languages() { return &m_languages; }
    FacetModel *openChoices() { return &m_openChoices; }
    FacetModel *more() { return &m_more; }
    FacetModel *chosenFilters() { return &m_chosenFilters; }
    RowModel *hits() { return m_lists.hits(); }
    RowModel *remote() { return m_lists.remote(); }

    Q_INVOKABLE void toggleGroup(const QString &code);
    /// The group alone, whatever groups and kinds were chosen before; an unknown or empty code: all groups.
    Q_INVOKABLE void onlyGroup(const QString &code);
    Q_INVOKABLE void showUnsaid(const QString &code);
    /// Drops the filter that relaxText names.
    Q_INVOKABLE void relax();
    Q_INVOKABLE void clearFilters();
    /// A row of the list, the hits and then the remote ones, comes into sight: soon those after it are there as well.
    Q_INVOKABLE void reach(int row);
    /// Only what is tied to one of these topics; drops every other filter.
    void showTopics(const QStringList &topics);
    /// The same with what is of these kinds and does not say when it is open this week.
    void showWithoutHours(const std::vector<Kind> &kinds);

    const Filters &filters() const { return m_filters; }
    void setFilters(const Filters &filters);
    Query query() const;
    HitContext hitContext() const;
    /// How many an answer to another question would have; for pages that lead here.
    int totalOfTopics(const QStringList &topics) const;
    QHash<QString, QString> topicNames(const Filters &filters) const;
    /// Asks again soon: the catalogue or the time changed, or the language, and the words of all choices with it.
    void ask(), retranslate();

Q_SIGNALS:
    void answered();
    void shownChanged();
    void filtersChanged();

private:
    void askAnew(), askNow();
    void renewLists(), connectToggles();

    Parts m_parts;
    Filters m_filters;
    Query m_asked;
    Answer m_answer;
    Status::Value m_status = Status::Loading;
    bool m_isAnew = false;   ///< the next answer is one to another question
    bool m_isShown = true, m_isStale = false;
    int m_limit;   ///< hits of the next answer: no fewer than are looked at
    QTimer m_soon, m_further;
    FacetModel m_groups, m_kinds, m_municipalities, m_languages, m_openChoices, m_more, m_chosenFilters;
    HitLists m_lists;
};

}
