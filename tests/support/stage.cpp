// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/stage.h"

#include "app/options.h"
#include "support/must.h"
#include "support/spokentree.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QStandardPaths>
#include <QTimeZone>

namespace paraply {

namespace {

/// A Monday in week 48.
const QDate kToday(2026, 11, 23);
const QString kAsked = QStringLiteral("asked.sqlite"), kBundled = QStringLiteral("bundled.sqlite"), kStore = QStringLiteral("store");

/// Where the header of an SQLite file says what it is, see its file format, section 1.3.
constexpr int kUserVersion = 60, kApplicationId = 68;

/// A quarter past ten in the region's own time.
QDateTime morningOf(QDate day)
{
    return QDateTime(day, QTime(10, 15), QTimeZone("Europe/Stockholm"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray spoilt(QByteArray bytes, const QString &kind)
{
    if (kind == u"foreign")
        bytes.replace(kApplicationId, 4, "none");
    else if (kind == u"newer")
        bytes.replace(kUserVersion, 4, QByteArray("\x00\x00\x03\xe8", 4));
    else if (kind == u"damaged")
        bytes.truncate(bytes.size() / 2);
    else if (kind != u"good" && kind != u"county")
        qFatal("no such kind of file: %s", qPrintable(kind));
    return bytes;
}

}

Stage::Stage(QString mini, QString county)
    : m_mini(std::move(mini)), m_county(std::move(county)), m_clock(morningOf(kToday)), m_catalogue(plan(true)), m_personal(QString()),
      m_session({ m_clock, m_catalogue, m_personal, m_position, m_language,
                  { .store = file(kStore), .bundled = file(kBundled), .isMetered = [this] { return m_metered; } }, &m_speaker })
{
    connect(&m_position, &SteeredPosition::asked, this, &Stage::requestsChanged);
    connect(&m_speaker, &SteeredSpeaker::changed, this, &Stage::saidChanged);
    setPrograms(true);
    m_language.setCode(QStringLiteral("en"));
    QEventLoop opening;
    connect(&m_session, &AppSession::personalReady, &opening, &QEventLoop::quit);
    m_personal.open(m_clock.now());
    opening.exec();
}

Stage::~Stage()
{
    setPrograms(false);
}

QString Stage::calendarFile() const
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/paraply/calendar.ics");
}

QString Stage::fileText(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Stage::setPrograms(bool there)
{
    for (const char *scheme : { "tel", "mailto", "geo", "https", "http", "file" }) {
        if (there)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
        else
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    m_programs = there;
}

void Stage::write(const QString &name, const QString &kind) const
{
    QFile::remove(file(name));
    if (kind == u"missing")
        return;
    const QByteArray bytes = spoilt(bytesOf(kind == u"county" ? m_county : m_mini), kind);
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(target.fileName()), qPrintable(target.errorString()));
}

void Stage::open(const QString &asked, const QString &bundled)
{
    // A catalogue that is open keeps its own file: these are new ones.
    write(kAsked, asked);
    write(kBundled, bundled);
    m_catalogue.start(plan(true));
}

CataloguePlan Stage::plan(bool withAsked) const
{
    return withAsked ? CataloguePlan{ file(kAsked), file(kBundled), {} } : CataloguePlan{ {}, file(kBundled), {}, file(kStore) };
}

void Stage::openInstalled()
{
    QDir(file(kStore)).removeRecursively();
    write(kBundled, QStringLiteral("good"));
    m_catalogue.start(plan(false));
}

void Stage::setToday(const QString &day)
{
    m_clock.set(morningOf(QDate::fromString(day, Qt::ISODate)));
    m_catalogue.start();
}

void Stage::passMinute()
{
    Q_EMIT m_session.minutes()->passed();
}

int Stage::living(QObject *window, const QString &name)
{
    const auto all = window->findChildren<QObject *>();
    return int(std::ranges::count_if(all, [&name](const QObject *one) {
        return one->metaObject()->className() == QByteArray("paraply::") + name.toLatin1();
    }));
}

void Stage::forgetFeed()
{
    Updates *updates = m_session.updates();
    if (updates->state() == Updates::NoFeed)
        return;
    QEventLoop forgetting;
    connect(updates, &Updates::changed, &forgetting, [&] {
        if (updates->state() == Updates::NoFeed)
            forgetting.quit();
    });
    updates->stop();
    updates->feed()->forget();
    forgetting.exec();
    open(QStringLiteral("good"), QStringLiteral("good"));
}

void Stage::reset()
{
    m_metered = false;
    forgetFeed();
    if (m_clock.now() != morningOf(kToday))
        setToday(kToday.toString(Qt::ISODate));
    m_session.finder()->setShown(true);
    m_session.settings()->wipe();
    m_session.place()->clear();
    m_session.settings()->setLanguage(QStringLiteral("en"));
    m_session.settings()->setTheme(QStringLiteral("light"));
    m_session.settings()->setReducedMotion(true);
    m_position.forget();
    m_speaker.forget();
    m_opened.clear();
    setPrograms(true);
    Q_EMIT openedChanged();
    if (m_session.catalogueState() != AppSession::Ready)
        open(QStringLiteral("good"), QStringLiteral("good"));
}

void Stage::losePersonal()
{
    Q_EMIT m_personal.opened(Profile{}, QStringLiteral("personal.db.damaged"), {});
}

void Stage::saveEarlier(const QString &service)
{
    std::vector<SavedService> saved = m_session.saved()->saved();
    saved.push_back({ .region = m_catalogue.get()->region().code, .service = service, .savedOn = QDate(2026, 11, 1),
                      .name = QStringLiteral("Earlier name"), .kind = QStringLiteral("library"), .phone = QStringLiteral("019-21 10 00"),
                      .marks = { { QStringLiteral("name"), QStringLiteral("0") }, { QStringLiteral("contact"), QStringLiteral("0") } } });
    m_session.saved()->setSaved(saved);
}

bool Stage::arrive(double latitude, double longitude)
{
    return m_position.answer(Position{ latitude, longitude });
}

bool Stage::miss(const QString &miss)
{
    bool known = false;
    const int value = QMetaEnum::fromType<PositionSource::Miss>().keyToValue(miss.toLatin1().constData(), &known);
    return known && m_position.answer(PositionSource::Miss(value));
}

bool Stage::fallSilent(const QString &utterance)
{
    static const QHash<QString, Utterance> kUtterances{ { QStringLiteral("Spoken"), Utterance::Spoken }, { QStringLiteral("NoEngine"), Utterance::NoEngine },
                                                        { QStringLiteral("NoVoice"), Utterance::NoVoice }, { QStringLiteral("Failed"), Utterance::Failed } };
    return kUtterances.contains(utterance) && m_speaker.end(kUtterances[utterance]);
}

QString Stage::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

void Stage::listen()
{
    SpokenTree::listen();
}

QStringList Stage::controls(QQuickWindow *window)
{
    return SpokenTree(window).controls();
}

QStringList Stage::complaints(QQuickWindow *window, int target)
{
    return SpokenTree(window).complaints(target);
}

QStringList Stage::pages()
{
    const auto options = Options::parse({ QStringLiteral("paraply"), QStringLiteral("--tour"), QStringLiteral(".") });
    must(options.has_value(), "the tour's options are good");
    return options->tour.pages;
}

QString Stage::platform()
{
    return QGuiApplication::platformName();
}

void Stage::take(const QUrl &address)
{
    m_opened << address.toString();
    Q_EMIT openedChanged();
}

}
