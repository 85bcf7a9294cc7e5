// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignjson.h"
#include "publisher/foreigntable.h"
#include "publisher/jsonscanner.h"
#include "publisher/sourcefiles.h"

namespace paraply {

/// One file (or answer) of JSON as a list of records, each parsed by itself, so that memory holds one of them. The file is an array, a page wrapper, an
/// object of arrays that are named as tables are, one record, or records one after the other (ndjson). Throws ReadStopped; NotJson (Empty without a letter) when it is none of these.
class JsonList {
public:
    static constexpr qsizetype kRecord = 16 * 1024 * 1024;   ///< bytes of one record

    /// `table` is what the records are, when the file's name says so.
    JsonList(Intake &intake, QString file, std::function<ByteFlow()> open, std::optional<ForeignTable> table);

    /// Whether it is any of these; a first look, which does not count.
    bool isList();

    /// What a record is handed to; its place counts from 1 in its list.
    using Take = std::function<void(nlohmann::json &record, const ForeignTable &table, const Origin &origin)>;
    /// Reads all of it. What cannot be parsed is set aside.
    void read(const Take &take);

    /// What stands around the list: page numbers, version, and tables that are objects. Null when nothing does.
    const nlohmann::json &envelope() const { return m_envelope; }
    const QString &file() const { return m_file; }
    /// Records met in the page's own list, those set aside included.
    qint64 records() const { return m_records; }

private:
    enum class Form : unsigned char { Array, Wrapper, One, Lines, Values };
    Form form();
    Form look();
    Form lookAtObject(JsonScanner &scanner);
    QString name(JsonScanner &scanner);
    void readArray(JsonScanner &scanner, const std::optional<ForeignTable> &table, const QString &path);
    void readWrapper(JsonScanner &scanner);
    void readValues(JsonScanner &scanner, bool byLine);
    void take(const QByteArray &bytes, JsonScanner::Cut cut, const std::optional<ForeignTable> &table, qint64 place, const QString &path);
    void endsEarly();
    std::function<QByteArray()> flow(bool onlyLook);

    Intake &m_intake;
    QString m_file;
    std::function<ByteFlow()> m_open;
    std::optional<ForeignTable> m_table;
    const Take *m_take = nullptr;
    nlohmann::json m_envelope;
    std::optional<Form> m_form;
    qint64 m_records = 0;
    bool m_endedEarly = false;
};

}
