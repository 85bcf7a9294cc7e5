// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/options.h"

#include "app/language.h"
#include "sync/invitation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimeZone>

namespace paraply {

namespace {

const QStringList kPages{ QStringLiteral("find"), QStringLiteral("results"), QStringLiteral("service"),
    QStringLiteral("calendar"), QStringLiteral("qr"), QStringLiteral("map"), QStringLiteral("week"), QStringLiteral("saved"),
    QStringLiteral("rights"), QStringLiteral("article"), QStringLiteral("knowledge"), QStringLiteral("publications"),
    QStringLiteral("overview"), QStringLiteral("municipality"), QStringLiteral("acute"), QStringLiteral("settings"),
    QStringLiteral("sync"), QStringLiteral("statement"), QStringLiteral("licences"),
    QStringLiteral("gallery"), QStringLiteral("problem") };
const QStringList kThemes{ QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast") };
constexpr int kLargestSide = 7680;
constexpr int kLongestPace = 31 * 24 * 3600;
/// The tour's Monday morning, so that pictures stay the same from day to day.
const QString kTourMoment = QStringLiteral("2026-11-23T10:15+01:00");

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *what, const char *value = "", const char *fallback = "") {
        parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value), QString::fromLatin1(fallback) });
    };
    add("catalogue", "Open this catalogue instead of the bundled one.", "FILE");
    add("profile", "Keep children, place and settings in this folder.", "DIR");
    add("private", "Keep children, place and settings in memory only.");
    add("store", "Install updates in this folder.", "DIR");
    add("feed", "Follow this feed: ADDRESS#sha256:FINGERPRINT.", "LINE");
    add("ask-every", "Ask the feed this often, e.g. 3600 on a kiosk.", "SECONDS");
    add("at", "The moment that counts as now, e.g. 2026-11-23T10:15+01:00.", "TIME");
    add("language", "sv or en.", "CODE");
    add("size", "The window's first size, e.g. 360x740.", "WxH");
    add("nmea", "Take positions from this NMEA file instead of the device.", "FILE");
    add("smoke", "Show the first frame, then end.");
    add("tour", "Render every page to PNG files in this folder, then end.", "DIR");
    add("tour-sizes", "Sizes, with commas between.", "LIST", "360x740,800x1280,1280x800,1080x1920");
    add("tour-languages", "Languages, with commas between.", "LIST", "sv,en,ar-XB");
    add("tour-themes", "light, dark, contrast.", "LIST", "light");
    add("tour-scales", "Text scales: 1, 1.3, 1.6, 2.", "LIST", "1");
    add("tour-pages", "Pages, with commas between.", "LIST");
    add("help", "Print this text.");
    add("version", "Print the version.");
}

Error invalid(const QString &sentence)
{
    return { Code::Invalid, sentence };
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool isWidth = false, isHeight = false;
    const QSize size(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
    if (sides.size() != 2 || !isWidth || !isHeight || size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
        return invalid(QStringLiteral("\"%1\" is no size; write WIDTHxHEIGHT, e.g. 360x740").arg(text));
    return size;
}

Result<QStringList> namesFrom(const QString &text, const QStringList &known, const char *what)
{
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!known.contains(name))
            return invalid(QStringLiteral("\"%1\" is no %2; known: %3").arg(name, QLatin1String(what), known.join(QStringLiteral(", "))));
    }
    return names;
}

Result<std::vector<double>> scalesFrom(const QString &text)
{
    std::vector<double> scales;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const double scale = part.toDouble();
        if (scale != 1.0 && scale != 1.3 && scale != 1.6 && scale != 2.0)
            return invalid(QStringLiteral("\"%1\" is no text scale; known: 1, 1.3, 1.6, 2").arg(part));
        scales.push_back(scale);
    }
    return scales;
}

