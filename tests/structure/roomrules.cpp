// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/roomrules.h"

#include <QMap>
#include <QRegularExpression>

namespace paraply {

namespace {

const QMap<QString, QStringList> &directions()
{
    static const auto names = [](const char *list) {
        return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    };
    static const QMap<QString, QStringList> table {
        {QStringLiteral("base"), {}},
        {QStringLiteral("storage"), names("base")},
        {QStringLiteral("catalogue"), names("base storage")},
        {QStringLiteral("exchange"), names("base catalogue")},
        {QStringLiteral("personal"), names("base storage")},
        {QStringLiteral("trust"), names("base")},
        {QStringLiteral("sync"), names("base storage catalogue trust")},
        {QStringLiteral("publisher"), names("base storage catalogue exchange trust sync")},
        {QStringLiteral("ctl"), names("base storage catalogue exchange personal trust sync publisher")},
        {QStringLiteral("app"), names("base catalogue exchange personal trust sync")}};
    return table;
}

QString roomOf(const SourceFile &file)
{
    return file.isIn(u"src") ? file.path.section(u'/', 1, 1) : QString();
}

}

QStringList rooms()
{
    return directions().keys();
}

QStringList roomsBelow(const QString &room)
{
    return directions().value(room);
}

Complaints includesAgainstDirection(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]*)\""),
                                            QRegularExpression::MultilineOption);
    const QString room = roomOf(file);
    if (room.isEmpty() || !(file.hasSuffix(u"h") || file.hasSuffix(u"cpp")))
        return {};
    Complaints found;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString included = match.captured(1);
        // What moc generates has no folder and is included by its own file.
        if (included.endsWith(QStringLiteral(".moc")))
            continue;
        const QString other = included.contains(u'/') ? included.section(u'/', 0, 0) : QString();
        if (other != room && !roomsBelow(room).contains(other))
            found.append(
                complaint(file, match.capturedStart(1), QStringLiteral("%1 may not include %2").arg(room, included)));
    }
    return found;
}

Complaints usesAgainstDirection(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("paraply_room\\s*\\(\\s*(\\w+)[^)]*?\\bUSES\\s+([^)]*)\\)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    Complaints found;
    const QRegularExpressionMatch match = pattern.match(file.text);
    if (!file.isIn(u"src") || !match.hasMatch())
        return found;
    const QStringList words = match.captured(2).split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == QStringLiteral("LIBRARIES") || word == QStringLiteral("SOURCES"))
            break;
        if (!roomsBelow(match.captured(1)).contains(word))
            found.append(complaint(file, match.capturedStart(2),
                                   QStringLiteral("%1 may not use %2").arg(match.captured(1), word)));
    }
    return found;
}

Complaints sqliteOutsideStorage(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("\\bsqlite3(_|\\.h\\b|\\s*\\*)|SQLite::SQLite3"));
    if (!file.isIn(u"src") || roomOf(file) == QStringLiteral("storage"))
        return {};
    return occurrences(file, pattern, QStringLiteral("only storage knows SQLite"));
}

Complaints networkUse(const SourceFile &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(QNetwork\\w+|QTcp\\w+|QUdp\\w+|QSsl\\w+|QWebSocket\\w*|QtNetwork|Qt6::Network|QtWebSockets|"
                       "XMLHttpRequest|WebSocket)\\b"
                       "|\\bsource\\s*:\\s*\"https?:"));
    if ((!file.isIn(u"src") && !file.isIn(u"qml")) || roomOf(file) == QStringLiteral("sync"))
        return {};
    return occurrences(file, pattern, QStringLiteral("only sync knows the network"));
}

Complaints unnamedRooms(const QStringList &folders, const QString &architecture)
{
    Complaints found;
    for (const QString &folder : folders) {
        const QRegularExpression named(QStringLiteral("(^|[\\s`/])%1([\\s`/]|$)").arg(folder),
                                       QRegularExpression::MultilineOption);
        if (!directions().contains(folder))
            found.append(QStringLiteral("src/%1: no room of the house").arg(folder));
        else if (!architecture.contains(named))
            found.append(QStringLiteral("docs/architecture.md does not name the room %1").arg(folder));
    }
    return found;
}

}
