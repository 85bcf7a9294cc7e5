// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "base/clock.h"
#include "base/age.h"
#include "personal/profile.h"

#include <QDate>
#include <QStringList>

namespace paraply {

/// A child as it is today.
struct ChildRow {
    QString key, label, shortLabel, detail, bornShort, code;
    bool exact = false;       ///< told by birth month, so that no band shows it
    AgeRange months;          ///< empty when expected
    bool expected = false;
    Child child;
    bool operator==(const ChildRow &) const = default;
    static std::span<const Column<ChildRow>> columns();
};

struct BandRow {
    QString key, number, unit, accessibleName;
    bool chosen = false;
    bool operator==(const BandRow &) const = default;
    static std::span<const Column<BandRow>> columns();
};

/// The children the user asks for, and the bands to choose them by. Ages are counted to the clock's day.
class ChildList : public paraply::RowModel {
    Q_OBJECT
    Q_PROPERTY(bool expecting READ isExpecting WRITE setExpecting NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *bands READ bands CONSTANT FINAL)
    Q_PROPERTY(QList<QString> birthYears READ birthYears NOTIFY retranslated FINAL)
    Q_PROPERTY(QList<QString> monthNames READ monthNames NOTIFY retranslated FINAL)
    Q_PROPERTY(int exactCount READ exactCount NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.children")
public:
    /// `clock` must outlive this.
    explicit ChildList(const Clock &clock, QObject *parent = nullptr);

    const std::vector<ChildRow> &rows() const { return m_rows; }
    bool isExpecting() const;
    void setExpecting(bool on);
    /// "8 months and 4 years"; empty without a child.
    QString summary() const;
    RowModel *bands() { return &m_bands; }
    /// This year first, as far back as a child of 17 was born.
    QStringList birthYears() const;
    QStringList monthNames() const;
    int exactCount() const;
    /// No further child can be added.
    bool isFull() const { return count() >= kMostChildren; }

    /// Adds a child of that band ("3-5y", "expecting"), or takes the one that is shown in it away.
    Q_INVOKABLE void toggleBand(const QString &code);
    /// False when the month is still to come, the child is 18, or the list is full; nothing changes then.
    Q_INVOKABLE bool addBirthMonth(int year, int month);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void clear();

    /// Months to ask with: each child's first, middle and last, each once, in the children's order.
    std::vector<int> askedMonths() const;
    /// The children that months of an answer belong to, in words: "8 months and 3–5 years".
    QString labelOf(const std::vector<int> &months) const { return labelOf(months, &ChildRow::label); }
    /// "8 mo and 3–5 years": where there is little room.
    QString shortLabelOf(const std::vector<int> &months) const { return labelOf(months, &ChildRow::shortLabel); }

    std::vector<Child> children() const;
    /// Those that the user told of, also while others are lent: only they may be kept.
    std::vector<Child> ownChildren() const { return m_own.value_or(children()); }
    void setChildren(const std::vector<Child> &children);
    /// Asks for these for now, until the user changes something.
    void lend(const std::vector<Child> &children);
    /// After a change of language, or of the day.
    void retranslate();

Q_SIGNALS:
    void changed();
    void retranslated();
    /// The user changed something.
    void edited();

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override;
    int columnTotal() const override { return int(ChildRow::columns().size()); }
    const char *columnName(int column) const override { return ChildRow::columns()[std::size_t(column)].name; }

private:
    void adopt(std::vector<Child> children);
    void take(std::vector<Child> children);
    void renewBands();
    QString labelOf(const std::vector<int> &months, QString ChildRow::*label) const;
    QDate today() const;

    const Clock &m_clock;
    std::vector<ChildRow> m_rows;
    std::optional<std::vector<Child>> m_own;   ///< while others are lent
    RowList<BandRow> m_bands;
};

}
