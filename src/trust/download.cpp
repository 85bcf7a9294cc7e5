// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/download.h"

#include "trust/json.h"

namespace paraply {
namespace {

/// One of the hashes, the first of those we would rather have.
QByteArray hashForName(const Hashes &hashes)
{
    for (const char16_t *algorithm : {u"sha256", u"sha512", u"sha384"}) {
        const auto found = hashes.constFind(QString::fromUtf16(algorithm));
        if (found != hashes.cend())
            return *found;
    }
    return hashes.isEmpty() ? QByteArray() : hashes.first();
}

}

QString targetFetchName(const TargetFile &target, bool isHashNamed)
{
    const QByteArray hash = isHashNamed ? hashForName(target.hashes) : QByteArray();
    if (hash.isEmpty())
        return target.path;
    const qsizetype folder = target.path.lastIndexOf(u'/') + 1;
    return target.path.first(folder) + QString::fromLatin1(hash) + u'.' + target.path.mid(folder);
}

TargetDownload::TargetDownload(const TargetFile &target, bool isHashNamed, ByteSource &source, FileOps &files, const QString &to,
                               const Progress &progress)
    : m_target(target), m_source(source), m_files(files), m_progress(progress), m_name(targetFetchName(target, isHashNamed)), m_to(to),
      m_part(to + QStringLiteral(".part")), m_digests(target.hashes)
{
}

void TargetDownload::fail(TrustOutcome outcome, const QString &detail)
{
    m_report.outcome = outcome;
    m_report.detail = detail;
}

void TargetDownload::failStorage(const Error &error)
{
    fail(TrustOutcome::StorageFailed, error.detail);
    m_report.storage = error;
}

/// Whatever goes wrong while a part that nobody wants is taken away, the next attempt meets it again.
void TargetDownload::drop()
{
    m_writer.reset();
    if (const auto gone = m_files.remove(m_part); !gone)
        m_report.detail += QStringLiteral("; its part stays: ") + gone.error().detail;
}

bool TargetDownload::isThereAlready() const
{
    const auto size = m_files.size(m_to);
    if (!size || *size != m_target.length)
        return false;
    const auto bytes = m_files.read(m_to, m_target.length);
    DigestCheck digests(m_target.hashes);
    if (bytes)
        digests.add(*bytes);
    return bytes && digests.matches();
}

TrustReport TargetDownload::run(std::stop_token stop)
{
    m_report.outcome = TrustOutcome::Updated;
    if (isThereAlready()) {
        m_report.outcome = TrustOutcome::Current;
        return m_report;
    }
    const auto part = m_files.size(m_part);
    auto bytes = part && *part > 0 && *part <= m_target.length ? m_files.read(m_part, m_target.length) : Result<QByteArray>(Error{});
    const bool resumes = bytes.has_value();
    if (resumes)
        m_beginning = std::move(bytes).value();
    attempt(m_beginning.size(), stop);
    if (resumes && m_report.outcome == TrustOutcome::Mismatched && !m_report.webPage) {
        // The beginning may have been of another target, or torn by a crash: the whole of it decides.
        m_beginning.clear();
        m_report.outcome = TrustOutcome::Updated;
        m_report.detail.clear();
        attempt(0, stop);
    }
    return m_report;
}

void TargetDownload::beginWith(const QByteArray &bytes)
{
    m_digests = DigestCheck(m_target.hashes);
    m_digests.add(bytes);
    m_done = bytes.size();
}

void TargetDownload::attempt(qint64 from, std::stop_token stop)
{
    m_isTooLong = m_isPage = false;
    m_writer.reset();
    beginWith(m_beginning);
    if (from > 0 && from == m_target.length) {
        install();   // all of it was there, but for the last step
        return;
    }
    FetchRequest request{m_name, m_target.length};
    request.from = from;
    const auto sink = [this](qint64 offset, QByteArrayView bytes) { return take(offset, bytes); };
    FetchReply reply = m_source.fetch(request, sink, std::move(stop));
    m_report.bytesDown += reply.bytesDown;
    m_report.requests += reply.requests;
    if (reply.serverTime.isValid())
        m_report.serverTime = reply.serverTime;
    judge(reply);
    const bool isOther = m_report.outcome == TrustOutcome::Mismatched || m_report.outcome == TrustOutcome::TooLong;
    m_report.webPage = isOther && (m_isPage || reply.isPage);
    m_report.lastFetch = std::move(reply);
}

Result<void> TargetDownload::open(qint64 offset)
{
    if (offset != 0 && offset != m_beginning.size())
        return Error{Code::Internal, QStringLiteral("the source began at %1 instead of %2").arg(offset).arg(m_beginning.size())};
    beginWith(offset == 0 ? QByteArray() : m_beginning);
    auto writer = offset == 0 ? m_files.create(m_part) : m_files.append(m_part);
    if (!writer)
        return writer.error();
    m_writer = std::move(writer).value();
    return {};
}

/// A portal that came up between two attempts answers with all of its page: what is at hand is worth more.
bool TargetDownload::isPageInstead(qint64 offset, QByteArrayView bytes) const
{
    const QByteArrayView known = QByteArrayView(m_beginning).first(std::min(m_beginning.size(), bytes.size()));
    return offset == 0 && !known.isEmpty() && bytes.first(known.size()) != known && looksLikeWebPage(bytes);
}

Result<void> TargetDownload::take(qint64 offset, QByteArrayView bytes)
{
    if (!m_writer) {
        m_isPage = looksLikeWebPage(bytes);
        if (isPageInstead(offset, bytes))
            return Error{Code::Foreign, QStringLiteral("a page for people instead of the rest")};
        if (auto opened = open(offset); !opened)
            return opened;
    }
    if (m_done + bytes.size() > m_target.length) {
        m_isTooLong = true;
        return Error{Code::Invalid, QStringLiteral("more bytes than are signed")};
    }
    m_digests.add(bytes);
    m_done += bytes.size();
    if (m_progress)
        m_progress(m_done, m_target.length);
    return m_writer->write(bytes);
}

void TargetDownload::judge(const FetchReply &reply)
{
    const QString said = reply.error ? reply.error->detail : QStringLiteral("outcome %1").arg(int(reply.outcome));
    if (reply.outcome == FetchOutcome::Whole) {
        if (!m_writer) {
            // Nothing was handed over: an empty target, or a part that the source has nothing to add to.
            if (const auto opened = open(m_beginning.size()); !opened)
                return failStorage(opened.error()), drop();
        }
        install();
    } else if (reply.outcome == FetchOutcome::SinkFailed && reply.error && reply.error->code == Code::Foreign) {
        fail(TrustOutcome::Mismatched, QStringLiteral("%1: %2").arg(m_name, said));
    } else if (m_isTooLong || reply.outcome == FetchOutcome::TooLong) {
        fail(TrustOutcome::TooLong, QStringLiteral("%1: more than the %2 bytes that are signed").arg(m_name).arg(m_target.length));
        drop();
    } else if (reply.outcome == FetchOutcome::SinkFailed) {
        failStorage(reply.error.value_or(Error{Code::Unwritable, said}));
        drop();
    } else {
        fail(TrustOutcome::NotFetched, QStringLiteral("%1: %2").arg(m_name, said));
        m_writer.reset();
    }
}

void TargetDownload::install()
{
    const bool isComplete = m_done == m_target.length;
    if (const auto finished = m_writer ? m_writer->finish() : m_files.flush(m_part); !finished) {
        failStorage(finished.error());
        return drop();
    }
    m_writer.reset();
    if (!isComplete || !m_digests.matches()) {
        fail(TrustOutcome::Mismatched, isComplete ? QStringLiteral("%1: other bytes than the hashes say").arg(m_name)
                                                  : QStringLiteral("%1: %2 bytes, %3 are signed").arg(m_name).arg(m_done).arg(m_target.length));
        return drop();
    }
    if (const auto replaced = m_files.replace(m_part, m_to); !replaced) {
        failStorage(replaced.error());
        drop();
    }
}

}
