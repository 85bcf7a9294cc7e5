// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/answertext.h"

#include "catalogue/kindwords.h"
#include "ctl/hourswords.h"

#include <QLocale>

namespace paraply {

namespace {

/// Whole sentences in the console's language.
class AnswerText {
public:
    AnswerText(const FindQuestion &question, const Catalogue &catalogue, Console &console)
        : m_question(question), m_catalogue(catalogue), m_console(console),
          m_locale(console.tongue() == Tongue::Swedish ? QLocale(QLocale::Swedish) : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
    }

    void print(const Answer &answer)
    {
        m_console.print(headText(answer));
        printHits(answer.hits, answer.total);
        if (!answer.remote.empty()) {
            m_console.print({});
            m_console.print(say(u"Utan plats: telefon, hela länet eller hela landet", u"Without a place: by telephone, for the whole county or country"));
            printHits(answer.remote, answer.remoteTotal);
        }
        printUnsaid(answer);
        if (answer.relax)
            m_console.print(relaxText(*answer.relax));
    }

private:
    QString say(QStringView swedish, QStringView english) const { return m_console.say(swedish, english); }

    QString headText(const Answer &answer) const
    {
        const QString count = answer.total == 1 ? say(u"1 träff", u"1 hit") : say(u"%1 träffar", u"%1 hits").arg(answer.total);
        const QString near = m_question.place.isEmpty() ? QString() : say(u" från %1 räknat", u" counted from %1").arg(m_question.place);
        return count + near + say(u", %1 utan plats", u", %1 without a place").arg(answer.remoteTotal);
    }

    void printHits(const std::vector<Hit> &hits, int total)
    {
        for (const Hit &hit : hits)
            printHit(hit);
        if (const int more = total - int(hits.size()); more > 0)
            m_console.print(say(u"… och %1 till (--limit)", u"… and %1 more (--limit)").arg(more));
    }

    void printHit(const Hit &hit)
    {
        const KindWords kind = wordsOf(hit.kind);
        m_console.print({});
        m_console.print(hit.name + QStringLiteral(" · ") + say(kind.swedish, kind.english));
        const auto service = m_catalogue.service(hit.service, m_question.query.contentLanguages);
        const Service *whole = service && *service ? &**service : nullptr;
        QStringList place {hit.locality, hit.municipality};
        place.removeAll(QString());
        place.removeDuplicates();
        QStringList facts {place.join(QStringLiteral(", ")), distanceText(hit), openText(hit), whole ? phoneText(*whole) : QString()};
        facts.removeAll(QString());
        m_console.print(QStringLiteral("   ") + facts.join(QStringLiteral(" · ")));
        const QString hours = whole ? hoursText(*whole, hit) : QString();
        if (!hours.isEmpty())
            m_console.print(QStringLiteral("   ") + hours);
        const QString why = whyText(hit);
        if (!why.isEmpty())
            m_console.print(QStringLiteral("   ") + why);
        m_console.print(QStringLiteral("   ") + hit.service);
    }

