// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/changes.h"
#include "catalogue/service.h"

#include <QMap>

namespace paraply {

/// A mark (16 hex digits) of what each part of a service says to somebody who means to go there, by partCode(). The same on every
/// device, in every language it is read in, and in every later version of this program: marks are kept. What is left out changes
/// without being news: descriptions, sources, and the days on which hours do not hold.
QMap<QString, QString> serviceMarks(const Service &service);

/// The parts that say something else than when `kept` was made, in the order of ServicePart. A part that `kept` does not know is no
/// change.
std::vector<ServicePart> changedParts(const QMap<QString, QString> &kept, const Service &service);

}
