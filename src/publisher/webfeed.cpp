// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/webfeed.h"

#include "publisher/filedirectory.h"
#include "publisher/jsonrecords.h"
#include "publisher/webanswers.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <array>
#include <set>

namespace paraply {

namespace {

using Json = nlohmann::json;

/// So many services in a row that cannot be fetched are a server that has failed.
constexpr int kMostMissed = 20;

struct Page {
    Json envelope;
    qint64 records = 0;
};

ByteFlow flowOf(const QByteArray &bytes)
{
    const auto left = std::make_shared<QByteArray>(bytes);
    return [left] { return std::exchange(*left, {}); };
}

bool isTrue(const Json &envelope, const char *name)
{
    return textIn(envelope, name) == QLatin1String("true");
}

qint64 numberIn(const Json &envelope, const char *name)
{
    return textIn(envelope, name).toLongLong();
}

/// The address of the page after this one, as hypermedia APIs give it; empty when they do not.
QString nextIn(const Json &envelope)
{
    if (!envelope.is_object())
        return {};
    const QString plain = textIn(envelope, "next");
    if (!plain.isEmpty())
        return plain;
    for (const char *name : {"links", "_links"}) {
        const Json links = envelope.value(name, Json());
        const Json next = links.is_object() ? links.value("next", Json()) : Json();
        const QString address = next.is_object() ? textIn(next, "href") : textOf(next);
        if (!address.isEmpty())
            return address;
    }
    return {};
}

/// Whether a service says neither where nor when it is, nor how it is reached: that may be told elsewhere.
bool isBrief(const Json &record)
{
    constexpr std::array details = {"service_at_locations", "schedules", "operating_hours", "events", "regular_schedules", "locations", "phones", "contacts"};
    return std::none_of(details.begin(), details.end(), [&](const char *name) {
        const auto found = record.find(name);
        return found != record.end() && found->is_array() && !found->empty();
    });
}

class Feed {
public:
    Feed(QUrl list, WebAnswers &answers, Intake &intake) : m_list(std::move(list)), m_answers(answers), m_intake(intake), m_records(intake) { }

    /// False when there is no such list.
    bool read()
    {
        auto bytes = firstPage();
        if (!bytes)
            return false;
        QUrl address = pageAddress(1);
        for (int number = 1;; ++number) {
            if (number > m_intake.options().mostPages)
                refuse(ReadFault::TooManyPages, m_list.toString(), {QString::number(m_intake.options().mostPages)});
            if (number > 1)
                bytes = m_answers.get(address);
            if (!bytes && m_saysMore)
                refuse(ReadFault::Refused, address.toString(), {}, {Code::Missing, QStringLiteral("page %1 is not there, and the list says it is").arg(number)});
            if (!bytes)
                break;
            if (isRepeated(*bytes, number))
                break;
            const Page page = readPage(*bytes, address);
            const QUrl next = nextAddress(page, number, address);
            if (next.isEmpty())
                break;
            address = next;
        }
        m_records.finish();
        return true;
    }

private:
    /// Some servers count their pages from 0: page 1 then says that it is not the first.
    std::optional<QByteArray> firstPage()
    {
        auto one = m_answers.get(pageAddress(1));
        if (!one || !isLater(*one))
            return one;
        m_first = 0;
        auto zero = m_answers.get(pageAddress(1));
        if (zero && !isLater(*zero))
            return zero;
        m_first = 1;
        return one;
    }

    static bool isLater(const QByteArray &bytes)
    {
        const auto read = foreignJson(bytes);
        if (!read || !read->value.is_object())
            return false;
        return textIn(read->value, "first_page") == QLatin1String("false") || textIn(read->value, "first") == QLatin1String("false");
    }

    /// The address of the n-th page, counted from 1 here, however the server counts.
    QUrl pageAddress(int number) const
    {
        QUrlQuery query(m_list);
        query.removeAllQueryItems(QStringLiteral("page"));
        query.addQueryItem(QStringLiteral("page"), QString::number(number - 1 + m_first));
        if (!query.hasQueryItem(QStringLiteral("per_page")))
            query.addQueryItem(QStringLiteral("per_page"), QString::number(m_intake.options().perPage));
        if (!m_intake.options().modifiedAfter.isEmpty() && !query.hasQueryItem(QStringLiteral("modified_after")))
            query.addQueryItem(QStringLiteral("modified_after"), QString::fromLatin1(QUrl::toPercentEncoding(m_intake.options().modifiedAfter)));
        QUrl address = m_list;
        address.setQuery(query);
        return address;
    }

    /// A server that does not know `page` gives the same again: where that says there are more, it cannot be read.
    bool isRepeated(const QByteArray &bytes, int number)
    {
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16);
        if (m_pages.insert(digest).second)
            return false;
        if (m_saysMore)
            refuse(ReadFault::TooManyPages, m_list.toString(), {QString::number(number - 1)});
        return true;
    }

    Page readPage(const QByteArray &bytes, const QUrl &address)
    {
        const QString name = address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        m_intake.advance(bytes.size(), name);
        JsonList list(m_intake, name, [&] { return flowOf(bytes); }, std::nullopt);
        if (!list.isList())
            refuse(ReadFault::NotAFeed, address.toString());
        list.read([&](Json &record, const ForeignTable &, const Origin &origin) { takeService(record, origin); });
        m_records.takeEnvelope(list.envelope(), name, list.records());
        ++m_intake.summary().files;
        return {list.envelope(), list.records()};
    }

