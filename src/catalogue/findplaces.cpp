// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/find.h"

#include "base/text.h"
#include "catalogue/textindex.h"

#include <algorithm>

namespace paraply {

namespace {

/// The three digits that a postal code ("714 80") or its series ("714") begins with; empty for anything else.
QString seriesOf(QStringView words)
{
    QString digits = words.toString();
    digits.remove(u' ');
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && (digits.size() == 3 || digits.size() == 5) ? digits.left(3) : QString();
}

NamedPlace placeOf(const Locality &locality)
{
    return {locality.name, locality.municipality, locality.position, locality.approximate};
}

NamedPlace placeOf(const Municipality &municipality)
{
    return {municipality.name, municipality.name, municipality.position, false};
}

/// Stands for all of a postal series: the seat of a municipality in it, else its first locality.
std::optional<NamedPlace> placeOfSeries(const Catalogue &catalogue, const QString &series)
{
    const Locality *chosen = nullptr;
    for (const Locality &locality : catalogue.localities()) {
        if (locality.postalCodeSeries != series)
            continue;
        const auto &all = catalogue.municipalities();
        const bool isSeat = std::any_of(all.begin(), all.end(), [&](const Municipality &municipality) {
            return municipality.name == locality.municipality && municipality.seat == locality.name;
        });
        if (!chosen || isSeat)
            chosen = &locality;
        if (isSeat)
            break;
    }
    if (!chosen)
        return std::nullopt;
    return NamedPlace {series + u' ' + chosen->name, chosen->municipality, chosen->position, true};
}

/// Shorter words turn into each other too easily.
constexpr qsizetype kShortestMistyped = 4;

/// One typo in the whole name, or in as much of it as was typed.
bool isMistyped(const QString &typed, const QString &name)
{
    const auto view = [](QStringView text) { return std::u16string_view(text.utf16(), std::size_t(text.size())); };
    for (const qsizetype length : {name.size(), typed.size() - 1, typed.size(), typed.size() + 1}) {
        if (length <= name.size() && isOneTypoApart(view(typed), view(QStringView(name).left(length))))
            return true;
    }
    return false;
}

bool isSamePlace(const NamedPlace &a, const NamedPlace &b)
{
    return a.name == b.name && a.municipality == b.municipality;
}

}

std::optional<NamedPlace> placeNamed(const Catalogue &catalogue, QStringView words)
{
    const QStringList asked = foldedWords(words);
    if (asked.isEmpty())
        return std::nullopt;
    for (const Locality &locality : catalogue.localities()) {
        // "Vintrosa" and, where the name is not the only one, "Vintrosa, Örebro".
        const QStringList name = foldedWords(locality.name);
        if (asked == name || asked == name + foldedWords(locality.municipality))
            return placeOf(locality);
    }
    for (const Municipality &municipality : catalogue.municipalities()) {
        if (asked == foldedWords(municipality.name) || asked == foldedWords(municipality.formalName))
            return placeOf(municipality);
    }
    const QString series = seriesOf(words);
    return series.isEmpty() ? std::nullopt : placeOfSeries(catalogue, series);
}

std::vector<NamedPlace> placesLike(const Catalogue &catalogue, QStringView words, int limit)
{
    std::vector<NamedPlace> places;
    const QString typed = folded(words.trimmed());
    if (typed.isEmpty() || limit <= 0)
        return places;
    const auto add = [&](const NamedPlace &place) {
        const bool known = std::any_of(places.begin(), places.end(), [&](const NamedPlace &other) { return isSamePlace(place, other); });
        if (!known && int(places.size()) < limit)
            places.push_back(place);
    };
    if (const auto exact = placeNamed(catalogue, words))
        add(*exact);
    const auto addFitting = [&](auto fits) {
        for (const Locality &locality : catalogue.localities()) {
            if (fits(folded(locality.name)))
                add(placeOf(locality));
        }
        for (const Municipality &municipality : catalogue.municipalities()) {
            if (fits(folded(municipality.name)))
                add(placeOf(municipality));
        }
    };
    addFitting([&](const QString &name) { return name.startsWith(typed); });
    if (places.empty() && typed.size() >= kShortestMistyped)
        addFitting([&](const QString &name) { return isMistyped(typed, name); });
    return places;
}

}
