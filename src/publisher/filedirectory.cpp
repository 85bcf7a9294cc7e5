// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/filedirectory.h"

#include "publisher/jsonrecords.h"
#include "publisher/tablereader.h"

#include <QMap>

namespace paraply {

namespace {

constexpr qsizetype kDescriptor = 4 * 1024 * 1024;

bool isJson(const QString &name)
{
    return name.endsWith(QLatin1String(".json")) || name.endsWith(QLatin1String(".ndjson")) || name.endsWith(QLatin1String(".jsonl"));
}

bool isSheet(const QString &name)
{
    return name.endsWith(QLatin1String(".csv")) || name.endsWith(QLatin1String(".tsv")) || name.endsWith(QLatin1String(".tab"))
        || name.endsWith(QLatin1String(".txt"));
}

QString baseOf(const QString &name)
{
    return name.section(u'/', -1);
}

QString folderOf(const QString &name)
{
    return name.section(u'/', 0, -2);
}

/// Reads all files of a source, once.
class Walk {
public:
    Walk(SourceFiles &files, QString source, Intake &intake)
        : m_files(files), m_source(std::move(source)), m_intake(intake), m_json(intake), m_tables(intake)
    {
    }

    void run()
    {
        const bool isAlone = m_files.entries().size() == 1;
        chooseFolder();
        for (const auto &entry : m_files.entries())
            sort(entry, isAlone);
        for (const auto *entry : m_eligibility)
            readSheet(*entry);
        m_tables.closeShelf();
        for (const auto *entry : m_sheets)
            readSheet(*entry);
        for (const auto *entry : m_lists)
            readList(*entry, isAlone);
        m_tables.finish();
        if (m_intake.summary().dialect == Dialect::Unknown)
            refuse(ReadFault::NothingKnown, m_source, zipsBeside());
        m_json.finish();
    }

private:
    using Entry = SourceFiles::Entry;

    std::optional<ForeignTable> tableOf(const Entry &entry) const
    {
        const QString named = m_named.value(entry.name);
        return foreignTable(named.isEmpty() ? baseOf(entry.name).section(u'.', 0, -2) : named);
    }

    bool isDescriptor(const Entry &entry) const { return baseOf(entry.name).compare(QLatin1String("datapackage.json"), Qt::CaseInsensitive) == 0; }

    /// What is not opened in a folder, and may be what was meant.
    QStringList zipsBeside() const
    {
        QStringList zips;
        for (const Entry &entry : m_files.entries()) {
            if (entry.name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
                zips << entry.name;
        }
        return zips;
    }

    static bool isHidden(const Entry &entry) { return baseOf(entry.name).startsWith(u'.') || entry.name.startsWith(QLatin1String("__MACOSX/")); }

    /// The tables lie in one folder: the first, nearest to the top, with a descriptor, a list of JSON, or a file that is named as a table is.
    void chooseFolder()
    {
        qsizetype best = -1;
        for (const Entry &entry : m_files.entries()) {
            const qsizetype depth = entry.name.count(u'/');
            const QString name = entry.name.toLower();
            const bool names = isDescriptor(entry) || isJson(name) || (isSheet(name) && tableOf(entry)) || m_files.entries().size() == 1;
            if (isHidden(entry) || !names || (best >= 0 && depth >= best))
                continue;
            best = depth;
            m_folder = folderOf(entry.name);
        }
        for (const Entry &entry : m_files.entries()) {
            if (isDescriptor(entry) && folderOf(entry.name) == m_folder)
                readDescriptor(entry);
        }
    }

    void readDescriptor(const Entry &entry)
    {
        QByteArray bytes;
        const ByteFlow flow = m_files.open(entry);
        for (QByteArray piece = flow(); !piece.isEmpty() && bytes.size() <= kDescriptor; piece = flow())
            bytes += piece;
        const auto read = foreignJson(bytes);
        if (bytes.size() > kDescriptor || !read || !read->value.is_object()) {
            m_intake.tell(QStringLiteral("file_not_read"), IntakeAction::LeftOut, QStringLiteral("datapackage"), {entry.name, 0, {}});
            return;
        }
        m_intake.summary().version = textIn(read->value, "version");
        m_intake.summary().profile = textIn(read->value, "profile");
        const auto resources = read->value.find("resources");
        if (resources == read->value.end() || !resources->is_array())
            return;
        for (const auto &resource : *resources) {
            if (!resource.is_object())
                continue;
            const QString path = textIn(resource, "path"), name = textIn(resource, "name");
            // The file's own name says it better where it is a table's.
            if (!foreignTable(baseOf(path).section(u'.', 0, -2)) && foreignTable(name))
                m_named.insert(m_folder.isEmpty() ? path : m_folder + u'/' + path, name);
        }
    }

    void sort(const Entry &entry, bool isAlone)
    {
        const QString name = entry.name.toLower();
        if (isHidden(entry) || isDescriptor(entry))
            return;
        if (isAlone && !isJson(name) && !isSheet(name) && looksLikeJson(entry)) {
            m_lists.push_back(&entry);
        } else if (isJson(name) && folderOf(entry.name) == m_folder) {
            m_lists.push_back(&entry);
        } else if ((isSheet(name) || isAlone) && folderOf(entry.name) == m_folder) {
            const auto table = tableOf(entry);
            (table && table->shape == TableDialect::Eligibility ? m_eligibility : m_sheets).push_back(&entry);
        } else {
            m_intake.tell(QStringLiteral("file_not_read"), IntakeAction::LeftOut, QStringLiteral("file"), {entry.name, 0, {}});
        }
    }

    bool looksLikeJson(const Entry &entry)
    {
        const QByteArray start = m_files.open(entry)().trimmed();
        return start.startsWith('{') || start.startsWith('[') || start.startsWith("\xEF\xBB\xBF{") || start.startsWith("\xEF\xBB\xBF[");
    }

    void readSheet(const Entry &entry)
    {
        const auto table = tableOf(entry);
        const auto heading = m_tables.read(entry.name, m_files.open(entry), table);
        if (heading == TableReader::Heading::Unknown)
            return;
        ++m_intake.summary().files;
        Dialect &dialect = m_intake.summary().dialect;
        if (heading == TableReader::Heading::OutpostSheet)
            dialect = Dialect::OutpostSheet;
        else if (table && table->isOld)
            dialect = Dialect::OldTabular;
        else if (dialect == Dialect::Unknown)
            dialect = Dialect::HsdsTabular;
    }

    void readList(const Entry &entry, bool isAlone)
    {
        JsonList list(m_intake, entry.name, [&] { return m_files.open(entry); }, tableOf(entry));
        if (!isAlone && !list.isList())
            return m_intake.tell(QStringLiteral("file_not_read"), IntakeAction::LeftOut, QStringLiteral("file"), {entry.name, 0, {}});
        m_json.read(list);
    }

    SourceFiles &m_files;
    QString m_source, m_folder;
    Intake &m_intake;
    JsonRecords m_json;
    TableReader m_tables;
    QMap<QString, QString> m_named;   // by path: the table that the descriptor says it is
    std::vector<const Entry *> m_eligibility, m_sheets, m_lists;
};

}

void readFiles(SourceFiles &files, const QString &source, Intake &intake)
{
    for (const auto &entry : files.entries())
        intake.expect(entry.bytes);
    Walk(files, source, intake).run();
}

}
