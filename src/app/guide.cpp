// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"

#include "app/iconprovider.h"
#include "exchange/typeface.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QQuickWindow>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace paraply {

namespace {

/// For who measures: QT_LOGGING_RULES="paraply.start=true".
Q_LOGGING_CATEGORY(lcStart, "paraply.start", QtWarningMsg)
/// How long the window waits to learn whether it is to be dark.
constexpr std::chrono::milliseconds kLooksPatience(150);
/// How long the page waits for the first frame: a window that is hidden shows none.
constexpr std::chrono::milliseconds kFramePatience(500);
/// So much of a window must be on a screen, or nobody can get hold of it.
constexpr int kSeen = 40;
const QString kViews = QStringLiteral("qrc:/qt/qml/Paraply/Ui/");
const QString kBundledName = QStringLiteral("orebro.sqlite");

std::unique_ptr<Clock> clockOf(const Options &options)
{
    if (options.at)
        return std::make_unique<FixedClock>(*options.at);
    return std::make_unique<SystemClock>();
}

/// A guide that leaves no trace leaves no derived files either.
QString cacheFolder(const Options &options)
{
    return options.inMemory ? QString() : QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

/// The tour shows what came with the program; who asks for a file means that file; and a guide that leaves no trace has to be told
/// where it may keep a catalogue.
QString storeFolder(const Options &options)
{
    if (!options.storeFolder.isEmpty())
        return options.storeFolder;
    const QString folder = options.profilePath();
    const bool isFixed = !options.tour.folder.isEmpty() || !options.catalogue.isEmpty();
    return folder.isEmpty() || isFixed ? QString() : folder + QStringLiteral("/store");
}

/// What the pages are written in, and what the user of this device writes.
std::vector<Script> scriptsAtStart()
{
    QString letters = QStringLiteral("a");
    for (const QString &language : QLocale::system().uiLanguages())
        letters += QLocale(language).nativeLanguageName();
    return scriptsOf(letters);
}

UpdatesPlan updatesPlan(const Options &options)
{
    UpdatesPlan plan{ .store = storeFolder(options), .bundled = Guide::bundledCatalogue() };
    if (const auto invitation = invitationFromText(options.feed))
        plan.feed = *invitation;
    if (options.askEvery > 0)
        plan.pace.every = std::chrono::seconds(options.askEvery);
    return plan;
}

}

QString Guide::bundledCatalogue()
{
    const QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/paraply/") + kBundledName);
    if (QFile::exists(beside))
        return beside;
    return QStringLiteral(PARAPLY_DATA_FOLDER "/") + kBundledName;
}

Guide::Guide(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_clock(clockOf(options)),
      m_catalogue({ options.catalogue, bundledCatalogue(), cacheFolder(options), storeFolder(options) }), m_personal(options.profilePath()),
      m_position(options.nmeaFile), m_session({ *m_clock, m_catalogue, m_personal, m_position, m_language, updatesPlan(options), &m_speaker }),
      m_written(m_session), m_links(m_session), m_main(&m_engine), m_shell(&m_engine), m_page(&m_engine)
{
    if (m_qtTexts.load(QLocale(), QStringLiteral("qt"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
    m_engine.addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
    connect(&m_session, &AppSession::personalReady, this, [this] { m_personalKnown = true; showWhenKnown(); }, Qt::SingleShotConnection);
    connect(&m_looks, &SystemLooks::settled, this, [this] { m_looksKnown = true; showWhenKnown(); });
    connect(&m_looks, &SystemLooks::changed, this, [this] { m_session.settings()->setSystem(m_looks.looks()); });
    connect(&m_links, &LinkOpener::opened, this, &Guide::show);
    connect(&m_session, &AppSession::languageChanged, this, [this] { coverLetters(QLocale(m_language.code()).nativeLanguageName()); });
    connect(&m_written, &WrittenText::shown, this, &Guide::coverLetters);
    // Controllers renew their texts first, then every qsTr of the pages.
    connect(&m_session, &AppSession::languageChanged, &m_engine, &QQmlEngine::retranslate);
}

Guide::~Guide() = default;

void Guide::start()
{
    m_personal.open(m_clock->now());
    for (const auto &[component, view] : { std::pair{ &m_main, "Main.qml" }, { &m_shell, "Shell.qml" }, { &m_page, "FindPage.qml" } })
        component->loadUrl(QUrl(kViews + QLatin1String(view)), QQmlComponent::Asynchronous);
    loadTypeface();
    connect(&m_main, &QQmlComponent::statusChanged, this, &Guide::showWhenKnown);
    connect(&m_shell, &QQmlComponent::statusChanged, this, &Guide::fillWhenKnown);
    connect(&m_page, &QQmlComponent::statusChanged, this, [this] {
        if (m_page.isError())
            fail(m_page);
    });
    m_session.settings()->setSystem(m_looks.looks());
    // The tour's pictures are the same on every desktop; and a portal that is slow to answer must not hold the window back.
    m_looksKnown = !m_options.tour.folder.isEmpty();
    if (!m_looksKnown)
        m_looks.start();
    QTimer::singleShot(kLooksPatience, this, [this] { m_looksKnown = true; showWhenKnown(); });
}

void Guide::loadTypeface()
{
    // All fonts of the system are read for it, which takes as long as all the rest of this thread's start.
    m_typeface = std::jthread([this] {
        const Result<QFont> loaded = bundledTypeface(scriptsAtStart());
        // To be asked for anything makes Qt list the fonts there are, once for all threads.
        if (loaded)
            (void)QFontMetricsF(*loaded).height();
        QMetaObject::invokeMethod(this, [this, typeface = loaded] {
            if (typeface)
                QGuiApplication::setFont(*typeface);
            else
                qWarning("%ls", qUtf16Printable(typeface.error().detail));
            m_typefaceKnown = true;
            fillWhenKnown();
        });
    });
}

// What the pages never show in this language need not be in memory.
void Guide::coverLetters(const QString &text)
{
    if (const auto loaded = bundledTypeface(scriptsOf(text)); !loaded)
        qWarning("%ls", qUtf16Printable(loaded.error().detail));
}

// Before the first frame where it can be: no other page is shown on the way.
void Guide::aim()
{
    if (!m_options.link)
        return;
    ViewState &view = *m_session.view();
    const bool isService = !m_options.link->service.isEmpty();
    const QString page = isService ? QStringLiteral("service") : QStringLiteral("results"), target = m_options.link->service;
    QStringList pages = view.pages(), targets = view.targets(), locations = view.locations();
    if (!pages.isEmpty() && pages.back() == page && targets.back() == target && locations.back().isEmpty())
        return;
    view.setTrail(pages << page, targets << target, locations << QString());
}

void Guide::endWhenAnswered()
{
    if (m_session.catalogueState() == AppSession::Loading) {
        connect(&m_session, &AppSession::catalogueChanged, this, &Guide::endWhenAnswered, Qt::SingleShotConnection);
        return;
    }
    // Under a page of its own the list is not asked for.
    if (m_session.finder()->isShown() && m_session.finder()->status() == Status::Loading) {
        connect(m_session.finder(), &Finder::answered, this, &Guide::endWhenAnswered, Qt::SingleShotConnection);
        return;
    }
    // The frame that is shown when it became known may not show it yet.
    const auto end = [this] {
        qCInfo(lcStart, "answer");
        QCoreApplication::exit(m_session.catalogueState() == AppSession::Failed ? 1 : 0);
    };
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, end, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window->update();
}

void Guide::showWhenKnown()
{
    if (m_looksKnown && m_personalKnown && !m_main.isLoading() && !std::exchange(m_shown, true))
        showWindow();
}

void Guide::showWindow()
{
    if (!m_options.language.isEmpty())
        m_language.setCode(m_options.language);
    aim();
    QObject *const made = m_main.createWithInitialProperties(windowProperties());
    m_window.reset(qobject_cast<QQuickWindow *>(made));
    if (!m_window) {
        delete made;
        fail(m_main);
        return;
    }
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, [] { qCInfo(lcStart, "first frame"); }, Qt::SingleShotConnection);
    const auto follow = [this] { m_framed = true; fillWhenKnown(); };
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, follow, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(kFramePatience, this, follow);
    if (!m_options.size && m_options.tour.folder.isEmpty())
        followWindow();
    Q_EMIT windowShown();
}

void Guide::fillWhenKnown()
{
    // Not the page: what stands around it is made while it is read.
    if (m_framed && m_typefaceKnown && !m_shell.isLoading() && !std::exchange(m_filled, true))
        fill();
}

void Guide::fill()
{
    if (m_shell.isError()) {
        fail(m_shell);
        return;
    }
    // Not earlier: until here the views and the typeface keep every core busy.
    m_catalogue.start();
    aim();
    m_window->setProperty("font", QGuiApplication::font());
    m_window->setProperty("filled", true);
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, [] { qCInfo(lcStart, "page"); }, Qt::SingleShotConnection);
    if (m_options.link)
        m_links.open(*m_options.link);
    Q_EMIT windowReady();
}

void Guide::fail(const QQmlComponent &view)
{
    for (const QQmlError &error : view.errors())
        qWarning("%ls", qUtf16Printable(error.toString()));
    Q_EMIT failed();
}

QVariantMap Guide::windowProperties()
{
    const auto sized = [](const QSize &size) {
        return QVariantMap{ { QStringLiteral("width"), size.width() }, { QStringLiteral("height"), size.height() } };
    };
    QVariantMap properties{ { QStringLiteral("filled"), false } };
    if (m_options.size) {
        properties.insert(sized(*m_options.size));
        return properties;
    }
    const QRect kept = m_session.view()->window();
    const auto screens = QGuiApplication::screens();
    // The screen it stood on may be gone.
    const bool isSeen = std::ranges::any_of(screens, [&](const QScreen *screen) {
        return screen->availableGeometry().intersects(kept.adjusted(kSeen, kSeen, -kSeen, -kSeen));
    });
    if (!kept.isValid())
        return properties;
    properties.insert(sized(kept.size()));
    if (isSeen) {
        properties.insert(QStringLiteral("x"), kept.x());
        properties.insert(QStringLiteral("y"), kept.y());
    }
    return properties;
}

void Guide::followWindow()
{
    const auto keep = [this] {
        // What fills the screen has no place of its own to come back to.
        if (m_window->visibility() == QWindow::Windowed)
            m_session.view()->setWindow(m_window->geometry());
    };
    for (const auto change : { &QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged })
        connect(m_window.get(), change, this, keep);
}

void Guide::answer(const QString &message)
{
    if (m_window) {
        m_window->show();
        m_window->raise();
        m_window->requestActivate();
    }
    if (message.isEmpty())
        return;
    const auto link = DeepLink::parse(message);
    if (!link)
        qWarning("an address that was rung with: %ls", qUtf16Printable(link.error().detail));
    else if (m_filled)
        m_links.open(*link);
    else
        m_options.link = *link;
}

void Guide::show(const QString &page, const QString &target, const QString &location)
{
    if (m_filled)
        QMetaObject::invokeMethod(m_window.get(), "showPage", Q_ARG(QString, page), Q_ARG(QString, target), Q_ARG(QString, location));
}

}
