// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"

#include <QTemporaryFile>
#include <QUrl>

namespace paraply {

/// Answers of one web server, each asked for again when the server is busy or the connection fails. Throws ReadStopped for every other failure. Blocks.
class WebAnswers {
public:
    static constexpr qint64 kPage = 64 * 1024 * 1024;   ///< bytes of an answer that is held in memory

    WebAnswers(const QUrl &base, Intake &intake);

    /// The answer's bytes; nothing when there is no such thing (404, 410).
    std::optional<QByteArray> get(const QUrl &address);
    /// Into a file, up to the bound of the whole source; false when there is no such thing.
    bool download(const QUrl &address, QTemporaryFile &to);

private:
    /// Called before each attempt: forgets what the former brought.
    using Begin = std::function<ByteSink()>;
    FetchReply patiently(const QUrl &address, qint64 limit, const Begin &begin);
    bool isWhole(const FetchReply &reply, const QUrl &address, qint64 limit) const;
    void wait(std::chrono::milliseconds time, const QUrl &address) const;

    Intake &m_intake;
    WebSource m_source;
    bool m_hasAnswered = false;
};

}
