// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace paraply {

enum class Severity : unsigned char { Error, Warning };

/// What can be wrong with source sheets. The code of each is its name in lower case with underscores (findingCode).
enum class Fault : unsigned char {
    MissingSheet, BadCsv, BadEncoding, UnknownColumn, MissingColumn, RepeatedColumn, CellCount, WrongRowCount, FileTooLarge,
    EmptyRequired, BadId, DuplicateId, DuplicateRow, BadDate, BadNumber, BadChoice, BadLanguage, BadPostalCode, BadDigest,
    AgeRangeReversed, AgeOutOfRange, ValidRangeReversed, BadHours,
    CoordinatesIncomplete, CoordinatesOutsideRegion, CoordinatesSwapped, CoordinatesInMetres, BadBox, BadTimeZone,
    UnknownMunicipality, UnknownTopic, DanglingReference,
    UrlWithoutScheme, BadUrl, PhoneNotDialable, BadEmail, PhoneEaten, DateTurned,
    MissingSource, MaskedWithPlace, DifferentInSameService, DifferentInSameLocation, LocationWithoutPlace, ExceptionWithoutHours, UnneededHours,
    BadPage, MissingPageLanguage, BadPageName, HtmlInPage,
    BadGeojson, BadLayerName, GeojsonNoLicence, GeojsonCrs, GeojsonOutside, GeojsonOpenRing, GeojsonTooLarge, GeojsonEmpty,
    UnknownField, StaleTranslation, UnknownFile, SpreadsheetFile, MailInUrl, UrlInMail
};
inline constexpr int kFaultCount = int(Fault::UrlInMail) + 1;

/// "bad_hours": the stable name in JSON.
QString findingCode(Fault fault);
/// Warnings are what the publisher can live with; everything else refuses the sheets.
Severity severityOf(Fault fault);

/// One thing that is wrong, and where. Words are made at the edge (findingtext.h) from the code and the parameters.
struct Finding {
    Fault fault = Fault::BadCsv;
    QString file;             ///< inside the folder, with "/" between: "pages/article-18.sv.md"
    int row = 0;              ///< from 1, as a spreadsheet shows it (a line, in pages); 0: the whole file
    QString column;           ///< its name; empty: the whole row
    QStringList parameters;   ///< what the texts of that fault name as %1, %2, ...

    bool operator==(const Finding &) const = default;
};

/// All findings of one run. Keeps the first kKept in the order they came and counts the rest.
class Findings {
public:
    static constexpr int kKept = 1000;

    void add(Finding finding);
    const std::vector<Finding> &kept() const { return m_kept; }
    /// By file, row and column; findings about the whole file first.
    std::vector<Finding> sorted() const;
    /// Nothing more will be kept, so suggestions are not worth their time.
    bool isFull() const { return int(m_kept.size()) >= kKept; }
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }

private:
    std::vector<Finding> m_kept;
    int m_errors = 0, m_warnings = 0;
};

}
