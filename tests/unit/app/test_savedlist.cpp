// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/savedprinter.h"
#include "rig.h"
#include "support/openedlinks.h"

#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

const QString kErvalla = QStringLiteral("ervalla"), kBvc = QStringLiteral("bvc"), kLine = QStringLiteral("line");

QString cell(const SavedList &list, int row, const char *role)
{
    return list.data(list.index(row), list.roleNames().key(role)).toString();
}

QStringList names(const SavedList &list)
{
    QStringList names;
    for (const SavedService &one : list.saved())
        names << one.service;
    return names;
}

/// A catalogue that differs from the sample takes its place, as after an update.
void swapFor(Rig &rig, CatalogueBuilder &&builder)
{
    bool swapped = false;
    QObject::connect(&rig.catalogue, &OpenCatalogue::changed, &rig.session, [&swapped] { swapped = true; }, Qt::SingleShotConnection);
    rig.catalogue.start({ .bundled = builder.write(rig.folder.filePath(QStringLiteral("next.sqlite"))) });
    REQUIRE(eventually([&swapped] { return swapped; }));
}

}

TEST_CASE("Saving keeps a service, and saving it again lets it go", "[app][saved]")
{
    Rig rig;
    SavedList &saved = *rig.session.saved();
    CHECK(saved.status() == Status::Loading);
    CHECK(saved.toggle(kErvalla, QString()).isEmpty());
    rig.open();
    CHECK(saved.status() == Status::Empty);
    CHECK_FALSE(saved.toggle(kErvalla, QStringLiteral("hall")).isEmpty());
    CHECK(saved.services() == QStringList{ kErvalla });
    CHECK((saved.hasAny() && saved.holds(kErvalla) && !saved.holds(QStringLiteral("nobody"))));
    CHECK(saved.status() == Status::Ready);
    CHECK(cell(saved, 0, "name") == QStringLiteral("Öppen förskola i Ervalla"));
    CHECK(cell(saved, 0, "change").isEmpty());
    CHECK_FALSE(saved.toggle(kErvalla, QString()).isEmpty());
    CHECK(saved.services().isEmpty());
    CHECK_FALSE((saved.hasAny() || saved.holds(kErvalla)));
    CHECK(saved.toggle(QStringLiteral("nobody"), QString()).isEmpty());
}

TEST_CASE("What is saved is there the next time, in its order and with its notes", "[app][saved]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        SavedList &saved = *rig.session.saved();
        for (const QString &id : { kErvalla, kBvc, kLine })
            saved.toggle(id, QString());
        saved.setNote(cell(saved, 1, "key"), QStringLiteral("Fråga Karin"));
        saved.moveUp(cell(saved, 2, "key"));
        CHECK(names(saved) == QStringList{ kErvalla, kLine, kBvc });
    }
    Rig rig(home.path());
    rig.open();
    SavedList &saved = *rig.session.saved();
    CHECK(names(saved) == QStringList{ kErvalla, kLine, kBvc });
    CHECK(cell(saved, 2, "note") == QStringLiteral("Fråga Karin"));
    CHECK(rig.session.settings()->storedText().contains(QStringLiteral("3 saved")));
    rig.session.settings()->wipe();
    CHECK(saved.saved().empty());
    CHECK(rig.session.profile() == Profile{});
}

TEST_CASE("A private guide keeps what is saved until it ends", "[app][saved]")
{
    {
        Rig rig;
        rig.open();
        rig.session.saved()->toggle(kErvalla, QString());
    }
    Rig rig;
    rig.open();
    CHECK(rig.session.saved()->saved().empty());
}

TEST_CASE("Rows move by one and stop at the ends", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    for (const QString &id : { kErvalla, kBvc })
        saved.toggle(id, QString());
    const QString first = cell(saved, 0, "key");
    CHECK(cell(saved, 0, "canUp") == QStringLiteral("false"));
    CHECK(cell(saved, 0, "canDown") == QStringLiteral("true"));
    saved.moveUp(first);
    CHECK(names(saved) == QStringList{ kErvalla, kBvc });
    saved.moveDown(first);
    CHECK(names(saved) == QStringList{ kBvc, kErvalla });
    CHECK(cell(saved, 1, "key") == first);
    CHECK(cell(saved, 1, "canUp") == QStringLiteral("true"));
    saved.moveDown(first);
    saved.moveDown(QStringLiteral("orebro/nobody"));
    CHECK(names(saved) == QStringList{ kBvc, kErvalla });
}

