// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntext.h"

#include "base/letters.h"
#include "publisher/cellvalues.h"
#include "publisher/charset.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

using Read = ForeignReading<QString>;

QString entityText(QStringView name)
{
    static const QHash<QString, char16_t> known = {
        {u"amp"_qs, u'&'}, {u"lt"_qs, u'<'}, {u"gt"_qs, u'>'}, {u"quot"_qs, u'"'}, {u"apos"_qs, u'\''}, {u"nbsp"_qs, u' '}, {u"aring"_qs, u'å'}, {u"auml"_qs, u'ä'}, {u"ouml"_qs, u'ö'},
        {u"Aring"_qs, u'Å'}, {u"Auml"_qs, u'Ä'}, {u"Ouml"_qs, u'Ö'}, {u"eacute"_qs, u'é'}, {u"Eacute"_qs, u'É'}, {u"egrave"_qs, u'è'}, {u"agrave"_qs, u'à'}, {u"aacute"_qs, u'á'},
        {u"uuml"_qs, u'ü'}, {u"Uuml"_qs, u'Ü'}, {u"oslash"_qs, u'ø'}, {u"Oslash"_qs, u'Ø'}, {u"aelig"_qs, u'æ'}, {u"AElig"_qs, u'Æ'}, {u"ndash"_qs, u'–'}, {u"mdash"_qs, u'—'},
        {u"hellip"_qs, u'…'}, {u"lsquo"_qs, u'‘'}, {u"rsquo"_qs, u'’'}, {u"ldquo"_qs, u'“'}, {u"rdquo"_qs, u'”'}, {u"bdquo"_qs, u'„'}, {u"laquo"_qs, u'«'}, {u"raquo"_qs, u'»'},
        {u"bull"_qs, u'•'}, {u"middot"_qs, u'·'}, {u"euro"_qs, u'€'}, {u"pound"_qs, u'£'}, {u"copy"_qs, u'©'}, {u"reg"_qs, u'®'}, {u"deg"_qs, u'°'}, {u"frac12"_qs, u'½'}, {u"sect"_qs, u'§'},
        {u"times"_qs, u'×'}, {u"rarr"_qs, u'→'}, {u"shy"_qs, 0xAD}, {u"zwj"_qs, 0x200D}, {u"ccedil"_qs, u'ç'}, {u"ntilde"_qs, u'ñ'}};
    if (!name.startsWith(u'#')) {
        const char16_t character = known.value(name.toString());
        return character ? QString(QChar(character)) : QString();
    }
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool good = isNumber && code <= 0x10FFFF && (code >= 0x20 || code == 0x0A || code == 0x09) && !(code >= 0x7F && code < 0xA0) && !QChar::isSurrogate(code);
    return good ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression entity(QStringLiteral("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});"));
    QString whole;
    qsizetype at = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString character = entityText(match.capturedView(1));
        if (character.isEmpty())
            continue;
        (whole += QStringView(text).mid(at, match.capturedStart() - at)) += character;
        at = match.capturedEnd();
    }
    return whole += QStringView(text).mid(at);
}

QString withoutTags(QString text)
{
    if (!text.contains(u'<'))
        return text;
    static const QRegularExpression unseen(QStringLiteral("<(script|style)\\b[^>]{0,500}>.*?</\\1\\s*>|<!--.*?-->"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression item(QStringLiteral("<li\\b[^<>]{0,500}>\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression line(QStringLiteral("\\s*<(?:br\\b[^<>]{0,500}|/(?:p|div|ul|ol|h[1-6]|tr|table|blockquote)\\s*)>\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("\\s*</li\\s*>\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][A-Za-z0-9:-]{0,30}(?:\\s[^<>]{0,2000}|/)?>"));
    text.remove(unseen);
    text.remove(end).replace(item, QStringLiteral("\n- ")).replace(line, QStringLiteral("\n"));
    return text.remove(tag);
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || (c.unicode() >= 0x7F && c.unicode() < 0xA0); });
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x7F && c.unicode() < 0xA0); });
    return text;
}

// Blanks inside lines as one, at most one empty line.
QString tidied(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\x{A0}]+")), edges(QStringLiteral(" ?\\n ?")), empty(QStringLiteral("\\n{3,}"));
    return text.replace(blanks, QStringLiteral(" ")).replace(edges, QStringLiteral("\n")).replace(empty, QStringLiteral("\n\n")).trimmed();
}

/// Whether nothing in a text is what the closer looks below are for: most are plain.
bool isPlain(QStringView text)
{
    char16_t isOther = 0;
    for (const char16_t c : std::u16string_view(text.utf16(), size_t(text.size()))) {
        isOther |= isSame(c, u'<') | isSame(c, u'&') | isSame(c, u'\\') | isSame(c, 0xFFFD) | (isBelow(c, 0x20) & differs(c, u'\n')) | isAmong(c, 0x7F, 0x21);
        isOther |= isSame(c, 0xC2) | isSame(c, 0xC3) | isSame(c, 0xE2);   // these begin what was encoded twice
    }
    return (isOther & kSaid) == 0;
}

}

