// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/geo.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paraply {

namespace {

/// No position needs more; longer text is not one.
constexpr qsizetype kLongestPositionText = 64;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

}

double distanceMetres(Position from, Position to)
{
    const double south = std::sin(radians(to.latitude - from.latitude) / 2);
    const double west = std::sin(radians(to.longitude - from.longitude) / 2);
    const double h = south * south + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * west * west;
    // Rounding may lift h above 1 for antipodes.
    return 2 * kEarthRadiusMetres * std::asin(std::sqrt(std::min(h, 1.0)));
}

double bearingDegrees(Position from, Position to)
{
    const double turn = radians(to.longitude - from.longitude);
    const double y = std::sin(turn) * std::cos(radians(to.latitude));
    const double x = std::cos(radians(from.latitude)) * std::sin(radians(to.latitude))
        - std::sin(radians(from.latitude)) * std::cos(radians(to.latitude)) * std::cos(turn);
    const double degrees = std::atan2(y, x) * 180.0 / std::numbers::pi;
    const double positive = degrees < 0 ? degrees + 360.0 : degrees;
    // A tiny negative angle plus 360 is 360 in doubles.
    return positive >= 360.0 ? 0.0 : positive;
}

std::optional<Position> positionFromText(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*,\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*\\z"));
    if (text.size() > kLongestPositionText)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const Position position {match.capturedView(1).toDouble(), match.capturedView(2).toDouble()};
    if (std::abs(position.latitude) > 90 || std::abs(position.longitude) > 180)
        return std::nullopt;
    return position;
}

}
