// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/session.h"

namespace paraply {

bool TrustSession::fail(TrustOutcome outcome, const QString &role, const QString &detail)
{
    m_report.outcome = outcome;
    m_report.role = role;
    m_report.detail = detail;
    return false;
}

TrustReport TrustSession::good()
{
    m_report.outcome = m_hasChanged ? TrustOutcome::Updated : TrustOutcome::Current;
    m_report.role.clear();
    m_report.detail.clear();
    return m_report;
}

bool TrustSession::failStorage(const QString &role, const Error &error)
{
    m_report.storage = error;
    return fail(TrustOutcome::StorageFailed, role, error.detail);
}

bool TrustSession::failUnsigned(const QString &role)
{
    return fail(TrustOutcome::BelowThreshold, role, QStringLiteral("not signed by enough of the keys of %1").arg(role));
}

/// Asked only of bytes that are not what was due: many a server calls everything a page.
bool TrustSession::isWebPage(const QByteArray &bytes) const
{
    return m_report.lastFetch.isPage || looksLikeWebPage(bytes);
}

bool TrustSession::failExpired(const QString &role, const RoleState &state)
{
    return fail(TrustOutcome::Expired, role, QStringLiteral("version %1 expired at %2, it is %3")
                                                 .arg(state.version).arg(state.expires.toString(Qt::ISODate), m_state.now.toString(Qt::ISODate)));
}

bool TrustSession::onDisk(const QString &role, qint64 limit, std::optional<QByteArray> &bytes)
{
    auto read = m_folder.read(role, limit);
    if (!read)
        return failStorage(role, read.error());
    bytes = std::move(read).value();
    return true;
}

bool TrustSession::kept(const QString &role, const QByteArray &bytes)
{
    if (const auto written = m_folder.write(role, bytes); !written)
        return failStorage(role, written.error());
    m_hasChanged = true;
    return true;
}

std::optional<QByteArray> TrustSession::fetched(const QString &role, FetchRequest request)
{
    QByteArray bytes;
    const auto take = [&bytes, &request](qint64, QByteArrayView piece) -> Result<void> {
        if (bytes.size() + piece.size() > request.limit)
            return Error{Code::Invalid, QStringLiteral("more than the source was asked for")};
        bytes.append(piece);
        return {};
    };
    FetchReply &reply = m_report.lastFetch = m_source.fetch(request, take, m_stop);
    m_report.bytesDown += reply.bytesDown;
    m_report.requests += reply.requests;
    if (reply.serverTime.isValid())
        m_report.serverTime = reply.serverTime;
    if (reply.outcome == FetchOutcome::SinkFailed)
        reply.outcome = FetchOutcome::TooLong;   // the only reason for which `take` fails
    if (reply.outcome == FetchOutcome::Whole)
        return bytes;
    const QString said = reply.error ? reply.error->detail : QStringLiteral("outcome %1").arg(int(reply.outcome));
    fail(reply.outcome == FetchOutcome::TooLong ? TrustOutcome::TooLong : TrustOutcome::NotFetched, role,
         QStringLiteral("%1: %2").arg(request.name, said));
    m_report.webPage = m_report.outcome == TrustOutcome::TooLong && isWebPage(bytes);
    return std::nullopt;
}

std::optional<QByteArray> TrustSession::fetchedAs(const QString &role, const MetaFile &meta, qint64 limit)
{
    FetchRequest request{nameOf(role, meta.version), std::min(limit, meta.length.value_or(limit))};
    request.isOnePart = true;
    auto bytes = fetched(role, std::move(request));
    if (!bytes)
        return std::nullopt;
    if (meta.length && bytes->size() != *meta.length)
        fail(TrustOutcome::Mismatched, role, QStringLiteral("%1 bytes, %2 are signed").arg(bytes->size()).arg(*meta.length));
    else if (!haveHashes(*bytes, meta.hashes))
        fail(TrustOutcome::Mismatched, role, QStringLiteral("other bytes than the hashes say"));
    else
        return bytes;
    m_report.webPage = isWebPage(*bytes);
    return std::nullopt;
}

bool TrustSession::isSigned(const QString &role, const Envelope &envelope) const
{
    return meetsThreshold(envelope, m_state.root->keys, m_state.root->roles.value(role));
}

QString TrustSession::nameOf(const QString &role, qint64 version) const
{
    const QString name = role + QStringLiteral(".json");
    return m_state.root->consistentSnapshot ? QStringLiteral("%1.%2").arg(QString::number(version), name) : name;
}

}
