// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignlanguage.h"

#include "base/text.h"
#include "publisher/cellvalues.h"
#include "publisher/languagenames.h"
#include "publisher/table.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 1000;

using Names = QHash<QString, QString>;

// Names in English, in the language itself and in Swedish, folded -> tag.
Names makeNames()
{
    Names names;
    for (int i = int(QLocale::C) + 1; i <= int(QLocale::LastLanguage); ++i) {
        const auto language = QLocale::Language(i);
        const QString tag = QLocale::languageToCode(language);
        if (tag.isEmpty())
            continue;
        names.insert(folded(QLocale::languageToString(language)), tag);
        const QLocale own(language);
        if (own.language() == language && !own.nativeLanguageName().isEmpty())
            names.insert(folded(own.nativeLanguageName()), tag);
    }
    for (const LanguageName &name : languageNames())
        names.insert(folded(name.name), name.tag.toString());
    return names;
}

const Names &allNames()
{
    static const Names names = makeNames();
    return names;
}

// Only names that begin alike and are of about the length: a slip is seldom in the first letter, and the rest would cost time.
QString nearestName(const QString &word)
{
    static const QHash<QChar, QStringList> byLetter = [] {
        QHash<QChar, QStringList> lists;
        for (auto name = allNames().keyBegin(); name != allNames().keyEnd(); ++name)
            lists[name->front()].append(*name);
        for (QStringList &list : lists)
            list.sort();
        return lists;
    }();
    constexpr qsizetype kShortest = 5, kLongestName = 30;
    if (word.size() < kShortest || word.size() > kLongestName || word.contains(u' '))
        return {};
    QStringList near;
    for (const QString &name : byLetter.value(word.front())) {
        if (std::abs(name.size() - word.size()) <= 2 && name.size() >= kShortest - 1)
            near.append(name);
    }
    return nearest(word, near);
}

// Words that stand among languages and are none.
bool isOther(const QString &word)
{
    static const QStringList words = folded(u"språk språket languages language other others övriga andra flera olika alla många several many various multiple all any tolk telefontolk tolkning "
                                            "interpreter interpreters interpretation translator vid behov m.fl. mfl etc osv")
                                         .split(u' ');
    return words.contains(word);
}

QString codeTag(const QString &word)
{
    if (word.size() != 2 && word.size() != 3)
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(word);
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString() : QLocale::languageToCode(language);
}

// "sv-SE", "en_GB", "zh-Hans", "sv-x-lattlast": the region goes, script and private use stay.
QString longTag(QString word)
{
    word.replace(u'_', u'-');
    const QStringList parts = word.split(u'-');
    if (parts.size() < 2 || !isLanguage(word.toStdString()))
        return {};
    const QString primary = languageTag(parts.front());
    if (primary.isEmpty() || parts.front().size() > 3)
        return {};
    if (parts[1].compare(u"x", Qt::CaseInsensitive) == 0)
        return primary + word.mid(parts.front().size()).toLower();
    if (parts[1].size() == 4 && parts[1].front().isLetter())
        return primary + u'-' + parts[1].front().toUpper() + parts[1].mid(1).toLower();
    return primary;
}

class LanguageReader {
public:
    void read(const QString &text)
    {
        // "assyriska/syrianska" is one language, "engelska/arabiska" are two.
        static const QRegularExpression lists(QStringLiteral("[,;|&+\\n•·]|\\s+(?:och|and|samt|or|eller)\\s+|\\s+-\\s+"), QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &item : text.split(lists, Qt::SkipEmptyParts)) {
            if (takeWhole(item))
                continue;
            for (const QString &part : item.split(u'/', Qt::SkipEmptyParts))
                takePart(part);
        }
    }

    ForeignLanguages result() const { return {m_tags, m_rest.join(u", ")}; }
    bool isNearest() const { return m_nearest; }
    bool isRewritten() const { return m_rewritten; }

private:
    bool takeWhole(const QString &item)
    {
        static const QRegularExpression edges(QStringLiteral("^[\\s.:()\\[\\]\"'-]+|[\\s.:()\\[\\]\"'-]+$"));
        QString word = item;
        word = word.remove(edges).simplified();
        if (word.isEmpty())
            return true;
        const QString tag = languageTag(word);
        if (tag.isEmpty())
            return false;
        m_rewritten |= tag != item.trimmed();
        if (!m_tags.contains(tag))
            m_tags << tag;
        return true;
    }

    void takePart(const QString &part)
    {
        static const QRegularExpression note(QStringLiteral("\\(([^()]*)\\)"));
        if (takeWhole(part))
            return;
        if (const auto match = note.match(part); match.hasMatch()) {
            // "Kurdiska (sorani)" is the narrower of the two; "Engelska (lite)" is English and a note.
            const QString outside = QString(part).remove(note);
            if (!takeWhole(match.captured(1))) {
                takePart(outside);
                m_rest << match.captured(1).trimmed();
            }
            return;
        }
        const QStringList words = part.simplified().split(u' ');
        const bool all = words.size() > 1 && std::ranges::all_of(words, [](const QString &word) { return word.size() > 3 && !languageTag(word).isEmpty(); });
        if (all) {
            for (const QString &word : words)
                takeWhole(word);
            return;
        }
        const QString word = folded(part.simplified());
        const QString near = isOther(word) ? QString() : nearestName(word);
        if (near.isEmpty()) {
            m_rest << part.simplified();
            return;
        }
        m_nearest = true;
        if (const QString tag = allNames().value(near); !m_tags.contains(tag))
            m_tags << tag;
    }

    QStringList m_tags, m_rest;
    bool m_nearest = false, m_rewritten = false;
};

}

QString languageTag(QStringView word)
{
    const QString text = word.trimmed().toString();
    const QString name = folded(text);
    if (const QString tag = allNames().value(name); !tag.isEmpty())
        return tag;
    if (const QString tag = codeTag(name); !tag.isEmpty())
        return tag;
    if (const QString tag = text.contains(u'-') || text.contains(u'_') ? longTag(text) : QString(); !tag.isEmpty())
        return tag;
    // "English language", "svenska språket", "på engelska".
    static const QRegularExpression around(QStringLiteral("^(?:på|in)\\s+|\\s+(?:languages?|språket|språk)$"));
    const QString bare = QString(name).remove(around);
    return bare == name ? QString() : allNames().value(bare);
}

ForeignReading<ForeignLanguages> foreignLanguages(QStringView written)
{
    using Read = ForeignReading<ForeignLanguages>;
    const QString text = written.trimmed().toString();
    if (text.isEmpty())
        return {};
    const QString unreadable = QStringLiteral("language_unreadable");
    if (text.size() > kLongest)
        return Read::unreadable(unreadable);
    LanguageReader reader;
    reader.read(text);
    const ForeignLanguages languages = reader.result();
    const QString became = languages.tags.join(u';');
    if (languages.tags.isEmpty())
        return languages.rest.isEmpty() ? Read::unreadable(unreadable) : Read {languages, Deed::Kept, unreadable, {}};
    if (reader.isNearest())
        return Read::repaired(languages, QStringLiteral("language_nearest"), became);
    if (!languages.rest.isEmpty())
        return Read {languages, Deed::Kept, unreadable, became};
    if (reader.isRewritten())
        return Read::repaired(languages, QStringLiteral("language_rewritten"), became);
    return Read::kept(languages);
}

}
