// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/nestedreader.h"

#include <QHashSeed>

namespace paraply {

namespace {

using Json = nlohmann::json;

bool mayBeShared(HsdsTable table)
{
    switch (table) {
    case HsdsTable::Organization:
    case HsdsTable::Program:
    case HsdsTable::Location:
    case HsdsTable::Taxonomy:
    case HsdsTable::TaxonomyTerm:
    case HsdsTable::Unit: return true;
    default: return false;
    }
}

/// A feed that makes up names is not remembered for ever.
constexpr size_t kNames = 2'000;

/// The field that a record of bare text has it in: `"languages": ["sv", "so"]`.
QString fieldOfText(HsdsTable table)
{
    switch (table) {
    case HsdsTable::Phone: return QStringLiteral("number");
    case HsdsTable::Url: return QStringLiteral("url");
    case HsdsTable::Accessibility: return QStringLiteral("description");
    case HsdsTable::RequiredDocument: return QStringLiteral("document");
    case HsdsTable::Funding: return QStringLiteral("source");
    case HsdsTable::Language:
    case HsdsTable::ServiceArea:
    case HsdsTable::Organization: return QStringLiteral("name");
    default: return {};
    }
}

/// A hash of all that a value holds, which begins from `seed`.
quint64 hashOf(const Json &value, quint64 seed)
{
    constexpr quint64 kObject = 1, kArray = 2, kEnd = 3, kNull = 4;
    const auto textHash = [](const std::string &text, quint64 from) { return qHash(QByteArrayView(text.data(), qsizetype(text.size())), from); };
    if (value.is_string())
        return textHash(value.get_ref<const std::string &>(), seed);
    if (!value.is_structured())
        return seed * kNull + kNull;
    seed += value.is_object() ? kObject : kArray;
    for (auto each = value.begin(); each != value.end(); ++each)
        seed = hashOf(*each, value.is_object() ? textHash(each.key(), seed) : seed + kArray);
    return textHash({}, seed + kEnd);
}

QString pathOf(const Origin &origin, const QString &step)
{
    return origin.path + u'/' + step;
}

}

void NestedReader::read(const Json &record, const ForeignTable &table, const Origin &origin)
{
    m_intake.checkStop(origin.file);
    element(record, table, {origin, 0, nullptr, false});
}

void NestedReader::element(const Json &value, const ForeignTable &table, const Place &place)
{
    if (value.is_object())
        return object(value, table, place);
    const QString field = fieldOfText(table.table);
    if (value.is_string() && !field.isEmpty() && place.parent > 0)
        return object(Json {{field.toStdString(), value}}, table, place);
    // Null in a record says that there is nothing; in its place it is a record less.
    if (!value.is_null() || place.parent == 0)
        m_intake.setAside(QStringLiteral("not_a_record"), nameOf(table.table), place.origin, {}, value.is_null() ? QStringLiteral("null") : anyTextOf(value));
}

void NestedReader::child(const Json &value, const ForeignTable &table, const Place &place)
{
    if (!value.is_array()) {
        Place one = place;
        one.isOne = true;
        return element(value, table, one);
    }
    for (size_t i = 0; i < value.size(); ++i) {
        Place each = place;
        each.origin.path = pathOf(place.origin, QString::number(i));
        element(value[i], table, each);
    }
}

/// Good until the next is asked for.
const NestedReader::Word &NestedReader::wordOf(const std::string &name)
{
    if (const auto known = m_words.find(name); known != m_words.end())
        return known->second;
    if (m_words.size() > kNames)
        m_words.clear();
    const QString text = QString::fromStdString(name);
    return m_words.emplace(name, Word {text, foreignTable(text)}).first->second;
}

/// The table of a member that holds records; nothing for one that holds a value.
std::optional<ForeignTable> NestedReader::memberTable(const std::string &name, const Json &value, HsdsTable holder)
{
    if (!value.is_object() && !value.is_array())
        return std::nullopt;
    auto table = tableNamed(name);
    // Before 3, what ties a service to a term calls the term its taxonomy.
    if (table && table->table == HsdsTable::Taxonomy && holder == HsdsTable::Attribute)
        table->table = HsdsTable::TaxonomyTerm;
    return table;
}

std::vector<NestedReader::Member> NestedReader::members(const Json &object, HsdsTable table)
{
    std::vector<Member> found;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (auto of = memberTable(member.key(), member.value(), table))
            found.push_back({&member.key(), &member.value(), std::move(*of)});
    }
    return found;
}

/// What is no record of its own.
RecordFields NestedReader::valuesOf(const Json &object, const std::vector<Member> &members)
{
    RecordFields values;
    values.reserve(object.size());
    auto member = members.begin();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (member != members.end() && &each.value() == member->value)
            ++member;
        else
            values.emplace(wordOf(each.key()).text, anyTextOf(each.value()));
    }
    return values;
}

/// The object's own values; and its eligibility, which has no table any more.
StagedRecord NestedReader::flat(const Json &object, const std::vector<Member> &members, const ForeignTable &table, const Place &place)
{
    StagedRecord record;
    record.table = table.table;
    record.origin = place.origin;
    record.parent = place.parent;
    record.fields = valuesOf(object, members);
    std::vector<RecordFields> eligible;
    for (const Member &held : members) {
        if (held.table.shape != TableDialect::Eligibility)
            continue;
        const Json rows = held.value->is_array() ? *held.value : Json::array({*held.value});
        for (const Json &row : rows) {
            auto &fields = eligible.emplace_back();
            m_intake.melt(QStringLiteral("eligibility"));
            if (!row.is_object())
                fields.emplace(QStringLiteral("eligibility"), anyTextOf(row));
            for (auto said = row.begin(); row.is_object() && said != row.end(); ++said)
                fields.emplace(QString::fromStdString(said.key()), anyTextOf(said.value()));
        }
    }
    meltEligibility(record, eligible, m_intake);
    return record;
}

