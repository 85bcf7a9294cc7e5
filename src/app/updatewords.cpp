// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/updatewords.h"

#include "app/speech.h"

namespace paraply {

namespace {

constexpr int kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;

}

QString UpdateWords::title(const SyncReport &report)
{
    switch (report.outcome) {
    case SyncOutcome::Updated: return tr("You have newer data now.");
    case SyncOutcome::NothingNew: return tr("You have the newest data.");
    case SyncOutcome::Offline: return tr("There is no network right now.");
    case SyncOutcome::Unreachable: return tr("The feed does not answer.");
    case SyncOutcome::TimedOut: return tr("The network is too slow right now.");
    case SyncOutcome::Cut: return tr("The connection broke off.");
    case SyncOutcome::Busy: return tr("The feed is busy.");
    case SyncOutcome::ServerFailed: return tr("The feed's server has a fault.");
    case SyncOutcome::Forbidden: return tr("The feed's server does not let the guide in.");
    case SyncOutcome::NoFeed: return tr("There is no feed at this address.");
    case SyncOutcome::Misdirected: return tr("The server sends the guide somewhere it does not go.");
    case SyncOutcome::CaptivePortal: return tr("This network wants you to log in first.");
    case SyncOutcome::Untrusted: return tr("The server cannot prove who it is.");
    case SyncOutcome::NotAllowed: return tr("The guide does not open this address.");
    case SyncOutcome::ClockWrong: return tr("This device's clock is wrong.");
    case SyncOutcome::Frozen: return tr("The feed has not been renewed in time.");
    case SyncOutcome::RolledBack: return tr("The feed offers older data than you have.");
    case SyncOutcome::BadSignature: return tr("The data are not signed by those you trust.");
    case SyncOutcome::Rejected: return tr("What came is not what was signed.");
    case SyncOutcome::Incomplete: return tr("A part of the feed is missing.");
    case SyncOutcome::NoRelease: return tr("The feed has nothing for this county.");
    case SyncOutcome::SchemaTooNew: return tr("There are newer data, made for a newer guide.");
    case SyncOutcome::PatchOnly: return tr("The whole file is needed: %1.", "a size, as in 120 kB").arg(bytes(report.bytesNeeded));
    case SyncOutcome::Damaged: return tr("The newest data are damaged.");
    case SyncOutcome::BadRoot: return tr("The feed's key is not the one you were given.");
    case SyncOutcome::DiskFull: return tr("This device has no room left.");
    case SyncOutcome::ReadOnly: return tr("The guide may not write to its folder.");
    case SyncOutcome::StoreBusy: return tr("Another window is updating just now.");
    case SyncOutcome::StoreFailed: return tr("The guide's folder cannot be used.");
    case SyncOutcome::Cancelled: return tr("You stopped the update.");
    }
    return {};
}

QString UpdateWords::step(const SyncReport &report)
{
    switch (report.outcome) {
    case SyncOutcome::Updated:
    case SyncOutcome::NothingNew: return {};
    case SyncOutcome::Offline: return tr("The guide works without it, and asks again by itself.");
    case SyncOutcome::Unreachable: return tr("The guide asks again by itself. If the data come from a stick, put it in again.");
    case SyncOutcome::TimedOut: return tr("Your data stay as they are. The guide asks again by itself.");
    case SyncOutcome::Cut: return tr("What has come is kept. The guide fetches the rest by itself.");
    case SyncOutcome::Busy: return tr("It asks to come back later, and the guide will.");
    case SyncOutcome::ServerFailed: return tr("The guide asks again by itself. If it lasts, tell those who run the feed.");
    case SyncOutcome::Forbidden:
    case SyncOutcome::NoFeed:
    case SyncOutcome::Misdirected: return tr("Check the feed's address with those who gave it to you.");
    case SyncOutcome::CaptivePortal: return tr("Open any page in your browser, log in, then ask again here.");
    case SyncOutcome::Untrusted: return tr("Check this device's date and time. If they are right, try another network.");
    case SyncOutcome::NotAllowed: return tr("Use an address that begins with https.");
    case SyncOutcome::ClockWrong: return tr("Set this device's date and time, then ask again.");
    case SyncOutcome::Frozen: return tr("Your data stay usable. Check this device's date; if it is right, tell those who run the feed.");
    case SyncOutcome::RolledBack: return tr("Your newer data stay. Tell those who run the feed.");
    case SyncOutcome::BadSignature:
    case SyncOutcome::Rejected: return tr("Nothing of it was used. Try another network; if it lasts, tell those who run the feed.");
    case SyncOutcome::Incomplete:
    case SyncOutcome::Damaged: return tr("Your data stay as they are. The guide asks again by itself; if it lasts, tell those who run the feed.");
    case SyncOutcome::NoRelease: return tr("Check that this is the feed for your county.");
    case SyncOutcome::SchemaTooNew: return tr("Install the newest guide. Until then you keep the data you have.");
    case SyncOutcome::PatchOnly: return tr("Fetch it now, or wait for a network that costs nothing.");
    case SyncOutcome::BadRoot: return tr("Nothing was used. Ask for the feed's address again.");
    case SyncOutcome::DiskFull: return tr("Make room on this device, then ask again.");
    case SyncOutcome::ReadOnly:
    case SyncOutcome::StoreFailed: return tr("The data you have stay usable. Ask whoever looks after this device.");
    case SyncOutcome::StoreBusy: return tr("It will be done in a moment.");
    case SyncOutcome::Cancelled: return tr("What has come is kept.");
    }
    return {};
}

QString UpdateWords::asked(const QDateTime &lastGood, const QDateTime &now)
{
    const qint64 seconds = lastGood.isValid() ? lastGood.secsTo(now) : -1;
    // A clock that was set back since makes nobody wiser.
    if (seconds < 0)
        return {};
    if (seconds < kMinute)
        return tr("The feed answered just now.");
    if (seconds < kHour)
        return tr("The feed last answered %n minute(s) ago.", nullptr, int(seconds / kMinute));
    if (seconds < kDay)
        return tr("The feed last answered %n hour(s) ago.", nullptr, int(seconds / kHour));
    return tr("The feed last answered %n day(s) ago.", nullptr, int(seconds / kDay));
}

QString UpdateWords::bytes(qint64 count)
{
    const QLocale locale;
    const QLocale western(locale.language(), QLocale::LatinScript, locale.territory());
    if (count < 1000)
        return Speech::isolated(tr("%n byte(s)", nullptr, int(count)));
    if (count < 1'000'000)
        return Speech::isolated(tr("%1 kB").arg(count / 1000));
    return Speech::isolated(tr("%1 MB").arg(western.toString(double(count) / 1e6, 'f', 1)));
}

QString UpdateWords::progress(SyncStage stage, qint64 done, qint64 total)
{
    switch (stage) {
    case SyncStage::Asking: return tr("Asking the feed …");
    case SyncStage::Downloading:
        return total > 0 ? tr("Fetching: %1 of %2", "sizes").arg(bytes(done), bytes(total)) : tr("Fetching: %1", "a size").arg(bytes(done));
    case SyncStage::Building: return tr("Putting the data together …");
    case SyncStage::Checking: return tr("Checking the data …");
    }
    return {};
}

QString UpdateWords::noInvitation()
{
    return tr("This is not a feed's address. It begins with https and ends with #sha256: and 64 signs.");
}

QString UpdateWords::noFeedThere()
{
    return tr("There is no feed in this folder. Choose the one that holds \"metadata\" and \"targets\".");
}

QString UpdateWords::notKept()
{
    return tr("The choice could not be kept on this device. It holds until the guide is closed.");
}

}
