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
/// A last page filled less than that is better saved, by spaces of these shares.
constexpr double kAlmostEmpty = 0.25, kSmallerSpacings[] = {0.8, 0.6, 0.4};
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

/// A part of what is on paper, measured but without a place.
struct Block {
    enum class Kind : unsigned char { Text, Row, Rule, Space, Need, Page };

    /// Shrinks with the spaces, when they are made smaller.
    double tall(double spacing) const { return kind == Kind::Space ? height * spacing : height; }

    Kind kind;
    double height = 0;
    bool isHeading = false;
    std::vector<std::unique_ptr<PdfParagraph>> paragraphs;
    std::vector<QColor> fills;    // of a row, as the next
    std::vector<double> widths;
};

/// Where laying has come to.
struct Place {
    int page = 1;
    double y = 0;
};

}

struct PdfPages::Sheet {
    explicit Sheet(const PdfFrame &frame, const QFont &typeface);
    std::unique_ptr<PdfParagraph> laid(const PdfText &text, double wide, Qt::Alignment alignment = Qt::AlignLeft);
    /// Puts everything in its place; draws it only if asked. Where it ended.
    Place lay(double spacing, bool isDrawn);
    /// The spaces' share that saves an almost empty last page, else 1.
    double fittingSpacing();

    PdfFrame frame;
    QFont face;
    QByteArray bytes;
    QBuffer buffer {&bytes};
    QPdfWriter writer {&buffer};
    QPainter painter;
    double width = 0, bottom = 0;
    std::vector<Block> blocks;

private:
    void startPage();
    void drawFoot();
    double needed(size_t block) const;
    void put(const Block &block);
    void putText(const Block &block);
    void putRow(const Block &block);
    double left() const { return bottom - at.y; }

    Place at;
    double shrunk = 1;
    bool draws = false;
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
}

std::unique_ptr<PdfParagraph> PdfPages::Sheet::laid(const PdfText &text, double wide, Qt::Alignment alignment)
{
    return std::make_unique<PdfParagraph>(text, face, &writer, wide, alignment);
}

void PdfPages::Sheet::startPage()
{
    ++at.page;
    at.y = 0;
    if (!draws)
        return;
    writer.newPage();
    drawFoot();
}

void PdfPages::Sheet::drawFoot()
{
    const auto foot = laid({frame.foot, PdfRole::Small}, width * 0.9);
    const auto number = laid({QString::number(at.page), PdfRole::Small}, width * 0.1, Qt::AlignRight);
    const double top = bottom + dots(kFootMm) - foot->lineHeight(0);
    foot->drawLine(painter, 0, {0, top});
    number->draw(painter, {width * 0.9, top});
}

double PdfPages::Sheet::needed(size_t block) const
{
    double height = blocks[block].tall(shrunk);
    bool isHeading = blocks[block].isHeading;
    while (isHeading && ++block < blocks.size()) {
        const Block &next = blocks[block];
        if (next.kind == Block::Kind::Page)
            break;
        if (next.kind != Block::Kind::Need)
            height += next.tall(shrunk);
        isHeading = next.isHeading || (next.kind != Block::Kind::Text && next.kind != Block::Kind::Row);
    }
    return std::min(height, bottom);
}

Place PdfPages::Sheet::lay(double spacing, bool isDrawn)
{
    at = {};
    shrunk = spacing;
    draws = isDrawn;
    if (draws)
        drawFoot();
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.kind == Block::Kind::Page || (block.kind != Block::Kind::Space && needed(i) > left() && at.y > 0))
            startPage();
        put(block);
    }
    return at;
}

void PdfPages::Sheet::put(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Text:
        return putText(block);
    case Block::Kind::Row:
        return putRow(block);
    case Block::Kind::Rule:
        if (draws)
            painter.fillRect(QRectF(0, at.y, width, block.height), kRule);
        at.y += block.height;
        return;
    case Block::Kind::Space:
        if (at.y > 0)
            at.y = std::min(at.y + block.tall(shrunk), bottom);
        return;
    case Block::Kind::Need:
    case Block::Kind::Page:
        return;
    }
}

void PdfPages::Sheet::putText(const Block &block)
{
    for (const auto &paragraph : block.paragraphs) {
        for (int line = 0; line < paragraph->lineCount(); ++line) {
            if (paragraph->lineHeight(line) > left())
                startPage();
            if (draws)
                paragraph->drawLine(painter, line, {0, at.y});
            at.y += paragraph->lineHeight(line);
        }
    }
}

void PdfPages::Sheet::putRow(const Block &block)
{
    const double padding = dots(kCellPaddingMm);
    double x = 0;
    for (size_t i = 0; draws && i < block.paragraphs.size(); ++i) {
        if (block.fills[i].isValid())
            painter.fillRect(QRectF(x, at.y, block.widths[i], block.height), block.fills[i]);
        block.paragraphs[i]->draw(painter, {x + padding, at.y + padding});
        x += block.widths[i];
    }
    at.y += block.height;
}

double PdfPages::Sheet::fittingSpacing()
{
    const Place end = lay(1, false);
    if (end.page == 1 || end.y > bottom * kAlmostEmpty)
        return 1;
    for (const double spacing : kSmallerSpacings) {
        if (lay(spacing, false).page < end.page)
            return spacing;
    }
    return 1;
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
    Block block {.kind = Block::Kind::Text};
    for (const PdfText &text : paragraphs) {
        if (text.text.trimmed().isEmpty())
            continue;
        block.paragraphs.push_back(m_sheet->laid(text, m_sheet->width));
        block.height += block.paragraphs.back()->height();
        block.isHeading = text.role <= PdfRole::Heading;
    }
    m_sheet->blocks.push_back(std::move(block));
}

void PdfPages::addRow(const std::vector<PdfCell> &cells, const std::vector<double> &widths)
{
    Q_ASSERT(cells.size() == widths.size());
    const double padding = dots(kCellPaddingMm);
    Block block {.kind = Block::Kind::Row};
    for (size_t i = 0; i < cells.size(); ++i) {
        block.widths.push_back(m_sheet->width * widths[i]);
        block.fills.push_back(cells[i].fill);
        block.paragraphs.push_back(m_sheet->laid({cells[i].text, cells[i].role}, block.widths.back() - 2 * padding, cells[i].alignment));
        block.height = std::max(block.height, block.paragraphs.back()->height() + 2 * padding);
    }
    m_sheet->blocks.push_back(std::move(block));
}

void PdfPages::addRule()
{
    addSpace(1);
    need(2);
    m_sheet->blocks.push_back({.kind = Block::Kind::Rule, .height = dots(0.3)});
    addSpace(1);
}

void PdfPages::addSpace(double millimetres)
{
    m_sheet->blocks.push_back({.kind = Block::Kind::Space, .height = dots(millimetres)});
}

void PdfPages::need(double millimetres)
{
    m_sheet->blocks.push_back({.kind = Block::Kind::Need, .height = dots(millimetres)});
}

void PdfPages::startPage()
{
    m_sheet->blocks.push_back({.kind = Block::Kind::Page});
}

QByteArray PdfPages::finish()
{
    m_sheet->lay(m_sheet->fittingSpacing(), true);
    m_sheet->painter.end();
    m_sheet->buffer.close();
    setDate(m_sheet->bytes, m_sheet->frame.date);
    return m_sheet->bytes;
}

}
