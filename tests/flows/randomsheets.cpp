// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "randomsheets.h"

#include "base/csvline.h"
#include "paraplyctl.h"

#include <QDir>

#include <map>
#include <random>
#include <set>
#include <vector>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

using Row = std::map<QString, QString>;

struct Place {
    Row cells;   ///< the place's columns of services.csv
};

class RandomSheets {
public:
    RandomSheets(const QString &folder, unsigned seed) : m_folder(folder), m_random(seed) { }

    void write()
    {
        QDir().mkpath(m_folder);
        writeFile(m_folder + u"/region.csv"_s, contentOf(QStringLiteral(PARAPLY_MINI_SHEETS "/region.csv")));
        region();
        places();
        for (int i = below(12); i >= 0; --i)
            service(i);
        for (int i = below(4); i > 0; --i)
            exception({});
        for (const auto &[sheet, rows] : m_rows) {
            if (!rows.empty())
                save(sheet, rows);
        }
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool perhaps(int outOf = 2) { return below(outOf) == 0; }
    QString one(const QStringList &choices) { return choices[below(int(choices.size()))]; }
    QString maybe(const QString &text) { return perhaps() ? text : QString(); }
    QString number(int bound) { return QString::number(below(bound)); }

    QString text()
    {
        static const QStringList kParts {u"lek, sång"_s, u"\"citat\""_s, u"rad ett\nrad två"_s, u"=1+1"_s, u"@SUM(A1)"_s, u"; och :"_s, u"%1 %2"_s, u"C:\\ny\\n"_s, u"åäö ÅÄÖ"_s,
                                         u"العربية"_s, u"ትግርኛ"_s, u"\U0001F600"_s, u"<b>fet</b> &amp; &lt;"_s, u"{\"a\": [1]}"_s, u"'"_s, u"null"_s, u"0"_s, u"true"_s,
                                         u"1e5"_s, u"$HOME `x`"_s, u"a\tb"_s, u"|"_s, u"\u00AB\u00BB\u2013"_s, u"yes"_s, u"-"_s, u"#"_s};
        QStringList parts;
        for (int i = below(3); i >= 0; --i)
            parts += one(kParts);
        return parts.join(u' ');
    }
    QString id(const char *kind, int number)
    {
        // Ids may be UUIDs, and may hold what an id may hold.
        if (number % 5 == 4)
            return u"%1-1111-4111-8111-111111111111"_s.arg(quint32(number * 100 + kind[0]), 8, 16, QChar(u'0'));
        return u"%1-%2._%3"_s.arg(QString::fromLatin1(kind)).arg(number).arg(below(9));
    }
    QString day() { return QDate(2026, 1, 1).addDays(below(700)).toString(Qt::ISODate); }
    QString web() { return one({u"https://example.org/"_s, u"https://example.org/å?a=1&b=%20x"_s, u"http://example.org/a;b#c"_s}); }
    QString hours()
    {
        return one({u"Mo-Fr 09:00-12:00"_s, u"We"_s, u"09:00-12:00"_s, u"Mo[1] 18:00-20:00"_s, u"24/7"_s, u"Tu 10:00+"_s, u"Sa 22:00-02:00; PH off"_s,
                    u"Mo,We 08:30-12:00,13:00-16:00; Su off"_s, u"Th 10:00-24:00 \"ring först, \"\"kanske\"\"\""_s.replace(u"\"\"kanske\"\""_s, u"kanske"_s)});
    }
    void ages(Row &row)
    {
        const int min = below(200), max = min + below(215 - min);
        row[u"min_age_months"_s] = maybe(QString::number(min));
        row[u"max_age_months"_s] = maybe(QString::number(max));
    }
    void validity(Row &row)
    {
        const QDate from = QDate(2026, 1, 1).addDays(below(300));
        row[u"valid_from"_s] = maybe(from.toString(Qt::ISODate));
        row[u"valid_to"_s] = maybe(from.addDays(below(300)).toString(Qt::ISODate));
    }

    void region()
    {
        for (const auto &[code, name] : {std::pair{u"1880"_s, u"Örebro"_s}, {u"1883"_s, u"Karlskoga"_s}, {u"1814"_s, u"Lekeberg"_s}}) {
            m_rows[u"municipalities"_s].push_back({{u"code"_s, code}, {u"name"_s, name}, {u"formal_name"_s, maybe(text())}, {u"population"_s, maybe(number(99'999))},
                                                   {u"population_date"_s, maybe(day())}, {u"latitude"_s, coordinate(58)}, {u"longitude"_s, coordinate(14)},
                                                   {u"website"_s, maybe(web())}, {u"finnish_admin_area"_s, one({u""_s, u"yes"_s, u"no"_s})}});
            m_rows[u"localities"_s].push_back({{u"name"_s, name + u" by"_s}, {u"municipality"_s, name}, {u"latitude"_s, coordinate(58)}, {u"longitude"_s, coordinate(14)},
                                               {u"coordinate_quality"_s, maybe(text())}, {u"postal_code_series"_s, maybe(u"702;703"_s)}});
        }
        for (int i = below(4); i > 0; --i)
            m_rows[u"organizations"_s].push_back({{u"id"_s, id("org", i)}, {u"name"_s, text()}, {u"type"_s, one({u""_s, u"church"_s, u"region"_s})}, {u"website"_s, maybe(web())}});
        for (int i = 4; i > 0; --i)
            m_rows[u"topics"_s].push_back({{u"id"_s, id("topic", i)}, {u"name"_s, text()}});
    }
    /// Inside the region's box: a degree from half of it on.
    QString coordinate(int degree) { return QString::number(degree + 0.6 + below(89'000) / 100'000.0, 'g', 2 + below(7)); }

    void places()
    {
        for (int i = 4; i > 0; --i) {
            m_places.push_back({{{u"location"_s, id("place", i)}, {u"municipality"_s, one(kAreas)}, {u"address"_s, maybe(text())}, {u"locality"_s, maybe(text())},
                                 {u"postal_code"_s, maybe(u"702 10"_s)}, {u"latitude"_s, coordinate(58)}, {u"longitude"_s, coordinate(14)},
                                 {u"coordinate_precision"_s, one({u"address"_s, u"neighbourhood"_s, u"locality"_s})}}});
        }
    }

    void service(int number)
    {
        Row row {{u"id"_s, id("service", number)}, {u"name"_s, text()}, {u"kind"_s, one({u"open_preschool"_s, u"library"_s, u"helpline"_s})},
                 {u"expecting"_s, one({u""_s, u"yes"_s, u"no"_s})}, {u"cost"_s, one({u""_s, u"free"_s, u"40 kr; ring \"först\""_s})},
                 {u"access"_s, one({u""_s, u"booking"_s, u"referral;drop_in"_s})}, {u"languages"_s, one({u""_s, u"sv"_s, u"sv-x-lattlast;ar;ti"_s})},
                 {u"language_note"_s, maybe(text())}, {u"description"_s, text()}, {u"phone"_s, one({u""_s, u"112"_s, u"019-21 10 00; +46 (0)19 22 33 44"_s})},
                 {u"email"_s, maybe(u"namn@example.org"_s)}, {u"url"_s, maybe(web())}, {u"hours"_s, maybe(hours())}, {u"basis"_s, one({u"specific"_s, u"statutory"_s})},
                 {u"confidence"_s, one({u"high"_s, u"low"_s})}, {u"masked"_s, one({u""_s, u"no"_s, u"yes"_s})}, {u"confirmed_on"_s, maybe(day())},
                 {u"confirmed_by"_s, one({u""_s, u"anna@example.org"_s, u"Anna, \"chef\""_s})}, {u"responsible"_s, maybe(text())}};
        ages(row);
        validity(row);
        if (!m_rows[u"organizations"_s].empty() && perhaps())
            row[u"organization"_s] = m_rows[u"organizations"_s].front().at(u"id"_s);
        if (perhaps())
            row[u"topics"_s] = m_rows[u"topics"_s][0].at(u"id"_s) + u';' + m_rows[u"topics"_s][2].at(u"id"_s);
        rowsOfService(row);
        around(row);
    }

    /// At no place, at one of its own, or at one or two that others may share; a first row without a place may stand before them.
    void rowsOfService(Row row)
    {
        const bool isMasked = row[u"masked"_s] == u"yes";
        const int form = isMasked ? 0 : below(4);
        row[u"municipality"_s] = one(kAreas);
        if (form == 1) {
            row[u"latitude"_s] = coordinate(58);
            row[u"longitude"_s] = coordinate(14);
            row[u"address"_s] = maybe(text());
        }
        if (form < 2 || perhaps(3))
            m_rows[u"services"_s].push_back(row);
        for (int i = form < 2 ? 0 : form - 1; i > 0; --i) {
            Row placed = row;
            for (const auto &[column, cell] : m_places[size_t(i)].cells)
                placed[column] = cell;
            m_used.insert(placed[u"location"_s]);
            m_rows[u"services"_s].push_back(placed);
        }
    }

    void around(const Row &service)
    {
        const QString own = service.at(u"id"_s);
        for (int i = below(3); i >= 0; --i) {
            m_rows[u"sources"_s].push_back({{u"service"_s, own}, {u"reference"_s, i == 0 ? web() : text() + number(1'000'000)}, {u"title"_s, maybe(text())},
                                            {u"date"_s, one({u""_s, u"2026"_s, u"2025-11"_s, day()})}, {u"date_as_written"_s, maybe(text())},
                                            {u"about"_s, one({u""_s, u"place"_s})}});
        }
        for (int i = below(3); i > 0; --i)
            session(own, service.at(u"masked"_s) == u"yes");
        for (const QString &municipality : {u"Örebro"_s, u"Karlskoga"_s}) {
            if (perhaps(3))
                m_rows[u"catchments"_s].push_back({{u"service"_s, own}, {u"municipality"_s, municipality}, {u"note"_s, maybe(text())}});
        }
        if (perhaps(3))
            exception(own);
        translate(u"service"_s, own, u"name"_s);
        translate(u"service"_s, own, u"description"_s);
    }

    void session(const QString &service, bool isMasked)
    {
        Row row {{u"id"_s, id("session", m_next++)}, {u"service"_s, service}, {u"name"_s, maybe(text())}, {u"hours"_s, hours()},
                 {u"expecting"_s, one({u""_s, u"yes"_s, u"no"_s})}, {u"note"_s, maybe(text())}};
        if (!isMasked && !m_used.empty() && perhaps())
            row[u"location"_s] = *m_used.begin();
        ages(row);
        validity(row);
        m_rows[u"sessions"_s].push_back(row);
        if (!row[u"note"_s].isEmpty())
            translate(u"session"_s, row[u"id"_s], u"note"_s);
    }

    void exception(const QString &service)
    {
        const QDate first = QDate(2026, 12, 1).addDays(below(60));
        const QString type = one({u"closed"_s, u"hours"_s, u"school_break"_s});
        Row row {{u"id"_s, id("exception", m_next++)}, {u"service"_s, service}, {u"type"_s, type}, {u"first_day"_s, first.toString(Qt::ISODate)},
                 {u"last_day"_s, first.addDays(below(9)).toString(Qt::ISODate)}, {u"hours"_s, type == u"hours" ? u"10:00-12:00"_s : QString()},
                 {u"reason"_s, maybe(text())}, {u"source"_s, maybe(text())}};
        if (service.isEmpty())
            row[u"municipality"_s] = one({u""_s, u"Örebro"_s});
        m_rows[u"exceptions"_s].push_back(row);
        if (!row[u"reason"_s].isEmpty())
            translate(u"exception"_s, row[u"id"_s], u"reason"_s);
    }

    void translate(const QString &entity, const QString &id, const QString &field)
    {
        for (const QString &language : {u"en"_s, u"sv-x-lattlast"_s}) {
            if (perhaps(3))
                m_rows[u"translations"_s].push_back({{u"entity"_s, entity}, {u"id"_s, id}, {u"field"_s, field}, {u"language"_s, language}, {u"text"_s, text()},
                                                     {u"state"_s, one({u"person"_s, u"machine"_s})}, {u"source_digest"_s, u"0123456789abcdef"_s}});
        }
    }

    void save(const QString &sheet, const std::vector<Row> &rows)
    {
        std::set<QString> names;
        for (const Row &row : rows) {
            for (const auto &[name, cell] : row)
                names.insert(name);
        }
        const std::vector<QString> header(names.begin(), names.end());
        QByteArray bytes = csvLine(header);
        for (const Row &row : rows) {
            std::vector<QString> cells;
            for (const QString &name : header)
                cells.push_back(row.contains(name) ? row.at(name) : QString());
            bytes += csvLine(cells);
        }
        writeFile(m_folder + u'/' + sheet + u".csv"_s, bytes);
    }

    inline static const QStringList kAreas {u"Örebro"_s, u"Karlskoga"_s, u"Lekeberg"_s, u"Örebro län"_s, u"Sverige"_s};
    QString m_folder;
    std::mt19937 m_random;
    std::map<QString, std::vector<Row>> m_rows;
    std::vector<Place> m_places;
    std::set<QString> m_used;
    int m_next = 0;
};

}

void writeRandomSheets(const QString &folder, unsigned seed)
{
    RandomSheets(folder, seed).write();
}

}
