// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/textindex.h"

#include "base/text.h"
#include "catalogue/rowlist.h"

#include <QHash>

#include <algorithm>

namespace paraply {

namespace {

/// Rows where a word stands, while they come in.
struct GrowingList {
    std::vector<std::uint8_t> bytes;
    std::uint32_t next = 0;   ///< the row after the last one in the list

    bool endsWith(std::uint32_t row) const { return next == row + 1; }
    void append(std::uint32_t row)
    {
        appendSkipped(bytes, row - next);
        next = row + 1;
    }
};

struct GrowingWord {
    QString letters;
    GrowingList titles, descriptions;
};

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Calls `visit` for each maximal run of letters, digits and marks.
template <typename Visit>
void forEachRun(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size();) {
        const bool pair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const qsizetype width = pair ? 2 : 1;
        const bool inside = at < text.size()
            && isPartOfWord(pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode()));
        if (!inside) {
            if (at > begin)
                visit(text.mid(begin, at - begin));
            begin = at + width;
        }
        at += width;
    }
}

}

struct TextIndexBuilder::Words {
    std::vector<GrowingWord> words;
    QHash<QString, std::uint32_t> numbers;
    // Folding costs more than looking up, and the same runs of letters come again and again.
    QHash<QString, std::vector<std::uint32_t>> runs;

    const std::vector<std::uint32_t> &ofRun(QStringView run)
    {
        // Looks the run up without copying its letters.
        const QString key = QString::fromRawData(run.data(), run.size());
        if (const auto known = runs.constFind(key); known != runs.constEnd())
            return *known;
        std::vector<std::uint32_t> found;
        for (const QString &word : foldedWords(run))
            found.push_back(number(word));
        return *runs.insert(run.toString(), found);
    }

    std::uint32_t number(const QString &word)
    {
        const auto known = numbers.constFind(word);
        if (known != numbers.constEnd())
            return *known;
        words.push_back({word, {}, {}});
        return *numbers.insert(word, std::uint32_t(words.size() - 1));
    }
};

TextIndexBuilder::TextIndexBuilder() : m_words(std::make_unique<Words>()) { }

TextIndexBuilder::~TextIndexBuilder() = default;

void TextIndexBuilder::addTitle(std::uint32_t row, QStringView text)
{
    forEachRun(text, [this, row](QStringView run) {
        for (const std::uint32_t number : m_words->ofRun(run)) {
            GrowingList &titles = m_words->words[number].titles;
            if (!titles.endsWith(row))
                titles.append(row);
        }
    });
}

void TextIndexBuilder::addDescription(std::uint32_t row, QStringView text)
{
    forEachRun(text, [this, row](QStringView run) {
        for (const std::uint32_t number : m_words->ofRun(run)) {
            GrowingWord &word = m_words->words[number];
            if (!word.titles.endsWith(row) && !word.descriptions.endsWith(row))
                word.descriptions.append(row);
        }
    });
}

TextIndex TextIndexBuilder::finished()
{
    std::vector<GrowingWord> &words = m_words->words;
    std::sort(words.begin(), words.end(), [](const GrowingWord &a, const GrowingWord &b) { return a.letters < b.letters; });
    TextIndex index;
    for (GrowingWord &word : words) {
        index.m_letters.append(word.letters.toStdU16String());
        index.m_ends.push_back(std::uint32_t(index.m_letters.size()));
        index.m_letters.push_back(u'\0');
        for (const GrowingList *list : {&word.titles, &word.descriptions}) {
            index.m_postings.insert(index.m_postings.end(), list->bytes.begin(), list->bytes.end());
            index.m_listEnds.push_back(std::uint32_t(index.m_postings.size()));
        }
        word.titles = {};
        word.descriptions = {};
    }
    *m_words = {};
    return index;
}

}
