// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <string>
#include <type_traits>

namespace paraply {

/// Numbers and texts one behind the other, for the same process to read again in the same order: as they lie in memory. Reading trusts the bytes.
template <typename Number>
    requires std::is_integral_v<Number>
void pack(std::string &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

template <typename Number>
    requires std::is_integral_v<Number>
Number unpacked(QByteArrayView &bytes)
{
    Number number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    bytes = bytes.sliced(sizeof number);
    return number;
}

void packText(std::string &bytes, QStringView text);
QString unpackedText(QByteArrayView &bytes);

}
