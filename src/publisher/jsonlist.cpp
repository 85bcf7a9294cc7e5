// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/jsonlist.h"

#include "publisher/nestedreader.h"
#include "publisher/textflow.h"

#include <set>

namespace paraply {

namespace {

constexpr qsizetype kName = 1'000;

/// What pages call their list.
bool isListName(const QString &name)
{
    static const QStringList names = {QStringLiteral("contents"), QStringLiteral("content"), QStringLiteral("items"), QStringLiteral("results"),
                                      QStringLiteral("data")};
    return names.contains(name);
}

}

JsonList::JsonList(Intake &intake, QString file, std::function<ByteFlow()> open, std::optional<ForeignTable> table)
    : m_intake(intake), m_file(std::move(file)), m_open(std::move(open)), m_table(std::move(table))
{
}

std::function<QByteArray()> JsonList::flow(bool onlyLook)
{
    const QString table = m_table ? nameOf(m_table->table) : QStringLiteral("service");
    const auto text = std::make_shared<TextFlow>(m_intake, m_open(), m_file, table);
    if (onlyLook)
        text->onlyLook();
    return [text] { return text->next(); };
}

JsonList::Form JsonList::form()
{
    if (!m_form)
        m_form = look();
    return *m_form;
}

bool JsonList::isList()
{
    try {
        form();
        return true;
    } catch (const ReadStopped &stopped) {
        const ReadFault fault = stopped.refusal().fault;
        if (fault != ReadFault::Empty && fault != ReadFault::NotJson && fault != ReadFault::NothingKnown)
            throw;
        return false;
    }
}

void JsonList::read(const Take &take)
{
    m_take = &take;
    const Form known = form();
    JsonScanner scanner(flow(false));
    switch (known) {
    case Form::Array: readArray(scanner, m_table, {}); break;
    case Form::Wrapper: readWrapper(scanner); break;
    case Form::One:
    case Form::Values: readValues(scanner, false); break;
    case Form::Lines: readValues(scanner, true); break;
    }
}

/// What kind of file it is; reads on only as long as that is open.
JsonList::Form JsonList::look()
{
    JsonScanner scanner(flow(true));
    const int first = scanner.peek();
    if (first == '[')
        return Form::Array;
    if (first != '{')
        refuse(first < 0 ? ReadFault::Empty : ReadFault::NotJson, m_file);
    scanner.metLineEnd();
    return lookAtObject(scanner);
}

/// A member's name, its quotes taken; empty when there is none.
QString JsonList::name(JsonScanner &scanner)
{
    QByteArray bytes;
    if (scanner.peek() != '"' || scanner.value(&bytes, kName) != JsonScanner::Cut::Whole)
        return {};
    const auto read = foreignJson(bytes);
    return read ? textOf(read->value) : QString();
}

JsonList::Form JsonList::lookAtObject(JsonScanner &scanner)
{
    scanner.take();
    std::set<QString> names;
    bool hasTables = false;
    for (int c = scanner.peek(); c == '"' || c == ','; c = scanner.peek()) {
        if (c == ',') {
            scanner.take();
            continue;
        }
        const QString member = name(scanner);
        if (scanner.peek() != ':')
            break;
        scanner.take();
        const bool isList = scanner.peek() == '[';
        if (isList && isListName(member))
            return Form::Wrapper;
        hasTables |= (isList || scanner.peek() == '{') && foreignTable(member).has_value();
        names.insert(member);
        scanner.value(nullptr, 0);
    }
    scanner.take();
    const bool hadLines = scanner.metLineEnd();
    const bool hasMore = scanner.peek() == '{';
    if (hasMore)
        return hadLines ? Form::Values : Form::Lines;
    const bool isRecord = names.contains(QStringLiteral("id")) || names.contains(QStringLiteral("name"));
    if (!isRecord && hasTables)
        return Form::Wrapper;
    if (!isRecord && !m_table)
        refuse(ReadFault::NothingKnown, m_file);
    return Form::One;
}

void JsonList::endsEarly()
{
    if (std::exchange(m_endedEarly, true))
        return;
    m_intake.tell(QStringLiteral("ends_early"), IntakeAction::Kept, m_table ? nameOf(m_table->table) : QStringLiteral("service"), {m_file, 0, {}});
}

void JsonList::take(const QByteArray &bytes, JsonScanner::Cut cut, const std::optional<ForeignTable> &table, qint64 place, const QString &path)
{
    const Origin origin {m_file, place, path};
    const QString name = table ? nameOf(table->table) : QStringLiteral("service");
    if (cut == JsonScanner::Cut::TooLong)
        return m_intake.setAside(QStringLiteral("record_too_large"), name, origin, {}, QString::fromUtf8(bytes.left(500)));
    auto read = foreignJson(bytes);
    if (!read || cut == JsonScanner::Cut::Open)
        return m_intake.setAside(QStringLiteral("bad_json"), name, origin, {}, QString::fromUtf8(bytes.left(500)));
    for (const QString &repeated : read->repeated)
        m_intake.tell(QStringLiteral("repeated_member"), IntakeAction::LeftOut, name, origin, repeated);
    if (read->hadControls)
        m_intake.tell(QStringLiteral("control_characters"), IntakeAction::Repaired, name, origin);
    if (table)
        return (*m_take)(read->value, *table, origin);
    const HsdsTable likely = read->value.is_object() ? likelyTable(read->value) : HsdsTable::Service;
    (*m_take)(read->value, {likely, TableDialect::Plain, false, {}}, origin);
}

void JsonList::readArray(JsonScanner &scanner, const std::optional<ForeignTable> &table, const QString &path)
{
    scanner.take();
    qint64 place = 0;
    for (int c = scanner.peek(); c != ']'; c = scanner.peek()) {
        if (c < 0)
            return endsEarly();
        if (c == ',') {
            scanner.take();
            continue;
        }
        QByteArray bytes;
        const auto cut = scanner.value(&bytes, kRecord);
        take(bytes, cut, table, ++place, path);
        m_records += path.isEmpty() ? 1 : 0;
    }
    scanner.take();
}

void JsonList::readWrapper(JsonScanner &scanner)
{
    scanner.take();
    m_envelope = nlohmann::json::object();
    for (int c = scanner.peek(); c != '}'; c = scanner.peek()) {
        if (c == ',') {
            scanner.take();
            continue;
        }
        const QString member = name(scanner);
        if (c != '"' || scanner.peek() != ':')
            return endsEarly();
        scanner.take();
        const auto table = foreignTable(member);
        if (scanner.peek() == '[' && (isListName(member) || table)) {
            readArray(scanner, isListName(member) ? m_table : table, isListName(member) ? QString() : u'/' + member);
            continue;
        }
        QByteArray bytes;
        const auto cut = scanner.value(&bytes, kRecord);
        const auto read = foreignJson(bytes);
        if (cut == JsonScanner::Cut::Whole && read)
            m_envelope[member.toStdString()] = read->value;
        else
            m_intake.setAside(QStringLiteral("bad_json"), table ? nameOf(table->table) : QStringLiteral("service"), {m_file, 0, u'/' + member});
    }
}

void JsonList::readValues(JsonScanner &scanner, bool byLine)
{
    for (qint64 place = 1; scanner.peek() >= 0; ++place) {
        QByteArray bytes;
        // One broken line costs no other.
        const auto cut = byLine ? scanner.line(&bytes, kRecord) : scanner.value(&bytes, kRecord);
        take(bytes, cut, m_table, place, {});
        ++m_records;
    }
}

}
