// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/savedlist.h"

namespace paraply {

SavedList::SavedList(const Clock &clock, const OpenCatalogue &catalogue, const Language &language, QObject *parent)
    : KeptList(parent), m_clock(clock), m_catalogue(catalogue), m_language(language)
{
    connect(&catalogue, &OpenCatalogue::changed, this, &SavedList::retranslate);
    renewRows();
}

QString SavedList::region() const
{
    return m_catalogue.get() ? m_catalogue.get()->region().code : QString();
}

std::optional<Service> SavedList::serviceNow(const QString &id) const
{
    if (!m_catalogue.get())
        return {};
    auto service = m_catalogue.get()->service(id, m_language.contentLanguages());
    if (service)
        return *std::move(service);
    qWarning("%ls: %ls", qUtf16Printable(id), qUtf16Printable(service.error().detail));
    return {};
}

std::vector<SavedRow> SavedList::madeRows() const
{
    static const Region nowhere;
    const Region &here = m_catalogue.get() ? m_catalogue.get()->region() : nowhere;
    std::vector<SavedRow> rows;
    for (const SavedService &one : m_saved) {
        const bool isHere = one.region == here.code;
        const auto now = isHere ? serviceNow(one.service) : std::nullopt;
        SavedRow row = SavedWords::row(one, now ? &*now : nullptr, here, isHere, m_clock.now());
        row.canUp = !rows.empty();
        row.canDown = rows.size() + 1 < m_saved.size();
        rows.push_back(std::move(row));
    }
    return rows;
}

void SavedList::renewRows()
{
    // Without a catalogue nothing is known to be gone.
    renew(m_rows, m_catalogue.get() ? madeRows() : std::vector<SavedRow>());
    if (m_catalogue.get())
        setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
    else
        setStatus(m_catalogue.state() == OpenCatalogue::State::Failed ? Status::Failed : Status::Loading);
    Q_EMIT changed();
}

void SavedList::setSaved(std::vector<SavedService> saved)
{
    m_saved = std::move(saved);
    dropStep();
    renewRows();
}

QStringList SavedList::services() const
{
    QStringList ids;
    for (const SavedService &one : m_saved) {
        if (one.region == region())
            ids << one.service;
    }
    return ids;
}

bool SavedList::holds(const QString &service) const
{
    return std::ranges::any_of(m_saved, [&](const SavedService &one) { return one.service == service && one.region == region(); });
}

int SavedList::newsCount() const
{
    return int(std::ranges::count(m_rows, true, &SavedRow::news));
}

QString SavedList::newsText() const
{
    return newsCount() == 0 ? QString() : tr("%n of what you saved has changed or is gone.", nullptr, newsCount());
}

QString SavedList::stepText(const Step &step) const
{
    return step.putBack ? tr("“%1” is no longer saved.", "a service").arg(step.name)
                        : tr("“%1” has another place in the list.", "a service").arg(step.name);
}

QString SavedList::toggle(const QString &service, const QString &location)
{
    const auto now = serviceNow(service);
    if (const QString key = region() + u'/' + service; indexOf(key) >= 0) {
        remove(key);
        return tr("It is no longer saved.");
    }
    if (!now)
        return {};
    if (int(m_saved.size()) >= kMostSaved)
        return tr("You have saved %n already, and no more can be kept. Remove something first.", nullptr, kMostSaved);
    dropStep();
    const QDate today = m_clock.now().toTimeZone(m_catalogue.get()->region().timeZone).date();
    m_saved.push_back(SavedWords::copyOf(*now, region(), location, today));
    tellEdit();
    return tr("It is saved on this device. You find it under Saved.");
}

void SavedList::setNote(const QString &key, const QString &note)
{
    const int index = indexOf(key);
    const QString kept = note.left(kLongestNote);
    if (index < 0 || m_saved[std::size_t(index)].note == kept)
        return;
    m_saved[std::size_t(index)].note = kept;
    tellEdit();
}

void SavedList::moveUp(const QString &key)
{
    if (const int index = indexOf(key); index > 0)
        move(index, index - 1);
}

void SavedList::moveDown(const QString &key)
{
    if (const int index = indexOf(key); index >= 0 && index + 1 < count())
        move(index, index + 1);
}

void SavedList::moveTo(const QString &key, const QString &other)
{
    const int from = indexOf(key), to = indexOf(other);
    if (from >= 0 && to >= 0 && from != to)
        move(from, to);
}

void SavedList::carry(int from, int to)
{
    const auto shift = [from, to](auto &list) {
        const auto at = [&list](int index) { return list.begin() + index; };
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
    };
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    shift(m_rows);
    shift(m_saved);
    endMoveRows();
    tellEdit();
}

std::function<void(int)> SavedList::take(int row)
{
    const SavedService taken = m_saved[std::size_t(row)];
    m_saved.erase(m_saved.begin() + row);
    return [this, taken](int at) { m_saved.insert(m_saved.begin() + at, taken); };
}

void SavedList::see(const QString &key)
{
    const int index = indexOf(key);
    if (index < 0 || !m_rows[std::size_t(index)].news)
        return;
    SavedService &kept = m_saved[std::size_t(index)];
    if (const auto now = serviceNow(kept.service)) {
        SavedService fresh = SavedWords::copyOf(*now, kept.region, kept.location, kept.savedOn);
        fresh.savedOn = m_clock.now().toTimeZone(m_catalogue.get()->region().timeZone).date();
        fresh.note = kept.note;
        kept = std::move(fresh);
    } else {
        kept.marks.insert(SavedWords::kGoneSeen, QStringLiteral("1"));
    }
    tellEdit();
}

QString SavedList::asText() const
{
    QStringList parts;
    for (const SavedRow &row : m_rows)
        parts << SavedWords::shared(row);
    return parts.join(QStringLiteral("\n\n"));
}

}
