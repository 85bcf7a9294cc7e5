// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatimport.h"

#include "publisher/flatdraft.h"
#include "publisher/foreigntext.h"
#include "publisher/intakeledger.h"
#include "publisher/regionmapping.h"
#include "publisher/table.h"

#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

const QString kTable = QStringLiteral("sheet");

/// The sheets that grow row by row.
struct Written {
    SheetWriter services, sessions, sources;

    static Result<Written> create(const QString &folder, FileOps &files)
    {
        auto services = SheetWriter::create(Sheet::Services, folder, files);
        if (!services)
            return services.error();
        auto sessions = SheetWriter::create(Sheet::Sessions, folder, files);
        if (!sessions)
            return sessions.error();
        auto sources = SheetWriter::create(Sheet::Sources, folder, files);
        if (!sources)
            return sources.error();
        return Written {std::move(*services), std::move(*sessions), std::move(*sources)};
    }

    Result<void> add(const FlatDraft &draft)
    {
        if (const auto added = services.add(draft.service); !added)
            return added;
        for (const SheetRow &session : draft.sessions) {
            if (const auto added = sessions.add(session); !added)
                return added;
        }
        return sources.add(draft.source);
    }

    Result<void> finish()
    {
        for (SheetWriter *writer : {&services, &sessions, &sources}) {
            if (writer == &sessions && writer->rows() == 0)
                continue;
            if (const auto finished = writer->finish(); !finished)
                return finished;
        }
        return {};
    }
};

QString rowsText(const std::vector<qint64> &rows)
{
    constexpr size_t kShown = 20;
    QStringList texts;
    for (size_t i = 0; i < std::min(rows.size(), kShown); ++i)
        texts << QString::number(rows[i]);
    return texts.join(QStringLiteral(", ")) + (rows.size() > kShown ? QStringLiteral(" ...") : QString());
}

// What is true of the whole file.
void tellFile(const FlatSheet &sheet, const QString &file, IntakeLog &log)
{
    const ForeignBytes &bytes = sheet.bytes();
    const auto tell = [&](const QString &code, IntakeAction action, qint64 row, const QString &value, const QString &became) {
        log.add({code, action, kTable, {file, row, {}}, {}, value, became});
    };
    if (bytes.charset != Charset::Utf8)
        tell(QStringLiteral("sheet_read_as"), IntakeAction::Kept, 0, charsetName(bytes.charset), QStringLiteral("UTF-8"));
    if (bytes.replaced > 0)
        tell(QStringLiteral("sheet_damaged"), IntakeAction::Kept, bytes.replacedRows.front(), QString::number(bytes.replaced), rowsText(bytes.replacedRows));
    if (bytes.doubled > 0)
        tell(QStringLiteral("sheet_doubled"), IntakeAction::Repaired, bytes.doubledRows.front(), QString::number(bytes.doubled), rowsText(bytes.doubledRows));
    if (sheet.headerRow() > 1)
        tell(QStringLiteral("rows_above_headings"), IntakeAction::LeftOut, 1, QString::number(sheet.headerRow() - 1), {});
}

/// A line of sums below a list: a word for it, and beside it nothing but numbers.
bool isTotals(const ForeignRow &row)
{
    static const QRegularExpression word(QStringLiteral("^(?:summa|totalt?|sum|grand total)[\\s:=]*[\\d\\s]*$|^(?:(?:summa|totalt) )?antal(?: .*)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^[\\d\\s.,]*$"));
    // Nearly every row begins otherwise.
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return !cell.empty(); });
    if (first == row.cells.end() || std::string_view("sStTaAgG").find((*first).front()) == std::string_view::npos)
        return false;
    bool hasWord = false;
    for (const std::string_view cell : row.cells) {
        const QString text = textOf(cell).simplified();
        const bool isWord = !hasWord && word.match(text).hasMatch();
        if (!isWord && !number.match(text).hasMatch())
            return false;
        hasWord |= isWord;
    }
    return hasWord;
}

class FlatImport {
public:
    FlatImport(const FlatSheet &sheet, const SheetMapping &mapping, const FlatRequest &request, const RegionFrame &region, IntakeLog &log)
        : m_sheet(sheet), m_request(request), m_log(log), m_cells(sheet, mapping, request.file, log), m_desk(m_cells, region), m_unmapped(m_cells.unmapped())
    {
        const QString title = mapping.setting(u"@source_title");
        const auto date = foreignDate(mapping.setting(u"@source_date"));
        m_desk.setSource(title.isEmpty() ? request.file : title, !request.date.isEmpty() || !date ? request.date : date.value->toString(Qt::ISODate));
        m_isDateUnknown = mapping.isDateUnknown();
        m_filled.resize(m_unmapped.size());
    }

    Result<void> run(Written &written, const Progress &progress)
    {
        constexpr int kStep = 500;
        FlatSheet::Rows rows(m_sheet);
        qint64 done = 0;
        while (auto row = rows.next()) {
            m_log.countIn(kTable);
            if (const auto taken = take(std::move(*row), written); !taken)
                return taken;
            if (++done % kStep == 0 && progress)
                progress(QStringView(m_request.file), done, 0);
            if (!m_log.written())
                return m_log.written().error();
        }
        tellUnmapped();
        // When a file was last saved says nothing of when the list was true.
        if (m_undated > 0 && !m_isDateUnknown)
            m_log.add({QStringLiteral("source_date_unknown"), IntakeAction::Kept, kTable, {m_request.file, 0, {}}, {}, QString::number(m_undated), {}});
        return {};
    }

