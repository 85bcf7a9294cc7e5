// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/intakereport.h"

#include "publisher/intakewords.h"

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

FindingLanguage languageOf(Tongue tongue)
{
    return tongue == Tongue::Swedish ? FindingLanguage::Swedish : FindingLanguage::English;
}

std::vector<const IntakeFinding *> examplesOf(const IntakeLog &log, const QString &code)
{
    std::vector<const IntakeFinding *> examples;
    for (const IntakeFinding &finding : log.kept()) {
        if (finding.code == code)
            examples.push_back(&finding);
    }
    return examples;
}

QString totalText(const IntakeLog::Total &total, FindingLanguage language)
{
    QStringList parts;
    const auto add = [&](qint64 count, IntakeAction action) {
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(actionText(action, language)));
    };
    add(total.kept, IntakeAction::Kept);
    add(total.repaired, IntakeAction::Repaired);
    add(total.leftOut, IntakeAction::LeftOut);
    add(total.setAside, IntakeAction::SetAside);
    return parts.join(QStringLiteral(", "));
}

constexpr int kRanks = 4;

/// The worst first: a source that is not whole, then what was set aside, left out, repaired, kept.
int rankOf(const QString &code, const IntakeLog::Total &total)
{
    static const QStringList broken {QStringLiteral("count_differs"), QStringLiteral("ends_early")};
    return broken.contains(code) ? 0 : total.setAside > 0 ? 1 : total.leftOut > 0 ? 2 : total.repaired > 0 ? 3 : kRanks;
}

void printTables(const IntakeLog &log, Console &console)
{
    console.print(console.say(u"Tabell: rader in = rader ut + lagda åt sidan", u"Table: rows in = rows out + set aside"));
    for (const auto &[table, balance] : log.balances())
        console.print(QStringLiteral("  %1: %2 = %3 + %4").arg(table).arg(balance.in).arg(balance.out).arg(balance.aside));
}

Json exampleAsJson(const IntakeFinding &finding, FindingLanguage language)
{
    const FindingText text = textOf(finding, language);
    return {{"action", jsonText(actionCode(finding.action))},
            {"table", jsonText(finding.table)},
            {"file", jsonText(finding.origin.file)},
            {"row", finding.origin.row > 0 ? Json(finding.origin.row) : Json()},
            {"path", jsonTextOrNull(finding.origin.path)},
            {"field", jsonTextOrNull(finding.field)},
            {"value", jsonTextOrNull(finding.value)},
            {"became", jsonTextOrNull(finding.became)},
            {"message", jsonText(text.message)},
            {"fix", jsonTextOrNull(text.fix)}};
}

}

Result<std::unique_ptr<IntakeReport>> IntakeReport::create(const QString &path, Tongue tongue, FileOps &files)
{
    std::unique_ptr<IntakeReport> report(new IntakeReport);
    IntakeLog::Write write;
    if (!path.isEmpty()) {
        report->m_file.emplace(path, files);
        if (const auto begun = report->m_file->begin(); !begun)
            return begun.error();
        write = [to = report.get()](QByteArrayView bytes) -> Result<void> {
            constexpr qsizetype kBlock = 64 * 1024;
            to->m_waiting.append(bytes);
            return to->m_waiting.size() < kBlock ? Result<void>() : to->flush();
        };
    }
    report->m_log = std::make_unique<IntakeLog>(std::move(write), languageOf(tongue));
    return report;
}

Result<void> IntakeReport::flush()
{
    const QByteArray block = std::exchange(m_waiting, {});
    return m_file->write(block);
}

Result<void> IntakeReport::finish()
{
    if (!m_file)
        return {};
    if (!m_log->written())
        return m_log->written();
    if (const auto flushed = flush(); !flushed)
        return flushed;
    return m_file->finish();
}

void printNextStep(qint64 services, const QString &target, Console &console)
{
    if (services == 0)
        return console.print(console.say(u"Inget stöd kom med. Varför står ovan; rätta källan och importera igen till en ny mapp.",
                                         u"No service came out. Why is said above; mend the source and import again into a new folder."));
    console.print(console.say(u"Nu: \"paraplyctl validate %1\", sedan \"paraplyctl build %1 --out FIL\".", u"Now: \"paraplyctl validate %1\", then \"paraplyctl build %1 --out FILE\".").arg(target));
}

void printIntake(const IntakeLog &log, Console &console)
{
    printTables(log, console);
    const FindingLanguage language = languageOf(console.tongue());
    for (int rank = 0; rank <= kRanks; ++rank) {
        for (const auto &[code, total] : log.totals()) {
            if (rankOf(code, total) != rank)
                continue;
            console.print(u"");
            console.print(QStringLiteral("%1: %2").arg(code, totalText(total, language)));
            const auto examples = examplesOf(log, code);
            for (const IntakeFinding *example : examples) {
                const FindingText text = textOf(*example, language);
                console.print(QStringLiteral("  %1: %2 %3").arg(placeText(*example, language), text.message, text.fix).trimmed().prepend(QStringLiteral("  ")));
            }
            if (const qint64 more = total.kept + total.repaired + total.leftOut + total.setAside - qint64(examples.size()); more > 0 && !examples.empty())
                console.print(console.say(u"  ... och %1 till; --report FIL skriver alla.", u"  ... and %1 more; --report FILE writes all.").arg(more));
        }
    }
}

Json intakeAsJson(const IntakeLog &log, Tongue tongue)
{
    Json tables = Json::object(), findings = Json::array();
    for (const auto &[table, balance] : log.balances())
        tables[table.toStdString()] = {{"in", balance.in}, {"out", balance.out}, {"aside", balance.aside}};
    for (const auto &[code, total] : log.totals()) {
        Json examples = Json::array();
        for (const IntakeFinding *example : examplesOf(log, code))
            examples.push_back(exampleAsJson(*example, languageOf(tongue)));
        findings.push_back({{"code", jsonText(code)}, {"kept", total.kept}, {"repaired", total.repaired}, {"left_out", total.leftOut},
                            {"set_aside", total.setAside}, {"examples", std::move(examples)}});
    }
    return {{"tables", std::move(tables)}, {"findings", std::move(findings)}};
}

}
