// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/writtentext.h"

#include "rig.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

/// As every field of the pages: a text that tells of its changes.
class Field : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
public:
    QString text() const { return m_text; }
    void type(const QString &text)
    {
        m_text = text;
        Q_EMIT textChanged();
    }

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

/// A window whose keys go where the test says.
class Form : public QWindow {
public:
    QObject *focusObject() const override { return m_focus; }
    void enter(QObject *focus)
    {
        m_focus = focus;
        Q_EMIT focusObjectChanged(focus);
    }

private:
    QObject *m_focus = nullptr;
};

QString lastOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().at(0).toString();
}

}

TEST_CASE("What is typed in whatever field has the focus is told, letter by letter, and no more once it is left", "[app][written]")
{
    Rig rig;
    rig.open();
    const WrittenText written(rig.session);
    QSignalSpy shown(&written, &WrittenText::shown);
    Form form;
    form.show();
    form.requestActivate();
    REQUIRE(eventually([&form] { return QGuiApplication::focusWindow() == &form; }));
    Field report, place;
    report.type(QStringLiteral("ሰ"));
    form.enter(&report);
    CHECK(lastOf(shown) == QStringLiteral("ሰ"));
    report.type(QStringLiteral("ሰላም"));
    CHECK(lastOf(shown) == QStringLiteral("ሰላም"));
    form.enter(&place);
    const auto told = shown.count();
    report.type(QStringLiteral("سلام"));
    CHECK(shown.count() == told);
    // What has no text, and what is gone.
    form.enter(&form);
    place.type(QStringLiteral("x"));
    form.enter(nullptr);
    CHECK(shown.count() == told);
}

TEST_CASE("Notes and reports that were kept are told when they come from the store, and words when they are searched for", "[app][written]")
{
    Rig rig;
    rig.open();
    const WrittenText written(rig.session);
    QSignalSpy shown(&written, &WrittenText::shown);
    rig.session.finder()->setText(QStringLiteral("እናት"));
    CHECK(lastOf(shown) == QStringLiteral("እናት"));
    rig.session.reports()->setReports({ { .service = QStringLiteral("bvc"), .name = QStringLiteral("BVC"), .matter = QStringLiteral("hours"), .words = QStringLiteral("مغلق") } });
    CHECK(lastOf(shown) == QStringLiteral("مغلق"));
    REQUIRE_FALSE(rig.session.saved()->toggle(QStringLiteral("bvc"), {}).isEmpty());
    rig.session.saved()->setNote(rig.session.saved()->rows().front().key, QStringLiteral("سلام"));
    CHECK(lastOf(shown).contains(QStringLiteral("سلام")));
}

#include "test_writtentext.moc"
