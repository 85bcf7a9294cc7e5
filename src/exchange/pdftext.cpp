// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/pdftext.h"

#include <QPainter>

namespace paraply {

QFont pdfFont(const QFont &face, PdfRole role)
{
    static constexpr qreal kPoints[] = {22, 14, 10.5, 9.5, 8};
    QFont font = face;
    font.setPointSizeF(kPoints[int(role)]);
    font.setBold(role <= PdfRole::Name);
    return font;
}

QColor pdfInk(PdfRole role)
{
    switch (role) {
    case PdfRole::Title:
    case PdfRole::Heading: return QColor(0x1D, 0x55, 0x63);
    case PdfRole::Small: return QColor(0x4A, 0x5A, 0x5F);
    case PdfRole::Name:
    case PdfRole::Body: break;
    }
    return QColor(0x1D, 0x2B, 0x30);
}

namespace {

/// Ligatures of Latin letters cannot be searched for in a PDF of Qt's. Any letter spacing turns them off; this is the least there is.
constexpr qreal kNoLigatures = 1.0 / 64;

QFont searchableFont(const PdfText &text, const QFont &face)
{
    QFont font = pdfFont(face, text.role);
    if (!text.text.isRightToLeft())
        font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

}

PdfParagraph::PdfParagraph(const PdfText &text, const QFont &face, QPaintDevice *device, qreal width, Qt::Alignment alignment)
    : m_layout(text.text, searchableFont(text, face), device), m_ink(pdfInk(text.role))
{
    QTextOption option(alignment);
    option.setTextDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void PdfParagraph::drawLine(QPainter &painter, int line, QPointF at) const
{
    painter.setPen(m_ink);
    const QTextLine drawn = m_layout.lineAt(line);
    drawn.draw(&painter, at - QPointF(0, drawn.y()));
}

void PdfParagraph::draw(QPainter &painter, QPointF at) const
{
    painter.setPen(m_ink);
    m_layout.draw(&painter, at);
}

}
