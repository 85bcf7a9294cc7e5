// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdslistcheck.h"

#include "publisher/plainjson.h"
#include "publisher/table.h"
#include "trust/jsontree.h"

#include <QFileInfo>

#include <set>

namespace paraply {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr int kDepth = 60;

/// Values as they are; a name that comes twice is for the whole parser.
struct Typed {
    template <typename T>
    T scalar(T value) const { return value; }
    double real(double value, const std::string &) const { return value; }
    bool dropsSecond(const std::string &) const { return false; }
};

/// Looks over a parser's shoulder: names that come twice in one object, and how deep it goes.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        m_isTooDeep |= depth > kDepth;
        switch (event) {
        case Json::parse_event_t::object_start: m_names.emplace_back(); break;
        case Json::parse_event_t::object_end: m_names.pop_back(); break;
        case Json::parse_event_t::key:
            if (!m_names.back().insert(parsed.get<std::string>()).second && m_repeated.isEmpty())
                m_repeated = QString::fromStdString(parsed.get<std::string>());
            break;
        default: break;
        }
        return true;
    }
    const QString &repeated() const { return m_repeated; }
    bool isTooDeep() const { return m_isTooDeep; }

private:
    std::vector<std::set<std::string>> m_names;
    QString m_repeated;
    bool m_isTooDeep = false;
};

struct WrapperMember {
    const char *name;
    bool isNumber;
};
constexpr WrapperMember kWrapper[] = {{"total_items", true}, {"total_pages", true}, {"page_number", true}, {"size", true},
                                      {"first_page", false}, {"last_page", false}, {"empty", false}};

bool isOfWrapper(const std::string &name)
{
    return name == "version" || name == "profile" || name == "openapi_url"
        || std::any_of(std::begin(kWrapper), std::end(kWrapper), [&](const WrapperMember &one) { return name == one.name; });
}

/// Whether the object a file begins with has the members of a record before it turns out to be a page.
bool looksLikeRecord(ByteFlow bytes)
{
    constexpr qsizetype kLongestName = 1000;
    StrictText text(std::move(bytes));
    JsonScanner scanner([&text] { return text.next(); });
    if (scanner.peek() != '{')
        return false;
    for (int next = scanner.take(); (next == '{' || next == ',') && scanner.peek() == '"'; next = scanner.take()) {
        QByteArray name;
        if (scanner.value(&name, kLongestName) == JsonScanner::Cut::Open || scanner.take() != ':' || name == "\"contents\"")
            return false;
        if (name == "\"id\"" || name == "\"name\"")
            return true;
        scanner.value(nullptr, 0);
    }
    return false;
}

}

HsdsListCheck::HsdsListCheck(HsdsLedger &ledger, const QString &file, const std::function<ByteFlow()> &open)
    : m_ledger(ledger), m_objects(ledger), m_file(file), m_text(open()), m_scanner([this] { return m_text.next(); }),
      m_named(hsdsTable(QFileInfo(file).completeBaseName().toStdString())), m_isRecord(looksLikeRecord(open()))
{
}

void HsdsListCheck::fail(const HsdsPlace &place, qint64 byte)
{
    // What cannot be read because of its bytes is told of below.
    if (m_text.isUtf8())
        m_ledger.tell(HsdsFault::BadJson, place, {}, {}, {QString::number(byte)});
    m_isBroken = true;
}

/// The next value, parsed by itself; nothing when it is none, which is told of.
std::optional<Json> HsdsListCheck::value(const HsdsPlace &place)
{
    QByteArray bytes;
    const JsonScanner::Cut cut = m_scanner.value(&bytes, kRecord);
    if (cut == JsonScanner::Cut::TooLong) {
        m_ledger.tell(HsdsFault::RecordTooLarge, place, {}, {}, {QString::number(kRecord / (1024 * 1024))});
        return std::nullopt;
    }
    if (cut == JsonScanner::Cut::Open || bytes.isEmpty()) {
        fail(place, bytes.size());
        return std::nullopt;
    }
    JsonTree<Typed> quick(kDepth, {});
    if (PlainJson(bytes, quick).read())
        return quick.take();
    Watch watch;
    try {
        Json parsed = Json::parse(bytes.begin(), bytes.end(), [&](int depth, Json::parse_event_t event, Json &what) { return watch(depth, event, what); });
        if (watch.isTooDeep()) {
            m_ledger.tell(HsdsFault::TooDeep, place, {}, {}, {QString::number(kDepth)});
            return std::nullopt;
        }
        if (!watch.repeated().isEmpty())
            m_ledger.tell(HsdsFault::RepeatedMember, place, watch.repeated());
        return parsed;
    } catch (const Json::parse_error &error) {
        m_ledger.tell(HsdsFault::BadJson, place, {}, {}, {QString::number(error.byte)});
        return std::nullopt;
    } catch (const Json::out_of_range &) {
        // A number beyond every bound.
        m_ledger.tell(HsdsFault::BadJson, place, {}, {}, {QString::number(0)});
        return std::nullopt;
    }
}

