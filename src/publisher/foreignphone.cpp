// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignphone.h"

#include "catalogue/service.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 300;
using Read = ForeignReading<std::vector<ForeignPhone>>;

QRegularExpression caseless(QStringView form)
{
    return QRegularExpression(form.toString(), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// One number with what people write around it; an empty number when it cannot be dialled.
ForeignPhone phoneOf(QString text)
{
    static const QRegularExpression fax = caseless(u"\\bfax\\b|\\btelefax\\b"), label = caseless(u"^[\\p{L} .]*[:.]\\s*(?=[+(\\d])|^\\p{L}[\\p{L} .]*(?=[+(\\d])");
    static const QRegularExpression extension = caseless(u"[\\s,(]*(?:ankn(?:ytning)?|anknytn|ank|ext(?:ension)?|x|#)\\.?\\s*:?\\s*(\\d{1,8})\\s*\\)?\\s*$");
    static const QRegularExpression note = caseless(u"\\([^()]*\\p{L}[^()]*\\)"), after = caseless(u"^([+(\\d][\\d\\s()+./-]*\\d)[\\s,.:-]+\\p{L}[\\p{L}\\s.]*$");
    if (fax.match(text).hasMatch())
        return {};
    ForeignPhone phone;
    if (const auto match = extension.match(text); match.hasMatch()) {
        phone.extension = match.captured(1);
        text.truncate(match.capturedStart());
    }
    text = text.remove(note).trimmed().remove(label).trimmed();
    if (const auto match = after.match(text); match.hasMatch())
        text = match.captured(1);
    text = text.simplified();
    if (!dialableNumber(text).isEmpty())
        phone.number = text;
    return phone;
}

// A slash stands between two numbers, and between the area code and the number.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression several = caseless(u"[;|\\n]|,(?!\\s*(?:ankn|ank|ext|x\\d))|\\s(?:eller|or|och|and|samt|alt\\.?)\\s|&"), slash(QStringLiteral("\\s*/\\s*"));
    QStringList parts;
    for (const QString &part : text.split(several, Qt::SkipEmptyParts)) {
        const QStringList halves = part.split(slash, Qt::SkipEmptyParts);
        const bool numbers = halves.size() > 1 && std::ranges::all_of(halves, [](const QString &half) { return !phoneOf(half).number.isEmpty(); });
        for (const QString &half : numbers ? halves : QStringList {part}) {
            if (!half.trimmed().isEmpty())
                parts << half.trimmed();
        }
    }
    return parts;
}

bool isScientific(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,3}$"));
    return form.match(text.toString()).hasMatch();
}

QString phonesText(const std::vector<ForeignPhone> &phones)
{
    QStringList texts;
    for (const ForeignPhone &phone : phones)
        texts << (phone.extension.isEmpty() ? phone.number : phone.number + u" #"_qs + phone.extension);
    return texts.join(u"; ");
}

}

bool looksEaten(QStringView written)
{
    static const QRegularExpression digits(QStringLiteral("^[1-9]\\d{6,11}(?:\\.0)?$"));
    QString text = written.trimmed().toString();
    if (isScientific(text))
        return true;
    if (!digits.match(text).hasMatch() || !dialableNumber(text).isEmpty())
        return false;
    text.remove(QStringLiteral(".0"));
    return !dialableNumber(u'0' + text).isEmpty() || (text.startsWith(u"46") && !dialableNumber(u'+' + text).isEmpty());
}

ForeignReading<std::vector<ForeignPhone>> foreignPhones(QStringView written)
{
    QString text = written.trimmed().left(kLongest + 1).toString();
    text.replace(QChar(0xA0), u' ');
    // A spreadsheet's apostrophe, or quotes that were quoted once too often.
    static const QRegularExpression quotes(QStringLiteral("^[\"'\\s]+|[\"'\\s]+$"));
    const bool isQuoted = text.contains(u'"') || text.contains(u'\'');
    if (isQuoted)
        text.remove(quotes);
    if (text.isEmpty())
        return {};
    if (text.size() > kLongest)
        return Read::unreadable(QStringLiteral("phone_unreadable"));
    if (!dialableNumber(text).isEmpty())
        return isQuoted ? Read::repaired({{text, {}}}, QStringLiteral("phone_rewritten"), text) : Read::kept({{text, {}}});
    if (isScientific(text))
        return Read::unreadable(QStringLiteral("phone_scientific"));
    if (looksEaten(text))
        return Read::unreadable(QStringLiteral("phone_zero_lost"));
    std::vector<ForeignPhone> phones;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        ForeignPhone phone = phoneOf(part);
        if (!phone.number.isEmpty() && std::ranges::find(phones, phone) == phones.end())
            phones.push_back(std::move(phone));
    }
    if (phones.empty())
        return Read::unreadable(QStringLiteral("phone_unreadable"));
    const QString became = phonesText(phones);
    const bool whole = std::ranges::all_of(parts, [](const QString &part) { return !phoneOf(part).number.isEmpty(); });
    return Read::repaired(std::move(phones), whole ? QStringLiteral("phone_rewritten") : QStringLiteral("phone_part_unreadable"), became);
}

}
