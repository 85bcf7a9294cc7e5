// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/finder.h"

namespace paraply {

/// The way back through the filters: every change of them, and of how far to look, can be undone, the last one first. Words that are
/// typed are one change. In memory only; GUI thread.
class FilterTrail : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.filterTrail")
public:
    /// Both must outlive this.
    FilterTrail(Finder &finder, PlaceChooser &place, QObject *parent = nullptr);

    bool canUndo() const { return !m_steps.empty(); }
    /// "Undo: Free"; empty when there is nothing to undo.
    QString undoText() const;
    Q_INVOKABLE void undo();
    /// Forgets the way; what is set stays.
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Step {
        Filters filters;
        int radiusKm = 0;
        bool operator==(const Step &) const = default;
    };
    Step current() const;
    void record();
    static bool isTyping(const Step &before, const Step &after);

    Finder &m_finder;
    PlaceChooser &m_place;
    Step m_now;
    std::vector<Step> m_steps;
    bool m_typing = false;   ///< the last step is of words that were typed
    bool m_undoing = false;
};

}
