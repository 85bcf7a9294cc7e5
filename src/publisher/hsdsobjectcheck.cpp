// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdsobjectcheck.h"

#include "exchange/hsdsrecord.h"
#include "publisher/hsdsrules.h"
#include "publisher/table.h"

namespace paraply {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr int kDepth = 30;

struct TypeWords {
    QString swedish, english;
};

TypeWords wordsOf(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null: return {u"null"_s, u"null"_s};
    case Json::value_t::object: return {u"ett objekt"_s, u"an object"_s};
    case Json::value_t::array: return {u"en lista"_s, u"an array"_s};
    case Json::value_t::string: return {u"text"_s, u"text"_s};
    case Json::value_t::boolean: return {u"ett sanningsvärde"_s, u"a truth value"_s};
    default: return {u"ett tal"_s, u"a number"_s};
    }
}

QStringList expected(const TypeWords &wanted, const Json &value)
{
    const TypeWords is = wordsOf(value);
    return {wanted.swedish, is.swedish, wanted.english, is.english};
}

bool isNumeric(const HsdsField &field)
{
    return field.type == HsdsType::Number || field.type == HsdsType::Integer;
}

QString stepOf(const std::string &member)
{
    return u'/' + QString::fromStdString(member).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString shown(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString::fromStdString(value.dump());
}

/// A hash of the record without what is nested in it: what must be the same wherever it stands. Never 0.
quint64 factsOf(const Json &record)
{
    size_t facts = size_t(QHashSeed::globalSeed());
    const auto add = [&facts](const std::string &text) { facts = qHash(QByteArrayView(text.data(), qsizetype(text.size())), facts + 1); };
    for (const auto &[name, value] : record.items()) {
        if (value.is_structured())
            continue;
        add(name);
        // A text is another fact than a number that is written alike.
        facts += value.is_string() ? 1 : 0;
        add(value.is_string() ? value.get_ref<const std::string &>() : value.dump());
    }
    return facts | 1;
}

bool isText(const Json &record, const char *member)
{
    const auto found = record.find(member);
    return found != record.end() && found->is_string();
}

}

HsdsTable hsdsTableOf(const Json &record)
{
    const auto has = [&](const char *member) { return record.contains(member); };
    if (has("status") || has("service_at_locations") || has("organization"))
        return HsdsTable::Service;
    if (has("location") || has("location_id"))
        return HsdsTable::ServiceAtLocation;
    if (has("taxonomy_detail") || has("taxonomy_id") || has("term_uri") || has("parent_id"))
        return HsdsTable::TaxonomyTerm;
    if (has("services") || has("legal_status") || has("website") || has("organization_identifiers"))
        return HsdsTable::Organization;
    return HsdsTable::Service;
}

void HsdsObjectCheck::checkRecord(const Json &record, HsdsTable table, const HsdsPlace &place, Standing standing, int depth)
{
    if (!record.is_object()) {
        m_ledger.tell(HsdsFault::WrongType, place, textOf(formatOf(table).name), shown(record), expected({u"ett objekt"_s, u"an object"_s}, record));
        return;
    }
    checkRequired(record, table, place);
    checkId(record, table, place, standing);
    checkHsdsRules(table, [&](std::string_view field) {
        const auto found = record.find(field);
        return found == record.end() || found->is_structured() || found->is_null() ? QString() : shown(*found);
    }, place, m_ledger);
    for (const auto &[member, value] : record.items()) {
        // A word may be a field and a table: what is text is the field.
        const HsdsField *field = formatOf(table).field(member);
        const auto child = value.is_structured() || !field ? hsdsTable(member) : std::nullopt;
        if (child && value.is_structured())
            checkNested(table, *child, value, place, member, depth);
        else if (field)
            checkField(*field, value, table, record, place);
        else if (child)
            m_ledger.tell(HsdsFault::WrongType, place, QString::fromStdString(member), shown(value), expected({u"en lista eller ett objekt"_s, u"an array or an object"_s}, value));
        else
            additional(table, member, place);
    }
}

