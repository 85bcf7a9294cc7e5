// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <QObject>

namespace paraply {

/// Where a position of the device comes from. Nothing is asked before find(), one fix is enough, and then it is silent again.
/// GUI thread; each find() is answered once, by found() or missed(), unless cancel() comes first.
class PositionSource : public QObject {
    Q_OBJECT
public:
    enum class Miss { Denied, Unavailable, TimedOut };
    Q_ENUM(Miss)
    using QObject::QObject;

    virtual void find() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// accuracyMetres: how far off it may be; 0: not known.
    void found(paraply::Position position, double accuracyMetres = 0);
    void missed(paraply::PositionSource::Miss miss);
};

}
