// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/readingindex.h"
#include "catalogue/region.h"
#include "catalogue/translations.h"

#include <optional>

namespace paraply {

class Connection;

// What is read besides services. Every function throws DatabaseError, also for a row that breaks the format.

/// By name in Swedish order.
std::vector<Topic> readTopics(Connection &connection, const Tongues &tongues);
/// Newest year first, then title.
std::vector<Publication> readPublications(Connection &connection, const Tongues &tongues);
/// In the section's order, without bodies and quotations.
std::vector<Page> readPages(Connection &connection, const QString &section, const Tongues &tongues);
std::optional<Page> readPage(Connection &connection, const QString &id, const Tongues &tongues);
/// What the index found, with titles and summaries, in the same order.
std::vector<ReadingHit> readReading(Connection &connection, const std::vector<ReadingIndex::Entry> &entries, const Tongues &tongues);
/// By municipality in Swedish order, then id.
std::vector<MunicipalityNote> readMunicipalityNotes(Connection &connection, const Tongues &tongues);

}
