// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace paraply {

/// The CSV sheets of docs/sheet-format.md, in the order they are read.
enum class Sheet : unsigned char {
    Region, Municipalities, Localities, Organizations, Topics, Services, Sessions, Exceptions, Catchments, Sources, Publications,
    Quotations, MunicipalityNotes, Population, Translations
};
inline constexpr int kSheetCount = 15;

/// What a cell holds. Empty is always "not known" and valid unless the column must be filled.
enum class CellType : unsigned char {
    Text, Id, IdList, Choice, ChoiceList, YesNo, Count, AgeMonths, Latitude, Longitude, Date, LooseDate, Url, Email, Phones, Hours,
    Language, LanguageList, PostalCode, PostalCodeList, Digest
};

/// What a cell must exist in.
enum class Refers : unsigned char { Nowhere, Municipality, Area, Organization, Service, Topic, Page };

struct SheetColumn {
    std::string_view name;
    CellType type = CellType::Text;
    bool required = false;
    Refers refers = Refers::Nowhere;   ///< Area: a municipality, the region or "Sverige"
    std::string_view choices = {};     ///< of Choice and ChoiceList, separated by blanks
};

struct SheetFormat {
    /// Where a column is, by a hash of its name; -1: nowhere. A place that is taken gives way to the next one.
    using Places = std::array<signed char, 128>;

    std::string_view file;
    std::span<const SheetColumn> columns;
    std::span<const std::string_view> key;   ///< columns that name a row; two rows with the same are a finding
    Places places;

    /// The place of a column in `columns`. A name that is not there is a programming error (asserted).
    int operator[](std::string_view name) const;
};

const SheetFormat &formatOf(Sheet sheet);
/// Of the region's own kind: what `municipality` says for services of the whole country.
inline constexpr std::string_view kCountryName = "Sverige";

}
