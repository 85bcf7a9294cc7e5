// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <string>
#include <utility>

namespace paraply {

namespace {

/// Latin letters that Unicode does not decompose into a letter and a mark.
QStringView plainLatin(char32_t letter)
{
    switch (letter) {
    case U'æ': return u"ä";
    case U'ø': return u"ö";
    case U'ß': return u"ss";
    case U'œ': return u"oe";
    case U'þ': return u"th";
    case U'ð': return u"d";
    case U'đ': return u"d";
    case U'ħ': return u"h";
    case U'ı': return u"i";
    case U'ł': return u"l";
    case U'ŋ': return u"n";
    case U'ŧ': return u"t";
    default: return {};
    }
}

/// å, ä, ö when `letter` with one of its marks is one of them, else 0.
char16_t swedishLetter(char32_t letter, const char32_t *mark, const char32_t *end)
{
    constexpr char32_t kRing = 0x30A, kDiaeresis = 0x308;
    const auto carries = [mark, end](char32_t wanted) { return std::find(mark, end, wanted) != end; };
    if (letter == U'a' && carries(kRing))
        return u'å';
    if (letter == U'a' && carries(kDiaeresis))
        return u'ä';
    if (letter == U'o' && carries(kDiaeresis))
        return u'ö';
    return 0;
}

/// Fathatan to sukun, and the superscript alef. The marks after them (madda, hamza) make other letters and stay.
bool isArabicVowelSign(char32_t mark)
{
    return (mark >= 0x64B && mark <= 0x652) || mark == 0x670;
}

void append(QString &out, char32_t letter)
{
    const auto units = QChar::fromUcs4(letter);
    out.append(QStringView(units.begin(), units.end()));
}

/// Folds one letter and the marks that follow it, as the canonical decomposition gives them.
void appendFolded(QString &out, const char32_t *letter, const char32_t *end)
{
    if (QChar::script(*letter) != QChar::Script_Latin) {
        std::for_each(letter, end, [&out](char32_t unit) {
            if (!isArabicVowelSign(unit))
                append(out, unit);
        });
        return;
    }
    if (const char16_t swedish = swedishLetter(*letter, letter + 1, end))
        out.append(QChar(swedish));
    else if (const QStringView plain = plainLatin(*letter); !plain.isEmpty())
        out.append(plain);
    else
        append(out, *letter);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What lower case alone folds: ASCII, and Swedish letters of one code point, which no mark can follow here.
bool isPlainSwedish(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 || QStringView(u"åäöÅÄÖ").contains(c); });
}

QString plainLower(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) {
        constexpr char16_t kToLower = 0x20;
        const bool isCapital = (c >= u'A' && c <= u'Z') || c == u'Å' || c == u'Ä' || c == u'Ö';
        return isCapital ? QChar(char16_t(c.unicode() + kToLower)) : c;
    });
    return lower;
}

}

QString folded(QStringView text)
{
    if (isPlainSwedish(text))
        return plainLower(text);
    const QString lower = text.toString().toLower();
    if (isAscii(lower))
        return lower;
    const std::u32string letters = lower.normalized(QString::NormalizationForm_D).toStdU32String();
    QString out;
    out.reserve(lower.size());
    const char32_t *const end = letters.data() + letters.size();
    for (const char32_t *letter = letters.data(); letter != end;) {
        const char32_t *const next = std::find_if_not(letter + 1, end, [](char32_t c) { return QChar::isMark(c); });
        appendFolded(out, letter, next);
        letter = next;
    }
    return out.normalized(QString::NormalizationForm_C);
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    for (const char32_t c : folded(text).toStdU32String()) {
        // The vowel signs of many scripts are marks: they belong to the word they stand in, and begin none.
        if (QChar::isLetterOrNumber(c) || (!word.isEmpty() && QChar::isMark(c)))
            append(word, c);
        else
            finish();
    }
    finish();
    return words;
}

QCollator swedishCollator()
{
    QCollator collator {QLocale(QLocale::Swedish, QLocale::Sweden)};
    collator.setCaseSensitivity(Qt::CaseSensitive);
    collator.setIgnorePunctuation(false);
    return collator;
}

}
