// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intake.h"

#include "base/letters.h"
#include "publisher/charset.h"

#include <array>

namespace paraply {

namespace {

constexpr qsizetype kStart = 200;
constexpr qint64 kProgressStep = 4 * 1024 * 1024;

bool isOurs(HsdsTable table)
{
    return table >= HsdsTable::ParaplyRegion;
}

/// Whether a closer look at a text is worth it: it holds marks of damage, or of having been encoded twice.
bool maybeDamaged(QStringView value)
{
    char16_t isOther = 0;
    for (const char16_t c : std::u16string_view(value.utf16(), size_t(value.size())))
        isOther |= isSame(c, QChar::ReplacementCharacter) | isSame(c, 0xC2) | isSame(c, 0xC3) | isSame(c, 0xE2);
    return (isOther & kSaid) != 0;
}

}

void refuse(ReadFault fault, const QString &at, QStringList parameters, Error error)
{
    throw ReadStopped({fault, at, std::move(parameters), std::move(error)});
}

QString nameOf(HsdsTable table)
{
    static const auto names = [] {
        std::array<QString, kHsdsTableCount> each;
        for (size_t i = 0; i < each.size(); ++i)
            each[i] = textOf(formatOf(HsdsTable(i)).name);
        return each;
    }();
    return names[size_t(table)];
}

QString startOf(QStringView value)
{
    return value.left(kStart).toString();
}

Intake::Intake(const ReadOptions &options, Staging &staging, IntakeLog &log, const Progress &progress)
    : m_options(options), m_staging(staging), m_log(log), m_progress(progress)
{
}

Intake::~Intake()
{
    for (int i = 0; i < kHsdsTableCount; ++i) {
        if (m_staged[size_t(i)] > 0)
            m_log.countIn(nameOf(HsdsTable(i)), m_staged[size_t(i)]);
    }
}

qint64 Intake::stage(StagedRecord record)
{
    if (m_summary.records >= m_options.mostRecords)
        refuse(ReadFault::TooManyRecords, record.origin.file, {QString::number(m_options.mostRecords)});
    clean(record);
    ++m_staged[size_t(record.table)];
    const auto number = m_staging.add(record);
    if (!number)
        refuse(ReadFault::Storage, record.origin.file, {}, number.error());
    ++m_summary.records;
    return *number;
}

void Intake::clean(StagedRecord &record)
{
    for (auto field = record.fields.begin(); field != record.fields.end();) {
        // A cell of our own sheets is that cell exactly, also when it is empty.
        if (field->first.startsWith(u'p') && field->first.startsWith(QLatin1String("paraply_")))
            ++field;
        else if (clean(record, field->first, field->second))
            ++field;
        else
            field = record.fields.erase(field);
    }
}

bool Intake::clean(const StagedRecord &record, const QString &name, QString &value)
{
    if (value.isEmpty())
        return false;
    if (!isOurs(record.table) && (value.front().isSpace() || value.back().isSpace())) {
        value = value.trimmed();
        if (value.isEmpty())
            return false;
    }
    if (value.size() > kLongestText) {
        tell(QStringLiteral("text_too_long"), IntakeAction::LeftOut, nameOf(record.table), record.origin, name, startOf(value));
        return false;
    }
    if (!maybeDamaged(value))
        return true;
    if (value.contains(QChar::ReplacementCharacter))
        tell(QStringLiteral("damaged_characters"), IntakeAction::Kept, nameOf(record.table), record.origin, name, startOf(value));
    if (!isOurs(record.table)) {
        const QString once = undoubled(value);
        if (!once.isEmpty() && once != value) {
            tell(QStringLiteral("encoded_twice"), IntakeAction::Repaired, nameOf(record.table), record.origin, name, startOf(value), startOf(once));
            value = once;
        }
    }
    return true;
}

void Intake::setAside(const QString &code, const QString &table, const Origin &origin, const QString &field, const QString &value, qint64 rows)
{
    m_log.countIn(table, rows);
    m_log.countAside(table, rows);
    tell(code, IntakeAction::SetAside, table, origin, field, startOf(value));
}

void Intake::tell(const QString &code, IntakeAction action, const QString &table, const Origin &origin, const QString &field, const QString &value,
                  const QString &became)
{
    m_log.add({code, action, table, origin, field, value, became});
}

void Intake::melt(const QString &table)
{
    m_log.countIn(table);
    m_log.countOut(table);
}

void Intake::advance(qint64 bytes, const QString &at)
{
    checkStop(at);
    m_bytes += bytes;
    if (m_bytes > m_options.mostBytes)
        refuse(ReadFault::TooLarge, at, {QString::number(m_options.mostBytes)});
    if (m_bytes - m_told >= kProgressStep) {
        m_told = m_bytes;
        m_progress(u"read", m_bytes, std::max(m_expected, m_bytes));
    }
}

void Intake::checkStop(const QString &at) const
{
    if (m_options.stop.stop_requested())
        refuse(ReadFault::Cancelled, at);
}

}
