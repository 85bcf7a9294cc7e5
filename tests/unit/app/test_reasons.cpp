// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hitwords.h"
#include "rig.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QString reasonsOf(const RowModel &list, const QString &service, const char *role = "reasonsText")
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.data(list.index(row), list.roleNames().key("service")).toString() == service)
            return list.data(list.index(row), list.roleNames().key(role)).toString();
    }
    return QStringLiteral("not in the list");
}

const QString kErvalla = QStringLiteral("ervalla");

}

TEST_CASE("A card says why it fits beyond age and distance, and a reader hears it", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    rig.session.children()->addBirthMonth(2026, 3);
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla).isEmpty());
    finder.setFree(true);
    finder.setDropIn(true);
    finder.setOpen(QStringLiteral("week"));
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla) == QStringLiteral("Open this week, costs nothing, no booking"));
    CHECK(reasonsOf(*finder.hits(), kErvalla, "accessibleText").contains(QStringLiteral("Open this week, costs nothing, no booking.")));
    finder.clearFilters();
    finder.languages()->toggle(QStringLiteral("sv"));
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla) == QStringLiteral("Speaks Swedish"));
    finder.showTopics({ QStringLiteral("lek") });
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla) == QString::fromUtf8("About “lek”"));
}

TEST_CASE("What a card shows anyhow is no further reason", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    finder.setOpen(QStringLiteral("now"));
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla).isEmpty());
    finder.clearFilters();
    finder.setText(QStringLiteral("ervalla"));
    rig.settle();
    CHECK(reasonsOf(*finder.hits(), kErvalla).isEmpty());
}

TEST_CASE("The word by which a text is found is told, and so is whom else a service is for", "[app][words]")
{
    Rig rig;
    rig.open();
    Hit hit;
    hit.name = QString::fromUtf8("Familjecentralen");
    Reason text, catchment;
    text.code = Reason::Code::Text;
    text.value = QString::fromUtf8("föräldragrupp");
    catchment.code = Reason::Code::Catchment;
    catchment.value = QString::fromUtf8("Lekeberg");
    hit.why = { catchment, text };
    const HitContext context = rig.session.finder()->hitContext();
    CHECK(HitWords::reasons(hit, context) == QString::fromUtf8("Also for Lekeberg, has the word “föräldragrupp”"));
    hit.name = QString::fromUtf8("Föräldragrupp i Lekeberg");
    CHECK(HitWords::reasons(hit, context) == QStringLiteral("Also for Lekeberg"));
}
