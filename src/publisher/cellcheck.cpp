// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cellcheck.h"

#include "base/age.h"
#include "catalogue/hours.h"
#include "catalogue/service.h"
#include "publisher/cellvalues.h"
#include "publisher/foreignphone.h"
#include "publisher/foreigntext.h"

#include <algorithm>
#include <unordered_map>

namespace paraply {

namespace {

constexpr std::string_view kYesNo = "yes no";

bool isAmong(std::string_view item, std::string_view choices)
{
    while (!choices.empty()) {
        const size_t end = std::min(choices.find(' '), choices.size());
        if (choices.substr(0, end) == item)
            return true;
        choices.remove_prefix(std::min(end + 1, choices.size()));
    }
    return false;
}

class CellCheck {
public:
    CellCheck(const Table &table, Findings &findings, GoodHours &hours) : m_table(table), m_findings(findings), m_hours(hours) { }

    void check(size_t row, int column)
    {
        const std::string_view cell = m_table.cell(row, column);
        const SheetColumn &format = m_table.format().columns[size_t(column)];
        using enum CellType;
        switch (format.type) {
        case Text:
            return;
        case IdList:
        case ChoiceList:
        case LanguageList:
        case PostalCodeList:
        case Phones:
            for (const std::string_view item : itemsOf(cell))
                checkItem(row, column, item);
            return;
        case AgeMonths:
            return checkAge(row, column, cell);
        case Hours:
            return checkHours(row, column, cell);
        case Url:
            return checkUrl(row, column, cell);
        case Latitude:
        case Longitude:
            return checkDegrees(row, column, cell);
        default:
            return checkItem(row, column, cell);
        }
    }

private:
    void add(Fault fault, size_t row, int column, QStringList parameters)
    {
        m_findings.add(m_table.at(fault, row, column, std::move(parameters)));
    }
    void require(bool good, Fault fault, size_t row, int column, std::string_view cell)
    {
        if (!good)
            add(fault, row, column, {textOf(cell)});
    }

    void checkItem(size_t row, int column, std::string_view item)
    {
        const SheetColumn &format = m_table.format().columns[size_t(column)];
        using enum CellType;
        switch (format.type) {
        case Id:
        case IdList:
            return require(isId(item), Fault::BadId, row, column, item);
        case Choice:
        case ChoiceList:
            return checkChoice(row, column, item, format.choices);
        case YesNo:
            return checkChoice(row, column, item, kYesNo);
        case Count:
            return require(countFrom(item).has_value(), Fault::BadNumber, row, column, item);
        case Date:
            return checkDate(row, column, item, dateFrom(item).has_value());
        case LooseDate:
            return checkDate(row, column, item, looseDateFrom(item).has_value());
        case Email:
            return require(isMailAddress(item), hasWebScheme(item) ? Fault::UrlInMail : Fault::BadEmail, row, column, item);
        case Phones:
            return checkPhone(row, column, item);
        case Language:
        case LanguageList:
            return require(isLanguage(item), Fault::BadLanguage, row, column, item);
        case PostalCode:
        case PostalCodeList:
            return require(isPostalCode(item), Fault::BadPostalCode, row, column, item);
        case Digest:
            return require(item.size() == 16 && item.find_first_not_of("0123456789abcdef") == std::string_view::npos, Fault::BadDigest,
                           row, column, item);
        default:
            Q_ASSERT_X(false, "CellCheck", "a type with a check of its own");
        }
    }

    void checkChoice(size_t row, int column, std::string_view item, std::string_view choices)
    {
        if (isAmong(item, choices))
            return;
        const QString word = textOf(item);
        const QStringList words = textOf(choices).split(u' ');
        add(Fault::BadChoice, row, column, {word, nearest(word, words), words.join(u", ")});
    }

    void checkAge(size_t row, int column, std::string_view cell)
    {
        const auto months = countFrom(cell);
        if (!months)
            return add(Fault::BadNumber, row, column, {textOf(cell)});
        if (*months > kLastAgeMonth)
            add(Fault::AgeOutOfRange, row, column, {textOf(cell), QString::number(kLastAgeMonth)});
    }

    void checkDegrees(size_t row, int column, std::string_view cell)
    {
        if (!degreesFrom(cell))
            add(Fault::BadNumber, row, column, {textOf(cell)});
    }

    // What can be but one day is told with that day; nobody should have to guess what went wrong.
    void checkDate(size_t row, int column, std::string_view item, bool good)
    {
        if (good)
            return;
        const auto turned = foreignDate(textOf(item));
        if (turned)
            add(Fault::DateTurned, row, column, {textOf(item), turned.value->toString(Qt::ISODate)});
        else
            add(Fault::BadDate, row, column, {textOf(item)});
    }

    void checkHours(size_t row, int column, std::string_view cell)
    {
        if (m_hours.contains(cell))
            return;
        const auto hours = OpeningHours::parse(textOf(cell));
        if (hours)
            m_hours.add(cell);
        else
            add(Fault::BadHours, row, column, {textOf(cell), hours.error().detail});
    }

    void checkPhone(size_t row, int column, std::string_view item)
    {
        const QString number = textOf(item);
        if (dialableNumber(number).isEmpty())
            add(looksEaten(number) ? Fault::PhoneEaten : Fault::PhoneNotDialable, row, column, {number});
    }

    void checkUrl(size_t row, int column, std::string_view cell)
    {
        if (!hasWebScheme(cell) && cell.find("://") == std::string_view::npos)
            return add(isMailAddress(cell) ? Fault::MailInUrl : Fault::UrlWithoutScheme, row, column, {textOf(cell)});
        require(isWebAddress(cell), Fault::BadUrl, row, column, cell);
    }

    const Table &m_table;
    Findings &m_findings;
    GoodHours &m_hours;
};

}

namespace {

/// Which rows of services.csv say more about a service of a row above. Most sheets never ask, so that it is found out only then.
class LaterRows {
public:
    explicit LaterRows(const Table &table) : m_table(table) { }

    bool contains(size_t row)
    {
        if (&m_table.format() != &formatOf(Sheet::Services))
            return false;
        for (; m_next <= row; ++m_next)
            m_firsts.emplace(m_table.cell(m_next, 0), m_next);
        return m_firsts.at(m_table.cell(row, 0)) != row;
    }

private:
    const Table &m_table;
    size_t m_next = 0;
    std::unordered_map<std::string_view, size_t> m_firsts;
};

}

void GoodHours::add(std::string_view text)
{
    constexpr size_t kMost = 10'000;
    if (m_texts.size() >= kMost)
        m_texts.clear();
    m_texts.emplace(text);
}

void checkCells(const Table &table, Findings &findings)
{
    GoodHours hours;
    checkCells(table, findings, hours);
}

void checkCells(const Table &table, Findings &findings, GoodHours &known)
{
    CellCheck check(table, findings, known);
    LaterRows later(table);
    const auto columns = table.format().columns;
    for (size_t row = 0; row < table.size(); ++row) {
        for (int column = 0; column < int(columns.size()); ++column) {
            if (!table.cell(row, column).empty())
                check.check(row, column);
            else if (columns[size_t(column)].required && !later.contains(row))
                findings.add(table.at(Fault::EmptyRequired, row, column, {}));
        }
    }
}

}
