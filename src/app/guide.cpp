// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"

#include "app/iconprovider.h"
#include "exchange/typeface.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>

namespace paraply {

namespace {

/// How long the window waits to learn whether it is to be dark.
constexpr std::chrono::milliseconds kLooksPatience(150);
const QString kBundledName = QStringLiteral("orebro.sqlite");

std::unique_ptr<Clock> clockOf(const Options &options)
{
    if (options.at)
        return std::make_unique<FixedClock>(*options.at);
    return std::make_unique<SystemClock>();
}

QString profileFolder(const Options &options)
{
    if (options.inMemory)
        return {};
    return options.profileFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : options.profileFolder;
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
    const QString folder = profileFolder(options);
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
      m_catalogue({ options.catalogue, bundledCatalogue(), cacheFolder(options), storeFolder(options) }), m_personal(profileFolder(options)),
      m_position(options.nmeaFile), m_session({ *m_clock, m_catalogue, m_personal, m_position, m_language, updatesPlan(options) })
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
    if (m_options.size)
        m_engine.setInitialProperties({ { QStringLiteral("width"), m_options.size->width() },
                                        { QStringLiteral("height"), m_options.size->height() } });
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Paraply/Ui/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (m_window)
        Q_EMIT windowReady();
    else
        Q_EMIT failed();
}

}