void HsdsObjectCheck::checkRequired(const Json &record, HsdsTable table, const HsdsPlace &place)
{
    for (const HsdsField &field : formatOf(table).fields) {
        if (field.need != HsdsNeed::Always)
            continue;
        const auto found = record.find(field.name);
        // What a field was before may well have been nothing.
        const bool mayBeEmpty = table == HsdsTable::Metadata;
        if (found == record.end() || (!mayBeEmpty && found->is_string() && found->get_ref<const std::string &>().empty()))
            m_ledger.tell(HsdsFault::MissingField, place, textOf(field.name));
    }
    if (table == HsdsTable::ServiceCapacity && !record.contains("unit"))
        m_ledger.tell(HsdsFault::MissingField, place, u"unit"_s);
}

void HsdsObjectCheck::checkId(const Json &record, HsdsTable table, const HsdsPlace &place, Standing standing)
{
    if (!isText(record, "id") || !formatOf(table).field("id") || record["id"].get_ref<const std::string &>().empty())
        return;
    m_ledger.addId(table, QString::fromStdString(record["id"]), place, standing == Standing::Alone ? 0 : factsOf(record));
}

void HsdsObjectCheck::checkField(const HsdsField &field, const Json &value, HsdsTable table, const Json &record, const HsdsPlace &place)
{
    const TypeWords wanted = isNumeric(field) ? TypeWords {u"ett tal"_s, u"a number"_s}
        : field.type == HsdsType::Boolean     ? TypeWords {u"ett sanningsvärde"_s, u"a truth value"_s}
                                              : TypeWords {u"text"_s, u"text"_s};
    const bool right = isNumeric(field) ? value.is_number() : field.type == HsdsType::Boolean ? value.is_boolean() : value.is_string();
    if (!right) {
        m_ledger.tell(HsdsFault::WrongType, place, textOf(field.name), shown(value), expected(wanted, value));
        return;
    }
    // A number or a truth value is one.
    if (!value.is_string())
        return;
    const auto &text = value.get_ref<const std::string &>();
    if (text.empty() || !m_ledger.checkValue(field, text, place))
        return;
    if (field.refers)
        m_ledger.addReference(*field.refers, QString::fromStdString(text), place, textOf(field.name));
    if (table == HsdsTable::Attribute && field.name == "link_entity")
        m_ledger.checkLink(QString::fromStdString(text), isText(record, "link_id") ? QString::fromStdString(record["link_id"]) : QString(), place);
}

void HsdsObjectCheck::checkNested(HsdsTable parent, HsdsTable child, const Json &value, const HsdsPlace &place, const std::string &member, int depth)
{
    HsdsPlace beneath = place;
    beneath.pointer += stepOf(member);
    if (depth >= kDepth) {
        m_ledger.tell(HsdsFault::TooDeep, beneath, {}, {}, {QString::number(kDepth)});
        return;
    }
    const bool isSingle = isHsdsObject(parent, child);
    if (isSingle != value.is_object()) {
        const TypeWords wanted = isSingle ? TypeWords {u"ett objekt"_s, u"an object"_s} : TypeWords {u"en lista"_s, u"an array"_s};
        m_ledger.tell(HsdsFault::WrongType, place, QString::fromStdString(member), shown(value), expected(wanted, value));
        return;
    }
    if (isSingle) {
        checkRecord(value, child, beneath, Standing::Nested, depth + 1);
        return;
    }
    for (size_t i = 0; i < value.size(); ++i)
        checkRecord(value[i], child, {beneath.file, beneath.row, beneath.pointer + u'/' + QString::number(i)}, Standing::Nested, depth + 1);
}

void HsdsObjectCheck::additional(HsdsTable table, const std::string &member, const HsdsPlace &place)
{
    const QString name = QString::fromStdString(member);
    QStringList fields;
    for (const HsdsField &field : formatOf(table).fields) {
        if (!field.isOurs)
            fields += textOf(field.name);
    }
    m_ledger.tellAdditional(HsdsFault::AdditionalField, textOf(formatOf(table).name), place, name, nearest(name, fields));
}

}
