// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/finder.h"
#include "app/saidwords.h"

#include <QSet>

namespace paraply {

/// Something the typed words could mean, and where choosing it leads.
struct SuggestionRow {
    enum class Type : unsigned char { Recent, Place, Kind, Topic, Service, Page, Publication };
    QString key, name, detail, iconName, page, target, location;
    Type type = Type::Recent;
    QString left;      ///< of the typed words: those that stay when this is chosen
    QString heading;   ///< of the rows from this one on; mostly empty
    bool operator==(const SuggestionRow &) const = default;
    static std::span<const Column<SuggestionRow>> columns();
};

/// Beside the finder's words: what they could mean while they are typed, what was asked before, and what there is to read about them.
/// Searches are the user's own affair: they are kept while the program runs, and never written. GUI thread.
class Suggester : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::RowModel *suggestions READ suggestions CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *reading READ reading CONSTANT FINAL)
    Q_PROPERTY(int readingTotal READ readingTotal NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString readingTitle READ readingTitle NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool hasRecent READ hasRecent NOTIFY recentChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.search")
public:
    /// All of them must outlive this.
    struct Parts {
        const OpenCatalogue &catalogue;
        const Language &language;
        Finder &finder;
        PlaceChooser &place;
    };
    explicit Suggester(const Parts &parts, QObject *parent = nullptr);

    /// For the words of the finder; without words what was asked before.
    RowModel *suggestions() { return &m_suggestions; }
    /// Pages and publications that have the words.
    RowModel *reading() { return &m_reading; }
    int readingTotal() const { return m_reading.count(); }
    /// "To read (3)"
    QString readingTitle() const;
    bool hasRecent() const { return !m_recent.isEmpty(); }

    /// The words were asked for, not just typed.
    Q_INVOKABLE void remember();
    /// Does what the suggestion says; `opened` tells where it leads.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void forgetRecent();
    /// Asks whatever field is in sight for the words.
    Q_INVOKABLE void start() { Q_EMIT started(); }
    void retranslate();

Q_SIGNALS:
    void readingChanged();
    void recentChanged();
    void started();
    void opened(const QString &page, const QString &target, const QString &location);

private:
    void renew();
    void renewNames();
    void addWhole(const QString &words, std::vector<SuggestionRow> &rows) const;
    void addParts(const SaidWords &said, std::vector<SuggestionRow> &rows) const;
    void addNamed(const SaidWords &said, std::optional<SaidWords::Run> place, std::vector<SuggestionRow> &rows) const;
    void addPlaces(const QString &words, const QString &left, std::vector<SuggestionRow> &rows) const;
    void addServices(const std::vector<Hit> &hits, std::vector<SuggestionRow> &rows) const;
    void addGuesses(const QString &words, std::vector<SuggestionRow> &rows) const;
    std::optional<SaidWords::Run> placeIn(const SaidWords &said) const;
    Query queryFor(const QString &words, int most) const;
    std::vector<Hit> hitsFor(const QString &words, int most) const;
    void addReading(std::vector<SuggestionRow> &rows) const;
    void renewReading(const QString &words);

    Parts m_parts;
    QStringList m_recent;
    std::vector<SuggestionRow> m_named;   ///< kinds and topics; their row in m_names
    TextIndex m_names;
    QSet<QString> m_places;               ///< their names, folded
    bool m_namesKnown = false;
    RowList<SuggestionRow> m_suggestions, m_reading;
};

}
