// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/findquestion.h"

#include "catalogue/find.h"
#include "ctl/cataloguefile.h"
#include "ctl/likewords.h"

#include <QRegularExpression>

namespace paraply {

namespace {

/// Puts the question together part by part; stops with the sentence on the first word that means nothing.
class Questioning {
public:
    Questioning(const FindWords &words, const Catalogue &catalogue, const Console &console)
        : m_words(words), m_catalogue(catalogue), m_console(console)
    {
    }

    Result<FindQuestion> question()
    {
        Query &query = m_question.query;
        query.expecting = m_words.expecting;
        query.free = m_words.free;
        query.dropIn = m_words.dropIn;
        query.limit = m_words.limit;
        query.text = QString::fromStdString(m_words.text);
        query.contentLanguages = contentLanguages(m_console);
        for (const std::string &language : m_words.languages)
            query.languages.append(QString::fromStdString(language));
        const bool understood = takeAges() && takeKinds() && takeMunicipalities() && takeTopics() && takePlace() && takeRadius()
            && takeMoments() && takeUnknown();
        if (!understood)
            return Error {Code::Invalid, m_trouble};
        return m_question;
    }

private:
    bool refuse(const QString &sentence)
    {
        m_trouble = sentence;
        return false;
    }
    /// "There is no place called "Erwalla". Did you mean Ervalla?"
    bool refuseName(const QString &sentence, const QString &name, const QStringList &names)
    {
        const QStringList like = likeWords(name, names);
        const QString hint = m_console.say(u" Menade du %1?", u" Did you mean %1?");
        return refuse(sentence.arg(name) + (like.isEmpty() ? QString() : hint.arg(like.join(m_console.say(u" eller ", u" or ")))));
    }

    bool takeAges()
    {
        for (const std::string &word : m_words.ages) {
            const QString age = QString::fromStdString(word);
            const std::optional<int> months = monthsFromText(age);
            if (!months)
                return refuse(m_console.say(u"\"%1\" är ingen ålder. Skriv 8m för månader (0-215) eller 4y för år (0-17).",
                                            u"\"%1\" is no age. Write 8m for months (0-215) or 4y for years (0-17).").arg(age));
            m_question.query.ages.push_back(*months);
            m_question.askedAges.emplace(*months, age);
        }
        return true;
    }

    bool takeKinds()
    {
        QStringList codes;
        for (const Kind kind : allKinds())
            codes.append(kindCode(kind));
        for (const std::string &word : m_words.kinds) {
            const QString code = QString::fromStdString(word);
            const std::optional<Kind> kind = kindFromCode(code);
            if (!kind)
                return refuseName(m_console.say(u"Det finns inget slag som heter \"%1\".", u"There is no kind called \"%1\"."), code, codes);
            m_question.query.kinds.push_back(*kind);
        }
        return true;
    }

    bool takeMunicipalities()
    {
        QStringList names;
        for (const Municipality &municipality : m_catalogue.municipalities())
            names.append(municipality.name);
        for (const std::string &word : m_words.municipalities) {
            const QString name = QString::fromStdString(word);
            const qsizetype known = indexOfWord(name, names);
            if (known < 0)
                return refuseName(m_console.say(u"Det finns ingen kommun som heter \"%1\".", u"There is no municipality called \"%1\"."), name, names);
            m_question.query.municipalities.append(names[known]);
        }
        return true;
    }

    bool takeTopics()
    {
        if (m_words.topics.empty())
            return true;
        const Result<std::vector<Topic>> topics = m_catalogue.topics(m_question.query.contentLanguages);
        if (!topics)
            return refuse(topics.error().detail);
        QStringList ids, names;
        for (const Topic &topic : *topics) {
            ids.append(topic.id);
            names.append(topic.name.text);
        }
        for (const std::string &word : m_words.topics) {
            const QString name = QString::fromStdString(word);
            const qsizetype id = ids.indexOf(name), known = id >= 0 ? id : indexOfWord(name, names);
            if (known < 0)
                return refuseName(m_console.say(u"Det finns inget ämne som heter \"%1\".", u"There is no topic called \"%1\"."), name, ids + names);
            m_question.query.topics.append(ids[known]);
        }
        return true;
    }

