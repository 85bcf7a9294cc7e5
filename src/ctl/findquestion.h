// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/query.h"
#include "ctl/console.h"

#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace paraply {

/// The words of a `find` command line.
struct FindWords {
    std::vector<std::string> ages, kinds, municipalities, languages, topics;
    std::string near, radius, text, open, unknown, at;
    bool expecting = false, free = false, dropIn = false;
    int limit = 50;
};

/// What they mean in a catalogue.
struct FindQuestion {
    Query query;
    std::map<int, QString> askedAges;   ///< months -> as written
    QString place;                      ///< the name of the place found by --near; empty for a position
};

/// --age, --near and the others, bound to `words`.
void declareFindOptions(CLI::App &verb, FindWords &words, const Console &console);

/// Code::Invalid with a sentence for the user as detail (in the console's language), with names that are like an unknown one.
Result<FindQuestion> questionFrom(const FindWords &words, const Catalogue &catalogue, const Console &console);

}
