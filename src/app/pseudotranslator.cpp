// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pseudotranslator.h"

namespace paraply {

namespace {

constexpr QChar kOverride(u'\u202E');      // RIGHT-TO-LEFT OVERRIDE
constexpr QChar kPop(u'\u202C');           // POP DIRECTIONAL FORMATTING

}

PseudoTranslator::PseudoTranslator(const QTranslator &english, QObject *parent) : QTranslator(parent), m_english(english) { }

QString PseudoTranslator::translate(const char *context, const char *source, const char *note, int n) const
{
    QString text = m_english.translate(context, source, note, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (text.isEmpty())
        return text;
    const auto padding = (text.size() * 3 + 9) / 10;
    return kOverride + QLatin1Char('[') + text + QString(padding, u'~') + QLatin1Char(']') + kPop;
}

}
