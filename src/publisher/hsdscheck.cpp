// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdscheck.h"

#include "publisher/hsdslistcheck.h"
#include "publisher/hsdstablecheck.h"
#include "publisher/intake.h"
#include "publisher/table.h"
#include "publisher/watchedfiles.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace paraply {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr qint64 kMostBytes = 2'000'000'000, kDescriptorBytes = 16 * 1024 * 1024;
const QString kDescriptor = u"datapackage.json"_s;

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

/// One source, with what was found in it.
class SourceCheck {
public:
    SourceCheck(SourceFiles &files, HsdsLedger &ledger) : m_files(files), m_ledger(ledger) { }

    void run()
    {
        const bool isPackage = std::ranges::any_of(m_files.entries(), [](const auto &entry) { return tableOf(entry).has_value(); });
        if (isPackage)
            checkPackage();
        else
            checkLists();
        if (m_ledger.state())
            m_ledger.finish(isPackage);
    }

private:
    static std::optional<HsdsTable> tableOf(const SourceFiles::Entry &entry)
    {
        const QString name = baseName(entry.name);
        return name.endsWith(u".csv") ? hsdsTable(name.toStdString()) : std::nullopt;
    }

    void checkLists()
    {
        bool any = false;
        for (const auto &entry : m_files.entries()) {
            const QString name = baseName(entry.name).toLower();
            // A file that is named by itself may be called anything.
            const bool isJson = m_files.entries().size() == 1 || name.endsWith(u".json") || name.endsWith(u".ndjson") || name.endsWith(u".jsonl");
            if (!isJson || name == kDescriptor || name.endsWith(u".csv"))
                continue;
            any = true;
            HsdsListCheck(m_ledger, entry.name, [&] { return m_files.open(entry); }).run();
        }
        if (!any)
            m_ledger.tell(HsdsFault::NoTable, {});
    }

    void checkPackage()
    {
        const std::optional<std::set<QString>> listed = describedFiles();
        for (const auto &entry : m_files.entries()) {
            const QString name = baseName(entry.name);
            if (name == kDescriptor)
                continue;
            const auto table = tableOf(entry);
            if (!table) {
                m_ledger.tellAdditional(HsdsFault::AdditionalTable, entry.name, {entry.name}, {});
                continue;
            }
            if (listed && !listed->contains(name))
                m_ledger.tell(HsdsFault::FileNotListed, {entry.name});
            HsdsTableCheck(m_ledger, *table, entry.name, m_files.open(entry)).run();
        }
    }

    /// The files that the package's description names; nothing when there is none to go by.
    std::optional<std::set<QString>> describedFiles()
    {
        const auto found = std::ranges::find_if(m_files.entries(), [](const auto &entry) { return baseName(entry.name) == kDescriptor; });
        if (found == m_files.entries().end()) {
            m_ledger.tell(HsdsFault::NoDescriptor, {kDescriptor});
            return std::nullopt;
        }
        const Json described = descriptor(*found);
        if (!described.is_object() || described.value("profile", Json()) != "tabular-data-package") {
            m_ledger.tell(HsdsFault::BadDescriptor, {found->name}, u"profile"_s, {}, {u"profile"_s});
            return std::nullopt;
        }
        if (!described.contains("resources") || !described["resources"].is_array()) {
            m_ledger.tell(HsdsFault::BadDescriptor, {found->name}, u"resources"_s, {}, {u"resources"_s});
            return std::nullopt;
        }
        return resourcesOf(described["resources"], found->name);
    }

    Json descriptor(const SourceFiles::Entry &entry)
    {
        QByteArray bytes;
        StrictText text(m_files.open(entry));
        for (QByteArray piece = text.next(); !piece.isEmpty() && bytes.size() < kDescriptorBytes; piece = text.next())
            bytes += piece;
        return Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    }

    std::set<QString> resourcesOf(const Json &resources, const QString &file)
    {
        std::set<QString> listed;
        for (size_t i = 0; i < resources.size(); ++i) {
            const HsdsPlace place {file, 0, u"/resources/"_s + QString::number(i)};
            const Json path = resources[i].is_object() ? resources[i].value("path", Json()) : Json();
            if (!path.is_string() || !resources[i].contains("name")) {
                m_ledger.tell(HsdsFault::BadDescriptor, place, path.is_string() ? u"name"_s : u"path"_s, {}, {path.is_string() ? u"name"_s : u"path"_s});
                continue;
            }
            const QString name = QString::fromStdString(path.get<std::string>());
            listed.insert(baseName(name));
            if (std::ranges::none_of(m_files.entries(), [&](const auto &entry) { return baseName(entry.name) == baseName(name); }))
                m_ledger.tell(HsdsFault::FileNotThere, place, u"path"_s, name);
        }
        return listed;
    }

    SourceFiles &m_files;
    HsdsLedger &m_ledger;
};

}

HsdsCheck checkHsds(SourceFiles &files)
{
    HsdsCheck check;
    auto keys = HsdsKeys::create();
    if (!keys) {
        check.refusal = {ReadFault::Storage, {}, {}, keys.error()};
        return check;
    }
    HsdsLedger ledger(*std::move(keys), check.findings);
    try {
        SourceCheck(files, ledger).run();
    } catch (const ReadStopped &stopped) {
        check.refusal = stopped.refusal();
    }
    if (!ledger.state())
        check.refusal = {ReadFault::Storage, {}, {}, ledger.state().error()};
    check.records = ledger.records();
    return check;
}

HsdsCheck checkHsds(const QString &source, const Progress &progress)
{
    try {
        auto files = sourceFilesAt(source, kMostBytes);
        if (!progress)
            return checkHsds(*files);
        WatchedFiles watched(std::move(files), progress);
        return checkHsds(watched);
    } catch (const ReadStopped &stopped) {
        return {.refusal = stopped.refusal()};
    }
}

}
