// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace paraply {

/// Collects what Qt and QML complain about while it lives, and passes it on. One at a time.
class MessageLog {
public:
    MessageLog();
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;

    /// Warnings and worse, in order, each with its place in the source when that is known. Any thread.
    QStringList complaints() const;
};

}
