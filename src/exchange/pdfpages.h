// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/pdftext.h"

#include <QByteArray>
#include <QDate>

#include <memory>
#include <vector>

namespace paraply {

/// What stands around the pages: the document's title (as its properties tell it), a line at the foot of every page beside the
/// page's number, and the date it is of, which stands in its properties so that the same content gives the same bytes.
struct PdfFrame {
    QString title, foot;
    QDate date;
};

/// A cell of a table: its text, and a colour behind it (not valid: none).
struct PdfCell {
    QString text;
    PdfRole role = PdfRole::Body;
    QColor fill;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A4 pages that fill from the top, with the bundled typefaces. Lengths are millimetres. A title or heading stays with what comes
/// after it; when the last page would be almost empty, the spaces before it shrink if that saves the page. Needs a QGuiApplication
/// (the offscreen platform will do); one thread.
class PdfPages {
public:
    /// Code::Internal when a typeface was not compiled in.
    static Result<PdfPages> begin(const PdfFrame &frame);
    PdfPages(PdfPages &&) noexcept;
    ~PdfPages();

    /// Paragraphs that stay together: on the next page when this one has no room; only what is taller than a page is split.
    void add(const std::vector<PdfText> &paragraphs);
    void add(const PdfText &paragraph) { add(std::vector {paragraph}); }
    /// A row of a table, never split. `widths` are shares of the page's width, as many as cells.
    void addRow(const std::vector<PdfCell> &cells, const std::vector<double> &widths);
    /// A thin line across.
    void addRule();
    /// Empty paper; none at the top of a page.
    void addSpace(double millimetres);
    /// Goes to the next page unless this many millimetres are left.
    void need(double millimetres);
    void startPage();

    /// The document. Nothing can be added afterwards.
    QByteArray finish();

private:
    struct Sheet;
    explicit PdfPages(std::unique_ptr<Sheet> sheet);
    std::unique_ptr<Sheet> m_sheet;
};

}
