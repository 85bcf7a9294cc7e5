// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"

namespace paraply {

/// What a sentence counts.
enum class Noun : unsigned char { Byte, Feature, File, Fault, Location, Municipality, Organization, Patch, Point, Record, Request, Row, Score, Service, Session };

/// "1 rad", "3 rader"; "1 row", "3 rows".
QString counted(qint64 number, Noun noun, const Console &console);

}
