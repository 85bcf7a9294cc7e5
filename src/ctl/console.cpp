// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/console.h"

#include <QStringList>

#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>

namespace paraply {

Tongue tongueFrom(const QStringList &arguments)
{
    QString name;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            break;
    }
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            name = arguments[i + 1];
        else if (arguments[i].startsWith(u"--lang="))
            name = arguments[i].mid(7);
    }
    return name.startsWith(u"en", Qt::CaseInsensitive) ? Tongue::English : Tongue::Swedish;
}

Console::Console(Tongue tongue, std::FILE *out, std::FILE *err)
    : m_tongue(tongue), m_out(out), m_err(err), m_errIsTerminal(isatty(fileno(err)))
{
}

QString Console::say(QStringView swedish, QStringView english) const
{
    return (m_tongue == Tongue::Swedish ? swedish : english).toString();
}

int Console::columns() const
{
    bool isNumber = false;
    if (const int said = qEnvironmentVariableIntValue("COLUMNS", &isNumber); isNumber && said > 0)
        return said;
    struct winsize size = {};
    const bool isKnown = isatty(fileno(m_out)) && ioctl(fileno(m_out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : std::numeric_limits<int>::max();
}

void Console::print(QStringView line)
{
    write(m_out, line.toUtf8() + '\n');
}

void Console::printJson(const nlohmann::ordered_json &value)
{
    const std::string text = value.dump(2);
    write(m_out, QByteArray(text.data(), qsizetype(text.size())) + '\n');
}

void Console::complain(QStringView line)
{
    endProgress();
    write(m_err, line.toUtf8() + '\n');
}

void Console::progress(QStringView what, qint64 done, qint64 total)
{
    if (!m_errIsTerminal || m_wantsJson)
        return;
    const QString line = say(u"%1: %2 av %3", u"%1: %2 of %3").arg(what.toString()).arg(done).arg(total);
    write(m_err, "\r\033[K" + line.toUtf8());
    std::fflush(m_err);
    m_progressShown = true;
}

void Console::progressOfBytes(qint64 done, qint64 total)
{
    constexpr qint64 kMegabyte = 1'000'000;
    progress(say(u"Läst, MB", u"Read, MB"), done / kMegabyte, total / kMegabyte);
}

void Console::endProgress()
{
    if (m_progressShown)
        write(m_err, "\r\033[K");
    m_progressShown = false;
}

bool Console::isIntact()
{
    endProgress();
    if (std::fflush(m_out) != 0 || std::fflush(m_err) != 0)
        m_intact = false;
    return m_intact;
}

void Console::write(std::FILE *stream, const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) != size_t(bytes.size()))
        m_intact = false;
}

nlohmann::ordered_json jsonText(const QString &text)
{
    return text.toStdString();
}

nlohmann::ordered_json jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? nlohmann::ordered_json() : jsonText(text);
}

}
