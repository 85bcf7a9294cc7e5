// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/language.h"
#include "app/opencatalogue.h"
#include "app/savedrow.h"
#include "base/clock.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace paraply {

/// What the user saved, in the user's own order, compared with the catalogue whenever that is swapped. Kept with the profile.
class SavedList : public paraply::RowModel {
    Q_OBJECT
    Q_PROPERTY(QList<QString> services READ services NOTIFY changed FINAL)
    Q_PROPERTY(int newsCount READ newsCount NOTIFY changed FINAL)
    Q_PROPERTY(QString newsText READ newsText NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.saved")
public:
    /// All of them must outlive this.
    SavedList(const Clock &clock, const OpenCatalogue &catalogue, const Language &language, QObject *parent = nullptr);

    /// Ids of what is saved of this region.
    QStringList services() const;
    /// How many changed or vanished, and were not seen since.
    int newsCount() const;
    /// "2 of what you saved have changed."; empty without news.
    QString newsText() const;
    /// "X is no longer saved.", "X has another place in the list."; empty when there is nothing to take back.
    QString undoText() const;

    /// Saves a service of the catalogue, or lets it go. What happened, as a sentence; empty when there is no such service.
    Q_INVOKABLE QString toggle(const QString &service, const QString &location);
    Q_INVOKABLE void setNote(const QString &key, const QString &note);
    Q_INVOKABLE void moveUp(const QString &key);
    Q_INVOKABLE void moveDown(const QString &key);
    /// To where another one is.
    Q_INVOKABLE void moveTo(const QString &key, const QString &other);
    Q_INVOKABLE void remove(const QString &key);
    /// Brings back what was removed last, where it was; or what was moved last, however often in a row, to where it was before.
    Q_INVOKABLE void undo();
    /// What was removed or moved stays so.
    Q_INVOKABLE void forgetUndo();
    /// What it says now is what it is compared with from now on.
    Q_INVOKABLE void see(const QString &key);
    /// The whole list as plain text.
    Q_INVOKABLE QString asText() const;

    const std::vector<SavedRow> &rows() const { return m_rows; }
    const std::vector<SavedService> &saved() const { return m_saved; }
    void setSaved(std::vector<SavedService> saved);
    /// After a change of language or catalogue.
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The user changed something.
    void edited();

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return SavedRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(SavedRow::columns().size()); }
    const char *columnName(int column) const override { return SavedRow::columns()[std::size_t(column)].name; }

private:
    QString region() const;
    std::optional<Service> serviceNow(const QString &id) const;
    int indexOf(const QString &key) const;
    std::vector<SavedRow> madeRows() const;
    void renewRows();
    void move(int from, int to);
    void carry(int from, int to);
    void insertAt(int index, SavedService saved);
    void removeAt(int index);
    void tellEdit();

    const Clock &m_clock;
    const OpenCatalogue &m_catalogue;
    const Language &m_language;
    std::vector<SavedService> m_saved;   // m_rows has one row for each, in the same order
    std::vector<SavedRow> m_rows;
    /// What undo() takes back.
    struct Step {
        QString key, name;
        int from = 0;                          ///< where it was
        std::optional<SavedService> removed;   ///< else it was moved
    };
    std::optional<Step> m_step;
};

}
