// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/textindex.h"

#include "base/text.h"
#include "catalogue/everydaywords.h"
#include "catalogue/rowlist.h"

#include <algorithm>
#include <numeric>

namespace paraply {

namespace {

/// Shorter words would be found inside almost every word.
constexpr std::size_t kShortestPart = 3;
/// A typo in a shorter word makes another word too easily.
constexpr std::size_t kShortestMistyped = 4;

/// Where `part`, of three letters or more, begins first at or after `at`; npos when nowhere. Compares beginnings in blocks without
/// a branch, which become vector instructions: the word list is long and most of it does not fit.
std::size_t positionOf(std::u16string_view part, std::u16string_view letters, std::size_t at)
{
    constexpr std::size_t kBlock = 128;
    const char16_t first = part[0], second = part[1], third = part[2];
    while (at + kBlock + 2 <= letters.size()) {
        const char16_t *const block = letters.data() + at;
        std::uint16_t some = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            some |= std::uint16_t((block[i] == first) & (block[i + 1] == second) & (block[i + 2] == third));
        if (some) {
            const std::size_t found = letters.substr(at, kBlock + part.size() - 1).find(part);
            if (found != letters.npos)
                return at + found;
        }
        at += kBlock;
    }
    return letters.find(part, at);
}

constexpr std::size_t titleList(std::size_t word)
{
    return 2 * word;
}

constexpr std::size_t descriptionList(std::size_t word)
{
    return 2 * word + 1;
}

/// One list of rows that fits an asked word.
struct FittingList {
    TextRank rank;
    std::size_t length, word, list;
    auto operator<=>(const FittingList &) const = default;
};

}

QStringList TextIndex::askedWords(QStringView text)
{
    QStringList words = foldedWords(text);
    words.removeDuplicates();
    return words;
}

std::u16string_view TextIndex::word(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1] + 1;
    return std::u16string_view(m_letters).substr(begin, m_ends[index] - begin);
}

std::span<const std::uint8_t> TextIndex::postings(std::size_t list) const
{
    const std::size_t begin = list == 0 ? 0 : m_listEnds[list - 1];
    return std::span(m_postings).subspan(begin, m_listEnds[list] - begin);
}

std::size_t TextIndex::byteCount() const
{
    return m_letters.size() * sizeof(char16_t) + (m_ends.size() + m_listEnds.size()) * sizeof(std::uint32_t) + m_postings.size();
}

std::vector<FittingWord> TextIndex::fitting(QStringView text) const
{
    const std::u16string_view asked(text.utf16(), std::size_t(text.size()));
    std::vector<FittingWord> fits;
    addPrefixed(asked, fits);
    if (asked.size() >= kShortestPart)
        addContaining(asked, fits);
    addWritten(asked, fits);
    if (fits.empty() && asked.size() >= kShortestMistyped)
        addMistyped(asked, fits);
    return fits;
}

void TextIndex::addPrefixed(std::u16string_view asked, std::vector<FittingWord> &fits) const
{
    std::size_t first = 0;
    for (std::size_t left = wordCount(); left > 0;) {
        const std::size_t half = left / 2;
        if (word(first + half) < asked) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    for (; first < wordCount() && word(first).starts_with(asked); ++first)
        fits.push_back({std::uint32_t(first), TextRank::Title});
}

void TextIndex::addWritten(std::u16string_view asked, std::vector<FittingWord> &fits) const
{
    for (const std::u16string_view written : writtenWords(asked)) {
        std::vector<FittingWord> meant;
        addPrefixed(written, meant);
        addContaining(written, meant);
        for (const FittingWord &fit : meant)
            fits.push_back({fit.word, TextRank::TitleTypo});
    }
}

void TextIndex::addContaining(std::u16string_view asked, std::vector<FittingWord> &fits) const
{
    const std::u16string_view letters = m_letters;
    for (std::size_t at = positionOf(asked, letters, 0); at != letters.npos; at = positionOf(asked, letters, at)) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), at);
        const std::size_t found = std::size_t(end - m_ends.begin());
        if (!word(found).starts_with(asked))
            fits.push_back({std::uint32_t(found), TextRank::TitlePart});
        at = *end + 1;
    }
}

void TextIndex::addMistyped(std::u16string_view asked, std::vector<FittingWord> &fits) const
{
    for (std::size_t i = 0; i < wordCount(); ++i) {
        if (isOneTypoApart(asked, word(i)))
            fits.push_back({std::uint32_t(i), TextRank::TitleTypo});
    }
}

std::vector<TextRank> TextIndex::ranks(const std::vector<std::vector<FittingWord>> &asked, std::size_t rows) const
{
    std::vector<TextRank> worst(rows, TextRank::Title);
    for (const std::vector<FittingWord> &fits : asked) {
        std::vector<TextRank> best(rows, TextRank::None);
        for (const FittingWord fit : fits) {
            forEachRow(postings(titleList(fit.word)), [&](std::uint32_t row) { best[row] = std::min(best[row], fit.titleRank); });
            forEachRow(postings(descriptionList(fit.word)), [&](std::uint32_t row) { best[row] = std::min(best[row], TextRank::Description); });
        }
        for (std::size_t row = 0; row < rows; ++row)
            worst[row] = std::max(worst[row], best[row]);
    }
    return worst;
}

QStringList TextIndex::foundWords(const std::vector<FittingWord> &fits, const std::vector<std::uint32_t> &rows) const
{
    std::vector<FittingList> lists;
    for (const FittingWord fit : fits) {
        const std::size_t length = word(fit.word).size();
        lists.push_back({fit.titleRank, length, fit.word, titleList(fit.word)});
        lists.push_back({TextRank::Description, length, fit.word, descriptionList(fit.word)});
    }
    std::sort(lists.begin(), lists.end());

    std::vector<std::size_t> missing(rows.size());
    std::iota(missing.begin(), missing.end(), 0);
    std::sort(missing.begin(), missing.end(), [&rows](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    QStringList found(qsizetype(rows.size()), QString());
    for (const FittingList &candidate : lists) {
        if (missing.empty())
            break;
        const std::u16string_view letters = word(candidate.word);
        const QString text(reinterpret_cast<const QChar *>(letters.data()), qsizetype(letters.size()));
        auto wanted = missing.begin();
        forEachRow(postings(candidate.list), [&](std::uint32_t row) {
            while (wanted != missing.end() && rows[*wanted] < row)
                ++wanted;
            for (; wanted != missing.end() && rows[*wanted] == row; ++wanted)
                found[qsizetype(*wanted)] = text;
        });
        std::erase_if(missing, [&found](std::size_t index) { return !found[qsizetype(index)].isEmpty(); });
    }
    return found;
}

bool isOneTypoApart(std::u16string_view left, std::u16string_view right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > 1)
        return false;
    const std::size_t same = std::size_t(std::mismatch(left.begin(), left.end(), right.begin()).first - left.begin());
    if (left.size() != right.size())
        return left.substr(same) == right.substr(same + 1);
    if (same == left.size())
        return false;
    if (left.substr(same + 1) == right.substr(same + 1))
        return true;
    return same + 1 < left.size() && left[same] == right[same + 1] && left[same + 1] == right[same]
        && left.substr(same + 2) == right.substr(same + 2);
}

}
