// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"
#include "catalogue/service.h"
#include "publisher/cellvalues.h"
#include "publisher/charset.h"
#include "publisher/csv.h"
#include "publisher/foreignage.h"
#include "publisher/foreignlanguage.h"
#include "publisher/foreignphone.h"
#include "publisher/foreignplace.h"
#include "publisher/foreignrecurrence.h"
#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"
#include "publisher/intakewords.h"
#include "publisher/mappingproposal.h"
#include "publisher/proseages.h"

#include <array>
#include <cstdlib>

using namespace paraply;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// A value or a reason; and every reason has its sentences.
template <typename T>
T checked(const ForeignReading<T> &read, T otherwise = {})
{
    require(read.value.has_value() == (read.deed == Deed::Kept || read.deed == Deed::Repaired));
    require(read.deed != Deed::Unreadable || !read.code.isEmpty());
    require(read.code.isEmpty() || intakeSentence(read.code) != nullptr);
    return read.value.value_or(otherwise);
}

void checkTimes(QStringView text, QStringView first, QStringView second)
{
    const int minute = checked(foreignMinute(text));
    require(minute >= 0 && minute <= 1440);
    const auto span = foreignSpan(first, second);
    checked(span);
    require(!span || (span.value->opens >= 0 && span.value->opens < 1440 && span.value->closes > span.value->opens && span.value->closes <= 2880));
    checked(foreignWeekdays(text));
    const QString hours = checked(foreignHours(text));
    require(hours.isEmpty() || OpeningHours::parse(hours).has_value());
    const auto opening = foreignOpening({first.toString(), {}, second.toString(), {}, {}, {}, text.toString(), {}, {}, u"09:00"_qs, u"12:00"_qs});
    checked(opening);
    require(!opening || OpeningHours::parse(opening.value->hours).has_value());
}

void checkAges(QStringView text, QStringView first, QStringView second)
{
    const auto fits = [](const AgeRange &range) {
        require(!range.min || (*range.min >= 0 && *range.min <= kLastAgeMonth));
        require(!range.max || (*range.max >= 0 && *range.max <= kLastAgeMonth));
        require(!range.min || !range.max || *range.min <= *range.max);
    };
    fits(checked(foreignAges(text)).months);
    fits(checked(foreignAgeYears(first, second)));
    const ProseAges prose = ProseAges::in(std::array {text.toString(), first.toString()});
    fits(prose.months.value_or(AgeRange()));
    require(!prose.months || (!prose.isUnclear && !prose.words.isEmpty() && prose.text < 2));
}

// However a file in UTF-16 is cut, the pieces say what the whole says.
void checkPieces(const QByteArray &bytes)
{
    const auto utf16 = utf16Of(bytes);
    if (!utf16)
        return;
    const QByteArray half = bytes.first(bytes.size() / 2);
    const qsizetype cut = half.size() - openUtf16(half, *utf16);
    require(cut >= 0 && half.size() - cut < 4);
    const QByteArray joined = foreignPiece(bytes.first(cut), *utf16).utf8 + foreignPiece(bytes.sliced(cut), *utf16).utf8;
    require(joined == foreignPiece(bytes, *utf16).utf8);
}

}

// A proposed mapping can always be read back, whatever the headings are.
void checkProposal(const QByteArray &bytes)
{
    const FlatSheet sheet(bytes);
    FlatSheet::Rows rows(sheet);
    for (qint64 before = sheet.headerRow(); const auto row = rows.next();) {
        require(row->row > before);
        before = row->row;
    }
    if (sheet.headerRow() == 0)
        return;
    const auto lines = proposedMapping(sheet, QStringLiteral("list.csv"), FindingLanguage::English);
    std::vector<MappingFault> faults;
    require(SheetMapping::parse(SheetMapping::csv(lines), faults).has_value());
    SheetMapping::parse(bytes, faults);
}

// Whatever stands in a cell: a value that our sheets can hold, or a reason; never a crash.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkProposal(bytes);
    checkPieces(bytes);
    const ForeignBytes decoded = foreignBytes(bytes);
    const std::string_view utf8(decoded.utf8.constData(), size_t(decoded.utf8.size()));
    require(!malformedUtf8(utf8) && utf8.find('\0') == utf8.npos);
    const QString text = QString::fromUtf8(decoded.utf8);
    const qsizetype half = text.indexOf(u'|');
    const QStringView first = QStringView(text).left(std::max<qsizetype>(half, 0)), second = QStringView(text).mid(half + 1);
    checkTimes(text, first, second);
    checkAges(text, first, second);
    const Box box {58.55, 14.15, 60.25, 15.85};
    const auto at = foreignPosition(first, second, box);
    checked(at);
    require(!at || box.contains(*at.value));
    checked(foreignPosition(text, box));
    const QString code = checked(foreignPostalCode(text));
    require(code.isEmpty() || isPostalCode(code.toStdString()));
    checked(foreignCountry(text));
    const auto languages = foreignLanguages(text);
    checked(languages);
    for (const QString &tag : languages ? languages.value->tags : QStringList())
        require(isLanguage(tag.toStdString()));
    const auto phones = foreignPhones(text);
    checked(phones);
    for (const ForeignPhone &phone : phones.value.value_or(std::vector<ForeignPhone>()))
        require(!dialableNumber(phone.number).isEmpty());
    checked(foreignText(text));
    const QString web = checked(foreignWebAddress(text)), mail = checked(foreignMailAddress(text));
    require(web.isEmpty() || isWebAddress(web.toStdString()));
    require(mail.isEmpty() || isMailAddress(mail.toStdString()));
    checked(foreignTruth(text));
    checked(foreignStanding(text));
    const QDate day = checked(foreignDate(text));
    require(!day.isValid() || dateFrom(day.toString(Qt::ISODate).toStdString()).has_value());
    return 0;
}
