// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace paraply {

/// How well a row fits the words asked for; smaller is better.
enum class TextRank : std::uint8_t {
    Title,        ///< a word of a title is it, or begins with it
    TitlePart,    ///< it is inside a word of a title ("grupp" in "föräldragrupp")
    TitleTypo,    ///< a word of a title is one typo away, or what catalogues write for an everyday word
    Description,  ///< any of these, in a description only
    None
};

/// A word of the index that fits an asked word, and how: Title, TitlePart or TitleTypo when it stands in a title.
struct FittingWord {
    std::uint32_t word = 0;
    TextRank titleRank = TextRank::Title;
};

/// The words of all rows and where they stand: which rows have a word in a title, and which only in a description. An
/// immutable value. What is asked is folded as what was indexed (base/text.h).
class TextIndex {
public:
    TextIndex() = default;

    /// The asked text as words: folded, each once, in order.
    static QStringList askedWords(QStringView text);
    /// The words of the index that fit an asked one.
    std::vector<FittingWord> fitting(QStringView asked) const;
    /// By row (`rows` of them), the worst rank among the asked words' best ones; None where some word is missing. `asked`: what
    /// fits each asked word.
    std::vector<TextRank> ranks(const std::vector<std::vector<FittingWord>> &asked, std::size_t rows) const;
    /// For each of `rows`: the word by which it fits; of several the best, shortest, first by letters.
    QStringList foundWords(const std::vector<FittingWord> &fits, const std::vector<std::uint32_t> &rows) const;

    std::size_t wordCount() const { return m_ends.size(); }
    std::size_t byteCount() const;

    /// The bytes of a derived file's part, and back; an empty `bytes` or any fault in them gives false and an empty index.
    void appendTo(QByteArray &bytes) const;
    bool readFrom(std::span<const char> bytes, std::size_t rows);

private:
    friend class TextIndexBuilder;
    std::u16string_view word(std::size_t index) const;
    /// Where the word's rows begin: two lists a word, titles then descriptions.
    std::span<const std::uint8_t> postings(std::size_t list) const;
    void addPrefixed(std::u16string_view asked, std::vector<FittingWord> &fits) const;
    void addContaining(std::u16string_view asked, std::vector<FittingWord> &fits) const;
    void addWritten(std::u16string_view asked, std::vector<FittingWord> &fits) const;
    void addMistyped(std::u16string_view asked, std::vector<FittingWord> &fits) const;
    bool isSound(std::size_t rows) const;

    std::u16string m_letters;                ///< the words in order of their code units, a NUL after each
    std::vector<std::uint32_t> m_ends;       ///< by word: where its NUL stands
    std::vector<std::uint32_t> m_listEnds;   ///< by list: where it ends in m_postings
    std::vector<std::uint8_t> m_postings;    ///< rows as differences, seven bits a byte, the lowest first
};

/// Makes an index of what it is fed: row after row, ascending, the titles of a row before its descriptions.
class TextIndexBuilder {
public:
    TextIndexBuilder();
    ~TextIndexBuilder();
    TextIndexBuilder(const TextIndexBuilder &) = delete;
    TextIndexBuilder &operator=(const TextIndexBuilder &) = delete;

    void addTitle(std::uint32_t row, QStringView text);
    void addDescription(std::uint32_t row, QStringView text);
    TextIndex finished();

private:
    struct Words;
    std::unique_ptr<Words> m_words;
};

/// One insertion, deletion, substitution or exchange of two neighbouring letters apart (Damerau-Levenshtein distance of exactly 1).
bool isOneTypoApart(std::u16string_view left, std::u16string_view right);

}
