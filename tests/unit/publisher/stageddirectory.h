// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/directorymapping.h"
#include "publisher/table.h"
#include "support/testfolder.h"

#include <initializer_list>

namespace paraply {

/// Records as a reader would have staged them, and the sheets that come of them.
class StagedDirectory {
public:
    using Fields = std::initializer_list<std::pair<const char *, const char *>>;

    /// Nested in `parent` when that is given. Its row is its number.
    qint64 add(HsdsTable table, Fields fields, qint64 parent = 0)
    {
        StagedRecord record;
        record.table = table;
        record.parent = parent;
        record.origin = {QStringLiteral("prov.json"), ++m_rows, {}};
        for (const auto &[name, value] : fields)
            record.fields.emplace(QString::fromUtf8(name), QString::fromUtf8(value));
        const auto number = m_staging->add(record);
        REQUIRE(number);
        m_log.countIn(QString::fromUtf8(formatOf(table).name.data(), qsizetype(formatOf(table).name.size())));
        return *number;
    }

    Result<std::map<Sheet, qint64>> map()
    {
        REQUIRE(m_staging->seal());
        return mapDirectory(*m_staging, {m_folder.path(), QStringLiteral(PARAPLY_MINI_SHEETS), QStringLiteral("prov.json"), {}}, m_log, realFiles(),
                            [](QStringView, qint64, qint64) {});
    }

    Table sheet(Sheet sheet) const
    {
        const auto bytes = realFiles().read(m_folder.path(textOf(formatOf(sheet).file)), kSheetBytes);
        REQUIRE(bytes);
        Findings findings;
        Table table(sheet, *bytes, findings);
        CHECK(findings.errors() == 0);
        return table;
    }
    QString cell(Sheet which, std::string_view column, size_t row = 0) const
    {
        const Table table = sheet(which);
        REQUIRE(row < table.size());
        return textOf(table.cell(row, table.format()[column]));
    }

    const IntakeLog &log() const { return m_log; }
    qint64 told(const char *code) const
    {
        const auto found = m_log.totals().find(QLatin1String(code));
        return found == m_log.totals().end() ? 0 : found->second.kept + found->second.repaired + found->second.leftOut + found->second.setAside;
    }

private:
    TestFolder m_folder;
    Result<Staging> m_staging = Staging::create();
    IntakeLog m_log;
    qint64 m_rows = 0;
};

}
