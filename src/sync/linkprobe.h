// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace paraply {

/// How a link answered. Outcomes are values; words are made at the edge.
enum class LinkState : unsigned char {
    Ok,
    Redirected,     ///< answers elsewhere, for now (302, 303, 307)
    Moved,          ///< has moved for good (301, 308): the new address belongs into the sheet
    Gone,           ///< 404, 410
    Closed,         ///< 401, 403, 429, 451: not for programs; a person may well see it
    ServerFailed,   ///< any other answer of 400 or more
    NameUnknown,
    Unreachable,    ///< nobody listens, or the connection broke
    TimedOut,
    Certificate,    ///< expired, of another name, of an unknown authority
    Misdirected,    ///< a loop, too many redirects, or one that is not followed
    NotChecked      ///< no web address, or the time was up
};
/// "ok", "redirected", "moved", ...
QLatin1String linkStateCode(LinkState state);

struct LinkAnswer {
    LinkState state = LinkState::NotChecked;
    int status = 0;               ///< the last HTTP status; 0: there was none
    QString landed;               ///< where it led in the end; empty when not away from the link
    QString detail;               ///< what the system or the certificate's check said; English, for the log
};

struct ProbeRules {
    QByteArray extraAuthorities;                      ///< PEM certificates that are trusted beside the system's
    std::chrono::milliseconds patience{10'000};       ///< for one answer
    std::chrono::milliseconds altogether{900'000};    ///< then what is left is NotChecked
    int atOnce = 8, perHost = 2;
};

/// Asks each address once whether it is there: HEAD, and GET where HEAD is not answered well, whose body is not read. Follows at most eight
/// redirects, never into this machine from outside it. No cookies, cache, passwords, proxies or language. Runs an event loop on the
/// calling thread until all have answered; `progress` is called from it. Answers in the order of the addresses.
std::vector<LinkAnswer> probeLinks(const QStringList &addresses, const ProbeRules &rules, const std::function<void(int done, int total)> &progress);

}
