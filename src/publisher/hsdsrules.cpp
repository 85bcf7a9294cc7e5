// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdsrules.h"

#include "publisher/foreignlanguage.h"
#include "publisher/foreignplace.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

// ISO 639-1 is closed.
constexpr std::string_view kLanguages =
    " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
    "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa "
    "pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

// Of these Qt knows more than the standard has.
const QStringList kNoCountries {u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s, u"IC"_s, u"QO"_s, u"TA"_s, u"UK"_s, u"UN"_s, u"XK"_s};

/// ASCII letters from `first` on, as many as there are in the alphabet.
bool areLetters(const QString &text, char16_t first)
{
    return std::ranges::all_of(text, [first](QChar c) { return c >= QChar(first) && c <= QChar(char16_t(first + ('z' - 'a'))); });
}

bool isCountry(const QString &code)
{
    return code.size() == 2 && areLetters(code, u'A') && !kNoCountries.contains(code) && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isLanguageCode(const QString &code)
{
    if (!areLetters(code, u'a'))
        return false;
    return code.size() == 3 || (code.size() == 2 && kLanguages.find((u' ' + code + u' ').toStdString()) != std::string_view::npos);
}

/// RFC 5545 3.3.10: a number before the day only where the month or the year repeats; a month has five of a day at most.
bool isByday(const QString &days, const QString &freq)
{
    static const QRegularExpression form(u"\\A([+-]?)([0-9]{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)\\z"_s);
    const int most = freq == u"WEEKLY" ? 0 : freq == u"MONTHLY" ? 5 : 53;
    for (const QString &day : days.split(u',')) {
        const auto match = form.match(day);
        const bool isNumbered = match.hasMatch() && !match.captured(2).isEmpty();
        const int number = match.captured(2).toInt();
        if (!match.hasMatch() || (!isNumbered && !match.captured(1).isEmpty()) || (isNumbered && (number < 1 || number > most)))
            return false;
    }
    return true;
}

class RuleCheck {
public:
    RuleCheck(const std::function<QString(std::string_view)> &field, const HsdsPlace &place, HsdsLedger &ledger) : m_field(field), m_place(place), m_ledger(ledger) { }

    void checkSchedule()
    {
        const QString days = m_field("byday"), freq = m_field("freq"), interval = m_field("interval");
        if (!days.isEmpty() && !isByday(days, freq))
            m_ledger.tell(HsdsFault::BadByday, m_place, u"byday"_s, days);
        for (const std::string_view needed : {"freq", "dtstart"}) {
            if (!interval.isEmpty() && m_field(needed).isEmpty())
                m_ledger.tell(HsdsFault::IntervalAlone, m_place, u"interval"_s, interval, {QString::fromLatin1(needed.data(), qsizetype(needed.size()))});
        }
        checkDays("dtstart", "until");
    }

    void checkDays(const char *first, const char *last)
    {
        // Dates of the right form; the others are told of by themselves.
        const QDate from = QDate::fromString(m_field(first), Qt::ISODate), to = QDate::fromString(m_field(last), Qt::ISODate);
        if (from.isValid() && to.isValid() && from > to)
            m_ledger.tell(HsdsFault::DatesReversed, m_place, QLatin1String(last), m_field(last), {QLatin1String(first), m_field(first)});
    }

    void checkCountry(const char *name)
    {
        const QString code = m_field(name);
        if (!code.isEmpty() && !isCountry(code))
            m_ledger.tell(HsdsFault::BadCountry, m_place, QLatin1String(name), code, {foreignCountry(code).value.value_or(u"SE"_s)});
    }

    void checkLanguage(const char *name)
    {
        const QString code = m_field(name);
        if (code.isEmpty() || isLanguageCode(code))
            return;
        const QString meant = languageTag(code).section(u'-', 0, 0);
        m_ledger.tell(HsdsFault::BadLanguage, m_place, QLatin1String(name), code, {meant.isEmpty() ? u"sv"_s : meant});
    }

private:
    const std::function<QString(std::string_view)> &m_field;
    const HsdsPlace &m_place;
    HsdsLedger &m_ledger;
};

}

void checkHsdsRules(HsdsTable table, const std::function<QString(std::string_view field)> &field, const HsdsPlace &place, HsdsLedger &ledger)
{
    RuleCheck check(field, place, ledger);
    switch (table) {
    case HsdsTable::Schedule:
        check.checkSchedule();
        [[fallthrough]];
    case HsdsTable::CostOption:
        return check.checkDays("valid_from", "valid_to");
    case HsdsTable::Address:
        return check.checkCountry("country");
    case HsdsTable::Language:
        return check.checkLanguage("code");
    case HsdsTable::TaxonomyTerm:
    case HsdsTable::MetaTableDescription:
        return check.checkLanguage("language");
    default:
        return;
    }
}

}
