// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatdraft.h"

#include "publisher/agecells.h"
#include "publisher/agesaying.h"
#include "publisher/foreignlanguage.h"
#include "publisher/foreigntext.h"
#include "publisher/proseages.h"

#include <algorithm>

namespace paraply {

namespace {

// Two ranges as one; a bound that one of them does not know is not known.
void widen(std::optional<ForeignAges> &whole, const ForeignAges &more)
{
    if (!whole || whole->months.isEmpty()) {
        const bool expecting = whole && whole->expecting;
        whole = more;
        whole->expecting = whole->expecting || expecting;
        return;
    }
    whole->expecting = whole->expecting || more.expecting;
    if (more.months.isEmpty())
        return;
    AgeRange &months = whole->months;
    months.min = months.min && more.months.min ? std::optional(std::min(*months.min, *more.months.min)) : std::nullopt;
    months.max = months.max && more.months.max ? std::optional(std::max(*months.max, *more.months.max)) : std::nullopt;
}

// Marked bands with a gap between them are no one range.
bool touch(const AgeRange &a, const AgeRange &b)
{
    const int low = std::max(a.min.value_or(0), b.min.value_or(0)), high = std::min(a.max.value_or(kLastAgeMonth), b.max.value_or(kLastAgeMonth));
    return low <= high + 1;
}

QStringList itemsIn(const QString &value)
{
    QStringList items;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at < value.size() && !QStringView(u",;|\n").contains(value[at]))
            continue;
        if (const QStringView item = QStringView(value).mid(begin, at - begin).trimmed(); !item.isEmpty())
            items << item.toString();
        begin = at + 1;
    }
    return items;
}

}

/// Good until the next words.
const ForeignReading<ForeignAges> &FlatDesk::agesIn(const QString &words)
{
    return m_ages.of(words, foreignAges);
}

void FlatDesk::takeAges(FlatDraft &draft)
{
    std::optional<ForeignAges> whole;
    bool isGap = false;
    std::vector<ForeignAges> bands;
    for (const auto &cell : m_cells.all(QStringLiteral("age_mark"))) {
        const auto marked = m_cells.take(cell, foreignTruth(cell.value));
        const auto ages = agesIn(cell.rule.isEmpty() ? cell.column : cell.rule);
        if (!ages)
            m_cells.tell(ages.code.isEmpty() ? QStringLiteral("age_unreadable") : ages.code, IntakeAction::LeftOut, cell.column, cell.column);
        else if (marked.value_or(false))
            bands.push_back(*ages.value);
    }
    std::ranges::stable_sort(bands, {}, [](const ForeignAges &ages) { return ages.months.min.value_or(-1); });
    for (const ForeignAges &band : bands) {
        isGap = isGap || (whole && !whole->months.isEmpty() && !band.months.isEmpty() && !touch(whole->months, band.months));
        widen(whole, band);
    }
    for (const auto &cell : m_cells.all(QStringLiteral("ages"))) {
        if (const auto ages = m_cells.take(cell, agesIn(cell.value)); ages && bands.empty())
            widen(whole, *ages);
    }
    if (whole && !isGap) {
        writeAges(draft.service, whole->months);
    } else if (isGap) {
        m_cells.tell(QStringLiteral("age_bands_apart"), IntakeAction::LeftOut);
    }
    if (whole && whole->expecting)
        draft.service["expecting"] = QStringLiteral("yes");
    if (const auto expecting = m_cells.truth(QStringLiteral("expecting")))
        draft.service["expecting"] = *expecting ? QStringLiteral("yes") : QStringLiteral("no");
    takeAgeNumbers(draft);
    const auto isSaid = [this](const char *field) { return !m_cells.first(QLatin1String(field)).value.isEmpty(); };
    if (bands.empty() && !isSaid("ages") && !isSaid("min_age") && !isSaid("max_age"))
        takeAgeProse(draft);
}

// The words stay in the description as well.
void FlatDesk::takeAgeProse(FlatDraft &draft)
{
    QStringList columns {m_cells.first(QStringLiteral("name")).column};
    std::vector<QString> texts {draft.service["name"]};
    for (const auto &cell : m_cells.all(QStringLiteral("description"))) {
        columns << cell.column;
        texts.push_back(foreignText(cell.value).value.value_or(QString()));
    }
    const ProseAges read = ProseAges::in(texts);
    const QString &column = columns[read.text];
    if (read.months) {
        writeAges(draft.service, *read.months);
        m_cells.tell(QStringLiteral("age_from_prose"), IntakeAction::Repaired, column, read.words, agesText({*read.months, false}));
    } else if (read.isUnclear) {
        m_cells.tell(QStringLiteral("age_perhaps_in_prose"), IntakeAction::LeftOut, column, read.words);
    }
    if (read.namesExpecting && draft.service["expecting"].isEmpty())
        m_cells.tell(QStringLiteral("expecting_perhaps_in_prose"), IntakeAction::LeftOut, column);
}

