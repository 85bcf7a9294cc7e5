// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/joinedhours.h"

#include "catalogue/hours.h"
#include "publisher/foreigntime.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace paraply {

namespace {

constexpr std::array<QLatin1String, 7> kDays = {QLatin1String("Mo"), QLatin1String("Tu"), QLatin1String("We"), QLatin1String("Th"), QLatin1String("Fr"),
                                                 QLatin1String("Sa"), QLatin1String("Su")};

/// The days of "Mo-We,Fr"; nothing for anything else.
std::optional<Weekdays> daysOf(const QString &text)
{
    Weekdays days = 0;
    for (const QString &item : text.split(u',')) {
        const auto first = std::ranges::find(kDays, item.left(2)), last = std::ranges::find(kDays, item.right(2));
        if (first == kDays.end() || last == kDays.end() || (item.size() != 2 && !(item.size() == 5 && item[2] == u'-')))
            return std::nullopt;
        for (auto day = first;; day = day + 1 == kDays.end() ? kDays.begin() : day + 1) {
            days |= Weekdays(1U << (day - kDays.begin()));
            if (day == last)
                break;
        }
    }
    return days;
}

using Week = std::array<QStringList, 7>;   // the spans of each day

/// False when the part is not just days of the week with times.
bool isGathered(const QString &part, Week &week)
{
    static const QRegularExpression plain(QStringLiteral("^([A-Z][A-Za-z,-]*) (\\d\\d:\\d\\d-\\d\\d:\\d\\d(?:,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*)$"));
    const auto match = plain.match(part);
    const auto days = match.hasMatch() ? daysOf(match.captured(1)) : std::nullopt;
    if (!days)
        return false;
    for (size_t day = 0; day < week.size(); ++day) {
        if ((*days & (1U << day)) != 0)
            week[day] += match.captured(2).split(u',');
    }
    return true;
}

QString textOf(Week week)
{
    for (QStringList &spans : week) {
        spans.sort();
        spans.removeDuplicates();
    }
    QStringList rules;
    for (size_t day = 0; day < week.size(); ++day) {
        if (week[day].isEmpty())
            continue;
        const QStringList spans = week[day];
        Weekdays alike = 0;
        for (size_t other = day; other < week.size(); ++other) {
            if (week[other] != spans)
                continue;
            alike |= Weekdays(1U << other);
            week[other].clear();
        }
        rules.append(weekdaysText(alike) + u' ' + spans.join(u','));
    }
    return rules.join(QStringLiteral("; "));
}

}

std::optional<QString> joinedHours(const QStringList &parts)
{
    Week week;
    QStringList rest;
    for (const QString &part : parts) {
        if (!isGathered(part, week) && !rest.contains(part))
            rest.append(part);
    }
    QString text = textOf(std::move(week));
    for (const QString &part : rest) {
        // A rule without times would take up the days of the one behind it.
        const bool isOpen = !text.isEmpty() && (text.back().isLetter() || text.back() == u']');
        text += text.isEmpty() ? part : (isOpen ? QStringLiteral(" open, ") : QStringLiteral(", ")) + part;
    }
    const auto read = OpeningHours::parse(text);
    return read ? std::optional(read->text()) : std::nullopt;
}

}
