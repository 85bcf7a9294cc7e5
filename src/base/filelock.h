// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace paraply {

/// The right to be the only one, among all processes of this machine, until it goes; held on a file that is made for it and taken away
/// after. A process that was killed holds nothing, whatever it left in the folder: unlike QLockFile it asks the system, not an age or a
/// process id written in a file, which a power loss may have emptied. Does not wait. One thread.
class FileLock {
public:
    enum class Outcome : unsigned char { Held, Busy, Failed };

    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    Outcome outcome() const { return m_outcome; }
    /// Why it Failed.
    const Error &error() const { return m_error; }

private:
    QString m_path;
    int m_descriptor = -1;
    Outcome m_outcome = Outcome::Failed;
    Error m_error;
};

}