void FlatDesk::takeAgeNumbers(FlatDraft &draft)
{
    const auto low = m_cells.first(QStringLiteral("min_age")), high = m_cells.first(QStringLiteral("max_age"));
    if (low.value.isEmpty() && high.value.isEmpty())
        return;
    const auto monthly = [](const FlatCells::Cell &cell) { return cell.rule == u"months" && !cell.value.isEmpty(); };
    FlatCells::Cell shown = low.value.isEmpty() ? high : low;
    shown.value = low.value + QStringLiteral(" - ") + high.value;
    if (monthly(low) || monthly(high)) {
        const QString words = low.value.isEmpty() ? QStringLiteral("max %1 mån").arg(high.value)
            : high.value.isEmpty()                ? QStringLiteral("från %1 mån").arg(low.value)
                                                  : QStringLiteral("%1-%2 mån").arg(low.value, high.value);
        if (const auto ages = agesIn(words)) {
            writeAges(draft.service, {low.value.isEmpty() ? std::nullopt : ages.value->months.min, ages.value->months.max});
        } else {
            m_cells.tell(ages.code, IntakeAction::LeftOut, shown);
        }
        return;
    }
    if (const auto months = m_cells.take(shown, foreignAgeYears(low.value, high.value))) {
        writeAges(draft.service, *months);
    }
}

void FlatDesk::takeLanguages(FlatDraft &draft)
{
    QStringList tags, notes;
    const auto add = [&](const ForeignLanguages &languages) {
        for (const QString &tag : languages.tags) {
            if (!tags.contains(tag))
                tags << tag;
        }
        if (!languages.rest.isEmpty())
            notes << languages.rest;
    };
    for (const auto &cell : m_cells.all(QStringLiteral("languages"))) {
        if (const auto languages = m_cells.take(cell, m_languages.of(cell.value, foreignLanguages)))
            add(*languages);
    }
    for (const auto &cell : m_cells.all(QStringLiteral("language_mark"))) {
        if (!m_cells.take(cell, foreignTruth(cell.value)).value_or(false))
            continue;
        const auto languages = foreignLanguages(cell.rule.isEmpty() ? cell.column : cell.rule);
        if (languages)
            add(*languages.value);
    }
    draft.service["languages"] = tags.join(u';');
    draft.service["language_note"] = notes.join(QStringLiteral(", ")).simplified();
}

void FlatDesk::takeAccess(FlatDraft &draft)
{
    static const QStringList kCodes {QStringLiteral("drop_in"), QStringLiteral("booking"), QStringLiteral("referral")};
    QStringList codes;
    const auto access = m_cells.first(QStringLiteral("access"));
    for (const QString &item : itemsIn(access.value)) {
        if (kCodes.contains(item.toLower()) && !codes.contains(item.toLower()))
            codes << item.toLower();
        else if (!kCodes.contains(item.toLower()))
            m_cells.tell(QStringLiteral("access_unknown"), IntakeAction::LeftOut, access.column, item);
    }
    for (const QString &code : kCodes) {
        if (m_cells.truth(code).value_or(false) && !codes.contains(code))
            codes << code;
    }
    draft.service["access"] = codes.join(u';');
    const QString cost = m_cells.text(m_cells.first(QStringLiteral("cost")));
    static const QStringList kFree {QStringLiteral("gratis"), QStringLiteral("free"), QStringLiteral("kostnadsfritt"), QStringLiteral("avgiftsfritt"), QStringLiteral("0"), QStringLiteral("0 kr"),
                                    QStringLiteral("ingen avgift"), QStringLiteral("utan kostnad"), QStringLiteral("no charge")};
    draft.service["cost"] = kFree.contains(cost.toLower()) || m_cells.truth(QStringLiteral("free")).value_or(false) ? QStringLiteral("free") : cost;
}

void FlatDesk::takeTopics(FlatDraft &draft)
{
    QStringList topics;
    const auto add = [&](const FlatCells::Cell &cell, const QString &word) {
        const QString topic = m_region.topic(word);
        if (topic.isEmpty())
            m_cells.tell(QStringLiteral("topic_unknown"), IntakeAction::LeftOut, cell.column, word);
        else if (!topics.contains(topic))
            topics << topic;
    };
    for (const auto &cell : m_cells.all(QStringLiteral("topics"))) {
        for (const QString &item : itemsIn(cell.value))
            add(cell, item);
    }
    for (const auto &cell : m_cells.all(QStringLiteral("topic_mark"))) {
        if (m_cells.take(cell, foreignTruth(cell.value)).value_or(false))
            add(cell, cell.rule.isEmpty() ? cell.column : cell.rule);
    }
    draft.service["topics"] = topics.join(u';');
}

}
