// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/coveragejson.h"

#include "ctl/console.h"

#include <cmath>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

std::string keyOf(QLatin1String code)
{
    return std::string(code.data(), std::size_t(code.size()));
}

Json numberOrNull(std::optional<int> number)
{
    return number ? Json(*number) : Json();
}

Json rateOrNull(std::optional<double> rate)
{
    return rate ? Json(std::round(*rate * 100) / 100) : Json();
}

Json countAsJson(const CoverageCount &count)
{
    return {{"named", count.named}, {"generic", count.generic}, {"statutory", count.statutory}, {"age_unknown", count.ageUnknown}};
}

Json stageAsJson(const AreaCoverage &area, LifeStage stage)
{
    Json json = countAsJson(area.count(stage));
    json["children"] = numberOrNull(area.children[std::size_t(stage)]);
    json["per_1000_children"] = rateOrNull(area.perThousandChildren(stage));
    Json kinds = Json::object();
    for (const Kind kind : allKinds())
        kinds[keyOf(kindCode(kind))] = countAsJson(area.count(stage, std::array{kind}));
    json["kinds"] = kinds;
    return json;
}

Json soundnessAsJson(const Soundness &sound)
{
    return {{"services", sound.services}, {"call_first", sound.callFirst}, {"may_have_changed", sound.mayHaveChanged},
            {"low_confidence", sound.lowConfidence}, {"age_unknown", sound.ageUnknown}};
}

Json areaAsJson(const AreaCoverage &area)
{
    Json json {{"name", jsonTextOrNull(area.name)}};
    Json stages = Json::object();
    for (int stage = 0; stage < kStageCount; ++stage)
        stages[keyOf(stageCode(LifeStage(stage)))] = stageAsJson(area, LifeStage(stage));
    json["stages"] = stages;
    json["soundness"] = soundnessAsJson(area.soundness);
    return json;
}

Json municipalityAsJson(const AreaCoverage &area, const std::vector<MunicipalityNote> &notes)
{
    Json json = areaAsJson(area);
    json["inhabitants"] = numberOrNull(area.inhabitants);
    json["inhabitants_date"] = jsonTextOrNull(area.inhabitantsDate.toString(Qt::ISODate));
    json["inhabitants_source"] = jsonTextOrNull(area.inhabitantsSource);
    json["per_1000_inhabitants"] = rateOrNull(area.perThousandInhabitants());
    Json own = Json::array();
    for (const MunicipalityNote &note : notes) {
        if (note.municipality == area.name)
            own.push_back({{"type", jsonText(note.type)}, {"text", jsonText(note.text.text)}, {"source", jsonText(note.source)},
                           {"source_url", jsonTextOrNull(note.sourceUrl)}, {"date", jsonText(note.date)}});
    }
    json["notes"] = own;
    return json;
}

Json namesAsJson(const QStringList &names)
{
    Json json = Json::array();
    for (const QString &name : names)
        json.push_back(jsonText(name));
    return json;
}

Json gapAsJson(const CoverageGap &gap)
{
    Json kinds = Json::array();
    for (const Kind kind : gap.kinds)
        kinds.push_back(keyOf(kindCode(kind)));
    return {{"code", keyOf(gapCode(gap.code))}, {"stage", keyOf(stageCode(gap.stage))}, {"kinds", kinds},
            {"municipalities", namesAsJson(gap.municipalities)}, {"everywhere", gap.everywhere}};
}

Json gapChangesAsJson(const std::vector<GapChange> &gaps)
{
    Json json = Json::array();
    for (const GapChange &gap : gaps)
        json.push_back({{"code", keyOf(gapCode(gap.code))}, {"stage", keyOf(stageCode(gap.stage))}, {"municipality", jsonText(gap.municipality)}});
    return json;
}

Json changeAsJson(const CountyReport &report, QDate older)
{
    if (!report.change)
        return {};
    Json areas = Json::array();
    for (const AreaChange &area : report.change->areas) {
        Json stages = Json::object();
        for (int stage = 0; stage < kStageCount; ++stage)
            stages[keyOf(stageCode(LifeStage(stage)))] = {{"before", area.before[std::size_t(stage)]}, {"after", area.after[std::size_t(stage)]}};
        areas.push_back({{"name", jsonText(area.name)}, {"new", area.isNew}, {"gone", area.isGone}, {"stages", stages}});
    }
    return {{"since", jsonTextOrNull(older.toString(Qt::ISODate))}, {"municipalities", areas},
            {"gaps_opened", gapChangesAsJson(report.change->opened)}, {"gaps_closed", gapChangesAsJson(report.change->closed)}};
}

}

nlohmann::ordered_json coverageAsJson(const CountyReport &report, QDate counted, QDate older)
{
    Json municipalities = Json::array(), gaps = Json::array(), cautions = Json::array();
    for (const AreaCoverage &area : report.coverage.municipalities)
        municipalities.push_back(municipalityAsJson(area, report.notes));
    for (const CoverageGap &gap : report.coverage.gaps)
        gaps.push_back(gapAsJson(gap));
    for (const CoverageCaution &caution : report.coverage.cautions)
        cautions.push_back({{"code", keyOf(cautionCode(caution.code))}, {"municipality", jsonText(caution.municipality)},
                            {"count", caution.count}, {"of", caution.of}});
    return {{"region", jsonText(report.region.code)}, {"region_name", jsonText(report.region.name)},
            {"data_date", jsonTextOrNull(report.region.dataDate.toString(Qt::ISODate))},
            {"counted_on", jsonText(counted.toString(Qt::ISODate))},
            {"municipalities", municipalities}, {"region_wide", areaAsJson(report.coverage.region)},
            {"country_wide", areaAsJson(report.coverage.country)}, {"gaps", gaps}, {"cautions", cautions}, {"change", changeAsJson(report, older)}};
}

}
