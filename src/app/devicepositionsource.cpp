// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/devicepositionsource.h"

#include <QFile>
#include <QNmeaPositionInfoSource>

namespace paraply {

DevicePositionSource::DevicePositionSource(QString nmeaFile, std::chrono::milliseconds patience, QObject *parent)
    : PositionSource(parent), m_nmeaFile(std::move(nmeaFile))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { miss(Miss::TimedOut); });
}

std::unique_ptr<QGeoPositionInfoSource> DevicePositionSource::makeSource()
{
    if (m_nmeaFile.isEmpty())
        return std::unique_ptr<QGeoPositionInfoSource>(QGeoPositionInfoSource::createDefaultSource(nullptr));
    auto replay = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
    auto file = std::make_unique<QFile>(m_nmeaFile);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    file->setParent(replay.get());
    replay->setDevice(file.release());
    return replay;
}

void DevicePositionSource::find()
{
    cancel();
    m_source.reset(makeSource().release());
    // A replayed file begins in that error and leaves it with the first fix.
    if (!m_source || (m_nmeaFile.isEmpty() && m_source->error() == QGeoPositionInfoSource::UnknownSourceError)) {
        miss(Miss::Unavailable);
        return;
    }
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &DevicePositionSource::take);
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, &DevicePositionSource::fail);
    m_patience.start();
    // A replay has its first fix at once; whoever asks is still asking then.
    QMetaObject::invokeMethod(m_source.get(), &QGeoPositionInfoSource::startUpdates, Qt::QueuedConnection);
}

void DevicePositionSource::cancel()
{
    m_patience.stop();
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stopUpdates();
    m_source.reset();
}

void DevicePositionSource::take(const QGeoPositionInfo &fix)
{
    if (!fix.isValid())
        return;
    const QGeoCoordinate place = fix.coordinate();
    // A replay may say that it knows how exact it is, and then give no number.
    const qreal accuracy = fix.attribute(QGeoPositionInfo::HorizontalAccuracy);
    cancel();
    Q_EMIT found({ place.latitude(), place.longitude() }, accuracy > 0 ? accuracy : 0);
}

void DevicePositionSource::fail(QGeoPositionInfoSource::Error error)
{
    switch (error) {
    case QGeoPositionInfoSource::AccessError: miss(Miss::Denied); break;
    case QGeoPositionInfoSource::UpdateTimeoutError: break;   // a later fix may come; m_patience decides
    case QGeoPositionInfoSource::NoError: break;
    default: miss(Miss::Unavailable); break;
    }
}

void DevicePositionSource::miss(Miss miss)
{
    cancel();
    Q_EMIT missed(miss);
}

}
