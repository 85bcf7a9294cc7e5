// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/directorymapping.h"

#include "base/text.h"
#include "publisher/foreigntext.h"
#include "publisher/organizationmapping.h"
#include "publisher/regionmapping.h"
#include "publisher/servicemapping.h"
#include "publisher/servicesheets.h"
#include "trust/digests.h"

namespace paraply {

namespace {

class DirectoryMapping {
public:
    DirectoryMapping(MappingScope &scope, OrganizationMapping &organizations, ServiceSheets &rows, const MappingRequest &request)
        : m_scope(scope), m_organizations(organizations), m_rows(rows), m_request(request)
    {
    }

    Result<void> mapAll(const Progress &progress)
    {
        auto mapped = m_organizations.mapAll();
        if (mapped)
            mapped = mapServices(progress);
        if (mapped)
            mapped = mapCommonExceptions();
        return mapped ? mapTranslations() : mapped;
    }

private:
    Result<void> mapServices(const Progress &progress)
    {
        qint64 done = 0;
        const qint64 total = m_scope.staging.count(HsdsTable::Service);
        return m_scope.staging.forEach(HsdsTable::Service, [&](const StagedRecord &record) -> Result<void> {
            constexpr qint64 kStep = 100;
            if (++done % kStep == 0)
                progress(u"services", done, total);
            return isWanted(record) ? map(record) : Result<void>();
        });
    }

    /// Exceptions for everybody, as we write them.
    Result<void> mapCommonExceptions()
    {
        return m_scope.staging.forEach(HsdsTable::ParaplyException, [&](const StagedRecord &record) -> Result<void> {
            const bool isCommon = record.parent == 0 && record.field(QStringLiteral("service_id")).isEmpty()
                && !record.field(QStringLiteral("paraply_id")).isEmpty();
            return isCommon && !m_scope.ledger.isSettled(record) ? m_rows.addCommon(ownException(m_scope, record, {}), record) : Result<void>();
        });
    }

    Result<void> mapTranslations()
    {
        return m_scope.staging.forEach(HsdsTable::ParaplyTranslation, [&](const StagedRecord &record) -> Result<void> {
            SheetRow row(Sheet::Translations);
            for (const char *column : {"entity", "field", "language", "text", "state", "source_digest"})
                row[column] = record.field(QLatin1String(column));
            row["id"] = record.field(QStringLiteral("paraply_id"));
            if (isKnown(row["entity"], row["id"]))
                return m_rows.addCommon(std::move(row), record);
            m_scope.ledger.setAside(record, QStringLiteral("translation_of_nothing"), QStringLiteral("paraply_id"), row["id"]);
            return {};
        });
    }

    bool isKnown(const QString &entity, const QString &id) const
    {
        if (entity == QLatin1String("service"))
            return m_rows.knows(Sheet::Services, id);
        if (entity == QLatin1String("session"))
            return m_rows.knows(Sheet::Sessions, id);
        if (entity == QLatin1String("exception"))
            return m_rows.knows(Sheet::Exceptions, id);
        if (entity == QLatin1String("topic"))
            return m_scope.region.topic(id) == id;
        return entity == QLatin1String("organization") && m_organizations.knows(id);
    }

    /// Sets aside what is not to be a service.
    bool isWanted(const StagedRecord &record)
    {
        IntakeLedger &ledger = m_scope.ledger;
        const QString id = QStringLiteral("id"), status = QStringLiteral("status"), modified = QStringLiteral("last_modified");
        if (const IntakeIds::Repeat repeat = m_scope.ids.repeatOf(record); !repeat.isFirst) {
            ledger.setAside(record, repeat.isSame ? QStringLiteral("row_again") : QStringLiteral("id_again"), id, record.field(id), originText(repeat.first));
            return false;
        }
        const auto standing = foreignStanding(record.field(status)).value;
        if (standing == ServiceStanding::Inactive || standing == ServiceStanding::Defunct) {
            ledger.setAside(record, QStringLiteral("service_inactive"), status, record.field(status));
            return false;
        }
        if (m_request.modifiedAfter.isValid()) {
            const auto date = foreignDate(record.field(modified)).value;
            if (date && *date < m_request.modifiedAfter) {
                ledger.setAside(record, QStringLiteral("modified_before"), modified, record.field(modified));
                return false;
            }
        }
        if (record.field(QStringLiteral("name")).isEmpty() && record.field(QStringLiteral("alternate_name")).isEmpty()) {
            ledger.setAside(record, QStringLiteral("name_missing"), QStringLiteral("name"));
            return false;
        }
        return true;
    }

