// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hyphenation.h"

#include <QFile>
#include <QFontMetricsF>
#include <QLocale>

#include <hyphen.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

namespace paraply {

namespace {

constexpr int kShortestWord = 8;      // letters: a shorter one is not worth a break
constexpr int kLeastPart = 3;         // letters before and after a break
constexpr double kWidestLetter = 1.1; // of the font's size
constexpr QChar kSoftHyphen(0x00AD);

using Dictionary = std::unique_ptr<HyphenDict, decltype(&hnj_hyphen_free)>;

/// Read when it is first needed, which on most screens is never.
HyphenDict *swedish()
{
    static const Dictionary dictionary = [] {
        QFile file(QStringLiteral(":/paraply/hyphens/sv.dic"));
        QByteArray patterns = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        FILE *stream = patterns.isEmpty() ? nullptr : fmemopen(patterns.data(), std::size_t(patterns.size()), "r");
        Dictionary read(stream ? hnj_hyphen_load_file(stream) : nullptr, &hnj_hyphen_free);
        if (stream)
            std::fclose(stream);
        if (!read)
            qWarning("the patterns of hyphenation cannot be read");
        return read;
    }();
    return dictionary.get();
}

/// What cannot be broken but inside a word: to the next space, tag or hyphen.
bool endsSegment(QChar letter)
{
    return letter.isSpace() || letter == u'-' || letter == u'–' || letter == u'/' || letter == kSoftHyphen;
}

bool isAddress(QStringView token)
{
    if (token.contains(u"://") || token.contains(u'@'))
        return true;
    for (qsizetype dot = token.indexOf(u'.'); dot > 0; dot = token.indexOf(u'.', dot + 1)) {
        if (dot + 1 < token.size() && token[dot - 1].isLetterOrNumber() && token[dot + 1].isLetter())
            return true;
    }
    return false;
}

qsizetype tagEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text[at] == u'<' ? text.indexOf(u'>', at) : -1;
    return end < 0 ? at : end + 1;
}

/// Over the parts of a text that no line can break; `each` gets where one begins and how long it is.
void eachSegment(const QString &text, const std::function<void(qsizetype, qsizetype)> &each)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = std::max(tagEnd(text, at), at);
        if (begin > at || endsSegment(text[at])) {
            at = std::max(begin, at + 1);
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && !endsSegment(text[end]) && tagEnd(text, end) == end)
            ++end;
        each(at, end - at);
        at = end;
    }
}

/// The whole of what stands between spaces around a place.
QStringView tokenAt(const QString &text, qsizetype at)
{
    qsizetype begin = at, end = at;
    while (begin > 0 && !text[begin - 1].isSpace() && text[begin - 1] != u'>')
        --begin;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'<')
        ++end;
    return QStringView(text).mid(begin, end - begin);
}

/// Which words of a text are Swedish, as far as its language tells.
enum class Swedish { All, Named, None };

Swedish swedishIn(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() == QLocale::Swedish)
        return Swedish::All;
    // Names of places and services stay Swedish in the guide's other languages; where those write å, ä or ö too, nobody can tell.
    const bool isTold = locale.language() == QLocale::English || locale.script() != QLocale::LatinScript;
    return language.isEmpty() && isTold ? Swedish::Named : Swedish::None;
}

bool isSwedish(QStringView word, Swedish among)
{
    const auto isOurs = [](QChar letter) { return QStringView(u"åäöÅÄÖ").contains(letter); };
    return among == Swedish::All || (among == Swedish::Named && std::ranges::any_of(word, isOurs));
}

/// Over the segments that are wider than the room, Swedish, and no address.
void eachTight(const QString &text, const QFont &font, double room, Swedish among, const std::function<void(qsizetype, qsizetype)> &each)
{
    const double widest = font.pixelSize() * kWidestLetter;
    if (!(room > 0) || among == Swedish::None || double(text.size()) * widest <= room)
        return;
    QFont bold = font;
    // The title of a banner is bold by a tag.
    bold.setBold(font.bold() || text.contains(u'<'));
    const QFontMetricsF metrics(bold);
    eachSegment(text, [&](qsizetype at, qsizetype length) {
        if (length >= kShortestWord && double(length) * widest > room && metrics.horizontalAdvance(text.mid(at, length)) > room
            && isSwedish(QStringView(text).mid(at, length), among) && !isAddress(tokenAt(text, at)))
            each(at, length);
    });
}

/// Each run of letters softened, all else as it is.
QString softenedRuns(const QString &segment)
{
    QString made;
    for (qsizetype at = 0; at < segment.size();) {
        qsizetype end = at;
        while (end < segment.size() && segment[end].isLetter())
            ++end;
        if (end == at)
            ++end;
        made += Hyphenation::softened(segment.mid(at, end - at));
        at = end;
    }
    return made;
}

}

double Hyphenation::tightRoom(const QString &text, const QFont &font, double room, const QString &language)
{
    bool isTight = false;
    eachTight(text, font, room, swedishIn(language), [&isTight](qsizetype, qsizetype) { isTight = true; });
    return isTight ? room : 0;
}

QString Hyphenation::fitted(const QString &text, const QFont &font, double room, const QString &language)
{
    QString made;
    qsizetype done = 0;
    eachTight(text, font, room, swedishIn(language), [&](qsizetype at, qsizetype length) {
        made += QStringView(text).mid(done, at - done);
        made += softenedRuns(text.mid(at, length));
        done = at + length;
    });
    made += QStringView(text).mid(done);
    return made;
}

QString Hyphenation::softened(const QString &word)
{
    HyphenDict *dictionary = word.size() >= kShortestWord ? swedish() : nullptr;
    const QByteArray letters = word.toLower().toLatin1();
    // What Latin-1 does not hold, no Swedish word has.
    if (!dictionary || letters.size() != word.size() || QString::fromLatin1(letters) != word.toLower())
        return word;
    QByteArray breaks(letters.size() + 5, '\0');
    char **replacements = nullptr;
    int *positions = nullptr, *cuts = nullptr;
    const bool failed = hnj_hyphen_hyphenate3(dictionary, letters.constData(), int(letters.size()), breaks.data(), nullptr, &replacements,
                                              &positions, &cuts, kLeastPart, kLeastPart, 0, 0);
    QString made;
    for (qsizetype at = 0; at < word.size(); ++at) {
        made += word[at];
        const bool isBreak = !failed && (breaks[at] & 1) && at + 1 < word.size();
        // A break that changes the letters is none that a soft hyphen can tell.
        if (isBreak && !(replacements && replacements[at]))
            made += kSoftHyphen;
    }
    for (qsizetype at = 0; replacements && at < letters.size(); ++at)
        std::free(replacements[at]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return made;
}

}
