// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/servicerecord.h"

namespace paraply {

/// Why an address cannot be opened, by its letters alone: nobody is asked.
enum class LinkFault : unsigned char {
    None,
    NoScheme,        ///< "www.example.org"
    OtherScheme,     ///< neither http nor https
    TwiceScheme,     ///< "http://https://example.org"
    Blank,           ///< blanks within it
    NoHost,
    BadHost,         ///< no name that could be on the internet: no dot, two dots, letters that no name has
    StrayEnd,        ///< ends with a comma, a bracket, ... that belonged to the sentence
    Unreadable       ///< anything else that RFC 3986 does not allow
};
/// "no_scheme", ...; "none".
QLatin1String linkFaultCode(LinkFault fault);
LinkFault linkFaultOf(const QString &address);

/// Where a link of a record stands: "url", "website" (of its organization), "source".
struct RecordLink {
    QString address;
    QLatin1String field;
    std::size_t record = 0;
};
/// Every web address of the records, in their order.
std::vector<RecordLink> linksOf(const std::vector<const ServiceRecord *> &records);

}
