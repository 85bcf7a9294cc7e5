// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/service.h"

#include <algorithm>
#include <array>

namespace paraply {
namespace {

// Each in order of its enumeration's values.
constexpr std::array kReaches{"municipality", "region", "country"};
constexpr std::array kPrecisions{"none", "locality", "neighbourhood", "address"};
constexpr std::array kBases{"specific", "generic", "statutory", "national"};
constexpr std::array kConfidences{"high", "medium", "low"};

template <typename Enum, size_t size>
std::optional<Enum> fromCode(const std::array<const char *, size> &codes, QStringView code)
{
    for (size_t i = 0; i < size; ++i) {
        if (code == QLatin1String(codes[i]))
            return Enum(i);
    }
    return std::nullopt;
}

}

QLatin1String reachCode(Reach reach)
{
    return QLatin1String(kReaches[size_t(reach)]);
}

QLatin1String precisionCode(Precision precision)
{
    return QLatin1String(kPrecisions[size_t(precision)]);
}

QLatin1String basisCode(Basis basis)
{
    return QLatin1String(kBases[size_t(basis)]);
}

QLatin1String confidenceCode(Confidence confidence)
{
    return QLatin1String(kConfidences[size_t(confidence)]);
}

std::optional<Reach> reachFromCode(QStringView code)
{
    return fromCode<Reach>(kReaches, code);
}

std::optional<Precision> precisionFromCode(QStringView code)
{
    return fromCode<Precision>(kPrecisions, code);
}

std::optional<Basis> basisFromCode(QStringView code)
{
    return fromCode<Basis>(kBases, code);
}

std::optional<Confidence> confidenceFromCode(QStringView code)
{
    return fromCode<Confidence>(kConfidences, code);
}

Freshness freshnessOf(QDate newest, QDate today)
{
    if (!newest.isValid() || newest.addMonths(36) < today)
        return Freshness::CallFirst;
    return newest.addMonths(12) < today ? Freshness::MayHaveChanged : Freshness::Fresh;
}

QDate Service::newestDate() const
{
    QDate newest = confirmedOn;
    for (const Source &source : sources) {
        if (source.date.isValid() && (!newest.isValid() || source.date > newest))
            newest = source.date;
    }
    return newest;
}

}
