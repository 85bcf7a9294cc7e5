// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/servicerows.h"

namespace paraply {

std::span<const Column<SessionRow>> SessionRow::columns()
{
    static constexpr Column<SessionRow> kColumns[] = {
        shown<&SessionRow::key>("key"), shown<&SessionRow::name>("name"), shown<&SessionRow::dayText>("dayText"),
        shown<&SessionRow::hoursText>("hoursText"), shown<&SessionRow::ageText>("ageText"),
        shown<&SessionRow::note>("note")
    };
    return kColumns;
}

std::span<const Column<ExceptionRow>> ExceptionRow::columns()
{
    static constexpr Column<ExceptionRow> kColumns[] = {
        shown<&ExceptionRow::key>("key"), shown<&ExceptionRow::dayText>("dayText"), shown<&ExceptionRow::text>("text")
    };
    return kColumns;
}

std::span<const Column<PhoneRow>> PhoneRow::columns()
{
    static constexpr Column<PhoneRow> kColumns[] = {
        shown<&PhoneRow::key>("key"), shown<&PhoneRow::number>("number"), shown<&PhoneRow::dialable>("dialable")
    };
    return kColumns;
}

std::span<const Column<SourceRow>> SourceRow::columns()
{
    static constexpr Column<SourceRow> kColumns[] = {
        shown<&SourceRow::key>("key"), shown<&SourceRow::title>("title"), shown<&SourceRow::url>("url"),
        shown<&SourceRow::dateText>("dateText"), shown<&SourceRow::isUrl>("isUrl")
    };
    return kColumns;
}

std::span<const Column<TopicRow>> TopicRow::columns()
{
    static constexpr Column<TopicRow> kColumns[] = {
        shown<&TopicRow::key>("id"), shown<&TopicRow::label>("label")
    };
    return kColumns;
}

std::span<const Column<PageRow>> PageRow::columns()
{
    static constexpr Column<PageRow> kColumns[] = {
        shown<&PageRow::key>("pageId"), shown<&PageRow::title>("title"), shown<&PageRow::summary>("summary"),
        shown<&PageRow::article>("article")
    };
    return kColumns;
}

std::span<const Column<ActionRow>> ActionRow::columns()
{
    static constexpr Column<ActionRow> kColumns[] = {
        shown<&ActionRow::key>("code"), shown<&ActionRow::label>("label"), shown<&ActionRow::iconName>("iconName"),
        shown<&ActionRow::primary>("primary")
    };
    return kColumns;
}

}
