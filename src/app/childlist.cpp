// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/childlist.h"

#include "app/agewords.h"
#include "app/speech.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

constexpr std::array kBands{ AgeBand::Months0To11, AgeBand::Years1To2, AgeBand::Years3To5, AgeBand::Years6To9,
    AgeBand::Years10To12, AgeBand::Years13To17 };
const QString kExpecting = QStringLiteral("expecting");

/// The band that shows a range of months: where its middle lies.
AgeBand bandOf(AgeRange months)
{
    const int middle = (*months.min + *months.max) / 2;
    return *std::ranges::find_if(kBands, [middle](AgeBand band) { return rangeOf(band).contains(middle); });
}

QString keyOf(const Child &child, int number)
{
    switch (child.kind) {
    case Child::Kind::BirthMonth: return QStringLiteral("born-%1-%2-%3").arg(child.birthYear).arg(child.birthMonth).arg(number);
    case Child::Kind::Age: return QStringLiteral("age-%1-%2").arg(*child.said.min).arg(number);
    case Child::Kind::Expected: return kExpecting;
    }
    return {};
}

/// The row of a child today; nothing when it is grown up, not born, or no longer expected.
std::optional<ChildRow> rowOf(const Child &child, QDate today, int number)
{
    ChildRow row;
    row.child = child;
    row.key = keyOf(child, number);
    if (isExpectedOn(child, today)) {
        row.expected = true;
        row.code = kExpecting;
        row.label = row.shortLabel = ChildList::tr("Expecting");
        return row;
    }
    const auto months = monthsOn(child, today);
    if (!months)
        return {};
    row.months = *months;
    row.label = AgeWords::range(*months);
    if (child.kind == Child::Kind::BirthMonth) {
        row.exact = true;
        row.shortLabel = AgeWords::shortAge(*months->min);
        const QDate born(child.birthYear, child.birthMonth, 1);
        row.detail = ChildList::tr("born %1", "month and year").arg(Speech::month(born));
        row.bornShort = Speech::shortMonth(born);
    } else {
        row.code = bandCode(bandOf(*months));
        row.shortLabel = row.label;
    }
    return row;
}

}

std::span<const Column<ChildRow>> ChildRow::columns()
{
    static constexpr Column<ChildRow> kColumns[] = {
        shown<&ChildRow::key>("key"), shown<&ChildRow::label>("label"), shown<&ChildRow::shortLabel>("shortLabel"),
        shown<&ChildRow::detail>("detail"), shown<&ChildRow::bornShort>("bornShort"), shown<&ChildRow::code>("code"), shown<&ChildRow::exact>("exact")
    };
    return kColumns;
}

std::span<const Column<BandRow>> BandRow::columns()
{
    static constexpr Column<BandRow> kColumns[] = {
        shown<&BandRow::key>("code"), shown<&BandRow::number>("number"), shown<&BandRow::unit>("unit"),
        shown<&BandRow::chosen>("chosen"), shown<&BandRow::accessibleName>("accessibleName")
    };
    return kColumns;
}

ChildList::ChildList(const Clock &clock, QObject *parent) : RowModel(parent), m_clock(clock)
{
    setStatus(Status::Empty);
    renewBands();
}

QVariant ChildList::cell(int row, int column) const
{
    return ChildRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]);
}

QDate ChildList::today() const
{
    return m_clock.now().toLocalTime().date();
}

bool ChildList::isExpecting() const
{
    return std::ranges::any_of(m_rows, &ChildRow::expected);
}

void ChildList::setExpecting(bool on)
{
    if (on != isExpecting())
        toggleBand(kExpecting);
}

QString ChildList::summary() const
{
    QStringList labels;
    for (const ChildRow &row : m_rows) {
        if (!row.expected)
            labels << row.label;
    }
    const QString children = Speech::list(labels);
    if (!isExpecting())
        return children;
    return children.isEmpty() ? tr("you who are expecting") : tr("%1, and you who are expecting").arg(children);
}

QStringList ChildList::birthYears() const
{
    QStringList years;
    for (int back = 0; back <= (kLastAgeMonth + 1) / 12; ++back)
        years << QString::number(today().year() - back);
    return years;
}

QStringList ChildList::monthNames() const
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names << QLocale().standaloneMonthName(month);
    return names;
}

