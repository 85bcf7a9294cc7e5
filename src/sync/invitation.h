// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"

#include <QByteArrayView>

namespace paraply {

/// What it takes to follow a feed: where it is, and whose it is. As one line, for a sheet, a mail, a QR code or a file:
///
///     https://feed.example.org/orebro#sha256:<64 hex digits>
///
/// The digits are the SHA-256 of the feed's first root file, `metadata/1.root.json`, byte for byte: whoever has the line needs to
/// trust neither the server nor the way to it.
struct Invitation {
    QString address;      ///< https://, http:// of this machine, file://, or the absolute path of a folder; no `/` at the end
    QString fingerprint;  ///< 64 lower-case hex digits
    bool operator==(const Invitation &) const = default;
};

/// Reads such a line, white space around it allowed. Code::Invalid when it is none: no address we open, or no fingerprint.
Result<Invitation> invitationFromText(QStringView line);
/// A file that holds such a line and nothing else but empty lines and lines that begin with `#`. At most 16 kB; Invalid when it holds none or several.
Result<Invitation> invitationFromFile(QByteArrayView bytes);
QString textOf(const Invitation &invitation);

/// The fingerprint of a root file's bytes.
QString fingerprintOf(QByteArrayView root);
/// In groups of four, so that two people can compare it.
QString readableFingerprint(const QString &fingerprint);

/// Roots of more bytes are refused.
inline constexpr qint64 kLongestRoot = 512 * 1024;

struct FetchedRoot {
    FetchReply reply;
    QByteArray root;   ///< empty unless the reply is Whole and, when one was asked for, the fingerprint fits
    bool fits = false;
    bool isWebPage = false;   ///< a page for people came instead, as a captive portal sends it
};
/// Gets the first root of a feed, `1.root.json` of its metadata. An empty `fingerprint` takes any: the caller shows it to a person.
FetchedRoot fetchRoot(ByteSource &metadata, const QString &fingerprint, std::stop_token stop);

}
