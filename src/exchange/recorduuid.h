// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUuid>

namespace paraply {

/// The UUID of a record where another format wants one: an id that is a UUID is that UUID, any other becomes version 5
/// (RFC 9562) of "<region>/<entity>/<id>". The same record has the same one for ever, whatever else of it changes.
QUuid recordUuid(QStringView region, QStringView entity, QStringView id);

}
