// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"

namespace paraply {

/// What a fetch handed over, with the reply that came with it.
struct Fetched : FetchReply {
    QByteArray bytes;
    qint64 firstOffset = -1;   ///< negative: no byte came
    bool inOrder = true;
};

inline Fetched fetched(ByteSource &source, const FetchRequest &request, std::stop_token stop = {})
{
    Fetched got;
    const FetchReply reply = source.fetch(request, [&got](qint64 offset, QByteArrayView bytes) -> Result<void> {
        if (got.firstOffset < 0)
            got.firstOffset = offset;
        got.inOrder = got.inOrder && offset == got.firstOffset + got.bytes.size();
        got.bytes.append(bytes.data(), bytes.size());
        return {};
    }, stop);
    static_cast<FetchReply &>(got) = reply;
    return got;
}

}