    bool takePlace()
    {
        if (m_words.near.empty())
            return true;
        const QString near = QString::fromStdString(m_words.near);
        m_question.query.position = positionFromText(near);
        if (m_question.query.position)
            return true;
        if (const std::optional<NamedPlace> place = placeNamed(m_catalogue, near)) {
            m_question.query.position = place->position;
            m_question.place = place->name;
            return true;
        }
        QStringList names;
        for (const Locality &locality : m_catalogue.localities())
            names.append(locality.name);
        for (const Municipality &municipality : m_catalogue.municipalities())
            names.append(municipality.name);
        return refuseName(m_console.say(u"Det finns ingen plats som heter \"%1\".", u"There is no place called \"%1\"."), near, names);
    }

    bool takeRadius()
    {
        if (m_words.radius.empty())
            return true;
        static const QRegularExpression pattern(QStringLiteral("\\A([0-9]{1,6}(?:\\.[0-9]{1,3})?) ?(km|m)?\\z"));
        const QRegularExpressionMatch match = pattern.match(QString::fromStdString(m_words.radius));
        if (!match.hasMatch())
            return refuse(m_console.say(u"\"%1\" är inget avstånd. Skriv 10km eller 500m.", u"\"%1\" is no distance. Write 10km or 500m.")
                              .arg(QString::fromStdString(m_words.radius)));
        if (!m_question.query.position)
            return refuse(m_console.say(u"--radius räknas från en plats: skriv också --near.", u"--radius is counted from a place: give --near too."));
        m_question.query.radiusMetres = match.capturedView(1).toDouble() * (match.captured(2) == u"m" ? 1 : 1000);
        return true;
    }

    bool takeMoments()
    {
        Query &query = m_question.query;
        query.now = QDateTime::currentDateTimeUtc();
        if (!m_words.at.empty() && !takeMoment(m_words.at, query.now))
            return false;
        static const std::map<std::string, OpenFilter> filters {{"now", OpenFilter::Now}, {"today", OpenFilter::Today}, {"week", OpenFilter::Week},
                                                                {"evening", OpenFilter::Evening}, {"weekend", OpenFilter::Weekend}};
        if (m_words.open.empty())
            return true;
        const auto named = filters.find(m_words.open);
        query.open = named == filters.end() ? OpenFilter::At : named->second;
        return query.open != OpenFilter::At || takeMoment(m_words.open, query.openAt);
    }

    /// Without a zone it is what the region's clocks show.
    bool takeMoment(const std::string &word, QDateTime &moment)
    {
        const QString text = QString::fromStdString(word);
        const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
        if (!read.isValid())
            return refuse(m_console.say(u"\"%1\" är ingen tid. Skriv till exempel 2026-11-23T09:00.", u"\"%1\" is no time. Write 2026-11-23T09:00, for example.").arg(text));
        moment = read.timeSpec() == Qt::LocalTime ? QDateTime(read.date(), read.time(), m_catalogue.region().timeZone) : read;
        return true;
    }

    bool takeUnknown()
    {
        if (m_words.unknown.empty())
            return true;
        m_question.query.unsaid = unsaidFromCode(QString::fromStdString(m_words.unknown));
        return m_question.query.unsaid || refuse(m_console.say(u"--unknown är hours, cost, access eller language.", u"--unknown is hours, cost, access or language."));
    }

    const FindWords &m_words;
    const Catalogue &m_catalogue;
    const Console &m_console;
    FindQuestion m_question;
    QString m_trouble;
};

}

Result<FindQuestion> questionFrom(const FindWords &words, const Catalogue &catalogue, const Console &console)
{
    return Questioning(words, catalogue, console).question();
}

}
