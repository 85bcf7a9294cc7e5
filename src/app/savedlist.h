// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/keptlist.h"
#include "app/language.h"
#include "app/opencatalogue.h"
#include "app/savedrow.h"
#include "base/clock.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace paraply {

/// What the user saved, in the user's own order, compared with the catalogue whenever that is swapped.
class SavedList : public paraply::KeptList {
    Q_OBJECT
    Q_PROPERTY(QList<QString> services READ services NOTIFY changed FINAL)
    Q_PROPERTY(bool any READ hasAny NOTIFY changed FINAL)
    Q_PROPERTY(int newsCount READ newsCount NOTIFY changed FINAL)
    Q_PROPERTY(QString newsText READ newsText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.saved")
public:
    /// All of them must outlive this.
    SavedList(const Clock &clock, const OpenCatalogue &catalogue, const Language &language, QObject *parent = nullptr);

    /// Ids of what is saved of this region.
    QStringList services() const;
    bool hasAny() const { return !m_saved.empty(); }
    /// Whether this service of this region is saved. For a long list's cards: `any` tells them when to ask again.
    Q_INVOKABLE bool holds(const QString &service) const;
    /// How many changed or vanished, and were not seen since.
    int newsCount() const;
    /// "2 of what you saved have changed."; empty without news.
    QString newsText() const;

    /// Saves a service of the catalogue, or lets it go. What happened, as a sentence; empty when there is no such service.
    Q_INVOKABLE QString toggle(const QString &service, const QString &location);
    Q_INVOKABLE void setNote(const QString &key, const QString &note);
    Q_INVOKABLE void moveUp(const QString &key);
    Q_INVOKABLE void moveDown(const QString &key);
    /// To where another one is.
    Q_INVOKABLE void moveTo(const QString &key, const QString &other);
    /// What it says now is what it is compared with from now on.
    Q_INVOKABLE void see(const QString &key);
    /// The whole list as plain text.
    Q_INVOKABLE QString asText() const;

    const std::vector<SavedRow> &rows() const { return m_rows; }
    const std::vector<SavedService> &saved() const { return m_saved; }
    void setSaved(std::vector<SavedService> saved);

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return SavedRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(SavedRow::columns().size()); }
    const char *columnName(int column) const override { return SavedRow::columns()[std::size_t(column)].name; }
    QString keyOf(int row) const override { return m_rows[std::size_t(row)].key; }
    QString nameOf(int row) const override { return m_rows[std::size_t(row)].name; }
    QString stepText(const Step &step) const override;
    std::function<void(int)> take(int row) override;
    void carry(int from, int to) override;
    void renewRows() override;

private:
    QString region() const;
    std::optional<Service> serviceNow(const QString &id) const;
    std::vector<SavedRow> madeRows() const;

    const Clock &m_clock;
    const OpenCatalogue &m_catalogue;
    const Language &m_language;
    std::vector<SavedService> m_saved;   // m_rows has one row for each, in the same order
    std::vector<SavedRow> m_rows;
};

}
