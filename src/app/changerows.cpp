// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/changerows.h"

#include "app/speech.h"

namespace paraply {

namespace {

QString typeCode(ServiceChange::Type type)
{
    switch (type) {
    case ServiceChange::Type::Added: return QStringLiteral("added");
    case ServiceChange::Type::Removed: return QStringLiteral("removed");
    case ServiceChange::Type::Changed: break;
    }
    return QStringLiteral("changed");
}

}

std::span<const Column<ChangeRow>> ChangeRow::columns()
{
    static constexpr Column<ChangeRow> kColumns[] = {
        shown<&ChangeRow::key>("key"), shown<&ChangeRow::service>("service"), shown<&ChangeRow::title>("title"),
        shown<&ChangeRow::note>("note"), shown<&ChangeRow::type>("type"), shown<&ChangeRow::group>("group"), shown<&ChangeRow::badge>("badge")
    };
    return kColumns;
}

QString ChangeRows::part(ServicePart part)
{
    switch (part) {
    case ServicePart::Name: return tr("name");
    case ServicePart::Contact: return tr("phone, mail or web");
    case ServicePart::Hours: return tr("times");
    case ServicePart::Place: return tr("place");
    case ServicePart::Ages: return tr("ages");
    case ServicePart::Access: return tr("cost or booking");
    case ServicePart::Description: return tr("description");
    case ServicePart::Organization: return tr("who runs it");
    case ServicePart::Sources: return tr("sources");
    }
    return {};
}

QString ChangeRows::note(const ServiceChange &change)
{
    if (change.type == ServiceChange::Type::Added)
        return tr("New in %1", "a municipality").arg(change.municipality);
    if (change.type == ServiceChange::Type::Removed)
        return tr("No longer listed in %1", "a municipality").arg(change.municipality);
    QStringList parts;
    for (const ServicePart one : change.parts)
        parts.append(part(one));
    return tr("Changed: %1", "parts of a service, as in: times and place").arg(Speech::list(parts));
}

std::vector<ChangeRow> ChangeRows::rows(const CatalogueChanges &changes)
{
    std::vector<ChangeRow> rows;
    for (const ServiceChange &change : changes.services) {
        if (rows.size() == kMost)
            break;
        const bool isGone = change.type == ServiceChange::Type::Removed;
        rows.push_back({ change.id, isGone ? QString() : change.id, change.name, note(change), typeCode(change.type), groupCode(groupOf(change.kind)),
                         kindCode(change.kind) });
    }
    return rows;
}

QString ChangeRows::sentence(const CatalogueChanges &changes)
{
    const auto count = [&changes](ServiceChange::Type type) {
        return int(std::ranges::count(changes.services, type, &ServiceChange::type));
    };
    QStringList parts;
    if (const int added = count(ServiceChange::Type::Added); added > 0)
        parts.append(tr("%n new", nullptr, added));
    if (const int changed = count(ServiceChange::Type::Changed); changed > 0)
        parts.append(tr("%n changed", nullptr, changed));
    if (const int removed = count(ServiceChange::Type::Removed); removed > 0)
        parts.append(tr("%n gone", nullptr, removed));
    if (changes.pages > 0)
        parts.append(tr("%n page(s) to read", nullptr, changes.pages));
    return parts.isEmpty() ? QString() : Speech::sentence(Speech::list(parts));
}

}
