// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/passagerow.h"

#include <QRegularExpression>

namespace paraply {

std::span<const Column<PassageRow>> PassageRow::columns()
{
    static constexpr Column<PassageRow> kColumns[] = { shown<&PassageRow::place>("place"), shown<&PassageRow::text>("text"), shown<&PassageRow::language>("language") };
    return kColumns;
}

void Passages::add(const QString &place, const QString &text, const QString &language)
{
    // Marks for the eye only, which some engines say: of direction, and of where a word may be broken.
    static const QRegularExpression kMarks(QStringLiteral("[\\x{200E}\\x{200F}\\x{2066}-\\x{2069}\\x{00AD}]"));
    const QString words = QString(text).remove(kMarks).trimmed();
    if (!words.isEmpty())
        m_rows.push_back({ QString::number(m_rows.size()), place, words, language });
}

}
