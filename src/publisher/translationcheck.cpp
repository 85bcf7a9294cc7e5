// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetcheck.h"

#include "catalogue/translations.h"

#include <array>

namespace paraply {

namespace {

struct Translatable {
    std::string_view entity;
    Sheet sheet;
    std::string_view fields;   ///< separated by blanks
};

constexpr std::array<Translatable, 7> kTranslatable = {{
    {"service", Sheet::Services, "name description cost language_note"}, {"session", Sheet::Sessions, "name note"},
    {"organization", Sheet::Organizations, "name"}, {"topic", Sheet::Topics, "name"}, {"publication", Sheet::Publications, "about note"},
    {"municipality_note", Sheet::MunicipalityNotes, "text"}, {"exception", Sheet::Exceptions, "reason"}}};

class TranslationCheck {
public:
    TranslationCheck(const Sheets &sheets, Findings &findings) : m_sheets(sheets), m_table(sheets[Sheet::Translations]), m_findings(findings)
    {
        for (const Translatable &kind : kTranslatable) {
            const Table &table = sheets[kind.sheet];
            for (size_t row = 0; row < table.size(); ++row)
                m_rows[size_t(&kind - kTranslatable.data())].emplace(table.cell(row, 0), row);
        }
    }

    void check(size_t row)
    {
        const std::string_view entity = cell(row, "entity");
        for (const Translatable &kind : kTranslatable) {
            if (kind.entity == entity)
                return checkOf(kind, row);
        }
    }

private:
    std::string_view cell(size_t row, std::string_view column) const { return m_table.cell(row, m_table.format()[column]); }

    void checkOf(const Translatable &kind, size_t row)
    {
        const QStringList fields = textOf(kind.fields).split(u' ');
        const QString field = textOf(cell(row, "field"));
        if (!fields.contains(field)) {
            if (!field.isEmpty())
                m_findings.add(m_table.at(Fault::UnknownField, row, m_table.format()["field"],
                                          {field, nearest(field, fields), fields.join(u", "), textOf(kind.entity)}));
            return;
        }
        const Table &original = m_sheets[kind.sheet];
        const auto &rows = m_rows[size_t(&kind - kTranslatable.data())];
        const auto found = rows.find(cell(row, "id"));
        if (found == rows.end()) {
            if (!original.isWhole())
                return;
            m_findings.add(m_table.at(Fault::DanglingReference, row, m_table.format()["id"], {textOf(cell(row, "id")), original.file(), {}}));
            return;
        }
        const QString text = textOf(original.cell(found->second, original.format()[cell(row, "field")]));
        const QString digest = sourceDigest(text);
        if (digest != textOf(cell(row, "source_digest")))
            m_findings.add(m_table.at(Fault::StaleTranslation, row, m_table.format()["source_digest"], {textOf(cell(row, "id")), field, digest}));
    }

    const Sheets &m_sheets;
    const Table &m_table;
    Findings &m_findings;
    std::array<std::unordered_map<std::string_view, size_t>, kTranslatable.size()> m_rows;
};

}

void checkTranslations(const Sheets &sheets, Findings &findings)
{
    const Table &table = sheets[Sheet::Translations];
    if (table.size() == 0)
        return;
    TranslationCheck check(sheets, findings);
    for (size_t row = 0; row < table.size(); ++row)
        check.check(row);
}

}