void HsdsListCheck::checkArray(std::optional<HsdsTable> table, const QString &pointer)
{
    m_scanner.take();
    if (m_scanner.peek() == ']') {
        m_scanner.take();
        return;
    }
    for (qint64 i = 0; !m_isBroken; ++i) {
        const HsdsPlace place {m_file, 0, pointer + u'/' + QString::number(i)};
        const auto record = value(place);
        if (record && m_ledger.state())
            m_objects.check(*record, table.value_or(hsdsTableOf(*record)), place);
        const int next = m_isBroken ? ']' : m_scanner.take();
        if (next != ',' && next != ']' && record)
            fail(place, 0);
        if (next != ',') {
            m_listed = pointer == u"/contents" ? std::optional(i + 1) : m_listed;
            return;
        }
    }
}

std::optional<std::string> HsdsListCheck::memberName()
{
    const auto name = m_scanner.peek() == '"' ? value({m_file}) : std::nullopt;
    if (name && name->is_string() && m_scanner.take() == ':')
        return name->get<std::string>();
    if (!m_isBroken)
        fail({m_file}, 0);
    return std::nullopt;
}

/// One member of an object that stands by itself: a list of it is read record by record. False when reading must end.
bool HsdsListCheck::checkMember(const std::string &name, Json &envelope)
{
    const QString pointer = u'/' + QString::fromStdString(name);
    const bool isList = m_scanner.peek() == '[';
    const auto table = hsdsTable(name);
    if (isList && (name == "contents" || table)) {
        m_listed = name == "contents" ? std::optional(qint64(0)) : m_listed;
        checkArray(table ? table : m_named, pointer);
        envelope["contents"] = nullptr;
        return !m_isBroken;
    }
    if (auto held = value({m_file, 0, pointer}))
        envelope[name] = *std::move(held);
    return !m_isBroken;
}

void HsdsListCheck::checkWrapper(const Json &envelope)
{
    const HsdsPlace place {m_file};
    for (const auto &[name, number] : kWrapper) {
        const auto found = envelope.find(name);
        if (found == envelope.end() && m_listed)
            m_ledger.tell(HsdsFault::MissingField, place, QString::fromLatin1(name));
        else if (found != envelope.end() && !(number ? found->is_number_integer() : found->is_boolean()))
            m_ledger.tell(number ? HsdsFault::BadNumber : HsdsFault::BadBoolean, place, QString::fromLatin1(name), QString::fromStdString(found->dump()));
    }
    const auto total = envelope.find("total_items");
    const bool isAll = envelope.value("total_pages", Json()) == 1;
    if (m_listed && isAll && total != envelope.end() && total->is_number_integer() && *total != *m_listed)
        m_ledger.tell(HsdsFault::CountDiffers, place, u"total_items"_s, QString::fromStdString(total->dump()), {QString::number(*m_listed)});
    for (const auto &[name, held] : envelope.items()) {
        const auto table = hsdsTable(name);
        if (table && held.is_object())
            m_objects.check(held, *table, {m_file, 0, u'/' + QString::fromStdString(name)});
        else if (name != "contents" && !isOfWrapper(name))
            m_ledger.tellAdditional(HsdsFault::AdditionalField, {}, place, QString::fromStdString(name));
    }
}

void HsdsListCheck::checkPage()
{
    Json envelope = Json::object();
    m_scanner.take();
    for (int next = m_scanner.peek() == '}' ? m_scanner.take() : ','; next == ',';) {
        const auto name = memberName();
        if (!name || !checkMember(*name, envelope))
            return;
        next = m_scanner.take();
        if (next != ',' && next != '}')
            return fail({m_file}, 0);
    }
    if (envelope.contains("contents"))
        checkWrapper(envelope);
    else
        m_ledger.tell(HsdsFault::NotAList, {m_file});
}

void HsdsListCheck::checkRecords()
{
    for (qint64 line = 1; !m_isBroken && m_scanner.peek() == '{'; ++line) {
        const HsdsPlace place {m_file, line, {}};
        if (const auto record = value(place); record && m_ledger.state())
            m_objects.check(*record, m_named.value_or(hsdsTableOf(*record)), place);
    }
}

void HsdsListCheck::run()
{
    const int first = m_scanner.peek();
    if (first == '[')
        checkArray(m_named, {});
    else if (first == '{' && m_isRecord)
        checkRecords();
    else if (first == '{')
        checkPage();
    else if (m_text.isUtf8())
        m_ledger.tell(HsdsFault::NotAList, {m_file});
    if ((first == '[' || first == '{') && !m_isBroken && m_scanner.peek() >= 0)
        fail({m_file}, 0);
    if (!m_text.isUtf8())
        m_ledger.tell(HsdsFault::NotUtf8, {m_file});
}

}
