// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace paraply {

/// One property of a vCard: "NAME;PARAMETERS" and a value that is escaped already, as UTF-8, folded after 75 octets and never
/// inside a character (RFC 6350, 3.2), with its CRLF.
QByteArray contentLine(const QByteArray &name, const QString &value);

/// A text value: backslash, comma, semicolon and line ends escaped (RFC 6350, 3.4); other control characters dropped.
QString escapedText(QStringView text);

}
