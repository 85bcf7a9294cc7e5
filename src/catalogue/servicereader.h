// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hourscontext.h"
#include "catalogue/service.h"

#include <optional>

namespace paraply {

class Connection;

/// One service by key, whole; nothing when there is none. Throws DatabaseError, also for a row that breaks the format.
std::optional<Service> readService(Connection &connection, const QString &id, const Exceptions &exceptions, const Tongues &tongues);

}
