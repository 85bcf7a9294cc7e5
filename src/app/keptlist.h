// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <functional>
#include <optional>

namespace paraply {

/// What the user keeps on this device, as rows: each can be removed by its key, and the last step be taken back. Kept with the profile.
class KeptList : public paraply::RowModel {
    Q_OBJECT
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("lists of Session")
public:
    using RowModel::RowModel;

    /// "X is no longer saved."; empty when there is nothing to take back.
    QString undoText() const { return m_step ? stepText(*m_step) : QString(); }

    Q_INVOKABLE void remove(const QString &key);
    /// Brings back what was removed last, where it was; or what was moved last, however often in a row, to where it was before.
    Q_INVOKABLE void undo();
    /// What was removed or moved stays so.
    Q_INVOKABLE void forgetUndo();
    /// After a change of language or catalogue.
    void retranslate() { renewRows(); }

Q_SIGNALS:
    void changed();
    /// The user changed something.
    void edited();

protected:
    /// What undo() takes back.
    struct Step {
        QString key, name;
        int from = 0;                        ///< where it was
        std::function<void(int)> putBack;    ///< keeps again, at an index, what was removed; none: it was moved
    };

    virtual QString keyOf(int row) const = 0;
    virtual QString nameOf(int row) const = 0;
    virtual QString stepText(const Step &step) const = 0;
    /// Keeps what a row shows no longer, and gives what puts it back; renewRows() follows.
    virtual std::function<void(int)> take(int row) = 0;
    virtual void carry(int from, int to) = 0;
    /// Makes the rows anew of what is kept, and tells changed().
    virtual void renewRows() = 0;

    /// -1 when there is none.
    int indexOf(const QString &key) const;
    void tellEdit();
    /// A row goes elsewhere, and undo() takes it back to where it was before it first went.
    void move(int from, int to);
    void dropStep() { m_step.reset(); }

private:
    std::optional<Step> m_step;
};

}
