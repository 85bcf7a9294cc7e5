// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/client.h"

#include "trust/download.h"
#include "trust/session.h"

namespace paraply {

namespace {

TrustReport tooEarly()
{
    TrustReport report;
    report.outcome = TrustOutcome::NotFetched;
    report.role = QStringLiteral("targets");
    report.detail = QStringLiteral("nothing is trusted yet: the search comes after a refresh");
    return report;
}

}

TrustClient::TrustClient(QString folder, ByteSource &metadata, FileOps &files, const Clock &clock)
    : m_folder(std::move(folder)), m_metadata(metadata), m_files(files), m_clock(clock), m_trusted(std::make_unique<TrustedState>())
{
}

TrustClient::~TrustClient() = default;

Result<void> TrustClient::begin(const QString &folder, const QByteArray &root, FileOps &files)
{
    if (root.size() > kLongestRoot)
        return Error{Code::Invalid, QStringLiteral("a root of %1 bytes").arg(root.size())};
    const auto parsed = parseRoot(root);
    if (!parsed)
        return parsed.error();
    if (!meetsThreshold(parsed->envelope, parsed->keys, parsed->roles.value(QStringLiteral("root"))))
        return Error{Code::Invalid, QStringLiteral("the root is not signed by enough of its own keys")};
    if (const auto made = files.makeFolder(folder); !made)
        return made.error();
    return TrustFolder(folder, files).write(QStringLiteral("root"), root);
}

TrustReport TrustClient::refresh(std::stop_token stop)
{
    *m_trusted = TrustedState{};
    m_trusted->now = m_clock.now();
    return TrustSession(TrustFolder(m_folder, m_files), m_metadata, *m_trusted, std::move(stop)).refresh();
}

TrustReport TrustClient::load()
{
    *m_trusted = TrustedState{};
    m_trusted->now = m_clock.now();
    return TrustSession(TrustFolder(m_folder, m_files), m_metadata, *m_trusted, {}).load();
}

const Targets *TrustClient::targets() const
{
    return m_trusted->targets ? &*m_trusted->targets : nullptr;
}

qint64 TrustClient::rootVersion() const
{
    return m_trusted->root ? m_trusted->root->version : 0;
}

qint64 TrustClient::timestampVersion() const
{
    return m_trusted->timestamp ? m_trusted->timestamp->version : 0;
}

Lookup TrustClient::find(const QString &path, std::stop_token stop)
{
    if (!m_trusted->targets)
        return {tooEarly(), {}, {}};
    return TrustSession(TrustFolder(m_folder, m_files), m_metadata, *m_trusted, std::move(stop)).find(path);
}

Listing TrustClient::list(const QString &path, std::stop_token stop)
{
    if (!m_trusted->targets)
        return {tooEarly(), {}};
    return TrustSession(TrustFolder(m_folder, m_files), m_metadata, *m_trusted, std::move(stop)).list(path);
}

TrustReport TrustClient::download(const TargetFile &target, ByteSource &source, const QString &to, std::stop_token stop,
                                  const Progress &progress)
{
    const bool isHashNamed = m_trusted->root && m_trusted->root->consistentSnapshot;
    return TargetDownload(target, isHashNamed, source, m_files, to, progress).run(std::move(stop));
}

}
