// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedshares.h"

#include "publisher/feedlayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

struct OlderPatch {
    qint64 from = 0;
    QString path;
};

QString roleOf(const FeedTarget &target)
{
    return QStringLiteral("%1-%2").arg(target.region).arg(target.schema);
}

}

bool isFeedShare(const QString &role)
{
    // Nothing that a path pattern or a file system would read as more than a letter.
    static const QRegularExpression ours(QStringLiteral("\\A[A-Za-z0-9._-]+-[0-9]+\\z"));
    return ours.match(role).hasMatch();
}

Delegation feedShareDelegation(const QString &role, const RoleKeys &keys)
{
    const qsizetype dash = role.lastIndexOf(u'-');
    return {role, keys, false, {QStringLiteral("%1/%2/*.patch").arg(role.first(dash), role.mid(dash + 1))}, {}};
}

FeedShares sharesOf(const QMap<QString, TargetFile> &listed)
{
    FeedShares shares {listed, {}};
    QMap<QString, std::vector<OlderPatch>> patches;
    for (const TargetFile &file : listed) {
        const auto target = FeedTarget::read(file.path, file.custom);
        if (target && target->from && isFeedShare(roleOf(*target)))
            patches[roleOf(*target)].push_back({target->from->sequence, file.path});
    }
    for (auto role = patches.begin(); role != patches.end(); ++role) {
        std::ranges::sort(*role, std::ranges::greater(), &OlderPatch::from);
        for (size_t i = kPatchesAbove; i < role->size(); ++i)
            shares.delegated[role.key()].insert((*role)[i].path, shares.top.take((*role)[i].path));
    }
    return shares;
}

}
