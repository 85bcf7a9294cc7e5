// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/typeface.h"

#include <QFontDatabase>
#include <QResource>
#include <QStringList>

namespace paraply {

namespace {

Result<QFont> loadedTypeface()
{
    QStringList families;
    for (const QString &face : { QStringLiteral("NotoSans"), QStringLiteral("NotoSansArabic"), QStringLiteral("NotoSansEthiopic") }) {
        for (const QString &weight : { QStringLiteral("Regular"), QStringLiteral("Bold") }) {
            const QString file = QStringLiteral(":/paraply/fonts/%1-%2.ttf").arg(face, weight);
            // Not by the file's name: Qt would copy it whole, twice. It lies in the program as it is, and is read where it lies.
            const int id = QFontDatabase::addApplicationFontFromData(QResource(file).uncompressedData());
            if (id < 0)
                return Error{ Code::Internal, QStringLiteral("cannot load the typeface %1").arg(file) };
            families += QFontDatabase::applicationFontFamilies(id);
        }
    }
    families.removeDuplicates();
    QFont font;
    font.setFamilies(families);
    return font;
}

}

// Loading them again would give them other names inside Qt, and what is printed another order.
Result<QFont> bundledTypeface()
{
    static const Result<QFont> face = loadedTypeface();
    return face;
}

}  // namespace paraply
