// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualitytext.h"

#include "ctl/areatable.h"
#include "ctl/counted.h"
#include "ctl/qualitywords.h"

#include <algorithm>

namespace paraply {

namespace {

class QualityText {
public:
    QualityText(const QualityView &view, std::size_t limit, Console &console) : m_view(view), m_report(view.report), m_limit(limit), m_console(console) { }

    void print()
    {
        say(u"Hur bra är uppgifterna? %1, %2.", u"How good are the data? %1, %2.", {m_report.all.name, m_report.today.toString(Qt::ISODate)});
        say(u"Poäng 0–100 för varje stöd som en källa namnger. Allmänna och lagstadgade rader (\"ska finnas i varje kommun\") räknas för sig.",
            u"0–100 points for each service that a source names. Generic and statutory rows (\"should be in every municipality\") are counted apart.", {});
        m_console.print({});
        printTable();
        printShortfalls();
        printCalls();
        printDuplicates();
        printExpired();
        printBadLinks();
        printChecked();
    }

private:
    void say(QStringView swedish, QStringView english, const QStringList &parameters)
    {
        QString text = m_console.say(swedish, english);
        // All at once: a name may hold "%1".
        switch (parameters.size()) {
        case 1: text = text.arg(parameters[0]); break;
        case 2: text = text.arg(parameters[0], parameters[1]); break;
        case 3: text = text.arg(parameters[0], parameters[1], parameters[2]); break;
        case 4: text = text.arg(parameters[0], parameters[1], parameters[2], parameters[3]); break;
        default: break;
        }
        m_console.print(text);
    }

    void heading(QStringView swedish, QStringView english, std::size_t total)
    {
        m_console.print({});
        m_console.print(QStringLiteral("%1: %2").arg(m_console.say(swedish, english)).arg(total));
    }

    /// Calls `line` for the first of a list, and says how many more there are.
    template <typename List, typename Line>
    void lines(const List &list, Line line)
    {
        std::size_t shown = 0;
        for (const auto &item : list) {
            if (m_limit > 0 && shown == m_limit) {
                say(u"  ... och %1 till (--limit 0 visar alla).", u"  ... and %1 more (--limit 0 shows all).", {QString::number(list.size() - shown)});
                break;
            }
            line(item);
            ++shown;
        }
    }

    void printTable()
    {
        const QStringList head {m_console.say(u"Stöd", u"Services"), m_console.say(u"Poäng", u"Score"), m_console.say(u"Färska", u"Fresh"),
                                m_console.say(u"Kan ha ändrats", u"May have changed"), m_console.say(u"Ring först", u"Call first"),
                                m_console.say(u"Bekräftade", u"Confirmed"), m_console.say(u"Telefon", u"Phone"), m_console.say(u"Tider", u"Hours"),
                                m_console.say(u"För sig", u"Apart")};
        std::vector<AreaLine> rows;
        for (const AreaQuality &area : m_report.municipalities)
            rows.push_back({area.name, cellsOf(area)});
        if (rows.size() > 1)
            rows.push_back({m_console.say(u"Allt", u"All"), cellsOf(m_report.all)});
        printAreaTable(head, rows, m_console);
    }

    static QStringList cellsOf(const AreaQuality &area)
    {
        const QualityTally &named = area.named;
        QStringList cells {QString::number(named.services), named.percent() ? QString::number(*named.percent()) : QStringLiteral("–")};
        for (const int number : {named.fresh, named.mayHaveChanged, named.callFirst, named.confirmed, named.withPhone, named.withHours, area.apart.services})
            cells += QString::number(number);
        return cells;
    }

    void printShortfalls()
    {
        m_console.print({});
        say(u"Det som oftast saknas", u"What is missing most often", {});
        for (const ShortfallCount &count : m_view.shortfalls) {
            m_console.print(QStringLiteral("%1  %2. %3").arg(QString::number(count.services).rightJustified(5), shortfallText(count.example, m_console),
                                                             shortfallAdvice(count.example.shortfall, m_console)));
        }
        if (m_view.shortfalls.empty())
            say(u"  Ingenting.", u"  Nothing.", {});
    }

    QString questions(const ScoredRecord &scored) const
    {
        QStringList texts;
        for (const AspectScore &aspect : scored.score.aspects) {
            if (const QString text = questionText(aspect.shortfall, m_console); !text.isEmpty())
                texts += text;
        }
        return texts.join(QStringLiteral(", "));
    }

    QString reached(const ServiceRecord &record) const
    {
        if (!record.phones.empty())
            return record.phones.front().number;
        if (!record.email.isEmpty())
            return record.email;
        if (!record.organizationWebsite.isEmpty() || !record.url.isEmpty())
            return record.organizationWebsite.isEmpty() ? record.url : record.organizationWebsite;
        const auto source = std::ranges::find_if(record.sources, &Source::isUrl);
        const QString none = m_console.say(u"ingen kontaktväg känd", u"no way to reach them is known");
        return source == record.sources.end() ? none : none + m_console.say(u", källan är ", u", the source is ") + source->reference;
    }

