// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// What a list or a page can say about itself; QML writes `Status.Ready`.
class Status : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Status is a set of names")
public:
    enum Value {
        Loading,     ///< the catalogue is not there yet
        Ready,
        Empty,       ///< the question was answered, with nothing
        Failed,      ///< the catalogue could not be read
        NoPosition   ///< a place was asked for and is not known
    };
    Q_ENUM(Value)
};

}
