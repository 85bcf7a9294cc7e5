// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace paraply {

/// The languages the program speaks.
enum class Tongue : unsigned char { Swedish, English };

/// What `--lang` says, else LC_ALL, LC_MESSAGES, LANG (the first that is set): English for "en...", Swedish otherwise.
Tongue tongueFrom(const QStringList &arguments);

/// Where a command writes, and in which language. Not owned streams; one thread.
class Console {
public:
    Console(Tongue tongue, std::FILE *out, std::FILE *err);

    Tongue tongue() const { return m_tongue; }
    /// The text in the language of the console: `console.say(u"Filen finns inte.", u"There is no such file.")`.
    QString say(QStringView swedish, QStringView english) const;
    /// How many letters a line has: what COLUMNS says, else the terminal that out is; else, in a file or a pipe, as many as one likes.
    int columns() const;
    bool wantsJson() const { return m_wantsJson; }
    void setWantsJson(bool wants) { m_wantsJson = wants; }

    /// One line to out.
    void print(QStringView line);
    /// The bytes to out, as they are.
    void printBytes(const QByteArray &bytes) { write(m_out, bytes); }
    /// The value to out, two blanks of indentation, UTF-8 unescaped, a line end.
    void printJson(const nlohmann::ordered_json &value);
    /// One line to err.
    void complain(QStringView line);
    /// Shows "what: done of total" on err, in place, when err is a terminal and JSON is not asked for; otherwise nothing.
    void progress(QStringView what, qint64 done, qint64 total);
    /// The same of a source that is being read: "Read, MB: 12 of 217".
    void progressOfBytes(qint64 done, qint64 total);
    /// Takes the progress line away.
    void endProgress();
    /// False when anything could not be written (a full disk, a closed pipe). Flushes.
    bool isIntact();

private:
    void write(std::FILE *stream, const QByteArray &bytes);

    Tongue m_tongue;
    std::FILE *m_out, *m_err;
    bool m_wantsJson = false, m_intact = true, m_errIsTerminal = false, m_progressShown = false;
};

/// Text and dates as JSON; what is empty or not valid as null, never left out.
nlohmann::ordered_json jsonText(const QString &text);
nlohmann::ordered_json jsonTextOrNull(const QString &text);

}
