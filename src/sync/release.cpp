// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/release.h"

#include "catalogue/digesttext.h"
#include "sync/patchfile.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace paraply {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr qint64 kLargestSequence = (qint64(1) << 53) - 1;
constexpr qsizetype kLongestRegion = 100;

/// 0 when it is no whole number from 1 to `most`.
qint64 positive(const Json &object, const char *name, qint64 most)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_number_integer())
        return 0;
    if (member->is_number_unsigned() && member->get<quint64>() > quint64(most))
        return 0;
    const auto value = member->get<qint64>();
    return value >= 1 && value <= most ? value : 0;
}

QString text(const Json &object, const char *name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? QString::fromStdString(member->get_ref<const std::string &>()) : QString();
}

bool isSound(const Release &release)
{
    const bool fromSound = !release.from || (release.from->sequence > 0 && isDigest(release.from->digest));
    return fromSound && !release.region.isEmpty() && release.region.size() <= kLongestRegion && release.schema > 0 && release.sequence > 0
        && isDigest(release.digest) && release.unpackedBytes > 0 && release.file.length > 0;
}

/// Newer schema first, then newer sequence; of one release the snapshot speaks for it.
std::tuple<int, qint64, bool> rank(const Release &release)
{
    return {release.schema, release.sequence, !release.from};
}

void sortPatches(Offer &offer)
{
    std::ranges::stable_sort(offer.patches, {}, [](const Release &patch) { return patch.file.length; });
}

}

std::optional<Release> releaseOf(const TargetFile &target)
{
    const Json custom = Json::parse(target.custom.begin(), target.custom.end(), nullptr, false);
    if (!custom.is_object() || !custom.contains("paraply") || !custom["paraply"].is_object())
        return {};
    const Json &ours = custom["paraply"];
    Release release {target, text(ours, "region"), int(positive(ours, "schema", 1'000'000)), positive(ours, "sequence", kLargestSequence),
                     text(ours, "digest"), positive(ours, "unpacked", qint64(kLargestRows)), {}};
    const Json from = ours.value("from", Json());
    if (from.is_object())
        release.from = Release::Base {positive(from, "sequence", kLargestSequence), text(from, "digest")};
    else if (!from.is_null())
        return {};
    return isSound(release) ? std::optional(std::move(release)) : std::nullopt;
}

std::optional<Offer> offerOf(const Targets &targets, const QString &region, int knownSchema)
{
    std::vector<Release> releases;
    QSet<QString> regions;
    for (const TargetFile &target : targets.targets) {
        if (auto release = releaseOf(target); release && (region.isEmpty() || release->region == region)) {
            regions.insert(release->region);
            releases.push_back(*std::move(release));
        }
    }
    if (regions.size() != 1)
        return {};
    Offer offer {.region = *regions.begin()};
    std::vector<Release> readable;
    for (Release &release : releases) {
        if (release.schema > knownSchema)
            offer.newerSchemaSequence = std::max(offer.newerSchemaSequence, release.sequence);
        else
            readable.push_back(std::move(release));
    }
    if (readable.empty())
        return offer;
    const auto best = std::ranges::max_element(readable, {}, rank);
    offer.schema = best->schema;
    offer.sequence = best->sequence;
    offer.digest = best->digest;
    for (Release &release : readable) {
        if (release.schema != offer.schema || release.sequence != offer.sequence || release.digest != offer.digest)
            continue;
        if (release.from)
            offer.patches.push_back(std::move(release));
        else
            offer.snapshot = std::move(release);
    }
    sortPatches(offer);
    return offer;
}

QString patchPlace(const Offer &offer)
{
    return u"%1/%2/0-%3.patch"_s.arg(offer.region).arg(offer.schema).arg(offer.sequence);
}

void addPatches(Offer &offer, const std::vector<TargetFile> &targets)
{
    for (const TargetFile &target : targets) {
        auto release = releaseOf(target);
        const bool leadsThere = release && release->from && release->region == offer.region && release->schema == offer.schema
            && release->sequence == offer.sequence && release->digest == offer.digest;
        const auto isIt = [&target](const Release &patch) { return patch.file.path == target.path; };
        if (leadsThere && std::ranges::none_of(offer.patches, isIt))
            offer.patches.push_back(*std::move(release));
    }
    sortPatches(offer);
}

}
