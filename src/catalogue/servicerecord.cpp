// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/servicerecord.h"

#include "catalogue/cell.h"
#include "catalogue/translations.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

/// The records while they are filled in, table by table.
class RecordTable {
public:
    RecordTable(Connection &connection, const QStringList &languages) : m_connection(connection), m_languages(languages.mid(1)) { }

    std::vector<ServiceRecord> read()
    {
        readServices();
        each("SELECT service, municipality FROM catchment ORDER BY service, municipality",
             [](ServiceRecord &record, const Row &row) { record.catchment += row.column<QString>(1); });
        each("SELECT service, number, dialable FROM phone ORDER BY service, number",
             [](ServiceRecord &record, const Row &row) { record.phones.push_back({row.column<QString>(1), row.column<QString>(2)}); });
        each("SELECT DISTINCT service FROM service_language", [](ServiceRecord &record, const Row &) { record.saysLanguages = true; });
        readPlaces();
        readSessions();
        each("SELECT service, reference, title, is_url, date, date_as_written, about FROM source ORDER BY service, position, reference, about",
             [](ServiceRecord &record, const Row &row) {
                 record.sources.push_back({row.column<QString>(1), row.column<QString>(2), row.column<bool>(3), dateAt(row, 4), row.column<QString>(5),
                                           row.column<QString>(6)});
             });
        readTranslations();
        return std::move(m_records);
    }

private:
    template <typename Take>
    void each(QByteArrayView sql, Take take)
    {
        Statement statement(m_connection, sql);
        for (const Row row : statement.rows()) {
            if (const auto at = m_places.constFind(row.column<QString>(0)); at != m_places.constEnd())
                take(m_records[*at], row);
        }
    }

    void readServices()
    {
        Statement statement(m_connection,
                            "SELECT s.id, s.name, s.municipality, o.id, o.name, o.website, s.kind, s.reach, s.basis, s.masked, s.expecting, s.min_age_months, "
                            "s.max_age_months, d.confirmed_on, s.newest_date, s.valid_to, d.confirmed_by, d.responsible, d.email, d.url, s.hours, "
                            "d.language_note IS NOT NULL FROM service s JOIN service_detail d ON d.service = s.id "
                            "LEFT JOIN organization o ON o.id = s.organization ORDER BY s.id");
        for (const Row row : statement.rows()) {
            m_places.insert(row.column<QString>(0), m_records.size());
            m_records.push_back({.id = row.column<QString>(0), .name = row.column<QString>(1), .municipality = row.column<QString>(2),
                                 .organizationId = row.column<QString>(3), .organization = row.column<QString>(4),
                                 .organizationWebsite = row.column<QString>(5), .kind = codeAt(row, 6, kindFromCode),
                                 .reach = codeAt(row, 7, reachFromCode), .basis = codeAt(row, 8, basisFromCode), .masked = row.column<bool>(9),
                                 .expecting = row.column<bool>(10), .ages = agesAt(row, 11), .confirmedOn = dateAt(row, 13), .newestDate = dateAt(row, 14),
                                 .validTo = dateAt(row, 15), .confirmedBy = row.column<QString>(16), .responsible = row.column<QString>(17),
                                 .email = row.column<QString>(18), .url = row.column<QString>(19), .hours = hoursOf(row.column<QString>(20)),
                                 .notesLanguages = row.column<bool>(21)});
        }
    }

    /// Few texts are repeated many times.
    HoursKnown hoursOf(const QString &text)
    {
        const auto known = m_hours.constFind(text);
        return known != m_hours.constEnd() ? *known : *m_hours.insert(text, hoursKnownOf(text));
    }

    void readPlaces()
    {
        each("SELECT w.service, l.id, l.address, l.locality, l.municipality, l.postal_code, l.latitude, l.longitude, l.precision FROM "
             "(SELECT service, location FROM service_at_location UNION SELECT service, location FROM session WHERE location IS NOT NULL) w "
             "JOIN location l ON l.id = w.location ORDER BY w.service, l.id",
             [](ServiceRecord &record, const Row &row) {
                 record.places.push_back({row.column<QString>(1), row.column<QString>(2), row.column<QString>(3), row.column<QString>(4),
                                          row.column<QString>(5), Position{row.column<double>(6), row.column<double>(7)}, codeAt(row, 8, precisionFromCode)});
             });
    }

    void readSessions()
    {
        QHash<QString, AgeRange> spans;   // of those whose sessions have said both bounds so far
        QStringList unclear;
        each("SELECT service, hours, min_age_months, max_age_months FROM session ORDER BY service, id", [&](ServiceRecord &record, const Row &row) {
            record.hours = std::max(record.hours, hoursOf(row.column<QString>(1)));
            const AgeRange ages = agesAt(row, 2);
            if (!ages.isKnown()) {
                if (unclear.isEmpty() || unclear.last() != record.id)
                    unclear += record.id;
                return;
            }
            AgeRange &span = spans[record.id];
            span = span.isKnown() ? AgeRange{std::min(*span.min, *ages.min), std::max(*span.max, *ages.max)} : ages;
        });
        for (const QString &id : unclear)
            spans.remove(id);
        for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
            ServiceRecord &record = m_records[m_places.value(span.key())];
            if (record.ages.isEmpty())
                record.ages = *span;
        }
    }

    void readTranslations()
    {
        for (ServiceRecord &record : m_records) {
            for (const QString &language : m_languages)
                record.translations.push_back({language});
        }
        each("SELECT t.id, t.field, t.language, t.state = 'machine', t.source_digest, iif(t.field = 'name', s.name, d.description) FROM translation t "
             "JOIN service s ON s.id = t.id JOIN service_detail d ON d.service = t.id WHERE t.entity = 'service' AND t.field IN ('name', 'description')",
             [](ServiceRecord &record, const Row &row) {
                 const QString language = row.column<QString>(2);
                 const auto state = std::ranges::find(record.translations, language, &TranslationState::language);
                 if (state == record.translations.end())
                     return;
                 state->exists |= row.column<QString>(1) == u"description";
                 state->machine |= row.column<bool>(3);
                 state->stale |= row.column<QString>(4) != sourceDigest(row.column<QString>(5));
             });
    }

    Connection &m_connection;
    const QStringList m_languages;
    std::vector<ServiceRecord> m_records;
    QHash<QString, std::size_t> m_places;
    QHash<QString, HoursKnown> m_hours;   // by text
};

}

HoursKnown hoursKnownOf(const QString &text)
{
    static const QRegularExpression comments(QStringLiteral("\"[^\"]*\"")), times(QStringLiteral("\\d:\\d\\d|24/7"));
    if (text.trimmed().isEmpty())
        return HoursKnown::Nothing;
    const QString rules = QString(text).remove(comments);
    if (!rules.contains(times))
        return HoursKnown::DaysOnly;
    static const QRegularExpression days(QStringLiteral("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b|24/7"));
    return rules.contains(days) ? HoursKnown::Whole : HoursKnown::TimesOnly;
}

std::vector<ServiceRecord> readServiceRecords(Connection &connection, const QStringList &languages)
{
    return RecordTable(connection, languages).read();
}

}
