// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/source.h"

#include "sync/foldersource.h"

namespace paraply {

std::unique_ptr<ByteSource> sourceFor(const QString &address, const WebRules &rules)
{
    if (!address.contains(QLatin1String("://")))
        return std::make_unique<FolderSource>(address);
    const QUrl url(address, QUrl::StrictMode);
    if (url.isLocalFile() && url.host().isEmpty())
        return std::make_unique<FolderSource>(url.toLocalFile());
    return std::make_unique<WebSource>(url, rules);
}

std::unique_ptr<ByteSource> sourceFor(const QString &address, const QString &below, const WebRules &rules)
{
    const QString base = address.endsWith(u'/') ? address : address + u'/';
    return sourceFor(base + below, rules);
}

}
