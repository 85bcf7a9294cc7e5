// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"

namespace paraply {

/// Files below a folder, perhaps on a stick that may be taken out at any moment. No link is followed, below the folder, and no
/// name leaves it. A folder that is not there is Refused; what ends before its length, or cannot be read on, is Cut. It gives no validators:
/// the times of a stick's file system are too coarse for one, so each file is handed over anew.
class FolderSource final : public ByteSource {
public:
    explicit FolderSource(QString folder) : m_folder(std::move(folder)) { }

    FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) override;

private:
    QString m_folder;
};

}
