// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

namespace paraply {

/// Days of the ordinary week with the same hours, of a session or of the service itself.
struct SessionRow {
    QString key, name, dayText, hoursText, ageText, note;
    static std::span<const Column<SessionRow>> columns();
};

/// A stretch of days that goes against the ordinary week.
struct ExceptionRow {
    QString key, dayText, text;
    static std::span<const Column<ExceptionRow>> columns();
};

struct PhoneRow {
    QString key, number, dialable;
    static std::span<const Column<PhoneRow>> columns();
};

struct SourceRow {
    QString key, title, url, dateText;
    bool isUrl = false;
    static std::span<const Column<SourceRow>> columns();
};

struct TopicRow {
    QString key, label;
    static std::span<const Column<TopicRow>> columns();
};

/// A page on rights or knowledge as one of a list.
struct PageRow {
    QString key, title, summary;
    int article = 0;
    static std::span<const Column<PageRow>> columns();
};

/// Something to do about a service: call, navigate, web, calendar, qr, mail, share.
struct ActionRow {
    QString key, label, iconName;
    bool primary = false;
    static std::span<const Column<ActionRow>> columns();
};

}
