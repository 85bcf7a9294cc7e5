// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syntheticcounty.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace paraply {

namespace {

/// The generators of the standard differ from library to library in all but their bits.
class Random {
public:
    explicit Random(unsigned seed) : m_bits(seed) { }
    double between(double least, double most) { return least + (most - least) * (m_bits() / 4294967296.0); }

private:
    std::mt19937 m_bits;
};

/// Waves of many lengths, 1 at most.
class Roughness {
public:
    explicit Roughness(Random &random)
    {
        for (int i = 0; i < kWaves; ++i)
            m_phases[i] = random.between(0, 2 * std::numbers::pi);
    }

    double at(double turn) const
    {
        double sum = 0, height = 0.5;
        double times = 3;
        for (const double phase : m_phases) {
            sum += height * std::sin(times * turn + phase);
            height *= 0.55;
            times *= 2.3;
        }
        return sum;
    }

private:
    static constexpr int kWaves = 9;
    double m_phases[kWaves];
};

class Writer {
public:
    explicit Writer(const Box &box) : m_box(box) { m_layer.text = "{\"type\":\"FeatureCollection\",\"features\":["; }

    void begin(const char *type, const char *opening)
    {
        m_layer.text += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        m_layer.text += QByteArray("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"") + type + "\",\"coordinates\":" + opening;
        m_isFirstPoint = true;
    }
    void point(double longitude, double latitude)
    {
        if (!m_isFirstPoint)
            m_layer.text += ',';
        m_isFirstPoint = false;
        m_layer.text += '[' + QByteArray::number(std::clamp(longitude, m_box.west, m_box.east), 'f', 6) + ','
            + QByteArray::number(std::clamp(latitude, m_box.south, m_box.north), 'f', 6) + ']';
        ++m_layer.vertices;
    }
    void end(const char *closing) { m_layer.text += QByteArray(closing) + "}}"; }
    SyntheticLayer take(const char *name)
    {
        m_layer.name = name;
        m_layer.text += "\n]}\n";
        return std::move(m_layer);
    }

private:
    Box m_box;
    SyntheticLayer m_layer;
    bool m_isFirst = true, m_isFirstPoint = true;
};

void addLake(Writer &writer, const Box &box, Random &random, int points)
{
    const double radius = 0.0006 * std::sqrt(double(points)), x = random.between(box.west + 0.1, box.east - 0.1);
    const double y = random.between(box.south + 0.05, box.north - 0.05), stretch = random.between(0.5, 1.6);
    const Roughness shore(random);
    writer.begin("Polygon", "[[");
    for (int i = 0; i <= points; ++i) {
        const double turn = 2 * std::numbers::pi * (i % points) / points, reach = radius * (1 + 0.5 * shore.at(turn));
        writer.point(x + 2 * stretch * reach * std::cos(turn), y + reach * std::sin(turn));
    }
    writer.end("]]");
}

void addCourse(Writer &writer, const Box &box, Random &random, int points)
{
    const double x = random.between(box.west, box.east), y = random.between(box.south, box.north), heading = random.between(0, 6.28);
    const Roughness bends(random);
    writer.begin("LineString", "[");
    for (int i = 0; i < points; ++i) {
        const double along = 0.0004 * i, aside = 0.02 * bends.at(along * 20);
        writer.point(x + 2 * (along * std::cos(heading) - aside * std::sin(heading)), y + along * std::sin(heading) + aside * std::cos(heading));
    }
    writer.end("]");
}

}

std::vector<SyntheticLayer> syntheticCounty(const Box &box, int vertices, unsigned seed)
{
    Random random(seed);
    Writer lakes(box), rivers(box), roads(box), line(box);
    for (int left = vertices * 2 / 5, points = left / 10; left > 60; left -= points, points = std::max(60, points * 9 / 10))
        addLake(lakes, box, random, std::min(points, left));
    for (int left = vertices * 3 / 10; left > 0; left -= 1500)
        addCourse(rivers, box, random, std::min(1500, std::max(left, 2)));
    for (int left = vertices * 27 / 100; left > 0; left -= 700)
        addCourse(roads, box, random, std::min(700, std::max(left, 2)));
    const Roughness border(random);
    const int around = vertices * 3 / 100;
    line.begin("LineString", "[");
    for (int i = 0; i <= around; ++i) {
        const double turn = 2 * std::numbers::pi * (i % around) / around, reach = 0.9 + 0.09 * border.at(turn);
        line.point((box.west + box.east) / 2 + (box.east - box.west) / 2 * reach * std::cos(turn),
                   (box.south + box.north) / 2 + (box.north - box.south) / 2 * reach * std::sin(turn));
    }
    line.end("]");
    std::vector<SyntheticLayer> layers;
    layers.push_back(lakes.take("lakes"));
    layers.push_back(rivers.take("rivers"));
    layers.push_back(roads.take("roads"));
    layers.push_back(line.take("county_line"));
    return layers;
}

}
