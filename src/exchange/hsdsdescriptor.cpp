// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsdescriptor.h"

#include "exchange/hsdsdirectory.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

/// Type and format in the words of Table Schema. A time of day has an offset here, which its type does not know.
Json typeOf(const HsdsField &field)
{
    switch (field.type) {
    case HsdsType::Uuid: return {{"type", "string"}, {"format", "uuid"}};
    case HsdsType::Uri: return {{"type", "string"}, {"format", "uri"}};
    case HsdsType::Email: return {{"type", "string"}, {"format", "email"}};
    case HsdsType::Number: return {{"type", "number"}};
    case HsdsType::Integer: return {{"type", "integer"}};
    case HsdsType::Boolean: return {{"type", "boolean"}};
    case HsdsType::Date: return {{"type", "date"}};
    case HsdsType::Time:
    case HsdsType::DateTime:
    case HsdsType::Choice:
    case HsdsType::Text: break;
    }
    return {{"type", "string"}};
}

Json fieldOf(const HsdsField &field)
{
    Json described {{"name", field.name}};
    described.update(typeOf(field));
    Json constraints = Json::object();
    if (field.need != HsdsNeed::Optional)
        constraints["required"] = true;
    if (field.name == "id")
        constraints["unique"] = true;
    for (size_t from = 0; !field.choices.empty() && from <= field.choices.size();) {
        const size_t end = std::min(field.choices.find('|', from), field.choices.size());
        constraints["enum"].push_back(field.choices.substr(from, end - from));
        from = end + 1;
    }
    if (!constraints.empty())
        described["constraints"] = std::move(constraints);
    return described;
}

Json schemaOf(HsdsTable table, const std::vector<HsdsTable> &tables)
{
    Json fields = Json::array(), references = Json::array();
    for (const HsdsField &field : formatOf(table).fields) {
        fields.push_back(fieldOf(field));
        if (field.refers && std::ranges::count(tables, *field.refers) > 0) {
            const std::string_view target = *field.refers == table ? std::string_view() : formatOf(*field.refers).name;
            references.push_back({{"fields", field.name}, {"reference", {{"resource", target}, {"fields", "id"}}}});
        }
    }
    Json schema {{"fields", std::move(fields)}};
    if (formatOf(table).field("id"))
        schema["primaryKey"] = "id";
    if (!references.empty())
        schema["foreignKeys"] = std::move(references);
    return schema;
}

}

QByteArray hsdsDescriptor(const std::vector<HsdsTable> &tables)
{
    Json resources = Json::array();
    for (const HsdsTable table : tables) {
        const HsdsFormat &format = formatOf(table);
        resources.push_back({{"name", format.name}, {"path", format.file}, {"profile", "tabular-data-resource"}, {"format", "csv"},
                             {"mediatype", "text/csv"}, {"encoding", "utf-8"}, {"schema", schemaOf(table, tables)}});
    }
    const Json package {{"name", "human_services_data"}, {"profile", "tabular-data-package"}, {"version", "3.1.0"},
                        {"hsds_profile", kHsdsProfile}, {"resources", std::move(resources)}};
    return QByteArray::fromStdString(package.dump(2)) + '\n';
}

}