ForeignReading<QString> foreignText(const QString &written)
{
    QString text = written.trimmed();
    if (text.isEmpty())
        return {};
    if (isPlain(text))
        return Read::kept(text);
    QString code;
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (hasControls(text))
        code = QStringLiteral("text_control");
    static const QRegularExpression literal(QStringLiteral("\\\\r\\\\n|\\\\n|\\\\r"));
    if (text.contains(QStringLiteral("\\n")) || text.contains(QStringLiteral("\\r"))) {
        text.replace(literal, QStringLiteral("\n"));
        code = QStringLiteral("text_line_ends");
    }
    // Entities of entities are what a text looks like that was escaped twice; tags may come out of them.
    QString plain = withoutTags(withoutEntities(withoutTags(text)));
    if (plain != text)
        code = QStringLiteral("text_html");
    if (const QString mended = undoubled(plain); !mended.isEmpty()) {
        plain = mended;
        code = QStringLiteral("text_double_encoded");
    }
    if (code.isEmpty()) {
        const QString same = withoutControls(text);
        return same.contains(QChar(0xFFFD)) ? Read::kept(same, QStringLiteral("text_damaged")) : Read::kept(same);
    }
    plain = withoutControls(tidied(plain));
    if (plain.isEmpty())
        return Read::unreadable(code);
    return Read::repaired(plain, code, plain);
}

ForeignReading<bool> foreignTruth(QStringView written)
{
    using Truth = ForeignReading<bool>;
    static const QHash<QString, bool> known = {
        {u"yes"_qs, true}, {u"y"_qs, true}, {u"ja"_qs, true}, {u"j"_qs, true}, {u"x"_qs, true}, {u"xx"_qs, true}, {u"1"_qs, true}, {u"1.0"_qs, true}, {u"true"_qs, true}, {u"t"_qs, true},
        {u"sant"_qs, true}, {u"on"_qs, true}, {u"på"_qs, true}, {u"ok"_qs, true}, {u"✓"_qs, true}, {u"✔"_qs, true}, {u"✗"_qs, false}, {u"checked"_qs, true}, {u"finns"_qs, true},
        {u"no"_qs, false}, {u"n"_qs, false}, {u"nej"_qs, false}, {u"0"_qs, false}, {u"0.0"_qs, false}, {u"false"_qs, false}, {u"f"_qs, false}, {u"falskt"_qs, false}, {u"off"_qs, false},
        {u"av"_qs, false}, {u"-"_qs, false}, {u"–"_qs, false}, {u"saknas"_qs, false}, {u"unchecked"_qs, false}};
    QString text = written.trimmed().left(20).toString().toLower();
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text.chop(1);
    if (text.isEmpty())
        return written.trimmed().isEmpty() ? Truth() : Truth::unreadable(QStringLiteral("truth_unreadable"));
    const auto found = known.find(text);
    return found == known.end() ? Truth::unreadable(QStringLiteral("truth_unreadable")) : Truth::kept(*found);
}

ForeignReading<ServiceStanding> foreignStanding(QStringView written)
{
    using Standing = ForeignReading<ServiceStanding>;
    using enum ServiceStanding;
    struct Word {
        QStringView word;
        ServiceStanding standing;
        const char *name;
    };
    static constexpr Word kWords[] = {
        {u"active", Active, "active"}, {u"inactive", Inactive, "inactive"}, {u"defunct", Defunct, "defunct"}, {u"temporarily closed", TemporarilyClosed, "temporarily closed"},
        {u"aktiv", Active, "active"}, {u"aktivt", Active, "active"}, {u"open", Active, "active"}, {u"öppen", Active, "active"}, {u"öppet", Active, "active"}, {u"published", Active, "active"},
        {u"publicerad", Active, "active"}, {u"live", Active, "active"}, {u"current", Active, "active"}, {u"approved", Active, "active"}, {u"inaktiv", Inactive, "inactive"},
        {u"draft", Inactive, "inactive"}, {u"utkast", Inactive, "inactive"}, {u"pending", Inactive, "inactive"}, {u"paused", Inactive, "inactive"}, {u"vilande", Inactive, "inactive"},
        {u"unpublished", Inactive, "inactive"}, {u"archived", Defunct, "defunct"}, {u"arkiverad", Defunct, "defunct"}, {u"closed", Defunct, "defunct"}, {u"nedlagd", Defunct, "defunct"},
        {u"nedlagt", Defunct, "defunct"}, {u"upphört", Defunct, "defunct"}, {u"deleted", Defunct, "defunct"}, {u"stängd", Defunct, "defunct"},
        {u"temporarily_closed", TemporarilyClosed, "temporarily closed"}, {u"temporarily-closed", TemporarilyClosed, "temporarily closed"},
        {u"tillfälligt stängd", TemporarilyClosed, "temporarily closed"}, {u"tillfälligt stängt", TemporarilyClosed, "temporarily closed"}, {u"suspended", TemporarilyClosed, "temporarily closed"}};
    const QString text = written.trimmed().left(60).toString().simplified();
    if (text.isEmpty())
        return {};
    for (const Word &word : kWords) {
        if (text.compare(word.word, Qt::CaseInsensitive) != 0)
            continue;
        const QString name = QLatin1String(word.name);
        return text == name ? Standing::kept(word.standing) : Standing::repaired(word.standing, QStringLiteral("status_rewritten"), name);
    }
    return Standing::unreadable(QStringLiteral("status_unreadable"));
}

}
