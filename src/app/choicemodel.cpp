// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/choicemodel.h"

namespace paraply {

std::span<const Column<ChoiceRow>> ChoiceRow::columns()
{
    static constexpr Column<ChoiceRow> kColumns[] = {
        shown<&ChoiceRow::key>("code"), shown<&ChoiceRow::label>("label"), shown<&ChoiceRow::chosen>("chosen")
    };
    return kColumns;
}

void ChoiceModel::replace(std::vector<ChoiceRow> fresh)
{
    renew(m_rows, std::move(fresh));
    setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
}

void ChoiceModel::choose(const QString &code)
{
    if (std::ranges::find(m_rows, code, &ChoiceRow::key) != m_rows.end())
        Q_EMIT picked(code);
}

}
