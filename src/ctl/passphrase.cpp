// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/passphrase.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace paraply {

namespace {

constexpr const char *kVariable = "PARAPLY_PASSPHRASE";
constexpr int kTries = 3;

// The terminal itself, also when the streams are redirected. No echo while it lives; signals come as characters, so that nobody is
// left with a silent terminal.
class SilentTerminal {
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isThere() const { return m_isSilent; }
    /// False when it could not be shown: then nobody is there to answer either.
    bool show(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        return ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    std::optional<Secret> line(const QString &prompt) const;

private:
    int m_file;
    termios m_before = {};
    bool m_isSilent = false;
};

std::optional<Secret> SilentTerminal::line(const QString &prompt) const
{
    constexpr char kInterrupt = 3, kEnd = 4, kBackspace = 8, kKill = 21, kQuit = 28, kDelete = 127;
    std::array<char, 1024> typed = {};
    size_t length = 0;
    std::optional<Secret> answer;
    char key = 0;
    for (bool asks = show(prompt); asks && ::read(m_file, &key, 1) == 1;) {
        if (key == '\n' || key == '\r') {
            answer = Secret(QByteArrayView(typed.data(), qsizetype(length)));
            break;
        }
        if (key == kInterrupt || key == kQuit || (key == kEnd && length == 0))
            break;
        if (key == kKill)
            length = 0;
        else if (key == kBackspace || key == kDelete) {
            while (length > 0 && (uchar(typed[--length]) & 0xC0) == 0x80) { }   // a letter may be several bytes of UTF-8
        } else if (length < typed.size())
            typed[length++] = key;
    }
    ::explicit_bzero(typed.data(), typed.size());
    return show(QStringLiteral("\n")) && answer && !answer->isEmpty() ? std::move(answer) : std::nullopt;
}

std::optional<Secret> newPassphrase(const Console &console, const SilentTerminal &terminal)
{
    for (int i = 0; i < kTries; ++i) {
        auto first = terminal.line(console.say(u"Ny lösenfras för nycklarna: ", u"New passphrase for the keys: "));
        if (!first)
            return {};
        const auto second = terminal.line(console.say(u"En gång till: ", u"Once more: "));
        if (second && *first == *second)
            return first;
        if (!second || !terminal.show(console.say(u"De är inte lika.\n", u"They are not the same.\n")))
            return {};
    }
    return {};
}

std::optional<Secret> fromEnvironment()
{
    char *value = std::getenv(kVariable);
    if (!value || *value == '\0')
        return {};
    Secret secret {QByteArrayView(value)};
    ::explicit_bzero(value, std::strlen(value));
    ::unsetenv(kVariable);
    return secret;
}

struct Asking {
    QString file;
    int times = 0;
};

}

PassphraseSource passphraseFor(const Console &console)
{
    const auto asking = std::make_shared<Asking>();
    const bool isSet = !qEnvironmentVariableIsEmpty(kVariable);
    return [&console, asking, isSet](const QString &file, bool isNew) -> std::optional<Secret> {
        if (isSet)
            return fromEnvironment();   // nothing the second time: it was not the right one
        const SilentTerminal terminal;
        if (!terminal.isThere())
            return {};
        if (isNew)
            return newPassphrase(console, terminal);
        *asking = asking->file == file ? Asking {file, asking->times + 1} : Asking {file, 0};
        if (asking->times == kTries)
            return {};
        return terminal.line(console.say(u"Lösenfras för %1: ", u"Passphrase for %1: ").arg(file));
    };
}

}
