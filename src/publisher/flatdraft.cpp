// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatdraft.h"

#include "base/text.h"
#include "publisher/cellvalues.h"
#include "publisher/csv.h"
#include "publisher/foreignkind.h"
#include "publisher/foreignphone.h"
#include "publisher/foreigntext.h"
#include "publisher/intakeids.h"

#include <QRandomGenerator>

#include <algorithm>

namespace paraply {

namespace {

constexpr qsizetype kLongestId = 90;

std::pair<size_t, size_t> printOf(const ForeignRow &row)
{
    std::string cells;
    cells.reserve(row.cells.length() + row.cells.size());
    for (const std::string_view cell : row.cells) {
        const QByteArrayView trimmed = QByteArrayView(cell.data(), qsizetype(cell.size())).trimmed();
        cells.append(trimmed.data(), size_t(trimmed.size())) += '\x1F';
    }
    const QByteArrayView print(cells.data(), qsizetype(cells.size()));
    return FlatDesk::printOf(print);
}

}

std::pair<size_t, size_t> FlatDesk::printOf(QByteArrayView bytes)
{
    static const size_t seeds[] = {QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    return {qHash(bytes, seeds[0]), qHash(bytes, seeds[1])};
}

std::optional<FlatDraft> FlatDesk::draft()
{
    FlatDraft draft;
    if (isPrivate() || isRepeated() || isGone())
        return std::nullopt;
    const auto name = m_cells.first(QStringLiteral("name"));
    draft.service["name"] = m_cells.text(name);
    if (draft.service["name"].isEmpty()) {
        m_cells.tell(QStringLiteral("name_missing"), IntakeAction::SetAside, name.column);
        return std::nullopt;
    }
    takeKind(draft);
    draft.isMasked = draft.isMasked || m_cells.truth(QStringLiteral("masked")).value_or(false);
    takeIdentity(draft);
    takeOrganization(draft);
    takeMunicipality(draft);
    takePlace(draft);
    takeAges(draft);
    takeLanguages(draft);
    takeAccess(draft);
    takeTopics(draft);
    takeContacts(draft);
    takePhones(draft);
    takeValidity(draft);
    takeHours(draft);
    takeDescription(draft);
    takeCare(draft);
    takeSource(draft);
    return draft;
}

bool FlatDesk::isPrivate()
{
    if (!m_cells.hidePrivate())
        return false;
    m_cells.tell(QStringLiteral("private_row"), IntakeAction::SetAside);
    return true;
}

bool FlatDesk::isRepeated()
{
    const qsizetype before = m_rows.size();
    m_rows.insert(paraply::printOf(m_cells.row()));
    if (m_rows.size() > before)
        return false;
    m_cells.tell(QStringLiteral("row_repeated"), IntakeAction::SetAside);
    return true;
}

bool FlatDesk::isGone()
{
    const auto status = m_cells.first(QStringLiteral("status"));
    const auto standing = m_cells.take(status, foreignStanding(status.value));
    if (!standing || *standing == ServiceStanding::Active || *standing == ServiceStanding::TemporarilyClosed)
        return false;
    m_cells.tell(QStringLiteral("service_inactive"), IntakeAction::SetAside, status);
    return true;
}

QString FlatDesk::freeId(const QString &wanted, GivenIds &given)
{
    const auto isGiven = [&given](const QString &id) {
        const qsizetype before = given.all.size();
        given.all.insert(id);
        return given.all.size() == before;
    };
    QString id = wanted;
    if (isGiven(id)) {
        int &last = given.last[wanted];
        last = std::max(last, 1);
        do
            id = wanted + u'-' + QString::number(++last);
        while (isGiven(id));
    }
    return id;
}

// Without an id of its own a row is known by its name and municipality, so that the next import gives it the same one.
void FlatDesk::takeIdentity(FlatDraft &draft)
{
    const auto cell = m_cells.first(QStringLiteral("id"));
    QString wanted = cell.value;
    if (!isId(wanted.toStdString()))
        wanted = IntakeIds::safe(wanted).left(kLongestId);
    if (!cell.value.isEmpty() && wanted != cell.value && !wanted.isEmpty())
        m_cells.tell(QStringLiteral("id_made_safe"), IntakeAction::Repaired, cell, wanted);
    const bool isOwn = !wanted.isEmpty();
    if (!isOwn) {
        const QString word = m_cells.first(QStringLiteral("municipality")).value, known = m_region.municipality(word);
        QStringList parts {known.isEmpty() ? word : known, m_cells.first(QStringLiteral("locality")).value, draft.service["name"]};
        parts.removeDuplicates();
        wanted = IntakeIds::safe(parts.join(u' ').simplified()).left(kLongestId);
    }
    if (wanted.isEmpty())
        wanted = QStringLiteral("row");
    const QString id = freeId(wanted, m_ids);
    if (id != wanted)
        m_cells.tell(isOwn ? QStringLiteral("id_repeated") : QStringLiteral("name_repeated"), isOwn ? IntakeAction::Repaired : IntakeAction::Kept,
                     isOwn ? cell.column : m_cells.first(QStringLiteral("name")).column, isOwn ? cell.value : draft.service["name"], id);
    draft.service["id"] = id;
}

void FlatDesk::takeKind(FlatDraft &draft)
{
    const auto cell = m_cells.first(QStringLiteral("kind"));
    auto kind = kindFromCode(cell.value);
    const bool isCode = kind.has_value();
    if (!kind && !cell.value.isEmpty())
        kind = foreignKind(cell.value);
    if (kind && !isCode)
        m_cells.tell(QStringLiteral("kind_rewritten"), IntakeAction::Repaired, cell, kindCode(*kind));
    if (!kind) {
        kind = foreignKind(draft.service["name"]);
        if (kind)
            m_cells.tell(QStringLiteral("kind_from_name"), IntakeAction::Repaired, cell.column, cell.value.isEmpty() ? draft.service["name"] : cell.value, kindCode(*kind));
    }
    if (!kind) {
        kind = Kind::Information;
        m_cells.tell(QStringLiteral("kind_unknown"), IntakeAction::Repaired, cell, kindCode(*kind));
    }
    draft.service["kind"] = kindCode(*kind);
    if (*kind == Kind::WomensShelter) {
        draft.isMasked = true;
        m_cells.tell(QStringLiteral("shelter_masked"), IntakeAction::Repaired, cell, QStringLiteral("yes"));
    }
}

void FlatDesk::takeOrganization(FlatDraft &draft)
{
    const QString name = m_cells.text(m_cells.first(QStringLiteral("organization")));
    if (name.isEmpty())
        return;
    QString &id = m_organizationIds[folded(name)];
    if (id.isEmpty()) {
        const QString wanted = IntakeIds::safe(name).left(kLongestId);
        id = freeId(wanted.isEmpty() ? QStringLiteral("organization") : wanted, m_runners);
        SheetRow row(Sheet::Organizations);
        row["id"] = id;
        row["name"] = name;
        const auto website = m_cells.first(QStringLiteral("organization_website"));
        row["website"] = m_cells.take(website, foreignWebAddress(website.value)).value_or(QString());
        m_organizations.emplace(id, std::move(row));
    }
    draft.service["organization"] = id;
}

void FlatDesk::takeDescription(FlatDraft &draft)
{
    QStringList paragraphs;
    for (const auto &cell : m_cells.all(QStringLiteral("description"))) {
        const QString text = m_cells.text(cell, true);
        if (!text.isEmpty())
            paragraphs << (cell.rule == u"label" ? cell.column + QStringLiteral(": ") + text : text);
    }
    paragraphs += draft.paragraphs;
    if (paragraphs.isEmpty()) {
        paragraphs << draft.service["name"];
        m_cells.tell(QStringLiteral("description_missing"), IntakeAction::Repaired, QString(), QString(), draft.service["name"]);
    }
    draft.service["description"] = paragraphs.join(u'\n').left(kCellCharacters);
}

void FlatDesk::takeContacts(FlatDraft &draft)
{
    const auto url = m_cells.first(QStringLiteral("url")), mail = m_cells.first(QStringLiteral("email"));
    const auto web = foreignWebAddress(url.value), address = foreignMailAddress(mail.value);
    draft.service["url"] = m_cells.take(url, web).value_or(QString());
    draft.service["email"] = m_cells.take(mail, address).value_or(QString());
    // Each in the other's column: moved where that is empty.
    if (draft.service["email"].isEmpty() && web.code == u"mail_in_url")
        draft.service["email"] = web.became;
    if (draft.service["url"].isEmpty() && address.code == u"url_in_mail")
        draft.service["url"] = address.became;
}

void FlatDesk::takePhones(FlatDraft &draft)
{
    QStringList numbers;
    for (const auto &cell : m_cells.all(QStringLiteral("phone"))) {
        for (const ForeignPhone &phone : m_cells.take(cell, foreignPhones(cell.value)).value_or(std::vector<ForeignPhone>())) {
            if (!numbers.contains(phone.number))
                numbers << phone.number;
            if (!phone.extension.isEmpty())
                draft.paragraphs << (isSwedish() ? QStringLiteral("Anknytning på %1: %2") : QStringLiteral("Extension at %1: %2")).arg(phone.number, phone.extension);
        }
    }
    draft.service["phone"] = numbers.join(QStringLiteral("; "));
}

void FlatDesk::takeMunicipality(FlatDraft &draft)
{
    const auto cell = m_cells.first(QStringLiteral("municipality"));
    QString &municipality = draft.service["municipality"];
    municipality = m_region.municipality(cell.value);
    if (municipality.isEmpty() && m_region.isRegion(cell.value))
        municipality = m_region.name();
    if (municipality.isEmpty() && RegionFrame::isCountry(cell.value)) {
        municipality = QString::fromUtf8(kCountryName.data(), qsizetype(kCountryName.size()));
        draft.service["basis"] = QStringLiteral("national");
    }
    if (!municipality.isEmpty())
        return;
    for (const auto &named : {m_cells.first(QStringLiteral("locality")), cell}) {
        if (const auto spot = named.value.isEmpty() ? std::nullopt : m_region.locality(named.value)) {
            municipality = spot->municipality;
            m_cells.tell(QStringLiteral("municipality_of_locality"), IntakeAction::Repaired, named, municipality);
            return;
        }
    }
}

void FlatDesk::takeCare(FlatDraft &draft)
{
    SheetRow &service = draft.service;
    if (service["basis"].isEmpty())
        service["basis"] = QStringLiteral("specific");
    const QString confidence = m_cells.first(QStringLiteral("confidence")).value.toLower();
    const bool isKnown = confidence == u"high" || confidence == u"medium" || confidence == u"low";
    service["confidence"] = isKnown ? confidence : QStringLiteral("low");
    if (draft.isMasked)
        service["masked"] = QStringLiteral("yes");
    service["confirmed_by"] = m_cells.text(m_cells.first(QStringLiteral("confirmed_by")));
    service["responsible"] = m_cells.text(m_cells.first(QStringLiteral("responsible")));
    if (const auto day = date(QStringLiteral("confirmed_on")))
        service["confirmed_on"] = day->toString(Qt::ISODate);
}

void FlatDesk::takeSource(FlatDraft &draft)
{
    const auto cell = m_cells.first(QStringLiteral("source"));
    SheetRow &source = draft.source;
    source["service"] = draft.id();
    const auto address = foreignWebAddress(cell.value);
    source["reference"] = address ? *address.value : m_cells.text(cell);
    if (source["reference"].isEmpty())
        source["reference"] = m_sourceTitle;
    const auto written = date(QStringLiteral("source_date"));
    source["date"] = written ? written->toString(Qt::ISODate) : m_sourceDate;
    source["date_as_written"] = written ? m_cells.first(QStringLiteral("source_date")).value : m_sourceDate;
}

}