    QUrl nextAddress(const Page &page, int number, const QUrl &address)
    {
        const qint64 total = std::max(numberIn(page.envelope, "total_pages"), numberIn(page.envelope, "totalPages"));
        const bool isLast = isTrue(page.envelope, "last_page") || isTrue(page.envelope, "last") || (total > 0 && number >= total);
        m_saysMore = total > number;
        if (page.records == 0 || isLast)
            return {};
        const QString next = nextIn(page.envelope);
        if (!next.isEmpty()) {
            m_saysMore = true;
            return address.resolved(QUrl(next));
        }
        // A plain array does not say whether there is more: only the next page does.
        return pageAddress(number + 1);
    }

    void takeService(Json &record, const Origin &origin)
    {
        const ForeignTable table;
        const QString id = record.is_object() ? textIn(record, "id").trimmed() : QString();
        if (id.isEmpty() || m_isWhole == Known::Yes || (m_isWhole == Known::Unknown && !isBrief(record)))
            return m_records.take(record, table, origin);
        if (m_isWhole == Known::Unknown)
            probe(record, id);
        if (m_isWhole == Known::Yes)
            return m_records.take(record, table, origin);
        Json whole = fetched(id);
        if (whole.is_object()) {
            m_missed = 0;
            return m_records.take(whole, table, origin);
        }
        m_intake.setAside(QStringLiteral("not_fetched"), QStringLiteral("service"), origin, QStringLiteral("id"), id);
        if (++m_missed >= kMostMissed)
            refuse(ReadFault::Refused, m_list.toString(), {}, {Code::Unreadable, QStringLiteral("%1 services in a row were not there").arg(m_missed)});
    }

    /// Whether the list is all there is: decided once, by the first brief service.
    void probe(const Json &record, const QString &id)
    {
        const Json whole = fetched(id);
        m_isWhole = whole.is_object() && whole.size() > record.size() ? Known::No : Known::Yes;
    }

    /// The service at its own address; null when it is not there, or something else is.
    Json fetched(const QString &id)
    {
        QUrl address = m_list;
        address.setQuery(QString());
        address = QUrl::fromEncoded(address.toEncoded() + '/' + QUrl::toPercentEncoding(id));
        const auto bytes = m_answers.get(address);
        if (!bytes)
            return nullptr;
        m_intake.advance(bytes->size(), address.toString());
        auto read = foreignJson(*bytes);
        // Some servers answer everything with their list, or with an error of their own.
        const bool isIt = read && read->value.is_object() && textIn(read->value, "id").trimmed() == id;
        return isIt ? std::move(read->value) : Json();
    }

    enum class Known : unsigned char { Unknown, Yes, No };

    QUrl m_list;
    WebAnswers &m_answers;
    Intake &m_intake;
    JsonRecords m_records;
    std::set<QByteArray> m_pages;   // digests of what came
    Known m_isWhole = Known::Unknown;
    bool m_saysMore = false;
    int m_missed = 0, m_first = 1;
};

bool isListAddress(const QUrl &address)
{
    return address.path().section(u'/', -1, -1, QString::SectionSkipEmpty) == QLatin1String("services");
}

bool isFileName(const QString &name)
{
    static const QStringList endings = {QStringLiteral(".json"), QStringLiteral(".ndjson"), QStringLiteral(".jsonl"), QStringLiteral(".csv"),
                                        QStringLiteral(".tsv"), QStringLiteral(".zip")};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// One file from a server, read as one from a disk is.
void readDownload(const QUrl &address, WebAnswers &answers, Intake &intake)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        refuse(ReadFault::Storage, {}, {}, {Code::Unwritable, folder.errorString()});
    QTemporaryFile file(folder.filePath(QStringLiteral("XXXXXX-") + address.fileName()));
    if (!file.open())
        refuse(ReadFault::Storage, {}, {}, {Code::Unwritable, file.errorString()});
    if (!answers.download(address, file))
        refuse(ReadFault::NotThere, address.toString(), {}, {Code::Missing, address.toString()});
    const QString named = folder.filePath(address.fileName());
    if (!file.rename(named))
        refuse(ReadFault::Storage, {}, {}, {Code::Unwritable, file.errorString()});
    const auto files = sourceFilesAt(named, intake.options().mostBytes);
    readFiles(*files, address.toString(), intake);
}

}

void readFeed(const QUrl &address, Intake &intake)
{
    WebAnswers answers(address, intake);
    if (isFileName(address.fileName()))
        return readDownload(address, answers, intake);
    QUrl list = address;
    if (!isListAddress(address)) {
        const QString path = address.path(QUrl::FullyEncoded);
        list.setPath(path + (path.endsWith(u'/') ? QString() : QStringLiteral("/")) + QStringLiteral("services"), QUrl::StrictMode);
    }
    if (!Feed(list, answers, intake).read())
        refuse(ReadFault::NotThere, list.toString(), {}, {Code::Missing, list.toString()});
}

}
