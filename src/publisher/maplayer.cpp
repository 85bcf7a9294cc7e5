// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/maplayer.h"

#include "publisher/cellvalues.h"
#include "publisher/geojson.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paraply {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// After so many bad features the rest is not looked at: they are bad in the same way.
constexpr int kLayerFindings = 10;
constexpr double kLargestError = 100'000;
constexpr qsizetype kMetadataCharacters = 2'000;

bool isOnEarth(Position p)
{
    return std::abs(p.latitude) <= 90 && std::abs(p.longitude) <= 180;
}

/// Nothing when there is such a member and it is no text the catalogue can hold; empty when there is none.
std::optional<QString> textMember(const json &object, const char *key, qsizetype longest)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return QString();
    if (!found->is_string())
        return std::nullopt;
    QString text = QString::fromStdString(found->get_ref<const std::string &>()).normalized(QString::NormalizationForm_C);
    text.remove(QChar::ByteOrderMark);
    text = text.trimmed();
    return text.size() <= longest && !text.contains(QChar::Null) ? std::optional(text) : std::nullopt;
}

/// "population" or, as GeoNames has it, "pop": a whole number, also as 852.0, which some programs write. 0 when there is none.
std::optional<int> populationOf(const json &properties)
{
    for (const char *key : {"population", "pop"}) {
        const auto found = properties.find(key);
        if (found == properties.end() || found->is_null())
            continue;
        const double count = found->is_number() ? found->get<double>() : -1;
        if (!(count >= 0 && count <= std::numeric_limits<int>::max()) || count != std::floor(count))
            return std::nullopt;
        return int(count);
    }
    return 0;
}

class LayerReader {
public:
    LayerReader(const QString &file, const Box &box, std::int64_t most, MapLayer &layer, Findings &findings)
        : m_file(file), m_box(box), m_most(most), m_layer(layer), m_findings(findings)
    {
    }

    void read(const json &root)
    {
        if (!root.is_object() || textMember(root, "type", kMetadataCharacters) != u"FeatureCollection"_s || !root.contains("features")
            || !root["features"].is_array())
            return add(Fault::BadGeojson, {u"no_collection"_s, {}});
        checkCrs(root);
        readMetadata(root.contains("metadata") ? root["metadata"] : json::object());
        for (const json &feature : root["features"]) {
            ++m_feature;
            readFeature(feature);
            if (m_layer.vertices > m_most)
                return add(Fault::GeojsonTooLarge, {QString::number(m_most)});
            if (m_badFeatures >= kLayerFindings)
                return;
        }
    }

private:
    void add(Fault fault, QStringList parameters)
    {
        m_layer.isGood = false;
        m_findings.add({fault, m_file, 0, {}, std::move(parameters)});
    }

    void addFeature(Fault fault, QStringList parameters)
    {
        ++m_badFeatures;
        add(fault, std::move(parameters));
    }

    void bad(const QString &reason) { addFeature(Fault::BadGeojson, {reason, QString::number(m_feature)}); }

    void readMetadata(const json &metadata)
    {
        if (!metadata.is_object())
            return add(Fault::GeojsonNoLicence, {u"source, licence, attribution, error_m"_s});
        QStringList missing;
        const auto text = [&](const char *key, bool isNeeded) {
            const auto value = textMember(metadata, key, kMetadataCharacters);
            if (!value || (isNeeded && value->isEmpty()))
                missing << QLatin1String(key);
            return value.value_or(QString());
        };
        m_layer.source = text("source", true);
        m_layer.licence = text("licence", true);
        m_layer.attribution = text("attribution", true);
        m_layer.note = text("note", false);
        const auto error = metadata.find("error_m");
        const double metres = error != metadata.end() && error->is_number() ? error->get<double>() : -1;
        if (metres >= 0 && metres <= kLargestError)
            m_layer.errorMetres = int(std::ceil(metres));
        else
            missing << u"error_m"_s;
        if (!missing.isEmpty())
            add(Fault::GeojsonNoLicence, {missing.join(u", ")});
    }

    // What RFC 7946 left of GeoJSON 2008: a file in SWEREF 99 says so here. EPSG:4326 is refused too, for its axes come in either order.
    void checkCrs(const json &root)
    {
        const auto crs = root.find("crs");
        if (crs == root.end() || crs->is_null())
            return;
        QString name;
        if (crs->is_object() && crs->contains("properties") && (*crs)["properties"].is_object())
            name = textMember((*crs)["properties"], "name", kMetadataCharacters).value_or(QString());
        static const QStringList known = {u"urn:ogc:def:crs:OGC:1.3:CRS84"_s, u"urn:ogc:def:crs:OGC::CRS84"_s, u"OGC:CRS84"_s,
                                          u"http://www.opengis.net/def/crs/OGC/1.3/CRS84"_s};
        if (!known.contains(name))
            add(Fault::GeojsonCrs, {name});
    }

