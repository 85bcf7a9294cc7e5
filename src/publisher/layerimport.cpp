// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/layerimport.h"

#include "publisher/basemap.h"
#include "publisher/cellvalues.h"
#include "publisher/clip.h"
#include "publisher/geojson.h"
#include "publisher/layertext.h"
#include "publisher/sheetcheck.h"
#include "publisher/simplify.h"

#include <QFileInfo>

namespace paraply {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr int kDecimetres = 10;
// A region cannot be wider than a catalogue can hold, so the closest grid counts all of it.
constexpr int kClosest = kMapLevels - 1;

struct Ground {
    Box box;
    QString attribution;
};

/// The region's box and attribution, from its sheet alone: the others may be half done.
Result<Ground> groundOf(const QString &folder, FileOps &files, Findings &findings)
{
    const QString file = textOf(formatOf(Sheet::Region).file);
    const auto bytes = files.read(folder + u'/' + file, kSheetBytes);
    if (!bytes)
        return bytes.error();
    const Table region(Sheet::Region, *bytes, findings);
    const auto box = boxOf(region);
    if (!box && findings.errors() == 0)
        findings.add({Fault::BadBox, file, 0, {}, {}});
    const int column = region.format()["map_attribution"];
    return Ground {box.value_or(Box {}), region.size() == 0 ? QString() : textOf(region.cell(0, column))};
}

/// What the command line says goes before what the file says.
json metadataOf(const json &root, const LayerImport &import, const QString &file)
{
    json metadata = root.is_object() && root.contains("metadata") && root["metadata"].is_object() ? root["metadata"] : json::object();
    const auto say = [&metadata](const char *key, const QString &text) {
        if (!text.isEmpty())
            metadata[key] = text.toStdString();
    };
    say("source", import.source);
    if (!metadata.contains("source"))
        say("source", file);
    say("licence", import.licence);
    say("attribution", import.attribution);
    say("date", import.date);
    say("note", import.note);
    if (import.errorMetres)
        metadata["error_m"] = *import.errorMetres;
    return metadata;
}

/// The points a part keeps: on a grid of decimetres, simplified. Nothing when no line or ring is left.
std::optional<std::vector<Position>> thinned(const std::vector<Position> &part, ShapeType type, bool isHole, const MapGrid &grid, int tolerance)
{
    if (type == ShapeType::Point)
        return part;
    std::vector<GridPoint> points;
    for (const Position &position : part)
        points.push_back(grid.decimetres(position));
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (type == ShapeType::Polygon && points.size() > 1 && points.front() == points.back())
        points.pop_back();
    if (points.size() < (type == ShapeType::Polygon ? 3U : 2U))
        return std::nullopt;
    if (tolerance > 0)
        points = type == ShapeType::Polygon ? simplifiedRing(points, tolerance) : simplifiedLine(points, tolerance);
    if (type == ShapeType::Polygon && (points.size() < 3 || (doubledArea(points) > 0) == isHole || doubledArea(points) == 0))
        return std::nullopt;
    std::vector<Position> kept;
    for (const GridPoint &point : points) {
        const Position whole = grid.position({point.x / kDecimetres, point.y / kDecimetres}, kClosest);
        const Position next = grid.position({point.x / kDecimetres + 1, point.y / kDecimetres + 1}, kClosest);
        kept.push_back({whole.latitude + (next.latitude - whole.latitude) * (point.y % kDecimetres) / kDecimetres,
                        whole.longitude + (next.longitude - whole.longitude) * (point.x % kDecimetres) / kDecimetres});
    }
    return kept;
}

void thin(MapLayer &layer, const Box &box, int toleranceMetres, const Progress &progress)
{
    const MapGrid grid(box);
    std::vector<MapFeature> kept;
    for (MapFeature &feature : layer.features) {
        std::vector<std::vector<Position>> parts;
        bool isOuterGone = false;
        for (const auto &part : feature.parts) {
            const bool isHole = feature.type == ShapeType::Polygon && signedArea(part) < 0;
            auto points = isHole && isOuterGone ? std::nullopt : thinned(part, feature.type, isHole, grid, toleranceMetres * kDecimetres);
            if (!isHole)
                isOuterGone = !points;
            if (points)
                parts.push_back(*std::move(points));
            else
                ++layer.repairs.emptyParts;
        }
        feature.parts = std::move(parts);
        if (!feature.parts.empty())
            kept.push_back(std::move(feature));
        progress(u"simplify", &feature - layer.features.data() + 1, qint64(layer.features.size()));
    }
    layer.features = std::move(kept);
}

/// Reads, repairs and thins; not good when refused.
MapLayer prepared(const QString &file, const QByteArray &bytes, const Ground &ground, const LayerImport &import, Findings &findings,
                  const Progress &progress)
{
    MapLayer layer;
    JsonDocument document = parsedJson(bytes);
    if (document.problem != JsonProblem::None) {
        const bool isMany = document.problem == JsonProblem::TooManyValues, isDeep = document.problem == JsonProblem::TooDeep;
        findings.add(isMany ? Finding {Fault::GeojsonTooLarge, file, 0, {}, {QString::number(kImportVertices)}}
                            : Finding {Fault::BadGeojson, file, 0, {}, {isDeep ? u"too_deep"_s : u"no_json"_s, {}}});
        return layer;
    }
    progress(u"read", 1, 1);
    const json metadata = metadataOf(document.root, import, file);
    if (document.root.is_object())
        document.root["metadata"] = metadata;
    layer = layerOf(file, document.root, ground.box, import.toleranceMetres > 0 ? kImportVertices : kLayerVertices, findings);
    layer.name = import.layer;
    if (!isId(layer.name.toStdString())) {
        findings.add({Fault::BadLayerName, file, 0, {}, {layer.name}});
        layer.isGood = false;
    }
    if (!layer.isGood)
        return layer;
    const size_t read = layer.features.size();
    thin(layer, ground.box, import.toleranceMetres, progress);
    if (layer.features.empty()) {
        findings.add({Fault::GeojsonEmpty, file, 0, {}, {QString::number(read)}});
        layer.isGood = false;
    }
    layer.errorMetres += import.toleranceMetres;
    return layer;
}

}