    const FlatDesk &desk() const { return m_desk; }

private:
    Result<void> take(ForeignRow row, Written &written)
    {
        const bool isBroken = row.isBroken, isHeader = isHeadings(row);
        const bool isLong = std::any_of(row.cells.from(size_t(m_sheet.header().size())), row.cells.end(), [](std::string_view cell) { return !cell.empty(); });
        const bool areSums = !isBroken && isTotals(row);
        m_cells.setRow(std::move(row));
        if (isBroken || isHeader || areSums) {
            m_cells.tell(isBroken ? QStringLiteral("sheet_unclosed_quote") : isHeader ? QStringLiteral("headings_repeated") : QStringLiteral("row_of_sums"), IntakeAction::SetAside);
            m_log.countAside(kTable);
            return {};
        }
        if (isLong)
            m_cells.tell(QStringLiteral("sheet_extra_cells"), IntakeAction::LeftOut, QString(), QString::number(m_cells.row().cells.size()), QString::number(m_sheet.header().size()));
        countUnmapped();
        const auto draft = m_desk.draft();
        if (!draft) {
            m_log.countAside(kTable);
            return {};
        }
        m_log.countOut(kTable);
        m_undated += draft->source["date"].isEmpty();
        return written.add(*draft);
    }

    bool isHeadings(const ForeignRow &row) const
    {
        if (row.cells.size() < size_t(m_sheet.header().size()))
            return false;
        for (qsizetype i = 0; i < m_sheet.header().size(); ++i) {
            const QString cell = textOf(row.cells[size_t(i)]).simplified(), heading = m_sheet.header()[i];
            if (cell != heading && !(heading.endsWith(u')') && (cell.isEmpty() || heading.startsWith(cell))))
                return false;
        }
        return true;
    }

    void countUnmapped()
    {
        for (size_t i = 0; i < m_unmapped.size(); ++i) {
            const size_t place = m_unmapped[i].second;
            if (place < m_cells.row().cells.size() && !m_cells.row().cells[place].empty())
                ++m_filled[i];
        }
    }

    void tellUnmapped()
    {
        for (size_t i = 0; i < m_unmapped.size(); ++i) {
            if (m_filled[i] > 0)
                m_log.add({QStringLiteral("column_not_mapped"), IntakeAction::LeftOut, kTable, {m_request.file, m_sheet.headerRow(), {}}, m_unmapped[i].first,
                           QString::number(m_filled[i]), {}});
        }
    }

    const FlatSheet &m_sheet;
    const FlatRequest &m_request;
    IntakeLog &m_log;
    FlatCells m_cells;
    FlatDesk m_desk;
    std::vector<std::pair<QString, size_t>> m_unmapped;
    std::vector<qint64> m_filled;
    qint64 m_undated = 0;
    bool m_isDateUnknown = false;
};

Result<qint64> writeOrganizations(const FlatDesk &desk, const QString &folder, FileOps &files)
{
    if (desk.organizations().empty())
        return qint64(0);
    auto writer = SheetWriter::create(Sheet::Organizations, folder, files);
    if (!writer)
        return writer.error();
    for (const auto &[id, row] : desk.organizations()) {
        if (const auto added = writer->add(row); !added)
            return added.error();
    }
    if (const auto finished = writer->finish(); !finished)
        return finished.error();
    return writer->rows();
}

Result<void> copyRegion(const FlatRequest &request, IntakeLog &log, FileOps &files)
{
    auto nothing = Staging::create();
    if (!nothing)
        return nothing.error();
    if (const auto sealed = nothing->seal(); !sealed)
        return sealed;
    IntakeLedger ledger(log);
    return placeRegion(*nothing, ledger, request.region, request.target, files);
}

}

Result<std::map<Sheet, qint64>> importFlatSheet(const FlatSheet &sheet, const SheetMapping &mapping, const FlatRequest &request, IntakeLog &log, FileOps &files,
                                                const Progress &progress)
{
    const auto region = RegionFrame::read(request.region, files);
    if (!region)
        return region.error();
    if (const auto copied = copyRegion(request, log, files); !copied)
        return copied.error();
    auto written = Written::create(request.target, files);
    if (!written)
        return written.error();
    tellFile(sheet, request.file, log);
    FlatImport import(sheet, mapping, request, *region, log);
    if (const auto run = import.run(*written, progress); !run)
        return run.error();
    const auto organizations = writeOrganizations(import.desk(), request.target, files);
    if (!organizations)
        return organizations.error();
    if (const auto finished = written->finish(); !finished)
        return finished.error();
    return std::map<Sheet, qint64> {{Sheet::Organizations, *organizations}, {Sheet::Services, written->services.rows()},
                                    {Sheet::Sessions, written->sessions.rows()}, {Sheet::Sources, written->sources.rows()}};
}

}
