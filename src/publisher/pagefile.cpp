// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/pagefile.h"

#include "publisher/cellvalues.h"
#include "publisher/csv.h"
#include "publisher/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace paraply {

namespace {

const QStringList &keys()
{
    static const QStringList names = {QStringLiteral("section"), QStringLiteral("order"), QStringLiteral("title"),
        QStringLiteral("summary"), QStringLiteral("article"), QStringLiteral("topics"), QStringLiteral("source"),
        QStringLiteral("source_url"), QStringLiteral("source_date"), QStringLiteral("state")};
    return names;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

// The front matter's lines become values; the body's become text. One object reads one file.
class PageReader {
public:
    PageReader(PageFile &page, Findings &findings) : m_page(page), m_findings(findings) { }

    void read(const QStringList &lines)
    {
        if (lines.value(0).trimmed() != u"---") {
            add(Fault::BadPage, 1, {}, {QStringLiteral("no_front_matter")});
            return;
        }
        qsizetype line = 1;
        while (line < lines.size() && lines[line].trimmed() != u"---") {
            readKey(lines[line], int(line) + 1);
            ++line;
        }
        if (line == lines.size())
            add(Fault::BadPage, 1, {}, {QStringLiteral("open_front_matter")});
        takeKeys();
        m_page.body = lines.mid(line + 1).join(u'\n').trimmed();
        if (m_page.body.isEmpty())
            add(Fault::BadPage, int(line) + 1, {}, {QStringLiteral("no_body")});
        checkBody(lines, line + 1);
    }

    bool isGood() const { return m_good; }

private:
    void add(Fault fault, int row, const QString &column, QStringList parameters)
    {
        m_good = false;
        m_findings.add({fault, m_page.file, row, column, std::move(parameters)});
    }

    void readKey(const QString &line, int row)
    {
        if (line.trimmed().isEmpty())
            return;
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(colon).trimmed();
        if (colon < 0 || !keys().contains(key))
            return add(Fault::UnknownColumn, row, key, {key, nearest(key, keys()), keys().join(u", ")});
        if (m_values.contains(key))
            return add(Fault::RepeatedColumn, row, key, {key});
        m_values[key] = {line.mid(colon + 1).trimmed(), row};
    }

    QString value(QLatin1String key, bool required)
    {
        const auto found = m_values.find(key);
        if (found != m_values.end() && !found->second.first.isEmpty())
            return found->second.first;
        if (required)
            add(Fault::EmptyRequired, found == m_values.end() ? 1 : found->second.second, key, {});
        return {};
    }

    int rowOf(QLatin1String key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? 1 : found->second.second;
    }

    QString choice(QLatin1String key, bool required, const QStringList &choices)
    {
        const QString word = value(key, required);
        if (!word.isEmpty() && !choices.contains(word))
            add(Fault::BadChoice, rowOf(key), key, {word, nearest(word, choices), choices.join(u", ")});
        return word;
    }

    std::optional<int> count(QLatin1String key, bool required)
    {
        const QString text = value(key, required);
        const auto number = countFrom(utf8(text));
        if (!text.isEmpty() && !number)
            add(Fault::BadNumber, rowOf(key), key, {text});
        return number ? std::optional<int>(int(*number)) : std::nullopt;
    }

    void takeKeys()
    {
        m_page.section = choice(QLatin1String("section"), true, {QStringLiteral("rights"), QStringLiteral("knowledge")});
        m_page.order = count(QLatin1String("order"), true).value_or(0);
        m_page.title = value(QLatin1String("title"), true);
        m_page.summary = value(QLatin1String("summary"), true);
        m_page.article = count(QLatin1String("article"), false);
        for (const QString &topic : value(QLatin1String("topics"), false).split(u';', Qt::SkipEmptyParts))
            m_page.topics.push_back(topic.trimmed());
        m_page.source = value(QLatin1String("source"), true);
        m_page.sourceUrl = value(QLatin1String("source_url"), false);
        if (!m_page.sourceUrl.isEmpty() && !isWebAddress(utf8(m_page.sourceUrl))) {
            const bool bare = !m_page.sourceUrl.contains(u"://");
            add(bare ? Fault::UrlWithoutScheme : Fault::BadUrl, rowOf(QLatin1String("source_url")), QStringLiteral("source_url"), {m_page.sourceUrl});
        }
        m_page.sourceDate = value(QLatin1String("source_date"), true);
        m_page.state = choice(QLatin1String("state"), false, {QStringLiteral("person"), QStringLiteral("machine")});
    }

    void checkBody(const QStringList &lines, qsizetype first)
    {
        static const QRegularExpression html(QStringLiteral("</?[A-Za-z!][^>]*>"));
        static const QRegularExpression picture(QStringLiteral("!\\["));
        static const QRegularExpression link(QStringLiteral("\\[[^\\]]*\\]\\(([^)]*)\\)"));
        for (qsizetype i = first; i < lines.size(); ++i) {
            const int row = int(i) + 1;
            if (html.match(lines[i]).hasMatch() || picture.match(lines[i]).hasMatch())
                add(Fault::HtmlInPage, row, {}, {});
            auto matches = link.globalMatch(lines[i]);
            while (matches.hasNext()) {
                const QString address = matches.next().captured(1);
                if (!isWebAddress(utf8(address)))
                    add(address.contains(u"://") ? Fault::BadUrl : Fault::UrlWithoutScheme, row, {}, {address});
            }
        }
    }

    PageFile &m_page;
    Findings &m_findings;
    std::map<QString, std::pair<QString, int>> m_values;
    bool m_good = true;
};

}

PageFile readPage(const QString &file, const QByteArray &bytes, Findings &findings)
{
    PageFile page;
    page.file = file;
    const QStringList parts = file.mid(file.lastIndexOf(u'/') + 1).split(u'.');
    if (parts.size() != 3 || !isId(utf8(parts[0])) || !isLanguage(utf8(parts[1]))) {
        findings.add({Fault::BadPageName, file, 0, {}, {}});
        return page;
    }
    page.id = parts[0];
    page.language = parts[1];
    if (malformedUtf8({bytes.constData(), size_t(bytes.size())}) || bytes.contains('\0')) {
        findings.add({Fault::BadEncoding, file, 0, {}, {QStringLiteral("not_utf8")}});
        return page;
    }
    QString text = QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C);
    text.remove(QChar::ByteOrderMark);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    PageReader reader(page, findings);
    reader.read(text.split(u'\n'));
    page.isGood = reader.isGood();
    return page;
}

void checkPages(const std::vector<PageFile> &pages, const QString &firstLanguage, Findings &findings)
{
    for (auto page = pages.begin(); page != pages.end();) {
        const auto end = std::find_if(page, pages.end(), [&](const PageFile &other) { return other.id != page->id; });
        const auto first = std::find_if(page, end, [&](const PageFile &other) { return other.language == firstLanguage; });
        if (first == end && !page->id.isEmpty()) {
            findings.add({Fault::MissingPageLanguage, page->file, 0, {}, {page->id, firstLanguage}});
        } else {
            for (; page != end && first != end; ++page) {
                if (page->isGood && first->isGood && (page->section != first->section || page->order != first->order || page->article != first->article
                        || page->topics != first->topics))
                    findings.add({Fault::BadPage, page->file, 1, {}, {QStringLiteral("languages_differ"), first->file}});
            }
        }
        page = end;
    }
}

}
