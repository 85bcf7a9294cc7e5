// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/finding.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace paraply {

namespace {

constexpr std::array<const char *, kFaultCount> kCodes = {
    "missing_sheet", "bad_csv", "bad_encoding", "unknown_column", "missing_column", "repeated_column", "cell_count", "wrong_row_count", "file_too_large",
    "empty_required", "bad_id", "duplicate_id", "duplicate_row", "bad_date", "bad_number", "bad_choice", "bad_language", "bad_postal_code", "bad_digest",
    "age_range_reversed", "age_out_of_range", "valid_range_reversed", "bad_hours",
    "coordinates_incomplete", "coordinates_outside_region", "coordinates_swapped", "coordinates_in_metres", "bad_box", "bad_time_zone",
    "unknown_municipality", "unknown_topic", "dangling_reference",
    "url_without_scheme", "bad_url", "phone_not_dialable", "bad_email", "phone_eaten", "date_turned",
    "missing_source", "masked_with_place", "different_in_same_service", "different_in_same_location", "location_without_coordinates", "exception_without_hours", "unneeded_hours",
    "bad_page", "missing_page_language", "bad_page_name", "html_in_page",
    "bad_geojson", "bad_layer_name", "geojson_no_licence", "geojson_crs", "geojson_outside", "geojson_open_ring", "geojson_too_large", "geojson_empty",
    "unknown_field", "stale_translation", "unknown_file", "spreadsheet_file", "mail_in_url", "url_in_mail"};

}

QString findingCode(Fault fault)
{
    return QLatin1String(kCodes[size_t(fault)]);
}

Severity severityOf(Fault fault)
{
    switch (fault) {
    case Fault::StaleTranslation:
    case Fault::UnknownFile:
    case Fault::SpreadsheetFile:
    case Fault::UnneededHours:
        return Severity::Warning;
    default:
        return Severity::Error;
    }
}

void Findings::add(Finding finding)
{
    (severityOf(finding.fault) == Severity::Error ? m_errors : m_warnings) += 1;
    if (int(m_kept.size()) < kKept)
        m_kept.push_back(std::move(finding));
}

std::vector<Finding> Findings::sorted() const
{
    std::vector<Finding> all = m_kept;
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.row) < std::tie(b.file, b.row);
    });
    return all;
}

}