    void printCalls()
    {
        heading(u"Ring om dessa först (flest berörda och sämst uppgifter överst)", u"Call about these first (most concerned and worst data on top)",
                m_report.callOrder.size());
        lines(m_report.callOrder, [this](std::size_t index) {
            const ScoredRecord &scored = m_view.at(index);
            const ServiceRecord &record = scored.record;
            say(u"- %1 (%2): %3, %4.", u"- %1 (%2): %3, %4.",
                {record.name, record.municipality, counted(scored.score.percent(), Noun::Score, m_console), freshnessWords(scored, m_console)});
            m_console.print(QStringLiteral("  %1%2").arg(record.organization.isEmpty() ? QString() : record.organization + QStringLiteral(": "), reached(record)));
            if (const QString text = questions(scored); text.isEmpty())
                say(u"  Fråga om allt stämmer.", u"  Ask whether all is right.", {});
            else
                say(u"  Fråga om allt stämmer. Ta reda på: %1.", u"  Ask whether all is right. Find out: %1.", {text});
        });
    }

    void printDuplicates()
    {
        heading(u"Troliga dubbletter (liknande namn, och samma telefon eller plats)", u"Likely duplicates (similar names, and the same telephone or place)",
                m_view.duplicates.size());
        lines(m_view.duplicates, [this](const LikelyDuplicate &pair) {
            const ServiceRecord &one = m_view.at(pair.first).record, &other = m_view.at(pair.second).record;
            QStringList why;
            if (pair.samePhone)
                why += m_console.say(u"samma telefon", u"the same telephone");
            if (pair.samePlace)
                why += m_console.say(u"samma plats", u"the same place");
            m_console.print(QStringLiteral("- %1 (%2) | %3 (%4): %5").arg(one.name, one.id, other.name, other.id, why.join(QStringLiteral(", "))));
        });
    }

    void printExpired()
    {
        heading(u"Har passerat sitt slutdatum (valid_to)", u"Past their last day (valid_to)", m_view.expired.size());
        lines(m_view.expired, [this](std::size_t index) {
            const ServiceRecord &record = m_view.at(index).record;
            say(u"- %1 (%2): gällde till %3. Ny termin? Ändra valid_to, eller ta bort raden.",
                u"- %1 (%2): was valid until %3. A new term? Change valid_to, or take the row away.",
                {record.name, record.id, record.validTo.toString(Qt::ISODate)});
        });
    }

    QString placeOf(const RecordLink &link) const { return m_view.at(link.record).record.id + u' ' + link.field; }

    void printBadLinks()
    {
        heading(u"Adresser som inte går att läsa", u"Addresses that cannot be read", m_view.badLinks.size());
        lines(m_view.badLinks, [this](const BadLink &bad) {
            m_console.print(QStringLiteral("- %1: \"%2\" %3").arg(placeOf(bad.link), bad.link.address, linkFaultText(bad.fault, m_console)));
        });
    }

    void printChecked()
    {
        if (!m_view.checked) {
            m_console.print({});
            say(u"Länkarna är inte prövade. Pröva dem på nätet med --check-links.", u"The links were not tried. Try them on the network with --check-links.", {});
            return;
        }
        std::vector<const CheckedLink *> troubled;
        for (const CheckedLink &link : *m_view.checked) {
            if (link.answer.state != LinkState::Ok)
                troubled.push_back(&link);
        }
        m_console.print({});
        say(u"Prövade länkar: %1, varav %2 att se på", u"Links tried: %1, of which %2 to look at",
            {QString::number(m_view.checked->size()), QString::number(troubled.size())});
        lines(troubled, [this](const CheckedLink *link) {
            m_console.print(QStringLiteral("- %1 %2").arg(link->address, linkStateText(link->answer.state, m_console)));
            if (!link->answer.landed.isEmpty())
                m_console.print(QStringLiteral("  -> ") + link->answer.landed);
            QStringList places;
            for (std::size_t i = 0; i < std::min<std::size_t>(link->places.size(), 5); ++i)
                places += placeOf(link->places[i]);
            say(u"  Står i: %1", u"  Found in: %1", {places.join(QStringLiteral(", ")) + (link->places.size() > 5 ? QStringLiteral(" ...") : QString())});
        });
    }

    const QualityView &m_view;
    const QualityReport &m_report;
    const std::size_t m_limit;
    Console &m_console;
};

}

void printQuality(const QualityView &view, std::size_t limit, Console &console)
{
    QualityText(view, limit, console).print();
}

}