Result<TourPlan> tourFrom(const QCommandLineParser &parser)
{
    TourPlan plan;
    plan.folder = parser.value(QStringLiteral("tour"));
    for (const QString &text : parser.value(QStringLiteral("tour-sizes")).split(u',', Qt::SkipEmptyParts)) {
        const auto size = sizeFrom(text);
        if (!size)
            return size.error();
        plan.sizes.push_back(*size);
    }
    const auto languages = namesFrom(parser.value(QStringLiteral("tour-languages")), Language::codes(), "language");
    const auto themes = namesFrom(parser.value(QStringLiteral("tour-themes")), kThemes, "theme");
    const auto pages = namesFrom(parser.value(QStringLiteral("tour-pages")), kPages, "page");
    const auto scales = scalesFrom(parser.value(QStringLiteral("tour-scales")));
    for (const auto *names : { &languages, &themes, &pages }) {
        if (!*names)
            return names->error();
    }
    if (!scales)
        return scales.error();
    plan.languages = *languages;
    plan.themes = *themes;
    plan.pages = pages->isEmpty() ? kPages : *pages;
    plan.scales = *scales;
    return plan;
}

}

QString Options::profilePath() const
{
    if (inMemory)
        return {};
    return profileFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : profileFolder;
}

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Paraply: support for parents, offline."));
    parser.addPositionalArgument(QStringLiteral("ADDRESS"), QStringLiteral("paraply://service/ID, or paraply://find?age=8m&place=Ervalla"),
                                 QStringLiteral("[ADDRESS]"));
    addOptions(parser);
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    const QStringList stray = parser.positionalArguments();
    const bool isLink = stray.size() == 1 && stray.first().startsWith(QStringLiteral("paraply:"), Qt::CaseInsensitive);
    if (!stray.isEmpty() && !isLink)
        return invalid(QStringLiteral("\"%1\" is not understood; see --help").arg(stray.last()));
    Options options;
    if (isLink) {
        const auto link = DeepLink::parse(stray.first());
        if (!link)
            return link.error();
        options.link = *link;
    }
    if (parser.isSet(QStringLiteral("help")))
        options.answer = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        options.answer = QStringLiteral("paraply %1\n").arg(QCoreApplication::applicationVersion());
    options.catalogue = parser.value(QStringLiteral("catalogue"));
    options.profileFolder = parser.value(QStringLiteral("profile"));
    options.storeFolder = parser.value(QStringLiteral("store"));
    options.feed = parser.value(QStringLiteral("feed"));
    if (const auto invitation = invitationFromText(options.feed); parser.isSet(QStringLiteral("feed")) && !invitation)
        return invalid(QStringLiteral("--feed: %1").arg(invitation.error().detail));
    if (parser.isSet(QStringLiteral("ask-every"))) {
        options.askEvery = parser.value(QStringLiteral("ask-every")).toInt();
        if (options.askEvery < 1 || options.askEvery > kLongestPace)
            return invalid(QStringLiteral("--ask-every: seconds from 1 to %1 are due").arg(kLongestPace));
    }
    options.nmeaFile = parser.value(QStringLiteral("nmea"));
    options.smoke = parser.isSet(QStringLiteral("smoke"));
    const auto language = namesFrom(parser.value(QStringLiteral("language")), Language::codes(), "language");
    if (!language)
        return language.error();
    options.language = language->value(0);
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!size)
            return size.error();
        options.size = *size;
    }
    const auto tour = tourFrom(parser);
    if (!tour)
        return tour.error();
    options.tour = *tour;
    options.inMemory = parser.isSet(QStringLiteral("private")) || !options.tour.folder.isEmpty();
    const QString at = parser.value(QStringLiteral("at"));
    const QString moment = at.isEmpty() && !options.tour.folder.isEmpty() ? kTourMoment : at;
    if (!moment.isEmpty()) {
        options.at = QDateTime::fromString(moment, Qt::ISODate);
        if (!options.at->isValid())
            return invalid(QStringLiteral("\"%1\" is no moment; write 2026-11-23T10:15+01:00").arg(moment));
    }
    return options;
}

}
