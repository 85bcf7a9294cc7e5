// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPaintDevice;
class QPainter;

namespace paraply {

/// How a text stands on paper.
enum class PdfRole : unsigned char { Title, Heading, Name, Body, Small };

/// A paragraph of one role; blank ones are left out.
struct PdfText {
    QString text;
    PdfRole role = PdfRole::Body;
};

QFont pdfFont(const QFont &face, PdfRole role);
QColor pdfInk(PdfRole role);

/// A paragraph broken into lines of a width, in device dots. Its own direction decides where lines begin.
class PdfParagraph {
public:
    PdfParagraph(const PdfText &text, const QFont &face, QPaintDevice *device, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    qreal height() const { return m_height; }
    int lineCount() const { return m_layout.lineCount(); }
    qreal lineHeight(int line) const { return m_layout.lineAt(line).height(); }
    void drawLine(QPainter &painter, int line, QPointF at) const;
    void draw(QPainter &painter, QPointF at) const;

private:
    QTextLayout m_layout;
    QColor m_ink;
    qreal m_height = 0;
};

}
