// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/pdfpages.h"

#include "exchange/typeface.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 600;
constexpr double kMarginMm = 18, kFootMm = 10, kCellPaddingMm = 1;
const QColor kRule(0xE2, 0xDA, 0xCC);

constexpr double dots(double millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

/// The moment of writing is replaced by the date of the content; as long, so that no offset in the file moves.
void setDate(QByteArray &document, QDate date)
{
    static constexpr QByteArrayView kKey = "/CreationDate (D:";
    static constexpr qsizetype kDigits = 14;
    const qsizetype at = document.indexOf(kKey);
    if (at >= 0 && date.isValid())
        document.replace(at + kKey.size(), kDigits, date.toString(u"yyyyMMdd"_s).toLatin1() + "000000");
}

}

struct PdfPages::Sheet {
    explicit Sheet(const PdfFrame &frame, const QFont &typeface);
    void startPage();
    void drawFoot();
    double left() const { return bottom - y; }

    PdfFrame frame;
    QFont face;
    QByteArray bytes;
    QBuffer buffer {&bytes};
    QPdfWriter writer {&buffer};
    QPainter painter;
    double width = 0, bottom = 0, y = 0;
    int page = 1;
};

PdfPages::Sheet::Sheet(const PdfFrame &around, const QFont &typeface) : frame(around), face(typeface)
{
    buffer.open(QIODevice::WriteOnly);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(frame.title);
    writer.setCreator(u"Paraply"_s);
    painter.begin(&writer);
    width = painter.viewport().width();
    bottom = painter.viewport().height() - dots(kFootMm);
    drawFoot();
}

void PdfPages::Sheet::startPage()
{
    writer.newPage();
    ++page;
    y = 0;
    drawFoot();
}

void PdfPages::Sheet::drawFoot()
{
    const PdfParagraph foot({frame.foot, PdfRole::Small}, face, &writer, width * 0.9);
    const PdfParagraph number({QString::number(page), PdfRole::Small}, face, &writer, width * 0.1, Qt::AlignRight);
    const double top = bottom + dots(kFootMm) - foot.lineHeight(0);
    foot.drawLine(painter, 0, {0, top});
    number.draw(painter, {width * 0.9, top});
}

Result<PdfPages> PdfPages::begin(const PdfFrame &frame)
{
    const Result<QFont> face = bundledTypeface();
    if (!face)
        return face.error();
    return PdfPages(std::make_unique<Sheet>(frame, *face));
}

PdfPages::PdfPages(std::unique_ptr<Sheet> sheet) : m_sheet(std::move(sheet)) { }
PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

void PdfPages::add(const std::vector<PdfText> &paragraphs)
{
    std::vector<std::unique_ptr<PdfParagraph>> laid;
    double height = 0;
    for (const PdfText &text : paragraphs) {
        if (text.text.trimmed().isEmpty())
            continue;
        laid.push_back(std::make_unique<PdfParagraph>(text, m_sheet->face, &m_sheet->writer, m_sheet->width));
        height += laid.back()->height();
    }
    if (height > m_sheet->left() && m_sheet->y > 0)
        startPage();
    for (const auto &paragraph : laid) {
        for (int line = 0; line < paragraph->lineCount(); ++line) {
            if (paragraph->lineHeight(line) > m_sheet->left())
                startPage();
            paragraph->drawLine(m_sheet->painter, line, {0, m_sheet->y});
            m_sheet->y += paragraph->lineHeight(line);
        }
    }
}

void PdfPages::addRow(const std::vector<PdfCell> &cells, const std::vector<double> &widths)
{
    Q_ASSERT(cells.size() == widths.size());
    const double padding = dots(kCellPaddingMm);
    std::vector<std::unique_ptr<PdfParagraph>> laid;
    double height = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        laid.push_back(std::make_unique<PdfParagraph>(PdfText {cells[i].text, cells[i].role}, m_sheet->face, &m_sheet->writer,
                                                      m_sheet->width * widths[i] - 2 * padding, cells[i].alignment));
        height = std::max(height, laid.back()->height() + 2 * padding);
    }
    if (height > m_sheet->left() && m_sheet->y > 0)
        startPage();
    double x = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double cellWidth = m_sheet->width * widths[i];
        if (cells[i].fill.isValid())
            m_sheet->painter.fillRect(QRectF(x, m_sheet->y, cellWidth, height), cells[i].fill);
        laid[i]->draw(m_sheet->painter, {x + padding, m_sheet->y + padding});
        x += cellWidth;
    }
    m_sheet->y += height;
}

void PdfPages::addRule()
{
    addSpace(1);
    need(2);
    m_sheet->painter.fillRect(QRectF(0, m_sheet->y, m_sheet->width, dots(0.3)), kRule);
    m_sheet->y += dots(0.3);
    addSpace(1);
}

void PdfPages::addSpace(double millimetres)
{
    if (m_sheet->y > 0)
        m_sheet->y = std::min(m_sheet->y + dots(millimetres), m_sheet->bottom);
}

void PdfPages::need(double millimetres)
{
    if (dots(millimetres) > m_sheet->left() && m_sheet->y > 0)
        startPage();
}

void PdfPages::startPage()
{
    m_sheet->startPage();
}

int PdfPages::pageCount() const
{
    return m_sheet->page;
}

QByteArray PdfPages::finish()
{
    m_sheet->painter.end();
    m_sheet->buffer.close();
    setDate(m_sheet->bytes, m_sheet->frame.date);
    return m_sheet->bytes;
}

}
