// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsjson.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype kBlock = 256 * 1024;
constexpr qint64 kProgressStep = 1000;

Json valueOf(const HsdsField &field, const QString &text)
{
    if (field.type != HsdsType::Number && field.type != HsdsType::Integer)
        return text.toStdString();
    bool isWhole = false;
    const qlonglong whole = text.toLongLong(&isWhole);
    return isWhole ? Json(whole) : Json(text.toDouble());
}

Json objectOf(const HsdsRecord &record)
{
    const HsdsFormat &format = formatOf(record.table());
    Json object = Json::object();
    for (const auto &[name, text] : record.fields())
        object[std::string(name)] = valueOf(*format.field(name), text);
    for (const HsdsRecord &child : record.children()) {
        Json &member = object[std::string(formatOf(child.table()).member)];
        if (isHsdsObject(record.table(), child.table()))
            member = objectOf(child);
        else
            member.push_back(objectOf(child));
    }
    return object;
}

/// The member of the wrapper for records that belong to no service.
std::string_view wrapperMember(HsdsTable table)
{
    return table == HsdsTable::Organization ? "organizations" : formatOf(table).member;
}

class Wrapper {
public:
    Wrapper(const HsdsDirectory &directory, const TakeBytes &take, const ServicesDone &progress)
        : m_directory(directory), m_take(take), m_progress(progress)
    {
    }

    Result<void> write()
    {
        const qint64 services = m_directory.serviceCount();
        m_waiting = "{\n\"version\": \"3.1\",\n\"profile\": " + QByteArray::fromStdString(Json(kHsdsProfile).dump());
        for (const auto &[name, number] : {std::pair{"total_items", services}, {"total_pages", qint64(1)}, {"page_number", qint64(1)}, {"size", services}})
            m_waiting += ",\n\"" + QByteArray(name) + "\": " + QByteArray::number(number);
        m_waiting += ",\n\"first_page\": true,\n\"last_page\": true,\n\"empty\": " + QByteArray(services == 0 ? "true" : "false");
        if (auto written = m_directory.forEachCommon([this](const HsdsRecord &record) { return common(record); }); !written)
            return written;
        close();
        m_waiting += ",\n\"contents\": [";
        qint64 done = 0;
        const auto each = [&](const HsdsRecord &record) -> Result<void> {
            m_waiting += (done > 0 ? ",\n" : "\n") + bytesOf(record);
            if (++done % kProgressStep == 0 && m_progress)
                m_progress(done, services);
            return flushed(kBlock);
        };
        if (auto written = m_directory.forEachService(each); !written)
            return written;
        m_waiting += "\n]\n}\n";
        return flushed(0);
    }

private:
    static QByteArray bytesOf(const HsdsRecord &record) { return QByteArray::fromStdString(objectOf(record).dump()); }

    Result<void> common(const HsdsRecord &record)
    {
        if (m_open != record.table()) {
            close();
            m_open = record.table();
            m_waiting += ",\n\"" + QByteArray(wrapperMember(record.table()).data(), qsizetype(wrapperMember(record.table()).size())) + "\": ";
            m_waiting += isSingle() ? "" : "[\n";
        } else {
            m_waiting += ",\n";
        }
        m_waiting += bytesOf(record);
        return flushed(kBlock);
    }

    void close()
    {
        if (m_open && !isSingle())
            m_waiting += "\n]";
        m_open.reset();
    }

    bool isSingle() const { return m_open == HsdsTable::ParaplyRegion; }

    Result<void> flushed(qsizetype limit)
    {
        if (m_waiting.size() < limit)
            return {};
        const QByteArray block = std::exchange(m_waiting, {});
        return m_take(block);
    }

    const HsdsDirectory &m_directory;
    const TakeBytes &m_take;
    const ServicesDone &m_progress;
    std::optional<HsdsTable> m_open;
    QByteArray m_waiting;
};

}

Result<void> writeHsdsJson(const HsdsDirectory &directory, const TakeBytes &take, const ServicesDone &progress)
{
    return Wrapper(directory, take, progress).write();
}

}
