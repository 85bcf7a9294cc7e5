// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntable.h"

#include <array>

namespace paraply {

namespace {

struct OldWord {
    QLatin1String word;
    HsdsTable table;
    TableDialect shape = TableDialect::Plain;
    bool isOld = true;
};

// Names of HSDS 1.0, 1.1, Ohana, pre-3 UK feeds and Outpost, folded: lower case, "_" between words. What is plural in one is singular in another, which
// `foreignTable` tries itself.
constexpr std::array kOldWords = {
    OldWord {QLatin1String("services_at_location"), HsdsTable::ServiceAtLocation},
    OldWord {QLatin1String("regular_schedule"), HsdsTable::Schedule, TableDialect::RegularSchedule},
    OldWord {QLatin1String("holiday_schedule"), HsdsTable::ParaplyException, TableDialect::HolidaySchedule},
    OldWord {QLatin1String("physical_address"), HsdsTable::Address, TableDialect::PhysicalAddress},
    OldWord {QLatin1String("physical_addresse"), HsdsTable::Address, TableDialect::PhysicalAddress},
    OldWord {QLatin1String("postal_address"), HsdsTable::Address, TableDialect::PostalAddress},
    OldWord {QLatin1String("postal_addresse"), HsdsTable::Address, TableDialect::PostalAddress},
    OldWord {QLatin1String("mail_addresse"), HsdsTable::Address, TableDialect::PostalAddress},
    OldWord {QLatin1String("mail_address"), HsdsTable::Address, TableDialect::PostalAddress},
    OldWord {QLatin1String("accessibility_for_disabilitie"), HsdsTable::Accessibility},
    OldWord {QLatin1String("accessibilitie"), HsdsTable::Accessibility, TableDialect::Plain, false},
    OldWord {QLatin1String("eligibility"), HsdsTable::Service, TableDialect::Eligibility},
    OldWord {QLatin1String("eligibilitie"), HsdsTable::Service, TableDialect::Eligibility},
    OldWord {QLatin1String("service_taxonomy"), HsdsTable::Attribute, TableDialect::ServiceTaxonomy},
    OldWord {QLatin1String("services_taxonomy"), HsdsTable::Attribute, TableDialect::ServiceTaxonomy},
    OldWord {QLatin1String("service_taxonomie"), HsdsTable::Attribute, TableDialect::ServiceTaxonomy},
    OldWord {QLatin1String("service_attribute"), HsdsTable::Attribute, TableDialect::ServiceTaxonomy},
    OldWord {QLatin1String("other_attribute"), HsdsTable::Attribute, TableDialect::OtherAttribute},
    OldWord {QLatin1String("link_taxonomy"), HsdsTable::Attribute, TableDialect::OtherAttribute},
    OldWord {QLatin1String("link_taxonomie"), HsdsTable::Attribute, TableDialect::OtherAttribute},
    OldWord {QLatin1String("operating_hour"), HsdsTable::Schedule, TableDialect::Plain, false},
    OldWord {QLatin1String("event"), HsdsTable::Schedule, TableDialect::Plain, false},
};

/// "regularSchedules", "Regular-Schedules" and "REGULAR SCHEDULES" as "regular_schedules".
QString foldedWord(const QString &word)
{
    QString result;
    QChar before;
    for (const QChar c : word.trimmed()) {
        if (c.isUpper() && before.isLower())
            result += u'_';
        before = c;
        result += c == u'-' || c == u' ' || c == u'.' ? QChar(u'_') : c.toLower();
    }
    return result;
}

std::optional<ForeignTable> oldTable(const QString &word)
{
    const auto found = std::find_if(kOldWords.begin(), kOldWords.end(), [&](const OldWord &old) {
        return word == old.word || (word.endsWith(u's') && QStringView(word).chopped(1) == old.word);
    });
    if (found == kOldWords.end())
        return std::nullopt;
    ForeignTable table {found->table, found->shape, found->isOld, {}};
    if (found->table == HsdsTable::Schedule && !found->isOld)
        table.member = word;
    return table;
}

}

std::optional<ForeignTable> foreignTable(const QString &word)
{
    const QString plain = foldedWord(word);
    if (auto old = oldTable(plain))
        return old;
    // Plurals are irregular in the standard, and regular in some of those who write it.
    for (const QString &tried : {plain, plain + u's', plain.endsWith(u's') ? plain.chopped(1) : plain}) {
        const std::string utf8 = tried.toStdString();
        if (const auto table = hsdsTable(utf8))
            return ForeignTable {*table, TableDialect::Plain, false, {}};
    }
    return std::nullopt;
}

void meltEligibility(StagedRecord &service, const std::vector<RecordFields> &rows, Intake &intake)
{
    QStringList words;
    RecordFields ages;
    int withAges = 0;
    for (const auto &row : rows) {
        const auto valueOf = [&](QLatin1String name) {
            const auto found = row.find(QString(name));
            return found == row.end() ? QString() : found->second.trimmed();
        };
        const QString said = valueOf(QLatin1String("eligibility"));
        const QString described = said.isEmpty() ? valueOf(QLatin1String("eligibility_description")) : said;
        if (!described.isEmpty() && !words.contains(described))
            words.append(described);
        RecordFields here;
        for (const QLatin1String name : {QLatin1String("minimum_age"), QLatin1String("maximum_age")}) {
            if (const QString age = valueOf(name); !age.isEmpty())
                here.emplace(name, age);
        }
        // The same ages said twice are said once.
        withAges += here.empty() || here == ages ? 0 : 1;
        ages = here.empty() ? ages : here;
    }
    if (!words.isEmpty() && service.field(QStringLiteral("eligibility_description")).trimmed().isEmpty())
        service.fields[QStringLiteral("eligibility_description")] = words.join(QLatin1String("; "));
    if (withAges > 1) {
        intake.tell(QStringLiteral("several_eligibilities"), IntakeAction::Kept, QStringLiteral("service"), service.origin,
                    QStringLiteral("minimum_age"), words.join(QLatin1String("; ")));
        return;
    }
    for (const auto &[name, age] : ages) {
        if (service.field(name).trimmed().isEmpty())
            service.fields[name] = age;
    }
}

}