    void readFeature(const json &feature)
    {
        if (!feature.is_object() || textMember(feature, "type", kMetadataCharacters) != u"Feature"_s || !feature.contains("geometry"))
            return bad(u"feature"_s);
        if (feature["geometry"].is_null())
            return;   // RFC 7946 section 3.2: an unlocated feature
        MapFeature shape;
        if (const auto properties = feature.find("properties"); properties != feature.end() && !properties->is_null()) {
            if (!properties->is_object() || !readProperties(*properties, shape))
                return bad(u"properties"_s);
        }
        const auto geometry = geometryOf(feature["geometry"]);
        if (!geometry)
            return bad(isGeometryType(feature["geometry"]) ? u"coordinates"_s : u"geometry"_s);
        shape.type = geometry->type;
        for (const auto &member : geometry->members) {
            if (!readMember(member, shape))
                return;
        }
        if (!shape.parts.empty())
            m_layer.features.push_back(std::move(shape));
    }

    static bool readProperties(const json &properties, MapFeature &shape)
    {
        const auto name = textMember(properties, "name", kShapeNameBytes);
        const auto population = populationOf(properties);
        if (!name || name->toUtf8().size() > kShapeNameBytes || !population)
            return false;
        shape.name = *name;
        shape.population = *population;
        return true;
    }

    /// False when the feature is bad, which is said.
    bool readMember(const std::vector<std::vector<Position>> &member, MapFeature &shape)
    {
        for (std::size_t i = 0; i < member.size(); ++i) {
            m_layer.vertices += std::int64_t(member[i].size());
            if (!isInside(member[i]))
                return false;
            std::vector<Position> points = member[i];
            if (shape.type == ShapeType::Line && points.size() < 2)
                return bad(u"short_line"_s), false;
            if (shape.type == ShapeType::Polygon && (points.size() < 4 || points.front() != points.back()))
                return addFeature(Fault::GeojsonOpenRing, {QString::number(m_feature)}), false;
            const auto doubled = std::unique(points.begin(), points.end());
            m_layer.repairs.doubledPoints += points.end() - doubled;
            points.erase(doubled, points.end());
            const bool isKept = shape.type == ShapeType::Polygon ? repairRing(points, i > 0) : shape.type == ShapeType::Point || points.size() > 1;
            m_layer.repairs.emptyParts += isKept ? 0 : 1;
            if (isKept)
                shape.parts.push_back(std::move(points));
            else if (i == 0)
                return true;   // an outer ring without an area takes its holes along
        }
        return true;
    }

    bool repairRing(std::vector<Position> &ring, bool isHole)
    {
        ring.pop_back();
        const double area = signedArea(ring);
        if (ring.size() < 3 || area == 0)
            return false;
        if ((area < 0) != isHole) {
            std::reverse(ring.begin(), ring.end());
            ++m_layer.repairs.turnedRings;
        }
        return true;
    }

    bool isInside(const std::vector<Position> &points)
    {
        const bool isBounded = m_box != Box {};
        for (const Position p : points) {
            if (isOnEarth(p) && (!isBounded || m_box.contains(p)))
                continue;
            const bool isSwapped = isBounded && m_box.contains({p.longitude, p.latitude});
            const QString reason = !isOnEarth(p) ? u"metres"_s : isSwapped ? u"swapped"_s : u"outside"_s;
            addFeature(Fault::GeojsonOutside,
                       {reason, QString::number(m_feature), QString::number(p.longitude, 'g', 10), QString::number(p.latitude, 'g', 10)});
            return false;
        }
        return true;
    }

    const QString &m_file;
    const Box &m_box;
    std::int64_t m_most;
    MapLayer &m_layer;
    Findings &m_findings;
    int m_feature = 0, m_badFeatures = 0;
};

}

double signedArea(const std::vector<Position> &ring)
{
    double area = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        area += (ring[i].longitude - ring[0].longitude) * (ring[i + 1].latitude - ring[0].latitude);
        area -= (ring[i + 1].longitude - ring[0].longitude) * (ring[i].latitude - ring[0].latitude);
    }
    return area;
}

MapLayer readLayer(const QString &file, const QByteArray &bytes, const Box &box, Findings &findings)
{
    MapLayer layer;
    layer.isGood = true;
    const auto refuse = [&](Fault fault, const QStringList &parameters) {
        layer.isGood = false;
        findings.add({fault, file, 0, {}, parameters});
    };
    layer.name = file.mid(file.lastIndexOf(u'/') + 1).section(u'.', 0, 0);
    if (!isId(layer.name.toStdString()))
        refuse(Fault::BadLayerName, {layer.name});
    if (bytes.size() > kLayerBytes) {
        refuse(Fault::FileTooLarge, {QString::number(kLayerBytes / (1024 * 1024))});
        return layer;
    }
    const JsonDocument document = parsedJson(bytes);
    if (document.problem == JsonProblem::TooManyValues)
        refuse(Fault::GeojsonTooLarge, {QString::number(kLayerVertices)});
    else if (document.problem != JsonProblem::None)
        refuse(Fault::BadGeojson, {document.problem == JsonProblem::TooDeep ? u"too_deep"_s : u"no_json"_s, {}});
    else
        LayerReader(file, box, kLayerVertices, layer, findings).read(document.root);
    return layer;
}

MapLayer layerOf(const QString &file, const json &root, const Box &box, std::int64_t mostVertices, Findings &findings)
{
    MapLayer layer;
    layer.isGood = true;
    LayerReader(file, box, mostVertices, layer, findings).read(root);
    return layer;
}

}
