// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"
#include "catalogue/kind.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace paraply {

class Catalogue;

/// What a column of the overview is about: those who expect a child, a band of ages (as AgeBand), or everybody.
enum class LifeStage : unsigned char { Expecting, Months0To11, Years1To2, Years3To5, Years6To9, Years10To12, Years13To17, Any };
inline constexpr int kStageCount = 8;
/// "expecting", "0-11m", ..., "13-17y", "any".
QLatin1String stageCode(LifeStage stage);
std::optional<LifeStage> stageFromCode(QStringView code);
/// Nothing for Expecting and Any.
std::optional<AgeBand> bandOf(LifeStage stage);

/// Services (a service at several places is one), told apart by what they rest on. No service is in two of the four.
struct CoverageCount {
    int named = 0;        ///< a source names this one
    int generic = 0;      ///< said to be at every such place (a midwife at every health centre)
    int statutory = 0;    ///< there by law in every municipality
    int ageUnknown = 0;   ///< whatever it rests on: a bound of its ages is not known, so that it only may suit the stage
    int total() const { return named + generic + statutory + ageUnknown; }
    CoverageCount &operator+=(const CoverageCount &other);
    bool operator==(const CoverageCount &) const = default;
};

/// How far the named services of an area can be trusted.
struct Soundness {
    int services = 0;        ///< named ones, ages known or not
    int callFirst = 0;       ///< older than 36 months or undated (Freshness::CallFirst)
    int mayHaveChanged = 0;
    int lowConfidence = 0;
    int ageUnknown = 0;
    bool operator==(const Soundness &) const = default;
};

/// What is offered to those who live in one municipality (its catchment counts as in finding), or to the whole region or country; what
/// takes every municipality is for the region.
struct AreaCoverage {
    QString name;
    std::array<std::array<CoverageCount, kKindCount>, kStageCount> counts{};
    Soundness soundness;
    std::optional<int> inhabitants;                            ///< of all ages
    QDate inhabitantsDate;
    QString inhabitantsSource;
    std::array<std::optional<int>, kStageCount> children{};    ///< only where a source's ranges make up the stage exactly; Any: 0-17 years

    /// Of these kinds; none: of every kind.
    CoverageCount count(LifeStage stage, std::span<const Kind> kinds = {}) const;
    /// Named services per 1 000 children of the stage; nothing while their number is not known.
    std::optional<double> perThousandChildren(LifeStage stage, std::span<const Kind> kinds = {}) const;
    /// Named services of any stage per 1 000 inhabitants of all ages. Never to be shown as a rate of children.
    std::optional<double> perThousandInhabitants(std::span<const Kind> kinds = {}) const;
    bool operator==(const AreaCoverage &) const = default;
};

/// A hole in the support, by named services alone: a code with parameters; words are made at the edge.
struct CoverageGap {
    enum class Code : unsigned char {
        TeensNone,            ///< nothing for 13-17 years
        TeensThin,            ///< fewer than kThinTeens
        TeensNoTalk,          ///< nobody to talk to: advice, youth clinic, mental health, counselling
        TeensNoYouthCentre,
        ExpectingNone,        ///< nothing beyond what is generic or statutory
        NoOpenPreschool,      ///< neither open preschool nor family centre
        NoParentGroup,
        StageNone             ///< nothing for `stage`
    };
    Code code = Code::StageNone;
    LifeStage stage = LifeStage::Any;
    std::vector<Kind> kinds;       ///< what is missing; empty: every kind
    QStringList municipalities;    ///< where, in Swedish order; never empty
    int everywhere = 0;            ///< named ones of stage and kinds that are for the whole region or country
    bool operator==(const CoverageGap &) const = default;
};
/// Fewer than this for teenagers is thin.
inline constexpr int kThinTeens = 3;
QLatin1String gapCode(CoverageGap::Code code);

/// Why a municipality's numbers say less than they seem to.
struct CoverageCaution {
    enum class Code : unsigned char {
        Few,             ///< fewer than kFewServices named services: much may be missing
        Old,             ///< more than half are older than 36 months or undated
        LowConfidence,   ///< a quarter or more
        AgesUnknown      ///< some
    };
    Code code = Code::Few;
    QString municipality;
    int count = 0, of = 0;         ///< of the named services
    bool operator==(const CoverageCaution &) const = default;
};
inline constexpr int kFewServices = 5;
QLatin1String cautionCode(CoverageCaution::Code code);

/// The overview of a region: municipality x stage x kind. A value; any thread.
struct Coverage {
    std::vector<AreaCoverage> municipalities;   ///< those of the municipality table, in Swedish order
    AreaCoverage region, country;               ///< what is for everybody; counted in no municipality
    std::vector<CoverageGap> gaps;              ///< teenagers first
    std::vector<CoverageCaution> cautions;      ///< by municipality
    bool operator==(const Coverage &) const = default;

    /// Null for an unknown name.
    const AreaCoverage *municipality(QStringView name) const;
};

/// Counts the loaded columns, one walk; cannot fail. `today` is the day freshness is counted to.
Coverage coverageOf(const Catalogue &catalogue, QDate today);

/// What is missing and what to beware of; coverageOf has filled them in already.
std::vector<CoverageGap> gapsOf(const Coverage &coverage);
std::vector<CoverageCaution> cautionsOf(const Coverage &coverage);

}
