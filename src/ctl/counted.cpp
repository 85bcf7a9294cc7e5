// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/counted.h"

#include <array>

namespace paraply {

namespace {

struct Forms {
    const char16_t *swedishOne, *swedishMany, *englishOne, *englishMany;
};

// In the order of Noun.
constexpr auto kForms = std::to_array<Forms>({
    {u"byte", u"byte", u"byte", u"bytes"},
    {u"objekt", u"objekt", u"feature", u"features"},
    {u"fil", u"filer", u"file", u"files"},
    {u"fel", u"fel", u"fault", u"faults"},
    {u"plats", u"platser", u"location", u"locations"},
    {u"kommun", u"kommuner", u"municipality", u"municipalities"},
    {u"organisation", u"organisationer", u"organization", u"organizations"},
    {u"ändringsfil", u"ändringsfiler", u"patch", u"patches"},
    {u"punkt", u"punkter", u"point", u"points"},
    {u"post", u"poster", u"record", u"records"},
    {u"anrop", u"anrop", u"request", u"requests"},
    {u"rad", u"rader", u"row", u"rows"},
    {u"poäng", u"poäng", u"point", u"points"},
    {u"stöd", u"stöd", u"service", u"services"},
    {u"tillfälle", u"tillfällen", u"session", u"sessions"},
});
static_assert(kForms.size() == size_t(Noun::Session) + 1);

}

QString counted(qint64 number, Noun noun, const Console &console)
{
    const Forms &forms = kForms[size_t(noun)];
    return QString::number(number) + u' ' + (number == 1 ? console.say(forms.swedishOne, forms.englishOne) : console.say(forms.swedishMany, forms.englishMany));
}

}
