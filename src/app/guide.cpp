// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"

#include "app/iconprovider.h"
#include "exchange/typeface.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace paraply {

namespace {

/// How long the window waits to learn whether it is to be dark.
constexpr std::chrono::milliseconds kLooksPatience(150);
/// So much of a window must be on a screen, or nobody can get hold of it.
constexpr int kSeen = 40;
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
      m_position(options.nmeaFile), m_session({ *m_clock, m_catalogue, m_personal, m_position, m_language, updatesPlan(options) }),
      m_links(m_session)
{
    if (auto typeface = bundledTypeface())
        QGuiApplication::setFont(*typeface);
    else
        qWarning("%ls", qUtf16Printable(typeface.error().detail));
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
    m_engine.addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
    connect(&m_session, &AppSession::personalReady, this, [this] { m_personalKnown = true; loadWhenKnown(); }, Qt::SingleShotConnection);
    connect(&m_looks, &SystemLooks::settled, this, [this] { m_looksKnown = true; loadWhenKnown(); });
    connect(&m_looks, &SystemLooks::changed, this, [this] { m_session.settings()->setSystem(m_looks.looks()); });
    connect(&m_links, &LinkOpener::opened, this, &Guide::show);
    // Controllers renew their texts first, then every qsTr of the pages.
    connect(&m_session, &AppSession::languageChanged, &m_engine, &QQmlEngine::retranslate);
}

Guide::~Guide() = default;

void Guide::start()
{
    m_session.settings()->setSystem(m_looks.looks());
    // The tour's pictures are the same on every desktop; and a portal that is slow to answer must not hold the window back.
    m_looksKnown = !m_options.tour.folder.isEmpty();
    if (!m_looksKnown)
        m_looks.start();
    QTimer::singleShot(kLooksPatience, this, [this] { m_looksKnown = true; loadWhenKnown(); });
    m_personal.open(m_clock->now());
    m_catalogue.start();
}

void Guide::endWhenLoaded()
{
    if (m_session.catalogueState() == AppSession::Loading)
        m_window->update();
    else
        QCoreApplication::exit(m_session.catalogueState() == AppSession::Failed ? 1 : 0);
}

void Guide::loadWhenKnown()
{
    if (m_looksKnown && m_personalKnown && !std::exchange(m_loaded, true))
        load();
}

void Guide::load()
{
    if (!m_options.language.isEmpty())
        m_language.setCode(m_options.language);
    m_engine.setInitialProperties(windowProperties());
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Paraply/Ui/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (!m_window) {
        Q_EMIT failed();
        return;
    }
    if (!m_options.size && m_options.tour.folder.isEmpty())
        followWindow();
    if (m_options.link)
        m_links.open(*m_options.link);
    Q_EMIT windowReady();
}

QVariantMap Guide::windowProperties()
{
    const auto sized = [](const QSize &size) {
        return QVariantMap{ { QStringLiteral("width"), size.width() }, { QStringLiteral("height"), size.height() } };
    };
    if (m_options.size)
        return sized(*m_options.size);
    const QRect kept = m_session.view()->window();
    const auto screens = QGuiApplication::screens();
    // The screen it stood on may be gone.
    const bool isSeen = std::ranges::any_of(screens, [&](const QScreen *screen) {
        return screen->availableGeometry().intersects(kept.adjusted(kSeen, kSeen, -kSeen, -kSeen));
    });
    if (!kept.isValid())
        return {};
    QVariantMap properties = sized(kept.size());
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
        connect(m_window, change, this, keep);
}

void Guide::answer(const QString &message)
{
    if (!m_window)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
    if (message.isEmpty())
        return;
    if (const auto link = DeepLink::parse(message))
        m_links.open(*link);
    else
        qWarning("an address that was rung with: %ls", qUtf16Printable(link.error().detail));
}

void Guide::show(const QString &page, const QString &target, const QString &location)
{
    if (m_window)
        QMetaObject::invokeMethod(m_window, "showPage", Q_ARG(QString, page), Q_ARG(QString, target), Q_ARG(QString, location));
}

}
