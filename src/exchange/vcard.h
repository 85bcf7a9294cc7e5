// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"
#include "catalogue/service.h"

#include <QByteArray>

namespace paraply {

/// A service as a contact, vCard 4.0 (RFC 6350), UTF-8 with CRLF: the same bytes for the same record. Of a masked one there is
/// no more of a place than its municipality, whatever the record says. docs/exchange-formats.md tells what becomes of what.
QByteArray vcard(const Service &service, const Region &region);

/// The same for a code to be read by a camera: name, number, mail, web and place only, numbers as written. What does not fit
/// into `bytes` is left out from the end (place, mail, web, organization); a name too long is cut.
QByteArray briefVcard(const Service &service, qsizetype bytes);

/// RFC 3966: "tel:+4619211000" for a national number, "tel:112;phone-context=+46" for a short one; empty when it cannot be dialled.
QString telUri(const Phone &phone);

/// The place shown for a service: its first location, or none; always none for a masked one.
const Location *shownLocation(const Service &service);

}