int ChildList::exactCount() const
{
    return int(std::ranges::count_if(m_rows, &ChildRow::exact));
}

void ChildList::toggleBand(const QString &code)
{
    std::vector<Child> next = children();
    const auto shownIn = [&](const ChildRow &row) { return !row.exact && row.code == code; };
    if (const auto row = std::ranges::find_if(m_rows, shownIn); row != m_rows.end()) {
        next.erase(next.begin() + (row - m_rows.begin()));
    } else if (isFull()) {
        return;
    } else if (code == kExpecting) {
        next.push_back({ .kind = Child::Kind::Expected, .saidOn = today() });
    } else {
        const auto band = std::ranges::find_if(kBands, [&](AgeBand one) { return code == bandCode(one); });
        if (band == kBands.end())
            return;
        next.push_back({ .kind = Child::Kind::Age, .said = rangeOf(*band), .saidOn = today() });
    }
    take(std::move(next));
}

bool ChildList::addBirthMonth(int year, int month)
{
    const Child child{ .kind = Child::Kind::BirthMonth, .birthYear = year, .birthMonth = month };
    if (isFull() || !monthsOn(child, today()))
        return false;
    std::vector<Child> next = children();
    next.push_back(child);
    take(std::move(next));
    return true;
}

void ChildList::remove(const QString &key)
{
    const auto row = std::ranges::find(m_rows, key, &ChildRow::key);
    if (row == m_rows.end())
        return;
    std::vector<Child> next = children();
    next.erase(next.begin() + (row - m_rows.begin()));
    take(std::move(next));
}

void ChildList::clear()
{
    if (m_rows.empty())
        return;
    take({});
}

std::vector<int> ChildList::askedMonths() const
{
    std::vector<int> months;
    for (const ChildRow &row : m_rows) {
        if (row.expected)
            continue;
        const int first = *row.months.min, last = *row.months.max;
        for (const int month : { first, (first + last) / 2, last }) {
            if (std::ranges::find(months, month) == months.end())
                months.push_back(month);
        }
    }
    return months;
}

QString ChildList::labelOf(const std::vector<int> &months, QString ChildRow::*label) const
{
    QStringList labels;
    for (const ChildRow &row : m_rows) {
        const auto isIts = [&](int month) { return !row.expected && row.months.contains(month); };
        if (std::ranges::any_of(months, isIts))
            labels << row.*label;
    }
    labels.removeDuplicates();
    return Speech::list(labels);
}

std::vector<Child> ChildList::children() const
{
    std::vector<Child> children;
    std::ranges::transform(m_rows, std::back_inserter(children), &ChildRow::child);
    return children;
}

void ChildList::setChildren(const std::vector<Child> &children)
{
    m_own.reset();
    adopt(children);
}

void ChildList::lend(const std::vector<Child> &children)
{
    m_own = ownChildren();
    adopt(children);
}

void ChildList::take(std::vector<Child> children)
{
    m_own.reset();
    adopt(std::move(children));
    Q_EMIT edited();
}

void ChildList::retranslate()
{
    adopt(children());
    Q_EMIT retranslated();
}

void ChildList::adopt(std::vector<Child> children)
{
    std::vector<ChildRow> rows;
    for (const Child &child : children) {
        if (int(rows.size()) == kMostChildren)
            break;
        if (auto row = rowOf(child, today(), int(rows.size())))
            rows.push_back(std::move(*row));
    }
    renew(m_rows, std::move(rows));
    setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
    renewBands();
    Q_EMIT changed();
}

void ChildList::renewBands()
{
    const auto isChosen = [this](const QString &code) {
        return std::ranges::any_of(m_rows, [&](const ChildRow &row) { return !row.exact && row.code == code; });
    };
    std::vector<BandRow> rows{ { kExpecting, tr("Not yet", "above the word born; short"), tr("born", "under the words Not yet"), tr("Expecting a child"), isChosen(kExpecting) } };
    for (const AgeBand band : kBands) {
        const QString code = bandCode(band);
        rows.push_back({ code, AgeWords::bandNumber(band), AgeWords::bandUnit(band), AgeWords::range(rangeOf(band)), isChosen(code) });
    }
    m_bands.replace(std::move(rows));
}

}