Result<ImportOutcome> importLayer(const QString &file, const QString &folder, const LayerImport &import, FileOps &files, const Progress &progress)
{
    ImportOutcome outcome;
    const auto ground = groundOf(folder, files, outcome.findings);
    if (!ground)
        return ground.error();
    if (outcome.findings.errors() > 0)
        return outcome;
    const QString shown = QFileInfo(file).fileName();
    const auto bytes = files.read(file, kLayerBytes);
    if (!bytes && bytes.error().code != Code::Invalid)
        return bytes.error();
    if (!bytes) {
        outcome.findings.add({Fault::FileTooLarge, shown, 0, {}, {QString::number(kLayerBytes / (1024 * 1024))}});
        return outcome;
    }
    const MapLayer layer = prepared(shown, *bytes, *ground, import, outcome.findings, progress);
    outcome.verticesRead = layer.vertices;
    outcome.repairs = layer.repairs;
    if (!layer.isGood)
        return outcome;
    const QByteArray text = layerText(layer, import.date);
    // What is written must be read again by whoever builds: the same bounds, the same rules.
    const MapLayer again = readLayer(u"basemap/%1.geojson"_s.arg(layer.name), text, ground->box, outcome.findings);
    if (!again.isGood)
        return outcome;
    for (const MapCell &cell : cellsOf(again, ground->box))
        outcome.cellBytes += cell.shapes.size();
    outcome.features = qint64(again.features.size());
    outcome.verticesWritten = again.vertices;
    outcome.isAttributed = ground->attribution.contains(layer.attribution);
    outcome.target = folder + u"/basemap/%1.geojson"_s.arg(layer.name);
    outcome.isReplaced = files.exists(outcome.target);
    progress(u"write", 1, 1);
    if (const auto made = files.makeFolder(folder + u"/basemap"_s); !made)
        return made.error();
    if (const auto written = files.writeAtomically(outcome.target, text); !written)
        return written.error();
    outcome.isWritten = true;
    return outcome;
}

}
