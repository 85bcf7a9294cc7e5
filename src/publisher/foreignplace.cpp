// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignplace.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace paraply {

namespace {

using Read = ForeignReading<Position>;
constexpr qsizetype kLongest = 80;

struct Degrees {
    double value = 0;
    bool plain = true;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "-59.27412": up to ten digits, and fifteen behind the point.
bool isPlain(QStringView text)
{
    constexpr qsizetype kWhole = 10, kPart = 15;
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point), part = point < 0 ? QStringView(u"0") : text.mid(point + 1);
    return !whole.isEmpty() && whole.size() <= kWhole && !part.isEmpty() && part.size() <= kPart && std::ranges::all_of(whole, isDigit)
        && std::ranges::all_of(part, isDigit);
}

/// Of a text that is plain; QLocale's way takes several times as long.
double plainNumber(QStringView text)
{
    std::array<char, 32> digits {};
    const QStringView unsignedText = text.startsWith(u'+') ? text.mid(1) : text;
    Q_ASSERT(size_t(unsignedText.size()) <= digits.size());
    const auto end = std::ranges::transform(unsignedText, digits.begin(), [](QChar c) { return char(c.unicode()); }).out;
    double value = 0;
    std::from_chars(digits.data(), digits.data() + (end - digits.begin()), value, std::chars_format::fixed);
    return value;
}

// "59.27412", "59,27412", " 59.27 N", "59° 16' 27\" N", "59°16.45'".
std::optional<Degrees> degreesOf(QStringView written)
{
    static const QRegularExpression sexagesimal(QStringLiteral("^(\\d{1,3})[°º]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)['′’]\\s*)?(?:(\\d{1,2}(?:\\.\\d+)?)(?:\"|″|”|''))?$"));
    const QStringView start = written.trimmed().left(kLongest);
    if (isPlain(start))
        return Degrees {plainNumber(start), true};
    QString text = start.toString();
    static const QRegularExpression side(QStringLiteral("^(?:lat(?:itud)?|lon(?:g(?:itud)?)?)?[:=\\s]*([NSEWÖV])?\\s*(.*?)\\s*°?\\s*([NSEWÖV])?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = side.match(text);
    const QString letter = (match.captured(1) + match.captured(3)).toUpper();
    if (letter.size() > 1)
        return std::nullopt;
    text = match.captured(2).replace(u',', u'.').replace(QChar(0x2212), u'-').remove(QChar(0xA0));
    const bool negative = letter == u"S" || letter == u"W" || letter == u"V";
    if (const auto parts = sexagesimal.match(text); parts.hasMatch()) {
        const double value = parts.captured(1).toDouble() + parts.captured(2).toDouble() / 60 + parts.captured(3).toDouble() / 3600;
        return Degrees {negative ? -value : value, false};
    }
    text.remove(u' ');
    if (!isPlain(text))
        return std::nullopt;
    return Degrees {negative ? -plainNumber(text) : plainNumber(text), false};
}

QString degreesText(double value)
{
    return QString::number(value, 'f', 6);
}

QString positionText(Position position)
{
    return degreesText(position.latitude) + u", "_qs + degreesText(position.longitude);
}

}

ForeignReading<Position> foreignPosition(QStringView latitude, QStringView longitude, const std::optional<Box> &box)
{
    if (latitude.trimmed().isEmpty() && longitude.trimmed().isEmpty())
        return {};
    if (latitude.trimmed().isEmpty() || longitude.trimmed().isEmpty())
        return Read::unreadable(QStringLiteral("position_incomplete"));
    const auto north = degreesOf(latitude), east = degreesOf(longitude);
    if (!north || !east)
        return Read::unreadable(QStringLiteral("position_unreadable"));
    const Position position {north->value, east->value}, swapped {east->value, north->value};
    // Nothing of ours lies on the equator or on Greenwich's meridian; blanks that a program made numbers do.
    if (position.latitude == 0 || position.longitude == 0)
        return Read::unreadable(QStringLiteral("position_zero"));
    constexpr double kLeastMetres = 10'000;
    if (std::abs(position.latitude) >= kLeastMetres || std::abs(position.longitude) >= kLeastMetres)
        return Read::unreadable(QStringLiteral("position_in_metres"));
    const Box earth {-90, -180, 90, 180};
    const Box &bounds = box ? *box : earth;
    if (!bounds.contains(position)) {
        if (box && bounds.contains(swapped))
            return Read::repaired(swapped, QStringLiteral("position_swapped"), positionText(swapped));
        return Read::unreadable(QStringLiteral("position_outside_region"));
    }
    if (!north->plain || !east->plain)
        return Read::repaired(position, QStringLiteral("position_rewritten"), positionText(position));
    return Read::kept(position);
}

ForeignReading<Position> foreignPosition(QStringView both, const std::optional<Box> &box)
{
    static const QRegularExpression point(QStringLiteral("^POINT\\s*Z?\\s*\\(\\s*(\\S+)\\s+(\\S+)(?:\\s+\\S+)?\\s*\\)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(QStringLiteral("^([^;/|]+)[;/|]([^;/|]+)$|^(\\S+),\\s+(\\S+)$|^([+-]?\\d+\\.\\d+),([+-]?\\d+\\.\\d+)$|^(\\S*\\d)\\s+(\\S*\\d)$"));
    const QString text = both.trimmed().left(2 * kLongest).toString();
    if (text.isEmpty())
        return {};
    if (const auto match = point.match(text); match.hasMatch())
        return foreignPosition(match.captured(2), match.captured(1), box);
    const auto match = pair.match(text);
    if (!match.hasMatch())
        return Read::unreadable(QStringLiteral("position_unreadable"));
    const int first = match.lastCapturedIndex() - 1;
    return foreignPosition(match.captured(first), match.captured(first + 1), box);
}

ForeignReading<QString> foreignPostalCode(QStringView written)
{
    using Code = ForeignReading<QString>;
    static const QRegularExpression ours(QStringLiteral("^\\d{3} \\d{2}$"));
    static const QRegularExpression form(QStringLiteral("^(?:SE?\\s*-?\\s*)?(\\d{3})\\s*(\\d{2})(?:[\\s,]+\\p{L}.*)?$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = written.trimmed().left(kLongest).toString().replace(QChar(0xA0), u' ');
    if (text.isEmpty())
        return {};
    if (ours.match(text).hasMatch())
        return Code::kept(text);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Code::unreadable(QStringLiteral("postal_code_unreadable"));
    const QString code = match.captured(1) + u' ' + match.captured(2);
    return Code::repaired(code, QStringLiteral("postal_code_rewritten"), code);
}

ForeignReading<QString> foreignCountry(QStringView written)
{
    using Country = ForeignReading<QString>;
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> names;
        for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2)
                names.insert(QLocale::territoryToString(territory).toLower(), code);
        }
        static constexpr QStringView kOwn[][2] = {
            {u"sverige", u"SE"}, {u"kingdom of sweden", u"SE"}, {u"konungariket sverige", u"SE"}, {u"swe", u"SE"}, {u"norge", u"NO"}, {u"nor", u"NO"}, {u"danmark", u"DK"},
            {u"dnk", u"DK"}, {u"fin", u"FI"}, {u"suomi", u"FI"}, {u"gbr", u"GB"}, {u"uk", u"GB"}, {u"great britain", u"GB"}, {u"england", u"GB"}, {u"wales", u"GB"}, {u"scotland", u"GB"},
            {u"storbritannien", u"GB"}, {u"united kingdom of great britain and northern ireland", u"GB"}, {u"usa", u"US"}, {u"united states of america", u"US"},
            {u"u.s.a.", u"US"}, {u"deu", u"DE"}, {u"tyskland", u"DE"}, {u"can", u"CA"}, {u"irl", u"IE"}, {u"republic of ireland", u"IE"}, {u"aus", u"AU"}, {u"nzl", u"NZ"}};
        for (const auto &own : kOwn)
            names.insert(own[0].toString(), own[1].toString());
        return names;
    }();
    const QString text = written.trimmed().left(kLongest).toString().simplified();
    if (text.isEmpty())
        return {};
    if (text.size() == 2 && QLocale::codeToTerritory(text) != QLocale::AnyTerritory && text.toUpper() != u"UK")
        return text == text.toUpper() ? Country::kept(text) : Country::repaired(text.toUpper(), QStringLiteral("country_rewritten"), text.toUpper());
    const QString code = known.value(text.toLower());
    if (code.isEmpty())
        return Country::unreadable(QStringLiteral("country_unreadable"));
    return Country::repaired(code, QStringLiteral("country_rewritten"), code);
}

}
