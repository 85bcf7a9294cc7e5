// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/typeface.h"

#include <QFontDatabase>
#include <QResource>
#include <QStringList>

#include <algorithm>
#include <array>
#include <mutex>

namespace paraply {

namespace {

struct Face {
    QLatin1StringView family, file;
};

/// By Script.
constexpr std::array kFaces{ Face{ QLatin1StringView("Noto Sans"), QLatin1StringView("NotoSans") },
                             Face{ QLatin1StringView("Noto Sans Arabic"), QLatin1StringView("NotoSansArabic") },
                             Face{ QLatin1StringView("Noto Sans Ethiopic"), QLatin1StringView("NotoSansEthiopic") } };

/// Loading a face again would give it another name inside Qt, and what is printed another order.
struct Loaded {
    std::mutex mutex;
    std::array<bool, kFaces.size()> scripts{};
};

Loaded &loaded()
{
    static Loaded one;
    return one;
}

Result<void> load(const Face &face)
{
    for (const QLatin1StringView weight : { QLatin1StringView("Regular"), QLatin1StringView("Bold") }) {
        const QString file = QStringLiteral(":/paraply/fonts/%1-%2.ttf").arg(face.file, weight);
        // Not by the file's name: Qt would copy it whole, twice. It lies in the program as it is, and is read where it lies.
        if (QFontDatabase::addApplicationFontFromData(QResource(file).uncompressedData()) < 0)
            return Error{ Code::Internal, QStringLiteral("cannot load the typeface %1").arg(file) };
    }
    return {};
}

}

std::vector<Script> scriptsOf(QStringView text)
{
    std::array<bool, kFaces.size()> found{};
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        const bool isLatin = script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
        found[std::size_t(Script::Latin)] |= isLatin;
        found[std::size_t(Script::Arabic)] |= script == QChar::Script_Arabic;
        found[std::size_t(Script::Ethiopic)] |= script == QChar::Script_Ethiopic;
    }
    std::vector<Script> scripts;
    for (const Script script : { Script::Latin, Script::Arabic, Script::Ethiopic }) {
        if (found[std::size_t(script)])
            scripts.push_back(script);
    }
    return scripts;
}

Result<QFont> bundledTypeface(const std::vector<Script> &scripts)
{
    const std::scoped_lock lock(loaded().mutex);
    for (const Script script : scripts) {
        bool &isThere = loaded().scripts[std::size_t(script)];
        if (const Result<void> came = isThere ? Result<void>() : load(kFaces[std::size_t(script)]); !came)
            return came.error();
        isThere = true;
    }
    QStringList families;
    for (const Face &face : kFaces)
        families += face.family;
    QFont font;
    font.setFamilies(families);
    return font;
}

Result<QFont> bundledTypeface()
{
    return bundledTypeface({ Script::Latin, Script::Arabic, Script::Ethiopic });
}

bool isLoaded(Script script)
{
    const std::scoped_lock lock(loaded().mutex);
    return loaded().scripts[std::size_t(script)];
}

}  // namespace paraply
