// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recurrence.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace paraply {

namespace {

using Days = std::vector<QDate>;
using Every = Recurrence::Every;

/// So many more exceptions are worth one recurrence less.
constexpr size_t kWorthMerging = 2;

int nthOfMonth(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

bool isLastOfMonth(QDate day)
{
    return day.day() + 7 > day.daysInMonth();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool holds(const Recurrence &rule, QDate day)
{
    if (rule.every == Every::Once)
        return day == rule.first;
    if (!std::ranges::count(rule.weekdays, day.dayOfWeek()))
        return false;
    if (rule.every == Every::SecondWeek)
        return mondayOf(rule.first).daysTo(mondayOf(day)) % 14 == 0;
    if (rule.every == Every::Month)
        return rule.nth < 0 ? isLastOfMonth(day) : nthOfMonth(day) == rule.nth;
    return true;
}

Days ruleDays(const Recurrence &rule)
{
    Days days;
    for (QDate day = rule.first; day <= rule.last; day = day.addDays(1)) {
        if (holds(rule, day))
            days.push_back(day);
    }
    return days;
}

Days difference(const Days &days, const Days &without)
{
    Days left;
    std::ranges::set_difference(days, without, std::back_inserter(left));
    return left;
}

/// A rule laid over days, and those of them that it does not give.
struct Fit {
    Recurrence rule;
    Days rest;
    size_t cost() const { return rule.leftOut.size() + rest.size() * (kWorthMerging + 1); }
};

Fit fitted(Recurrence rule, const Days &days)
{
    rule.first = days.front();
    rule.last = days.back();
    Days rest = difference(days, ruleDays(rule));
    // The rule ends with the last day it is right about.
    const Days right = difference(days, rest);
    rule.last = right.back();
    rule.leftOut = difference(ruleDays(rule), right);
    return {rule, rest};
}

std::vector<Recurrence> single(const Days &days)
{
    std::vector<Recurrence> recurrences;
    for (const QDate day : days)
        recurrences.push_back({.first = day, .last = day});
    return recurrences;
}

struct Fits {
    std::vector<Recurrence> recurrences;
    size_t cost = 0;
};

/// For days of one weekday.
Fits bestOf(const Days &days)
{
    const QDate first = days.front();
    const size_t alone = (days.size() - 1) * (kWorthMerging + 1);
    std::vector<Recurrence> rules {{Every::Week}, {Every::SecondWeek}, {.every = Every::Month, .nth = nthOfMonth(first)}};
    if (isLastOfMonth(first))
        rules.push_back({.every = Every::Month, .nth = -1});
    std::optional<Fit> best;
    for (Recurrence &rule : rules) {
        rule.weekdays = {first.dayOfWeek()};
        const Fit fit = fitted(rule, days);
        if (!best || fit.cost() < best->cost())
            best = fit;
    }
    if (days.size() == 1 || best->cost() > alone)
        return {single(days), alone};
    Fits fits {single(best->rest), best->cost()};
    fits.recurrences.insert(fits.recurrences.begin(), best->rule);
    return fits;
}

/// Terms and odd weeks start anew with the (ISO) year, so each year may have rules of its own.
std::vector<Recurrence> bestByYear(const Days &days)
{
    const auto yearOf = [](QDate day) {
        int year = 0;
        day.weekNumber(&year);
        return year;
    };
    Fits years;
    for (auto from = days.begin(); from != days.end();) {
        const auto to = std::find_if(from, days.end(), [&](QDate day) { return yearOf(day) != yearOf(*from); });
        const Fits year = bestOf(Days(from, to));
        std::ranges::copy(year.recurrences, std::back_inserter(years.recurrences));
        years.cost += year.cost + kWorthMerging;
        from = to;
    }
    Fits whole = bestOf(days);
    return whole.cost <= years.cost ? whole.recurrences : years.recurrences;
}

std::optional<Recurrence> merged(const Recurrence &a, const Recurrence &b)
{
    if (a.every != Every::Week || b.every != Every::Week)
        return std::nullopt;
    Recurrence rule {Every::Week, a.weekdays};
    rule.weekdays.insert(rule.weekdays.end(), b.weekdays.begin(), b.weekdays.end());
    std::ranges::sort(rule.weekdays);
    rule.weekdays.erase(std::unique(rule.weekdays.begin(), rule.weekdays.end()), rule.weekdays.end());
    Days days;
    std::ranges::set_union(daysOf(a), daysOf(b), std::back_inserter(days));
    rule = fitted(rule, days).rule;
    const bool worth = rule.leftOut.size() <= a.leftOut.size() + b.leftOut.size() + kWorthMerging;
    return worth ? std::optional(rule) : std::nullopt;
}

}

std::vector<Recurrence> recurrencesOf(const std::vector<QDate> &days)
{
    std::vector<Recurrence> recurrences;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        Days own;
        std::ranges::copy_if(days, std::back_inserter(own), [&](QDate day) { return day.dayOfWeek() == weekday; });
        for (const Recurrence &one : own.empty() ? std::vector<Recurrence>() : bestByYear(own)) {
            const auto with = std::ranges::find_if(recurrences, [&](const Recurrence &other) { return merged(other, one).has_value(); });
            if (with == recurrences.end())
                recurrences.push_back(one);
            else
                *with = *merged(*with, one);
        }
    }
    std::ranges::stable_sort(recurrences, {}, &Recurrence::first);
    return recurrences;
}

std::vector<QDate> daysOf(const Recurrence &recurrence)
{
    return difference(ruleDays(recurrence), recurrence.leftOut);
}

}
