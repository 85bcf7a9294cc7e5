// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace paraply {

/// How an attempt to get some bytes ended. Outcomes are values: what the user is told is chosen from them.
enum class FetchOutcome : unsigned char {
    Whole,         ///< every byte was handed over
    Unchanged,     ///< the copy with the given validator is still the one (HTTP 304)
    Absent,        ///< there is no such thing (404, 410, no such file)
    Forbidden,     ///< it is refused to us (401, 403, no right to read)
    Refused,       ///< nobody listens there
    NameUnknown,   ///< the name of the server is not known: often, no network
    Untrusted,     ///< TLS: the certificate is expired, of another name, or of an unknown authority
    TimedOut,      ///< nothing came for too long, or it came too slowly
    Cut,           ///< the connection ended before the last byte, or the medium was taken out
    Busy,          ///< 429 or 503: later, at `retryAfter` if it said
    ServerFailed,  ///< any other answer of 400 or more
    Misdirected,   ///< a redirect that is not followed: a loop, to plain http, too many
    TooLong,       ///< more bytes than the limit; no more than the limit were handed over
    SinkFailed,    ///< the receiver could not take the bytes: `error` says why
    Cancelled,     ///< asked to stop
    NotAllowed,    ///< an address we never open: plain http beyond loopback, an unknown scheme, a name that leaves the folder
    Unreadable     ///< any other failure of the network or the medium
};

/// What is asked for.
struct FetchRequest {
    QString name;                 ///< relative to the source's base, `/` between parts, not percent-encoded
    qint64 limit = 0;             ///< bytes at most; a length announced above it is refused before the body
    QByteArray validator;         ///< of the copy at hand (an ETag); empty: unconditional
    qint64 from = 0;              ///< resume at this offset: only what follows is handed over
    QByteArray fromValidator;     ///< of the beginning at hand; when the thing has changed meanwhile it is handed over whole
    bool isOnePart = false;       ///< a `/` belongs to the name and parts nothing: sent, or looked for in a folder, as %2F
};

struct FetchReply {
    FetchOutcome outcome = FetchOutcome::Unreadable;
    QByteArray validator;                        ///< of what was handed over; empty: none was given
    qint64 startedAt = 0;                        ///< the offset of the first byte handed over: `from`, or 0 when it came whole
    qint64 bytesDown = 0;                        ///< body bytes that crossed the wire or were read
    int requests = 0;                            ///< redirects included
    std::optional<std::chrono::seconds> retryAfter;
    QDateTime serverTime;                        ///< what the server's clock says (HTTP Date); invalid: it did not say
    bool isPage = false;                         ///< the source called it a page for people (text/html), whatever was asked for
    std::optional<Error> error;                  ///< for SinkFailed: the receiver's; else what the system said, for the log
};

/// Takes the bytes in order. Before the first of them it learns at which offset they begin, by `offset` of the call.
using ByteSink = std::function<Result<void>(qint64 offset, QByteArrayView bytes)>;

/// Where files come from: a web server, a folder, a stick, a test. Calls block; one thread at a time, the same all its life.
/// Nothing is retried, cached, decoded or interpreted in here.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) = 0;
};

}
