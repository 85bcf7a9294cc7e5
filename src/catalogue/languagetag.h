// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace paraply {

/// Whether a language asked for takes a tag: "sv" takes "sv" and "sv-x-lattlast", in any letter case. Source: RFC 4647 section
/// 3.3.1, basic filtering.
inline bool takesLanguage(QStringView asked, QStringView tag)
{
    return !asked.isEmpty() && tag.startsWith(asked, Qt::CaseInsensitive) && (tag.size() == asked.size() || tag[asked.size()] == u'-');
}

}
