// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/charset.h"
#include "publisher/foreigncsv.h"

#include <QStringList>

#include <memory>

namespace paraply {

/// A flat sheet of somebody's own, in any charset, with any of the usual separators, whose headings may stand below a title. Read as often as
/// wanted; memory holds the file once. Single thread.
class FlatSheet {
public:
    /// A foreign sheet of this size is refused.
    static constexpr qint64 kBytes = 256 * 1024 * 1024;

    /// `headerRow` from 1, as a spreadsheet numbers it; 0: the first row that looks like headings. `separator` 0: the one that most rows agree on.
    explicit FlatSheet(QByteArray bytes, int headerRow = 0, char separator = 0);

    const ForeignBytes &bytes() const { return m_bytes; }
    char separator() const { return m_separator; }
    /// Of the headings; 0 when the file has none.
    qint64 headerRow() const { return m_headerRow; }
    /// The headings, blanks taken away; a second one of the same name has its place behind it ("Telefon (7)"), one without a name is "(7)".
    const QStringList &header() const { return m_header; }

    /// Reads the rows below the headings from the start.
    class Rows {
    public:
        explicit Rows(const FlatSheet &sheet);
        /// The next that is not blank; its number is the file's own.
        std::optional<ForeignRow> next();

    private:
        friend class FlatSheet;
        explicit Rows(const QByteArray &utf8, char separator);
        std::unique_ptr<ForeignCsv> m_csv;
    };

private:
    void findHeader(int headerRow);

    ForeignBytes m_bytes;
    char m_separator = ',';
    qint64 m_headerRow = 0;
    QStringList m_header;
};

}
