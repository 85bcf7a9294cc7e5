// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace paraply {

/// A field that a column of a flat sheet can be mapped to, with what it takes, in words (docs/publishing.md shows them all).
struct MappingField {
    std::string_view name;
    QStringView swedish, english;
    bool repeats = false;   ///< several columns may go there
};
std::span<const MappingField> mappingFields();
const MappingField *mappingField(QStringView name);

/// One line of a mapping.
struct MappedColumn {
    QString column, field, rule, note;
    int row = 0;   ///< of the mapping itself
    bool operator==(const MappedColumn &) const = default;

    /// `rule` as a table of values ("Öppen förskola=open_preschool; *=information"): what stands there for a value, nothing when there is no such line.
    std::optional<QString> translated(const QString &value) const;
    bool isTable() const { return rule.contains(u'='); }
};

/// What is wrong with a mapping.
struct MappingFault {
    enum class What : unsigned char {
        NotCsv,          ///< or without the columns `column` and `field`
        UnknownField,    ///< `word`; `near` is what was meant
        MissingColumn,   ///< the sheet has no column `word`; `near` is what was meant
        TwiceMapped,     ///< a second column for a field that takes one
        BadRule,         ///< `word` is the rule
        NoName           ///< nothing becomes the name
    };
    What what = What::NotCsv;
    int row = 0;
    QString word, near;
};

/// What a coordinator says about the columns of a sheet: CSV with `column,field,rule,note` that a spreadsheet opens. An empty `field` leaves a column
/// out; an empty `column` gives every row the value in `rule`; fields that begin with @ say how the file is read. A value.
class SheetMapping {
public:
    static constexpr qint64 kBytes = 1024 * 1024;

    /// Nothing, and why, when it cannot be used.
    static std::optional<SheetMapping> parse(const QByteArray &csv, std::vector<MappingFault> &faults);
    /// With a byte-order mark, as spreadsheets want it.
    static QByteArray csv(const std::vector<MappedColumn> &columns);

    /// Holds it against the headings of the sheet; false, and why, when it does not fit.
    bool fits(const QStringList &header, std::vector<MappingFault> &faults) const;

    const std::vector<MappedColumn> &columns() const { return m_columns; }
    /// "@header_row", "@separator", "@source_title", "@source_date"; empty when not said.
    QString setting(QStringView name) const;
    /// "@source_date" says that nobody knows it: `unknown`, `okänt`.
    bool isDateUnknown() const;
    int headerRow() const { return setting(u"@header_row").toInt(); }
    char separator() const;
    /// One name for headings that differ in case, blanks and accents only.
    static QString headingKey(QStringView heading);

private:
    std::vector<MappedColumn> m_columns;
};

}
