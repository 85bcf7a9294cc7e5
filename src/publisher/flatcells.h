// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/flatsheet.h"
#include "publisher/foreignreading.h"
#include "publisher/intakelog.h"
#include "publisher/sheetmapping.h"

#include <QSet>

#include <array>

namespace paraply {

/// The cells of one row after the other of a flat sheet, by the field they are mapped to, and what is told of them. The sheet, the mapping
/// and the log outlive it. Single thread.
class FlatCells {
public:
    /// `file`: as findings name it.
    FlatCells(const FlatSheet &sheet, const SheetMapping &mapping, QString file, IntakeLog &log);

    struct Cell {
        QString value;    ///< blanks taken away, the table of values applied; never empty
        QString column;   ///< the heading; empty for a constant
        QString rule;     ///< of the mapping, when it is no table
    };

    void setRow(ForeignRow row);
    /// Empties the cells of this row that others say are not to be shown (the field `private`), and tells each; what cannot be read as yes or no
    /// hides as well. True when the whole row is not.
    bool hidePrivate();
    /// The cells of a field that are filled, in the order of the mapping.
    std::vector<Cell> all(const QString &field);
    /// The first of them; an empty value when there is none.
    Cell first(const QString &field);

    void tell(const QString &code, IntakeAction action, const Cell &cell, const QString &became = {});
    void tell(const QString &code, IntakeAction action, const QString &column = {}, const QString &value = {}, const QString &became = {});
    /// Tells what a reading has to tell, and gives its value.
    template <typename T>
    std::optional<T> take(const Cell &cell, const ForeignReading<T> &reading)
    {
        if (!reading.code.isEmpty())
            tell(reading.code, actionOf(reading.deed), cell, reading.became);
        return reading.value;
    }
    /// Plain text of one cell, in one line unless `lines`; bounded as our cells are.
    QString text(const Cell &cell, bool lines = false);
    /// Of a field that holds yes or no; nothing when it does not say.
    std::optional<bool> truth(const QString &field);

    /// Headings that no line of the mapping names or that it leaves out, with their places.
    std::vector<std::pair<QString, size_t>> unmapped() const;
    const ForeignRow &row() const { return m_row; }
    Origin origin() const { return {m_file, m_row.row, {}}; }

private:
    struct Mapped {
        MappedColumn line;
        int place = -1;   ///< of the cell; -1: a constant
    };
    struct Guard {
        int flag = -1, guarded = -1;   ///< places; guarded -1: the whole row
    };
    static IntakeAction actionOf(Deed deed);
    QString valueAt(const Mapped &mapped);
    QString cellAt(int place);
    const std::vector<Mapped> *linesOf(const QString &field) const;

    const FlatSheet &m_sheet;
    QString m_file;
    IntakeLog &m_log;
    struct Field {
        QString name;
        std::vector<Mapped> lines;
    };
    static size_t drawerOf(QStringView field);
    std::array<std::vector<Field>, 64> m_fields;   ///< those with lines, each in its drawer
    std::vector<Guard> m_guards;
    std::vector<bool> m_used;
    QSet<QString> m_told;   ///< columns whose value the table of this row did not have
    ForeignRow m_row;
    std::vector<QString> m_texts;   ///< its cells, those that were asked for
};

}
