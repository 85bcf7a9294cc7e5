// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"

#include <QByteArray>

#include <optional>

namespace paraply {

/// One page in one language: a Markdown file with front matter (docs/sheet-format.md).
struct PageFile {
    QString file;      ///< "pages/article-18.sv.md"
    QString id, language;
    QString section, title, summary, source, sourceUrl, sourceDate, state, body;
    int order = 0;
    std::optional<int> article;
    QStringList topics;
    bool isGood = false;   ///< no finding of its own
};

inline constexpr qint64 kPageBytes = 1024 * 1024;

/// Reads a page; `file` is its path inside the folder. What is wrong is reported, and the rest kept.
PageFile readPage(const QString &file, const QByteArray &bytes, Findings &findings);

/// Holds the languages of each page against each other: the first language must exist, and what is not text must agree.
void checkPages(const std::vector<PageFile> &pages, const QString &firstLanguage, Findings &findings);

}
