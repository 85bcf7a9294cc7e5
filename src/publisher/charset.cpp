// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/charset.h"

#include "publisher/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace paraply {

namespace {

constexpr char16_t kReplacement = 0xFFFD;
constexpr std::string_view kReplacementUtf8 = "\xEF\xBF\xBD";

// 0x80..0x9F of Windows-1252; 0 where it has no character.
constexpr std::array<char16_t, 32> kHighControls = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

// 0x80..0xFF of Mac OS Roman, which Excel for Mac writes as its plain CSV. Source: Unicode, MAPPINGS/VENDORS/APPLE/ROMAN.TXT.
constexpr std::u16string_view kMacLetters =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
    u"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
    u"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uFFFDÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(kMacLetters.size() == 128);

char16_t windowsCharacter(unsigned char byte)
{
    if (byte == 0)
        return kReplacement;
    if (byte < 0x80 || byte > 0x9F)
        return byte;
    const char16_t character = kHighControls[byte - 0x80u];
    return character ? character : kReplacement;
}

// The byte that Windows-1252 writes a character as; the five bytes without one stand for themselves, as in Latin-1. 0: none.
unsigned char windowsByte(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x100)
        return static_cast<unsigned char>(unit);
    const auto found = std::ranges::find(kHighControls, unit);
    return found == kHighControls.end() ? 0 : static_cast<unsigned char>(0x80 + (found - kHighControls.begin()));
}

// Which rows something was met on.
void noteRow(std::vector<qint64> &rows, qint64 row)
{
    if ((rows.empty() || rows.back() != row) && rows.size() < ForeignBytes::kRowsKept)
        rows.push_back(row);
}

std::optional<Charset> unmarkedUtf16(std::string_view bytes)
{
    constexpr size_t kLooked = 4096;
    const size_t pairs = std::min(bytes.size(), kLooked) / 2;
    size_t first = 0, second = 0;
    for (size_t i = 0; i < pairs; ++i) {
        first += bytes[2 * i] == '\0';
        second += bytes[2 * i + 1] == '\0';
    }
    // Latin text with a few letters of other scripts among it; NULs strewn over a file of bytes are damage.
    if (pairs >= 2 && second * 10 >= pairs * 6 && first * 10 < pairs)
        return Charset::Utf16LittleEndian;
    if (pairs >= 2 && first * 10 >= pairs * 6 && second * 10 < pairs)
        return Charset::Utf16BigEndian;
    return std::nullopt;
}

struct Utf8Survey {
    size_t good = 0, bad = 0;   ///< sequences of several bytes that are well formed; bytes that are in none
};

Utf8Survey surveyOf(std::string_view text)
{
    Utf8Survey survey;
    while (!text.empty()) {
        const size_t end = malformedUtf8(text).value_or(text.size());
        survey.good += size_t(std::count_if(text.begin(), text.begin() + std::ptrdiff_t(end), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0xC0u; }));
        survey.bad += end < text.size();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return survey;
}

