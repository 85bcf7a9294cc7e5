// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"

#include <QDate>

namespace paraply {

/// Plain text: literal "\n" and "\r\n" become line ends, HTML tags go (<br>, <p>, <li> are line ends), entities become their characters, blanks are
/// joined, control characters go; what was encoded twice is mended. Codes: text_line_ends, text_html, text_double_encoded, text_control
/// (Repaired; the gravest when there are several), text_damaged (Kept: holds U+FFFD).
ForeignReading<QString> foreignText(const QString &written);

/// An address with http or https. Codes: url_scheme_added (Repaired: "www.example.se", "example.se/a"), url_rewritten (Repaired: blanks inside or
/// around, "http:/", quotes), mail_in_url (Unreadable; `became` is the mail address), url_unreadable.
ForeignReading<QString> foreignWebAddress(QStringView written);
/// A mail address. Codes: mail_rewritten (Repaired: "mailto:", "Name <a@b.se>", "a (at) b.se", a trailing full stop, the first of several), url_in_mail
/// (Unreadable; `became` is the address), mail_unreadable.
ForeignReading<QString> foreignMailAddress(QStringView written);

/// yes, ja, x, 1, true, sant, on, ✓ and no, nej, 0, false, falskt, off, -. Codes: truth_rewritten is not told, it is no change; truth_unreadable.
ForeignReading<bool> foreignTruth(QStringView written);

/// HSDS service.status and words for it. Blank is not known.
enum class ServiceStanding : unsigned char { Active, Inactive, Defunct, TemporarilyClosed };
/// Codes: status_rewritten (Repaired), status_unreadable.
ForeignReading<ServiceStanding> foreignStanding(QStringView written);

/// A day: 2025-12-31, 20251231, 31.12.2025, 31/12/2025, 2025-12-31T00:00:00Z, 31 dec 2025, December 31, 2025, a spreadsheet's serial number (45657).
/// Years 1990-2199. Codes: date_rewritten (Repaired), date_serial_number (Repaired), date_ambiguous (Unreadable: 03/04/2025 is two days),
/// date_two_digit_year (Unreadable: 25-12-31), date_unreadable.
ForeignReading<QDate> foreignDate(QStringView written);

}