TEST_CASE("A row is carried to where another is, and the rest keep their order", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &list = *rig.session.saved();
    for (const char *service : { "ervalla", "bvc", "cafe", "line" })
        list.toggle(QString::fromLatin1(service), QString());
    const auto key = [](const char *service) { return QStringLiteral("orebro/") + QString::fromLatin1(service); };
    list.moveTo(key("ervalla"), key("cafe"));
    CHECK(list.services() == QStringList{ QStringLiteral("bvc"), QStringLiteral("cafe"), QStringLiteral("ervalla"), QStringLiteral("line") });
    CHECK((list.rows()[2].service == u"ervalla" && list.saved()[2].service == u"ervalla"));
    list.moveTo(key("line"), key("bvc"));
    CHECK(list.services() == QStringList{ QStringLiteral("line"), QStringLiteral("bvc"), QStringLiteral("cafe"), QStringLiteral("ervalla") });
    CHECK((!list.rows().front().canUp && list.rows().back().canUp && !list.rows().back().canDown));
    list.moveTo(key("line"), key("nowhere"));
    list.moveTo(key("line"), key("line"));
    CHECK(list.services().first() == QStringLiteral("line"));
}

TEST_CASE("What was removed comes back where it was, with its note", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    for (const QString &id : { kErvalla, kBvc, kLine })
        saved.toggle(id, QString());
    saved.setNote(cell(saved, 1, "key"), QStringLiteral("Fråga Karin"));
    CHECK(saved.undoText().isEmpty());
    saved.remove(cell(saved, 1, "key"));
    CHECK(names(saved) == QStringList{ kErvalla, kLine });
    CHECK_FALSE(saved.undoText().isEmpty());
    saved.undo();
    CHECK(names(saved) == QStringList{ kErvalla, kBvc, kLine });
    CHECK(cell(saved, 1, "note") == QStringLiteral("Fråga Karin"));
    CHECK(saved.undoText().isEmpty());
    saved.undo();
    CHECK(names(saved).size() == 3);
}

TEST_CASE("What was moved goes back to where it was, however many steps it took", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    const QStringList order{ kErvalla, kBvc, kLine };
    for (const QString &id : order)
        saved.toggle(id, QString());
    const QString first = cell(saved, 0, "key"), last = cell(saved, 2, "key");
    CHECK(saved.undoText().isEmpty());
    saved.moveDown(first);
    saved.moveDown(first);
    CHECK(names(saved) == QStringList{ kBvc, kLine, kErvalla });
    CHECK(saved.undoText() == QStringLiteral("“Öppen förskola i Ervalla” has another place in the list."));
    saved.setNote(first, QStringLiteral("Fråga Karin"));
    saved.undo();
    CHECK(names(saved) == order);
    CHECK(cell(saved, 0, "note") == QStringLiteral("Fråga Karin"));
    CHECK(saved.undoText().isEmpty());
    saved.undo();
    CHECK(names(saved) == order);

    saved.moveTo(first, last);
    saved.moveUp(last);
    saved.undo();
    CHECK(names(saved) == QStringList{ kBvc, kLine, kErvalla });
    saved.moveTo(first, saved.rows().front().key);
    CHECK_FALSE(saved.undoText().isEmpty());
    saved.moveDown(first);
    saved.moveDown(first);
    INFO("it is where it was before it was moved");
    CHECK(saved.undoText().isEmpty());
}

TEST_CASE("A removal takes the place of a move that could be undone, and what is kept so cannot be", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    for (const QString &id : { kErvalla, kBvc })
        saved.toggle(id, QString());
    saved.moveDown(cell(saved, 0, "key"));
    saved.remove(cell(saved, 0, "key"));
    CHECK(saved.undoText().contains(QStringLiteral("no longer saved")));
    saved.undo();
    CHECK(names(saved) == QStringList{ kBvc, kErvalla });
    saved.moveDown(cell(saved, 0, "key"));
    saved.forgetUndo();
    CHECK(saved.undoText().isEmpty());
    saved.undo();
    CHECK(names(saved) == QStringList{ kErvalla, kBvc });
}

TEST_CASE("After an update the list tells in words what changed, until it was seen", "[app][saved]")
{
    const QTemporaryDir home;
    Rig rig(home.path());
    rig.open();
    SavedList &saved = *rig.session.saved();
    for (const QString &id : { kErvalla, kBvc })
        saved.toggle(id, QString());
    saved.setNote(cell(saved, 0, "key"), QStringLiteral("Fråga Karin"));
    CatalogueBuilder next = Rig::sample();
    next.sql("UPDATE phone SET number = '019-21 99 99' WHERE service = 'ervalla'; UPDATE session SET hours = 'We 13:00-15:00' WHERE id = 'ervalla-mon'");
    swapFor(rig, std::move(next));
    CHECK(saved.newsCount() == 1);
    CHECK_FALSE(saved.newsText().isEmpty());
    CHECK(cell(saved, 0, "change") == QStringLiteral("changed"));
    const QString told = cell(saved, 0, "changeText");
    CHECK(told.contains(QStringLiteral("phone, mail or web and times")));
    CHECK(told.contains(QStringLiteral("019-21 10 00")));
    CHECK(cell(saved, 1, "change").isEmpty());
    saved.see(cell(saved, 0, "key"));
    CHECK(saved.newsCount() == 0);
    CHECK(cell(saved, 0, "changeText").isEmpty());
    CHECK(cell(saved, 0, "note") == QStringLiteral("Fråga Karin"));
}

