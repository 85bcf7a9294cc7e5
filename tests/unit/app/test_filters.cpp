// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/filters.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A group stands for its kinds until one of them is chosen", "[app][filters]")
{
    Filters filters;
    CHECK(filters.chosenKinds().empty());
    filters.groups = { KindGroup::Meet };
    CHECK(filters.chosenKinds() == std::vector{ Kind::FamilyCentre, Kind::OpenPreschool, Kind::MeetingPlace, Kind::Library });
    filters.kinds = { Kind::Library };
    CHECK(filters.chosenKinds() == std::vector{ Kind::Library });
    filters.groups.insert(KindGroup::Law);
    CHECK(filters.chosenKinds() == std::vector{ Kind::FamilyLaw, Kind::Library, Kind::Authority, Kind::Information });
}

TEST_CASE("Each set filter has one chip, and removing them all gives none", "[app][filters]")
{
    Filters filters{ .groups = { KindGroup::Hard }, .kinds = { Kind::Library }, .municipalities = { QStringLiteral("Örebro") },
                     .languages = { QStringLiteral("so") }, .topics = { QStringLiteral("lek") }, .text = QStringLiteral("baby"),
                     .open = OpenFilter::Evening, .free = true, .dropIn = true, .anyAge = true };
    const QStringList chips = filters.chips();
    CHECK(chips.size() == 10);
    for (const QString &chip : chips) {
        INFO(chip.toStdString());
        CHECK(filters.remove(chip));
        CHECK_FALSE(filters.remove(chip));
    }
    CHECK(filters == Filters{});
}

TEST_CASE("A chip that is none of ours removes nothing", "[app][filters]")
{
    Filters filters{ .free = true };
    for (const char16_t *chip : { u"", u"group:", u"group:nothing", u"kind:nothing", u"nothing", u":" })
        CHECK_FALSE(filters.remove(QString::fromUtf16(chip)));
    CHECK(filters.free);
}

TEST_CASE("Asking for any age keeps the children but does not ask with them", "[app][filters]")
{
    Query query;
    query.ages = { 8 };
    query.expecting = true;
    Filters{ .anyAge = true }.applyTo(query);
    CHECK(query.ages.empty());
    CHECK_FALSE(query.expecting);
}

TEST_CASE("Codes of when come back as they went", "[app][filters]")
{
    for (const OpenFilter filter : { OpenFilter::Any, OpenFilter::Now, OpenFilter::Today, OpenFilter::Week, OpenFilter::Evening, OpenFilter::Weekend })
        CHECK(openFilterFromCode(openFilterCode(filter)) == filter);
    CHECK(openFilterFromCode(u"never") == OpenFilter::Any);
}
