// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/speech.h"

#include <QGuiApplication>
#include <QHash>

#include <cmath>

namespace paraply {

QString Speech::day(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString Speech::month(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString Speech::shortMonth(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMM yyyy"));
}

QString Speech::clock(QTime time)
{
    //: The hour and the minutes of a time of day, as they are written: 12:00
    return isolated(tr("%1:%2", "time of day").arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0')));
}

QString Speech::shortClock(int minuteOfDay)
{
    const int hour = minuteOfDay / 60 % 24, minute = minuteOfDay % 60;
    if (minuteOfDay == 24 * 60)
        return QStringLiteral("24");
    return minute == 0 ? QString::number(hour) : tr("%1:%2", "time of day").arg(hour).arg(minute, 2, 10, QLatin1Char('0'));
}

QString Speech::distance(double metres)
{
    const bool isNear = metres < 950;
    QString pattern = isNear ? tr("about %1 m") : tr("about %1 km");
    // A number and its unit stay on one line.
    pattern.replace(QStringLiteral("%1 "), QStringLiteral("%1\u00a0"));
    return pattern.arg(isNear ? std::max(100, int(std::lround(metres / 100)) * 100) : int(std::lround(metres / 1000)));
}

QString Speech::list(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString before = QStringList(parts.mid(0, parts.size() - 1)).join(QStringLiteral(", "));
    //: The last two parts of a list: "a, b and c"
    return tr("%1 and %2").arg(before, parts.last());
}

QString Speech::capital(const QString &words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString Speech::sentence(const QString &words)
{
    if (words.isEmpty())
        return words;
    const QString text = capital(words);
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? text : text + u'.';
}

QString Speech::isolated(const QString &words)
{
    // Marks that only matter in the other direction would trouble a search or a reader in this one.
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return words;
    return QChar(u'\u2068') + words + QChar(u'\u2069');
}

QString Speech::languageName(const QString &code)
{
    static const QHash<QString, const char *> kNames{
        { QStringLiteral("sv"), QT_TR_NOOP("Swedish") }, { QStringLiteral("en"), QT_TR_NOOP("English") },
        { QStringLiteral("fi"), QT_TR_NOOP("Finnish") }, { QStringLiteral("ar"), QT_TR_NOOP("Arabic") },
        { QStringLiteral("so"), QT_TR_NOOP("Somali") }, { QStringLiteral("uk"), QT_TR_NOOP("Ukrainian") },
        { QStringLiteral("fa"), QT_TR_NOOP("Persian") }, { QStringLiteral("prs"), QT_TR_NOOP("Dari") },
        { QStringLiteral("ti"), QT_TR_NOOP("Tigrinya") }, { QStringLiteral("rom"), QT_TR_NOOP("Romani") },
        { QStringLiteral("ru"), QT_TR_NOOP("Russian") }, { QStringLiteral("es"), QT_TR_NOOP("Spanish") },
        { QStringLiteral("de"), QT_TR_NOOP("German") }, { QStringLiteral("fr"), QT_TR_NOOP("French") },
        { QStringLiteral("pl"), QT_TR_NOOP("Polish") }, { QStringLiteral("tr"), QT_TR_NOOP("Turkish") },
        { QStringLiteral("ku"), QT_TR_NOOP("Kurdish") }, { QStringLiteral("swl"), QT_TR_NOOP("Swedish sign language") },
        { QStringLiteral("sv-x-lattlast"), QT_TR_NOOP("easy Swedish") }
    };
    const char *name = kNames.value(code);
    return name ? tr(name) : code;
}

}