TEST_CASE("An address that the name says already is not said again", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    saved.toggle(kErvalla, QStringLiteral("hall"));
    CHECK(cell(saved, 0, "placeText") == QStringLiteral("Kyrkvägen 1, Ervalla, Örebro"));
    CatalogueBuilder next = Rig::sample();
    next.sql("UPDATE location SET address = 'Öppen förskola' WHERE id = 'hall'");
    swapFor(rig, std::move(next));
    CHECK(cell(saved, 0, "placeText") == QStringLiteral("Ervalla, Örebro"));
}

TEST_CASE("What vanished stays in the list as it was, and is no news once it was seen", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    saved.toggle(kErvalla, QStringLiteral("hall"));
    CatalogueBuilder next = Rig::sample();
    for (const char *table : { "session", "phone", "service_topic", "service_language", "source", "service_at_location" })
        next.sql(QByteArray("DELETE FROM ") + table + " WHERE service = 'ervalla'");
    next.sql("DELETE FROM service_detail WHERE service = 'ervalla'; DELETE FROM service WHERE id = 'ervalla'");
    swapFor(rig, std::move(next));
    CHECK(saved.newsCount() == 1);
    CHECK(cell(saved, 0, "change") == QStringLiteral("gone"));
    CHECK(cell(saved, 0, "service").isEmpty());
    CHECK(cell(saved, 0, "name") == QStringLiteral("Öppen förskola i Ervalla"));
    CHECK(cell(saved, 0, "placeText").contains(QStringLiteral("Kyrkvägen 1")));
    CHECK(cell(saved, 0, "dialable") == QStringLiteral("019211000"));
    saved.see(cell(saved, 0, "key"));
    CHECK(saved.newsCount() == 0);
    CHECK(cell(saved, 0, "change") == QStringLiteral("gone"));
    swapFor(rig, Rig::sample());
    CHECK(cell(saved, 0, "change").isEmpty());
    CHECK(cell(saved, 0, "service") == kErvalla);
}

TEST_CASE("What was saved in another county is shown as it was", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    saved.setSaved({ { .region = QStringLiteral("gavleborg"), .service = kErvalla, .savedOn = QDate(2026, 11, 1), .name = QStringLiteral("Parken") } });
    CHECK(cell(saved, 0, "change") == QStringLiteral("elsewhere"));
    CHECK(cell(saved, 0, "name") == QStringLiteral("Parken"));
    CHECK(saved.newsCount() == 0);
    CHECK(saved.services().isEmpty());
    CHECK_FALSE(saved.holds(kErvalla));
}

TEST_CASE("The place of a masked service is not kept", "[app][saved]")
{
    Rig rig;
    rig.open();
    rig.session.saved()->toggle(QStringLiteral("girls"), QString());
    CHECK(rig.session.saved()->saved().front().place == QStringLiteral("Örebro"));
}

TEST_CASE("The list as text holds names, places, numbers and notes", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    saved.toggle(kErvalla, QStringLiteral("hall"));
    saved.toggle(kLine, QString());
    saved.setNote(cell(saved, 1, "key"), QStringLiteral("På kvällen"));
    for (const char *part : { "Öppen förskola i Ervalla", "Kyrkvägen 1", "019-21 10 00", "Föräldratelefonen", "På kvällen" })
        CHECK(saved.asText().contains(QString::fromUtf8(part)));
}

TEST_CASE("A note is cut where it would be too long to keep", "[app][saved]")
{
    Rig rig;
    rig.open();
    SavedList &saved = *rig.session.saved();
    saved.toggle(kErvalla, QString());
    saved.setNote(cell(saved, 0, "key"), QString(3 * kLongestNote, u'x'));
    CHECK(saved.saved().front().note.size() == kLongestNote);
}

TEST_CASE("The list becomes a document that is offered, and opened when it is there", "[app][saved]")
{
    Rig rig;
    rig.open();
    rig.session.saved()->toggle(kErvalla, QString());
    const OpenedLinks files(QStringLiteral("file"));
    SavedPrinter printer;
    QSignalSpy offered(&printer, &FileExport::offered);
    printer.print();
    REQUIRE(offered.size() == 1);
    CHECK(printer.suggestion().fileName() == QStringLiteral("Paraply saved.pdf"));
    const QUrl chosen = QUrl::fromLocalFile(rig.folder.filePath(QStringLiteral("min lista.pdf")));
    printer.saveAs(chosen);
    REQUIRE(eventually([&files] { return !files.all().isEmpty(); }));
    CHECK(files.all().front() == chosen);
    QFile document(chosen.toLocalFile());
    REQUIRE(document.open(QIODevice::ReadOnly));
    CHECK(document.readAll().startsWith("%PDF-"));
}
