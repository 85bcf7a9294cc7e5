// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakelog.h"

#include "base/csvline.h"
#include "publisher/intakewords.h"

#include <array>

namespace paraply {

namespace {

QByteArray headerLine()
{
    const std::array<QString, 10> names {QStringLiteral("code"), QStringLiteral("action"), QStringLiteral("table"), QStringLiteral("file"),
                                         QStringLiteral("row"), QStringLiteral("path"), QStringLiteral("field"), QStringLiteral("value"),
                                         QStringLiteral("became"), QStringLiteral("explanation")};
    return "\xEF\xBB\xBF" + csvLine(names);
}

QByteArray lineOf(const IntakeFinding &finding, FindingLanguage language)
{
    const FindingText text = textOf(finding, language);
    const QString explained = text.fix.isEmpty() ? text.message : text.message + u' ' + text.fix;
    const QString row = finding.origin.row > 0 ? QString::number(finding.origin.row) : QString();
    const std::array<QString, 10> cells {finding.code, actionCode(finding.action), finding.table, finding.origin.file, row,
                                         finding.origin.path, finding.field, finding.value, finding.became, explained};
    return csvLine(cells, CsvSafety::FormulaSafe);
}

}

IntakeLog::IntakeLog(Write report, FindingLanguage language) : m_report(std::move(report)), m_language(language)
{
    write(headerLine());
}

void IntakeLog::write(const QByteArray &line)
{
    if (m_report && m_written)
        m_written = m_report(line);
}

void IntakeLog::add(const IntakeFinding &finding)
{
    Total &total = m_totals[finding.code];
    switch (finding.action) {
    case IntakeAction::Kept: ++total.kept; break;
    case IntakeAction::Repaired: ++total.repaired; break;
    case IntakeAction::LeftOut: ++total.leftOut; break;
    case IntakeAction::SetAside: ++total.setAside; break;
    }
    // The first of each code are worth more on a screen than two hundred of one.
    const qint64 before = total.kept + total.repaired + total.leftOut + total.setAside;
    if (before <= kKeptOfACode && int(m_kept.size()) < kKept)
        m_kept.push_back(finding);
    if (m_report)
        write(lineOf(finding, m_language));
}

void IntakeLog::countIn(const QString &table, qint64 rows)
{
    m_balances[table].in += rows;
}

void IntakeLog::countOut(const QString &table, qint64 rows)
{
    m_balances[table].out += rows;
}

void IntakeLog::countAside(const QString &table, qint64 rows)
{
    m_balances[table].aside += rows;
}

}
