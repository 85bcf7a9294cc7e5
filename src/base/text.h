// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>

namespace paraply {

/// Folds text for searching as a Swede expects: NFC, lower case, å ä ö kept as letters of their own (æ -> ä, ø -> ö),
/// every other Latin letter without its marks (é -> e, ü -> u, ł -> l, ß -> ss). Other scripts keep their letters;
/// combining vowel signs of Arabic are dropped. Applied alike to what is indexed and to what is asked for.
QString folded(QStringView text);

/// The words of a text, folded: maximal runs of letters and digits (and the marks that follow them), in order,
/// duplicates kept.
QStringList foldedWords(QStringView text);

/// Swedish collation (å, ä, ö after z; case second), whatever the locale of the process is. Copy one per thread.
QCollator swedishCollator();

}