QByteArray repairedUtf8(std::string_view text)
{
    QByteArray whole;
    whole.reserve(qsizetype(text.size()));
    while (!text.empty()) {
        const size_t end = std::min(malformedUtf8(text).value_or(text.size()), std::min(text.find('\0'), text.size()));
        whole.append(text.data(), qsizetype(end));
        if (end < text.size())
            whole.append(kReplacementUtf8.data(), qsizetype(kReplacementUtf8.size()));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return whole;
}

char16_t macCharacter(unsigned char byte)
{
    return byte >= 0x80 ? kMacLetters[byte - 0x80u] : windowsCharacter(byte);
}

QByteArray fromBytes(std::string_view bytes, char16_t (*characterOf)(unsigned char))
{
    QString text(qsizetype(bytes.size()), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [characterOf](char byte) { return QChar(characterOf(static_cast<unsigned char>(byte))); });
    return text.toUtf8();
}

// At least two of å, ä and ö as Mac OS Roman writes them beside letters, and none as Windows-1252 does.
bool isMac(std::string_view bytes)
{
    std::array<bool, 3> met {};
    for (size_t i = 0; i < bytes.size(); ++i) {
        const std::string_view windows = "\xE4\xE5\xF6\xC4\xC5\xD6", mac = "\x8C\x8A\x9A";
        const auto isLetter = [&](size_t at) { return at < bytes.size() && std::isalpha(static_cast<unsigned char>(bytes[at])); };
        const bool isInWord = isLetter(i + 1) || (i > 0 && isLetter(i - 1));
        if (isInWord && windows.find(bytes[i]) != windows.npos)
            return false;
        if (const size_t which = mac.find(bytes[i]); isInWord && which != mac.npos)
            met[which] = true;
    }
    return std::ranges::count(met, true) >= 2;
}

QByteArray fromUtf16(std::string_view bytes, Charset charset)
{
    QStringDecoder decoder(charset == Charset::Utf16LittleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size() / 2 * 2)));
    if (bytes.size() % 2 != 0)
        text += QChar(kReplacement);
    text.replace(QChar(u'\0'), QChar(kReplacement));
    return text.toUtf8();
}

// How many units the character that was encoded twice and begins here takes, and which it is.
struct Doubled {
    qsizetype length = 0;
    QString character;
};

// Only what Latin-1 and the typographic signs become: other pairs are letters that may well stand side by side ("PÅ–").
Doubled doubledAt(QStringView text, qsizetype at)
{
    const char16_t lead = text[at].unicode();
    const qsizetype length = lead == 0xC2 || lead == 0xC3 ? 2 : lead == 0xE2 ? 3 : 0;
    if (length == 0 || at + length > text.size())
        return {};
    QByteArray bytes;
    for (qsizetype i = 0; i < length; ++i) {
        const unsigned char byte = windowsByte(text[at + i]);
        if (i > 0 && (byte & 0xC0u) != 0x80u)
            return {};
        bytes.append(char(byte));
    }
    if (malformedUtf8({bytes.constData(), size_t(bytes.size())}))
        return {};
    return {length, QString::fromUtf8(bytes)};
}

void countDamage(ForeignBytes &result)
{
    const std::string_view text(result.utf8.constData(), size_t(result.utf8.size()));
    qint64 row = 1;
    size_t counted = 0;
    const auto rowAt = [&](size_t at) {
        row += std::count(text.begin() + std::ptrdiff_t(counted), text.begin() + std::ptrdiff_t(at), '\n');
        counted = at;
        return row;
    };
    for (size_t at = text.find(kReplacementUtf8); at != std::string_view::npos; at = text.find(kReplacementUtf8, at + kReplacementUtf8.size())) {
        ++result.replaced;
        noteRow(result.replacedRows, rowAt(at));
    }
}

/// Whether Â, Ã or â stands in a text of UTF-8 anywhere, which is more than most have. Reckoned without a branch, many bytes at a time.
bool mayBeDoubled(std::string_view text)
{
    const auto differs = [](char byte, unsigned char from) {
        const auto difference = static_cast<unsigned char>(static_cast<unsigned char>(byte) ^ from);
        return static_cast<unsigned char>(difference | static_cast<unsigned char>(0 - difference));   // in the highest bit
    };
    unsigned char isNone = 0x80;
    for (size_t i = 1; i < text.size(); ++i)
        isNone &= differs(text[i - 1], 0xC3) | (differs(text[i], 0x82) & differs(text[i], 0x83) & differs(text[i], 0xA2));
    return isNone == 0;
}

void countDoubled(ForeignBytes &result)
{
    const std::string_view text(result.utf8.constData(), size_t(result.utf8.size()));
    if (!mayBeDoubled(text))
        return;
    qint64 row = 1;
    for (size_t from = 0; from < text.size(); ++row) {
        const size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        from = end + 1;
        // Â, Ã and â in UTF-8: without them there is nothing to look at closer.
        if (line.find("\xC3\x82") == line.npos && line.find("\xC3\x83") == line.npos && line.find("\xC3\xA2") == line.npos)
            continue;
        const QString wide = QString::fromUtf8(line.data(), qsizetype(line.size()));
        for (qsizetype at = 0; at < wide.size(); ++at) {
            if (doubledAt(wide, at).length == 0)
                continue;
            ++result.doubled;
            noteRow(result.doubledRows, row);
        }
    }
}

}

