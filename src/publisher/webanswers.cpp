// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/webanswers.h"

#include <condition_variable>
#include <mutex>

namespace paraply {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLongestWait = 60s, kLongestAsked = 120s;

/// Whether the same question may get a better answer in a while.
bool isPassing(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::Busy:
    case FetchOutcome::TimedOut:
    case FetchOutcome::Cut:
    case FetchOutcome::Refused:
    case FetchOutcome::Unreadable:
    case FetchOutcome::ServerFailed: return true;
    default: return false;
    }
}

ReadFault faultOf(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::NotAllowed: return ReadFault::NotAllowed;
    case FetchOutcome::TooLong: return ReadFault::TooLarge;
    case FetchOutcome::Cancelled: return ReadFault::Cancelled;
    case FetchOutcome::SinkFailed: return ReadFault::Storage;
    case FetchOutcome::Refused:
    case FetchOutcome::NameUnknown:
    case FetchOutcome::TimedOut:
    case FetchOutcome::Cut:
    case FetchOutcome::Unreadable: return ReadFault::Offline;
    default: return ReadFault::Refused;
    }
}

}

WebAnswers::WebAnswers(const QUrl &base, Intake &intake) : m_intake(intake), m_source(base, intake.options().web) { }

void WebAnswers::wait(std::chrono::milliseconds time, const QUrl &address) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, m_intake.options().stop, time, [] { return false; });
    m_intake.checkStop(address.toString());
}

FetchReply WebAnswers::patiently(const QUrl &address, qint64 limit, const Begin &begin)
{
    std::chrono::milliseconds pause = m_intake.options().firstRetry;
    for (int tries = 0;; ++tries) {
        const FetchReply reply = m_source.fetchAt(address, limit, begin(), m_intake.options().stop);
        // Where nobody has answered yet, nobody listens there: most likely the address is wrong.
        const bool isNobody = reply.outcome == FetchOutcome::Refused && !m_hasAnswered;
        m_hasAnswered = m_hasAnswered || reply.outcome == FetchOutcome::Whole;
        if (!isPassing(reply.outcome) || isNobody || tries >= m_intake.options().retries)
            return reply;
        const std::chrono::milliseconds asked = reply.retryAfter.value_or(0s);
        if (asked > kLongestAsked)
            return reply;
        wait(std::max(pause, asked), address);
        pause = std::min(2 * pause, kLongestWait);
    }
}

/// Whether the answer is whole; false when there is no such thing. Everything else refuses the source.
bool WebAnswers::isWhole(const FetchReply &reply, const QUrl &address, qint64 limit) const
{
    if (reply.outcome == FetchOutcome::Whole)
        return true;
    if (reply.outcome == FetchOutcome::Absent)
        return false;
    refuse(faultOf(reply.outcome), address.toString(QUrl::RemoveUserInfo), reply.outcome == FetchOutcome::TooLong ? QStringList {QString::number(limit)} : QStringList(),
           reply.error.value_or(Error {Code::Unreadable, {}}));
}

std::optional<QByteArray> WebAnswers::get(const QUrl &address)
{
    QByteArray bytes;
    const FetchReply reply = patiently(address, kPage, [&]() -> ByteSink {
        bytes.clear();
        return [&](qint64, QByteArrayView piece) -> Result<void> {
            bytes.append(piece.data(), piece.size());
            return {};
        };
    });
    if (!isWhole(reply, address, kPage))
        return std::nullopt;
    return bytes;
}

bool WebAnswers::download(const QUrl &address, QTemporaryFile &to)
{
    const qint64 limit = m_intake.options().mostBytes;
    const FetchReply reply = patiently(address, limit, [&]() -> ByteSink {
        to.resize(0);
        to.seek(0);
        return [&](qint64, QByteArrayView piece) -> Result<void> {
            if (to.write(piece.data(), piece.size()) != piece.size())
                return Error {Code::Full, to.errorString()};
            return {};
        };
    });
    return isWhole(reply, address, limit) && to.flush();
}

}