    Result<void> map(const StagedRecord &record)
    {
        auto draft = serviceDraft(m_scope.staging, record);
        if (!draft)
            return draft.error();
        draft->id = m_scope.ids.idOf(record);
        draft->row["id"] = draft->id;
        if (const auto filled = draft->isOurs ? mapOurs(*draft) : mapForeign(*draft); !filled)
            return filled;
        const auto added = m_rows.add(*draft);
        if (!added)
            return added.error();
        if (*added)
            m_scope.ledger.use(record);
        else
            m_scope.ledger.setAside(record, QStringLiteral("record_refused"));
        return {};
    }

    Result<void> mapOurs(ServiceDraft &draft)
    {
        mapOwn(m_scope, draft);
        return m_organizations.tie(draft);
    }

    Result<void> mapForeign(ServiceDraft &draft)
    {
        takeStatus(draft);
        tellUncarried(m_scope.ledger, draft.record);
        mapWords(m_scope, draft);
        takeName(draft);
        mapKind(m_scope, draft);
        if (const auto tied = m_organizations.tie(draft); !tied)
            return tied;
        const auto phones = m_organizations.phonesOf(draft);
        if (!phones)
            return phones.error();
        mapPlaces(m_scope, draft);
        mapArea(m_scope, draft);
        mapContacts(m_scope, draft, *phones);
        mapAges(m_scope, draft);
        mapLanguages(m_scope, draft);
        mapCost(m_scope, draft);
        mapAccess(m_scope, draft);
        mapSchedules(m_scope, draft);
        mapWindow(m_scope, draft);
        mapExceptions(m_scope, draft);
        mapSources(m_scope, draft);
        return {};
    }

    void takeStatus(ServiceDraft &draft)
    {
        const QString status = QStringLiteral("status");
        const auto standing = m_scope.ledger.take(draft.record, status, foreignStanding(draft.record.field(status)));
        if (draft.record.field(status).isEmpty())
            m_scope.ledger.tell(draft.record, QStringLiteral("status_missing"), IntakeAction::Kept, status);
        draft.isClosed = standing == ServiceStanding::TemporarilyClosed;
        if (draft.isClosed)
            m_scope.ledger.tell(draft.record, QStringLiteral("temporarily_closed"), IntakeAction::LeftOut, status, draft.record.field(status));
    }

    void takeName(ServiceDraft &draft)
    {
        constexpr qsizetype kHash = 8;
        const QByteArray hash = sha256Of(folded(draft.row["name"]).toUtf8()).left(kHash);
        if (m_names.contains(hash))
            m_scope.ledger.tell(draft.record, QStringLiteral("name_again"), IntakeAction::Kept, QStringLiteral("name"), draft.row["name"]);
        m_names.insert(hash);
    }

    MappingScope &m_scope;
    OrganizationMapping &m_organizations;
    ServiceSheets &m_rows;
    const MappingRequest &m_request;
    QSet<QByteArray> m_names;
};

Result<void> balanced(const IntakeLog &log)
{
    for (const auto &[table, balance] : log.balances()) {
        if (!balance.isWhole())
            return Error {Code::Internal, QStringLiteral("%1: %2 rows in, %3 out, %4 aside").arg(table).arg(balance.in).arg(balance.out).arg(balance.aside)};
    }
    return {};
}

}

Result<std::map<Sheet, qint64>> mapDirectory(const Staging &staging, const MappingRequest &request, IntakeLog &log, FileOps &files, const Progress &progress)
{
    IntakeLedger ledger(log);
    IntakeIds ids(ledger);
    if (const auto placed = placeRegion(staging, ledger, request.region, request.target, files); !placed)
        return placed.error();
    const auto region = RegionFrame::read(request.target, files);
    if (!region)
        return region.error();
    MappingScope scope {staging, ledger, ids, *region, request.source};
    RowGate gate(ledger, *region);
    auto organizations = SheetWriter::create(Sheet::Organizations, request.target, files);
    if (!organizations)
        return organizations.error();
    auto rows = ServiceSheets::create(request.target, files, gate, scope);
    if (!rows)
        return rows.error();
    OrganizationMapping organizationMapping(scope, gate, *organizations);
    DirectoryMapping mapping(scope, organizationMapping, *rows, request);
    if (const auto mapped = mapping.mapAll(progress); !mapped)
        return mapped.error();
    if (const auto closed = ledger.close(staging); !closed)
        return closed.error();
    if (const auto whole = balanced(log); !whole)
        return whole.error();
    for (const auto &finish : {organizations->finish(), rows->finish()}) {
        if (!finish)
            return finish.error();
    }
    std::map<Sheet, qint64> written {{Sheet::Organizations, organizations->rows()}};
    for (const Sheet sheet : {Sheet::Services, Sheet::Sessions, Sheet::Exceptions, Sheet::Catchments, Sheet::Sources, Sheet::Translations})
        written[sheet] = rows->rows(sheet);
    return written;
}

}
