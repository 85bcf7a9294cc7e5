// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"

#include <QDir>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(QString cell)
{
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

std::vector<QStringList> recordsOf(const QString &text)
{
    std::vector<QStringList> records {{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            records.back().last() += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            records.back().append(QString());
        else if (c == u'\n' && !isQuoted)
            records.push_back({QString()});
        else if (c != u'\r' || isQuoted)
            records.back().last() += c;
    }
    REQUIRE_FALSE(isQuoted);
    records.pop_back();   // behind the last line end
    return records;
}

using Rows = std::vector<std::map<QString, QString>>;

const std::map<QString, Rows> &flawless()
{
    using D = ForeignDirectory;
    static const std::map<QString, Rows> tables {
        {u"organizations"_s, {{{u"id"_s, D::kOrganization}, {u"name"_s, u"Provkommunen"_s}, {u"website"_s, u"https://prov.example/"_s}}}},
        {u"services"_s,
         {{{u"id"_s, D::kService}, {u"organization_id"_s, D::kOrganization}, {u"name"_s, u"Provstugan"_s}, {u"description"_s, u"Ett påhittat stöd."_s},
           {u"url"_s, u"https://prov.example/stugan"_s}, {u"email"_s, u"stugan@prov.example"_s}, {u"status"_s, u"active"_s}, {u"minimum_age"_s, u"0"_s},
           {u"maximum_age"_s, u"5"_s}, {u"assured_date"_s, u"2026-05-01"_s}, {u"last_modified"_s, u"2026-06-01T10:00:00.000Z"_s},
           {u"fees_description"_s, u"Gratis"_s}, {u"application_process"_s, u"Drop-in"_s}, {u"eligibility_description"_s, {}}}}},
        {u"locations"_s,
         {{{u"id"_s, D::kPlace}, {u"location_type"_s, u"physical"_s}, {u"latitude"_s, u"59.33"_s}, {u"longitude"_s, u"14.52"_s}}}},
        {u"addresses"_s,
         {{{u"id"_s, u"44444444-0000-4000-8000-000000000001"_s}, {u"location_id"_s, D::kPlace}, {u"address_1"_s, u"Provgatan 1"_s},
           {u"city"_s, u"Karlskoga"_s}, {u"region"_s, u"Karlskoga"_s}, {u"state_province"_s, u"Örebro län"_s}, {u"postal_code"_s, u"691 31"_s},
           {u"country"_s, u"SE"_s}, {u"address_type"_s, u"physical"_s}}}},
        {u"service_at_location"_s,
         {{{u"id"_s, u"55555555-0000-4000-8000-000000000001"_s}, {u"service_id"_s, D::kService}, {u"location_id"_s, D::kPlace}}}},
        {u"phones"_s,
         {{{u"id"_s, u"66666666-0000-4000-8000-000000000001"_s}, {u"service_id"_s, D::kService}, {u"number"_s, u"019-555 01 00"_s},
           {u"type"_s, u"voice"_s}, {u"extension"_s, {}}}}},
        {u"schedules"_s,
         {{{u"id"_s, u"77777777-0000-4000-8000-000000000001"_s}, {u"service_id"_s, D::kService}, {u"freq"_s, u"WEEKLY"_s}, {u"byday"_s, u"MO,TU"_s},
           {u"opens_at"_s, u"09:00"_s}, {u"closes_at"_s, u"12:00"_s}, {u"interval"_s, {}}, {u"dtstart"_s, {}}, {u"until"_s, {}},
           {u"valid_from"_s, {}}, {u"valid_to"_s, {}}, {u"description"_s, {}}}}},
        {u"languages"_s,
         {{{u"id"_s, u"88888888-0000-4000-8000-000000000001"_s}, {u"service_id"_s, D::kService}, {u"name"_s, u"Swedish"_s}, {u"code"_s, u"sv"_s}}}},
        {u"taxonomy_terms"_s,
         {{{u"id"_s, u"99999999-0000-4000-8000-000000000001"_s}, {u"name"_s, u"Open preschool"_s}, {u"description"_s, u"Open preschool"_s}}}},
        {u"attributes"_s,
         {{{u"id"_s, u"99999999-0000-4000-8000-000000000002"_s}, {u"link_id"_s, D::kService}, {u"link_entity"_s, u"service"_s},
           {u"taxonomy_term_id"_s, u"99999999-0000-4000-8000-000000000001"_s}}}},
    };
    return tables;
}

}

Rows rowsOf(const QString &csv)
{
    const auto records = recordsOf(QString::fromUtf8(contentOf(csv)).remove(QChar(0xFEFF)));
    Rows rows;
    for (size_t i = 1; i < records.size(); ++i) {
        REQUIRE(records[i].size() == records.front().size());
        std::map<QString, QString> row;
        for (qsizetype cell = 0; cell < records[i].size(); ++cell)
            row.emplace(records.front()[cell], records[i][cell]);
        rows.push_back(std::move(row));
    }
    return rows;
}

ForeignDirectory::ForeignDirectory() : tables(flawless())
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir().mkpath(path()));
}

void ForeignDirectory::set(const QString &table, const QString &column, const QString &value, int row)
{
    tables[table].at(size_t(row) - 2)[column] = value;
}

int ForeignDirectory::add(const QString &table, const std::map<QString, QString> &cells)
{
    std::map<QString, QString> row = tables[table].empty() ? std::map<QString, QString>() : tables[table].front();
    for (const auto &[column, value] : cells)
        row[column] = value;
    tables[table].push_back(std::move(row));
    return int(tables[table].size()) + 1;
}

void ForeignDirectory::clear(const QString &table)
{
    tables.erase(table);
}

void ForeignDirectory::write(const QString &file, const QByteArray &bytes)
{
    writeFile(path() + u'/' + file, bytes);
}

Run ForeignDirectory::import(const QStringList &more)
{
    for (const auto &[table, rows] : tables) {
        QSet<QString> seen;
        QStringList columns, lines;
        for (const auto &row : rows) {
            for (const auto &[column, value] : row) {
                if (!seen.contains(column))
                    columns.append(column);
                seen.insert(column);
            }
        }
        lines.append(columns.join(u','));
        for (const auto &row : rows) {
            QStringList cells;
            for (const QString &column : columns)
                cells.append(cellOf(row.contains(column) ? row.at(column) : QString()));
            lines.append(cells.join(u','));
        }
        write(table + u".csv"_s, lines.join(u"\r\n"_s).toUtf8() + "\r\n");
    }
    return paraplyctl(QStringList {u"import"_s, u"hsds"_s, path(), u"--out"_s, out(), u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS), u"--json"_s,
                                   u"--lang"_s, u"en"_s} + more);
}

Rows ForeignDirectory::made(const QString &sheet) const
{
    return rowsOf(out() + u'/' + sheet + u".csv"_s);
}

std::map<QString, QString> ForeignDirectory::made(const QString &sheet, const QString &value, const QString &column) const
{
    for (auto &row : made(sheet)) {
        if (row.at(column) == value)
            return row;
    }
    return {};
}

nlohmann::json findingOf(const nlohmann::json &told, const char *code)
{
    for (const auto &finding : told.at("findings")) {
        if (finding.at("code") == code)
            return finding;
    }
    return {};
}

void checkBalance(const nlohmann::json &told)
{
    CHECK_FALSE(told.at("tables").empty());
    for (const auto &[table, balance] : told.at("tables").items()) {
        INFO(table);
        CHECK(balance.at("in").get<int>() == balance.at("out").get<int>() + balance.at("aside").get<int>());
    }
}

}