QLatin1String charsetName(Charset charset)
{
    switch (charset) {
    case Charset::Utf16LittleEndian: return QLatin1String("UTF-16LE");
    case Charset::Utf16BigEndian: return QLatin1String("UTF-16BE");
    case Charset::Windows1252: return QLatin1String("Windows-1252");
    case Charset::MacRoman: return QLatin1String("Mac Roman");
    case Charset::Utf8: break;
    }
    return QLatin1String("UTF-8");
}

ForeignBytes decodedBytes(QByteArray bytes)
{
    ForeignBytes result;
    std::string_view text(bytes.constData(), size_t(bytes.size()));
    const auto marked = [&](std::string_view mark, Charset charset) {
        if (!text.starts_with(mark))
            return false;
        text.remove_prefix(mark.size());
        result.hadMark = true;
        result.charset = charset;
        return true;
    };
    const bool told = marked("\xEF\xBB\xBF", Charset::Utf8) || marked("\xFF\xFE", Charset::Utf16LittleEndian) || marked("\xFE\xFF", Charset::Utf16BigEndian);
    if (const auto charset = told ? std::nullopt : unmarkedUtf16(text))
        result.charset = *charset;
    if (result.charset != Charset::Utf8) {
        result.utf8 = fromUtf16(text, result.charset);
    } else if (const Utf8Survey survey = surveyOf(text); survey.bad == 0 && text.find('\0') == text.npos) {
        result.utf8 = result.hadMark ? bytes.mid(3) : bytes;
    } else if (told || survey.good >= survey.bad) {
        result.utf8 = repairedUtf8(text);
    } else {
        result.charset = isMac(text) ? Charset::MacRoman : Charset::Windows1252;
        result.utf8 = fromBytes(text, result.charset == Charset::MacRoman ? macCharacter : windowsCharacter);
    }
    return result;
}

ForeignBytes foreignBytes(QByteArray bytes)
{
    ForeignBytes result = decodedBytes(std::move(bytes));
    countDamage(result);
    countDoubled(result);
    return result;
}

ForeignBytes foreignPiece(const QByteArray &bytes, Charset utf16)
{
    ForeignBytes result;
    result.charset = utf16;
    result.utf8 = fromUtf16({bytes.constData(), size_t(bytes.size())}, utf16);
    return result;
}

std::optional<Charset> utf16Of(QByteArrayView start)
{
    const std::string_view text(start.data(), size_t(start.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        return std::nullopt;
    if (text.starts_with("\xFF\xFE"))
        return Charset::Utf16LittleEndian;
    return text.starts_with("\xFE\xFF") ? Charset::Utf16BigEndian : unmarkedUtf16(text);
}

qsizetype openUtf16(QByteArrayView piece, Charset utf16)
{
    const qsizetype odd = piece.size() % 2;
    if (piece.size() - odd < 2)
        return piece.size();
    const char high = piece[piece.size() - odd - (utf16 == Charset::Utf16LittleEndian ? 1 : 2)];
    const bool isHalf = (static_cast<unsigned char>(high) & 0xFCu) == 0xD8u;
    return odd + (isHalf ? 2 : 0);
}

QString undoubled(QStringView text)
{
    const auto mayLead = [](QChar c) { return c.unicode() == 0xC2 || c.unicode() == 0xC3 || c.unicode() == 0xE2; };
    if (std::ranges::none_of(text, mayLead))
        return {};
    QString mended;
    bool found = false;
    for (qsizetype at = 0; at < text.size();) {
        const Doubled doubled = doubledAt(text, at);
        if (doubled.length == 0) {
            mended += text[at++];
            continue;
        }
        found = true;
        mended += doubled.character;
        at += doubled.length;
    }
    return found ? mended : QString();
}

}
