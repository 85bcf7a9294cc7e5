// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/answer.h"
#include "ctl/findquestion.h"

namespace paraply {

/// The answer for a person at a terminal: each hit with its place, distance, hours, phone and why it fits, then what else there is.
void printAnswer(const Answer &answer, const FindQuestion &question, const Catalogue &catalogue, Console &console);

}
