// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/profile.h"

#include <algorithm>

namespace paraply {

namespace {

int wholeMonths(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

std::optional<AgeRange> grown(AgeRange said, int months)
{
    const int youngest = *said.min + months;
    if (youngest > kLastAgeMonth)
        return {};
    return AgeRange{ youngest, std::min(*said.max + months, kLastAgeMonth) };
}

}

std::optional<AgeRange> monthsOn(const Child &child, QDate day)
{
    if (!isSound(child) || child.kind == Child::Kind::Expected)
        return {};
    if (child.kind == Child::Kind::Age)
        return grown(child.said, std::max(0, wholeMonths(child.saidOn, day)));
    // The day of birth is not known: the first of the month is meant, so that nobody is told of an offer too late.
    const int months = wholeMonths(QDate(child.birthYear, child.birthMonth, 1), day);
    if (months < 0 || months > kLastAgeMonth)
        return {};
    return AgeRange{ months, months };
}

bool isExpectedOn(const Child &child, QDate day)
{
    return child.kind == Child::Kind::Expected && child.saidOn.isValid() && child.saidOn.daysTo(day) <= kExpectedDays;
}

bool isSound(const Child &child)
{
    switch (child.kind) {
    case Child::Kind::BirthMonth:
        return child.birthMonth >= 1 && child.birthMonth <= 12 && child.birthYear >= 1900 && child.birthYear <= 2999;
    case Child::Kind::Age:
        return child.saidOn.isValid() && child.said.isKnown() && *child.said.min >= 0 && *child.said.min <= *child.said.max
            && *child.said.max <= kLastAgeMonth;
    case Child::Kind::Expected:
        return child.saidOn.isValid();
    }
    return false;
}

bool isSound(const SavedService &saved)
{
    return !saved.region.isEmpty() && !saved.service.isEmpty() && saved.savedOn.isValid() && saved.note.size() <= kLongestNote;
}

bool isSound(const ErrorReport &report)
{
    return !report.region.isEmpty() && !report.service.isEmpty() && report.writtenOn.isValid() && report.words.size() <= kLongestNote;
}

}
