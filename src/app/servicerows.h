// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

namespace paraply {

/// Days of the ordinary week with the same hours, of a session or of the service itself.
struct SessionRow {
    QString key, name, dayText, hoursText, ageText, note;
    bool operator==(const SessionRow &) const = default;
    static std::span<const Column<SessionRow>> columns();
};

/// A stretch of days that goes against the ordinary week.
struct ExceptionRow {
    QString key, dayText, text;
    bool operator==(const ExceptionRow &) const = default;
    static std::span<const Column<ExceptionRow>> columns();
};

struct PhoneRow {
    QString key, number, dialable;
    bool operator==(const PhoneRow &) const = default;
    static std::span<const Column<PhoneRow>> columns();
};

struct SourceRow {
    QString key, title, url, dateText;
    bool isUrl = false;
    bool operator==(const SourceRow &) const = default;
    static std::span<const Column<SourceRow>> columns();
};

struct TopicRow {
    QString key, label;
    bool operator==(const TopicRow &) const = default;
    static std::span<const Column<TopicRow>> columns();
};

/// A page on rights or knowledge as one of a list.
struct PageRow {
    QString key, title, summary;
    int article = 0;
    bool operator==(const PageRow &) const = default;
    static std::span<const Column<PageRow>> columns();
};

/// Something to do about a service: call, navigate, web, calendar, qr, mail, share.
struct ActionRow {
    QString key, label, iconName;
    bool primary = false;
    bool operator==(const ActionRow &) const = default;
    static std::span<const Column<ActionRow>> columns();
};

}