/// What is embedded and has an id is named by it: nested in one record only, it belongs to all that embed it.
void NestedReader::nameShared(const std::vector<Member> &members, StagedRecord &record)
{
    for (const Member &member : members) {
        const HsdsTable table = member.table.table;
        const bool isEmbedded = member.value->is_object() && member.table.shape != TableDialect::Eligibility
            && (mayBeShared(table) || table == HsdsTable::Service);
        const QString id = isEmbedded ? textIn(*member.value, "id").trimmed() : QString();
        if (id.isEmpty())
            continue;
        QString &reference = record.fields[nameOf(table) + QLatin1String("_id")];
        if (!reference.trimmed().isEmpty() && reference.trimmed() != id) {
            m_intake.tell(QStringLiteral("reference_differs"), IntakeAction::Repaired, nameOf(record.table), record.origin,
                          nameOf(table) + QLatin1String("_id"), reference, id);
        }
        reference = id;
    }
}

/// What an organization holds names it, as it would in a table.
void NestedReader::inherit(StagedRecord &record, const Place &place) const
{
    if (!place.holder || place.isOne || place.holder->table != HsdsTable::Organization)
        return;
    const bool isHeld = record.table == HsdsTable::Service || record.table == HsdsTable::Program || record.table == HsdsTable::Location;
    QString &reference = record.fields[QStringLiteral("organization_id")];
    if (isHeld && !place.holder->id.isEmpty() && reference.trimmed().isEmpty())
        reference = place.holder->id;
}

/// Whether this very record is staged already.
bool NestedReader::isAgain(const Json &object, HsdsTable table, const Place &place)
{
    const bool isEmbedded = place.isOne && place.parent > 0;
    const auto said = object.find("id");
    const bool isNamed = said != object.end() && (mayBeShared(table) || (isEmbedded && table == HsdsTable::Service));
    const QString id = isNamed ? anyTextOf(*said).trimmed() : QString();
    if (id.isEmpty())
        return false;
    // An object of nothing but an id says only which record is meant.
    if (isEmbedded && object.size() == 1)
        return true;
    const quint64 key = qHash(id, size_t(QHashSeed::globalSeed()) + size_t(table));
    const bool isNew = m_forms.insert(hashOf(object, key)).second;
    const bool isKnown = isNew && !m_ids.insert(key).second;
    if (isKnown && isEmbedded)
        m_intake.tell(QStringLiteral("same_id_differs"), IntakeAction::Kept, nameOf(table), place.origin, QStringLiteral("id"), id);
    if (isNew || !isEmbedded)
        return false;
    Again &again = m_again[size_t(table)];
    if (again.times++ == 0)
        again.first = place.origin;
    return true;
}

void NestedReader::stageDerived(const std::vector<DerivedRow> &rows, const Origin &origin)
{
    for (const DerivedRow &row : rows) {
        StagedRecord more;
        more.table = row.table;
        more.origin = origin;
        more.fields = row.fields;
        m_intake.stage(std::move(more));
    }
}

void NestedReader::object(const Json &object, const ForeignTable &table, const Place &place)
{
    if (isAgain(object, table.table, place))
        return;
    const std::vector<Member> held = members(object, table.table);
    StagedRecord record = flat(object, held, table, place);
    nameShared(held, record);
    inherit(record, place);
    const auto derived = translate(table, record, m_intake);
    const Holder holder {record.table, record.field(QStringLiteral("id")).trimmed()};
    const qint64 number = m_intake.stage(std::move(record));
    stageDerived(derived, place.origin);
    for (const Member &member : held) {
        if (member.table.shape == TableDialect::Eligibility)
            continue;
        Place inside {place.origin, number, &holder, false};
        inside.origin.path = pathOf(place.origin, wordOf(*member.name).text);
        child(*member.value, member.table, inside);
    }
}

void NestedReader::finish()
{
    for (int i = 0; i < kHsdsTableCount; ++i) {
        const Again &again = m_again[size_t(i)];
        if (again.times > 0)
            m_intake.tell(QStringLiteral("embedded_again"), IntakeAction::Kept, nameOf(HsdsTable(i)), again.first, QStringLiteral("id"), QString::number(again.times));
    }
}

HsdsTable likelyTable(const Json &record)
{
    constexpr std::array kCandidates = {HsdsTable::Service, HsdsTable::Organization, HsdsTable::Location, HsdsTable::ServiceAtLocation,
                                        HsdsTable::TaxonomyTerm, HsdsTable::Taxonomy};
    const auto has = [&](const char *name) { return record.contains(name); };
    if (has("services") || has("legal_status") || has("organization_identifiers"))
        return HsdsTable::Organization;
    if (has("service_at_locations") || has("organization") || has("organisation"))
        return has("location") || has("location_id") ? HsdsTable::ServiceAtLocation : HsdsTable::Service;
    if (has("location_type"))
        return HsdsTable::Location;
    HsdsTable best = HsdsTable::Service;
    int most = 0;
    for (const HsdsTable candidate : kCandidates) {
        int fits = 0;
        for (const auto &[name, value] : record.items())
            fits += formatOf(candidate).field(name) ? 1 : 0;
        if (fits > most) {
            best = candidate;
            most = fits;
        }
    }
    return best;
}

}
