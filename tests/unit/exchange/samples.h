// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"
#include "catalogue/service.h"

namespace paraply {

/// Örebro län, data of 2026-11-21.
Region sampleRegion();

/// An open preschool in Örebro with everything a record can hold.
Service samplePreschool();

/// A shelter whose record wrongly holds a place: nothing but its municipality may come out.
Service sampleShelter();

/// The lines of a vCard or calendar, unfolded.
QList<QByteArray> unfolded(const QByteArray &text);

}
