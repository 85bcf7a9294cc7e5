// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/findquestion.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

/// One value each time it is given, so that the file's name may follow.
void addMany(CLI::App &verb, const std::string &name, std::vector<std::string> &values, const std::string &help)
{
    verb.add_option(name, values, help)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

}

void declareFindOptions(CLI::App &verb, FindWords &words, const Console &console)
{
    const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
    addMany(verb, "--age", words.ages, say(u"Barnets ålder: 8m eller 4y; flera barn: flera gånger", u"The child's age: 8m or 4y; once for each child"));
    verb.add_flag("--expecting", words.expecting, say(u"För den som väntar barn", u"For those who are expecting"));
    verb.add_option("--near", words.near, say(u"LAT,LON, ort, kommun eller postnummer", u"LAT,LON, a locality, a municipality or a postal code"));
    verb.add_option("--radius", words.radius, say(u"Högst så långt bort: 10km, 500m", u"At most that far away: 10km, 500m"));
    addMany(verb, "--kind", words.kinds, say(u"Slag, t.ex. open_preschool", u"Kind, as open_preschool"));
    addMany(verb, "--municipality", words.municipalities, say(u"Kommun", u"Municipality"));
    addMany(verb, "--language", words.languages, say(u"Språk som stödet ges på, t.ex. fi", u"Language it is given in, as fi"));
    verb.add_option("--text", words.text, say(u"Ord, delar av ord", u"Words, parts of words"));
    verb.add_option("--open", words.open, say(u"now, today, week, evening, weekend eller en tid", u"now, today, week, evening, weekend or a time"));
    verb.add_flag("--free", words.free, say(u"Gratis", u"Free of charge"));
    verb.add_flag("--drop-in", words.dropIn, say(u"Utan tidsbokning", u"Without an appointment"));
    addMany(verb, "--topic", words.topics, say(u"Ämne", u"Topic"));
    verb.add_option("--unknown", words.unknown, say(u"Visa i stället dem som inte säger det: hours, cost, access, language",
                                                          u"Show those that do not say instead: hours, cost, access, language"));
    verb.add_option("--at", words.at, say(u"Tiden som räknas som nu, t.ex. 2026-11-23T09:00", u"The time that counts as now, as 2026-11-23T09:00"));
    verb.add_option("--limit", words.limit, say(u"Högst så många i varje lista; 0: alla", u"At most so many in each list; 0: all"))
        ->check(CLI::Range(0, 1'000'000));
}

}
