// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/positionsource.h"

#include <QGeoPositionInfoSource>
#include <QTimer>

#include <chrono>
#include <memory>

namespace paraply {

/// The device's own position through Qt Positioning, or one replayed from an NMEA file. The Qt source is made at the first
/// find(), not before: making it may already ask the user for permission. It is stopped and let go after the first fix.
class DevicePositionSource : public PositionSource {
    Q_OBJECT
public:
    /// An empty file name: the device itself.
    explicit DevicePositionSource(QString nmeaFile = {}, std::chrono::milliseconds patience = std::chrono::seconds(20),
                                  QObject *parent = nullptr);

    void find() override;
    void cancel() override;

private:
    std::unique_ptr<QGeoPositionInfoSource> makeSource();
    void take(const QGeoPositionInfo &fix);
    void fail(QGeoPositionInfoSource::Error error);
    void miss(Miss miss);

    QString m_nmeaFile;
    QTimer m_patience;
    std::unique_ptr<QGeoPositionInfoSource, QScopedPointerDeleteLater> m_source;
};

}