    QString distanceText(const Hit &hit) const
    {
        if (!hit.distanceMetres)
            return {};
        const double metres = *hit.distanceMetres;
        if (metres < 1000)
            return m_locale.toString(qRound(metres / 10) * 10) + QStringLiteral(" m");
        return m_locale.toString(metres / 1000, 'f', metres < 10'000 ? 1 : 0) + QStringLiteral(" km");
    }

    QString timeText(const QDateTime &moment) const
    {
        const QDateTime now = m_question.query.now.toTimeZone(m_catalogue.region().timeZone);
        const QString time = moment.toString(QStringLiteral("HH:mm"));
        return moment.date() == now.date() ? time : m_locale.toString(moment.date(), QStringLiteral("ddd d MMM ")) + time;
    }

    QString openText(const Hit &hit) const
    {
        switch (hit.open) {
        case OpenState::Open:
            return hit.openUntil ? say(u"öppet till %1", u"open until %1").arg(timeText(*hit.openUntil)) : say(u"öppet", u"open");
        case OpenState::Closed:
            return hit.nextOpen ? say(u"stängt, öppnar %1", u"closed, opens %1").arg(timeText(*hit.nextOpen)) : say(u"stängt", u"closed");
        case OpenState::Unknown: break;
        }
        return hit.nextOpen ? say(u"osäkert om det är öppet nu, öppnar %1", u"not known whether it is open now, opens %1").arg(timeText(*hit.nextOpen))
                            : say(u"tiderna är inte kända", u"hours not known");
    }

    static QString phoneText(const Service &service) { return service.phones.empty() ? QString() : service.phones.front().number; }

    /// The hours of the session that suits, else the service's own, else those of each session at this place.
    QString hoursText(const Service &service, const Hit &hit) const
    {
        if (hit.session.isEmpty() && !service.hours.isEmpty())
            return hoursInWords(service.hours, m_console);
        QStringList texts;
        for (const Session &session : service.sessions) {
            const bool counts = hit.session.isEmpty() ? session.location.isEmpty() || session.location == hit.location : session.id == hit.session;
            if (counts)
                texts.append(hoursInWords(session.hours, m_console));
        }
        texts.removeDuplicates();
        return texts.join(QStringLiteral("; "));
    }

    QString ageWords(int months) const
    {
        const bool years = months >= 24 && months % 12 == 0;
        if (years)
            return say(u"%1 år", u"%1 years").arg(months / 12);
        return months == 1 ? say(u"1 månad", u"1 month") : say(u"%1 månader", u"%1 months").arg(months);
    }

    QString whyText(const Hit &hit) const
    {
        QStringList ages, parts;
        for (const Reason &reason : hit.why) {
            if (reason.code == Reason::Code::Age)
                ages.append(ageWords(reason.months));
            else
                parts.append(reasonText(reason));
        }
        if (!ages.isEmpty())
            parts.prepend(say(u"passar %1", u"suits %1").arg(ages.join(say(u" och ", u" and "))));
        return parts.join(QStringLiteral(" · "));
    }

    QString reasonText(const Reason &reason) const
    {
        switch (reason.code) {
        case Reason::Code::Age: return ageWords(reason.months);
        case Reason::Code::Expecting: return say(u"för den som väntar barn", u"for those who are expecting");
        case Reason::Code::AgeUnknown: return say(u"åldern är inte känd", u"ages not known");
        case Reason::Code::Near: return say(u"inom avståndet", u"within the distance");
        case Reason::Code::Municipality: return say(u"i %1", u"in %1").arg(reason.value);
        case Reason::Code::Catchment: return say(u"också för %1", u"also for %1").arg(reason.value);
        case Reason::Code::Everywhere: return say(u"för hela %1", u"for the whole of %1").arg(reason.value);
        case Reason::Code::Text: return say(u"ordet \"%1\"", u"the word \"%1\"").arg(reason.value);
        case Reason::Code::Open: return say(u"öppet då", u"open then");
        case Reason::Code::Free: return say(u"gratis", u"free");
        case Reason::Code::DropIn: return say(u"utan tidsbokning", u"drop-in");
        case Reason::Code::Language: return say(u"på språket %1", u"in the language %1").arg(reason.value);
        case Reason::Code::Topic: return say(u"ämnet %1", u"the topic %1").arg(reason.value);
        }
        Q_UNREACHABLE();
    }

    void printUnsaid(const Answer &answer)
    {
        const QString sentences[] = {say(u"Tider saknas hos %1 till (--unknown hours).", u"%1 more do not say when they are open (--unknown hours)."),
                                     say(u"Kostnad saknas hos %1 till (--unknown cost).", u"%1 more do not say what they cost (--unknown cost)."),
                                     say(u"Hur man kommer saknas hos %1 till (--unknown access).", u"%1 more do not say how to come (--unknown access)."),
                                     say(u"Språk saknas hos %1 till (--unknown language).", u"%1 more do not say in which language (--unknown language).")};
        for (std::size_t question = 0; question < answer.unsaid.size(); ++question) {
            if (answer.unsaid[question] > 0 && m_question.query.unsaid != Unsaid(question))
                m_console.print(sentences[question].arg(answer.unsaid[question]));
        }
    }

    QString relaxText(const Relaxation &relax) const
    {
        const QString filter = [&] {
            switch (relax.filter) {
            case Relaxation::Filter::Ages: return say(u"åldern", u"the age");
            case Relaxation::Filter::Radius: return say(u"avståndet", u"the distance");
            case Relaxation::Filter::Kinds: return say(u"slaget", u"the kind");
            case Relaxation::Filter::Municipalities: return say(u"kommunen", u"the municipality");
            case Relaxation::Filter::Languages: return say(u"språket", u"the language");
            case Relaxation::Filter::Text: return say(u"orden", u"the words");
            case Relaxation::Filter::Open: return say(u"öppettiden", u"the opening time");
            case Relaxation::Filter::Free: return say(u"gratis", u"free");
            case Relaxation::Filter::DropIn: return say(u"utan tidsbokning", u"drop-in");
            case Relaxation::Filter::Topics: return say(u"ämnet", u"the topic");
            }
            Q_UNREACHABLE();
        }();
        return say(u"Inget passar allt. Utan kravet på %1 finns %2.", u"Nothing fits it all. Without asking for %1 there are %2.").arg(filter).arg(relax.total);
    }

    const FindQuestion &m_question;
    const Catalogue &m_catalogue;
    Console &m_console;
    QLocale m_locale;
};

}

void printAnswer(const Answer &answer, const FindQuestion &question, const Catalogue &catalogue, Console &console)
{
    AnswerText(question, catalogue, console).print(answer);
}

}
