// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/directoryreader.h"
#include "publisher/intakewords.h"
#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>

namespace paraply {

/// A source of a test's own, read once, and what came of it.
class ReadRig {
public:
    ReadRig() : m_staging(std::move(*Staging::create())) { }

    TestFolder folder;
    ReadOptions options;

    /// Reads a file or folder of the rig's folder, or an address; everything in it must be accounted for.
    const ReadSummary &read(const QString &source = {})
    {
        const bool isAddress = source.contains(QLatin1String("://"));
        summary = readDirectory(isAddress ? source : folder.path(source), options, m_staging, m_log, [](QStringView, qint64, qint64) { });
        REQUIRE(m_staging.seal());
        if (!summary.refusal)
            checkBalance();
        return summary;
    }

    std::vector<StagedRecord> records(HsdsTable table) const
    {
        std::vector<StagedRecord> found;
        REQUIRE(m_staging.forEach(table, [&](const StagedRecord &each) -> Result<void> {
            found.push_back(each);
            return {};
        }));
        return found;
    }
    StagedRecord only(HsdsTable table) const
    {
        const auto found = records(table);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    QStringList values(HsdsTable table, const QString &field) const
    {
        QStringList found;
        for (const StagedRecord &each : records(table))
            found.append(each.field(field));
        return found;
    }
    std::vector<StagedRecord> nested(HsdsTable table, const StagedRecord &in) const { return std::move(*m_staging.nestedIn(table, in.number)); }

    /// How often a finding was made; and the first of it.
    qint64 told(const QString &code) const
    {
        const auto found = m_log.totals().find(code);
        if (found == m_log.totals().end())
            return 0;
        return found->second.kept + found->second.repaired + found->second.leftOut + found->second.setAside;
    }
    IntakeFinding first(const QString &code) const
    {
        const auto found = std::find_if(m_log.kept().begin(), m_log.kept().end(), [&](const IntakeFinding &each) { return each.code == code; });
        INFO(code.toStdString());
        REQUIRE(found != m_log.kept().end());
        return *found;
    }
    qint64 aside(const QString &table) const
    {
        const auto found = m_log.balances().find(table);
        return found == m_log.balances().end() ? 0 : found->second.aside;
    }
    const Staging &staging() const { return m_staging; }

    ReadSummary summary;

private:
    /// Rows in = rows staged + rows melted into others + rows set aside; and every finding has its words.
    void checkBalance() const
    {
        qint64 staged = 0;
        for (const auto &[name, balance] : m_log.balances()) {
            const auto table = hsdsTable(name.toStdString());
            const qint64 there = table ? m_staging.count(*table) : 0;
            INFO(name.toStdString());
            CHECK(balance.in == there + balance.out + balance.aside);
            staged += there;
        }
        CHECK(staged == summary.records);
        for (const auto &[code, total] : m_log.totals()) {
            INFO(code.toStdString());
            CHECK(intakeSentence(code));
        }
    }

    Staging m_staging;
    IntakeLog m_log;
};

}
