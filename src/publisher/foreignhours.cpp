// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntime.h"

#include "base/text.h"
#include "catalogue/hours.h"

#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 500;

// Days and their times, as they stand side by side in a sentence.
struct Segment {
    Weekdays days = 0;
    QStringList spans;
    bool closed = false;
};

class HoursReader {
public:
    explicit HoursReader(QString text) : m_text(std::move(text)) { }

    bool read()
    {
        // A time, or two with what stands between them; what is between those are days and fillers.
        static const QRegularExpression times(
            QStringLiteral("(?:\\b(?:kl\\.?|klockan|from|från|mellan|between|at))?\\s*(?<![\\d.:])(\\d{1,2}(?:[.:]\\d{2}|\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|fm|em)?)(?![\\d.:]\\d)"
                           "(?:\\s*(?:-|till|to|until|och|and)\\s*(?:kl\\.?|klockan)?\\s*(\\d{1,2}(?:[.:]\\d{2}|\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|fm|em)?)(?![\\d.:]\\d))?"
                           "|stängt|closed"));
        qsizetype at = 0;
        for (auto matches = times.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            if (!takeWords(QStringView(m_text).mid(at, match.capturedStart() - at)))
                return false;
            at = match.capturedEnd();
            const bool closed = match.captured(1).isEmpty();
            if (closed ? !takeClosed() : !takeSpan(match.captured(1), match.captured(2)))
                return false;
        }
        return takeWords(QStringView(m_text).mid(at)) && !m_segments.empty() && settleDays();
    }

    QString text() const
    {
        QString whole;
        Weekdays before = 0;
        for (const Segment &segment : m_segments) {
            // A later rule for the same day would replace the former; a comma adds to it.
            if (!whole.isEmpty())
                whole += (segment.days & before) != 0 || segment.days == 0 ? u", "_qs : u"; "_qs;
            before |= segment.days;
            QStringList parts;
            if (segment.days != 0)
                parts << weekdaysText(segment.days);
            if (!segment.spans.isEmpty())
                parts << segment.spans.join(u',');
            if (segment.closed)
                parts << u"off"_qs;
            whole += parts.join(u' ');
        }
        return whole;
    }
    const QString &trouble() const { return m_trouble; }

private:
    bool takeWords(QStringView words)
    {
        static const QRegularExpression fillers(QStringLiteral("\\b(?:öppet|öppettider|öppen|open|opening hours|hours|tid|tider|h|uhr|klockan|kl)\\b[.:]?|[()]"), QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression edges(QStringLiteral("^(?:[\\s,.:;+/&|-]|\\boch\\b|\\band\\b|\\bsamt\\b)+|(?:[\\s,.:;+/&|-]|\\boch\\b|\\band\\b|\\bsamt\\b)+$"), QRegularExpression::UseUnicodePropertiesOption);
        const QString left = words.toString().remove(fillers).remove(edges);
        if (left.isEmpty())
            return true;
        const auto days = foreignWeekdays(left);
        if (!days || days.deed != Deed::Kept)
            return false;
        m_segments.push_back({*days.value, {}, false});
        return true;
    }

    /// In "9-12 on Mondays, 13-15 on Tuesdays" the days stand behind their times. A text that does both may mean several things.
    bool settleDays()
    {
        const auto hasDays = [](const Segment &segment) { return segment.days != 0; };
        if (hasDays(m_segments.front()) || std::ranges::none_of(m_segments, hasDays))
            return true;
        const auto last = std::prev(m_segments.end());
        const bool isBehind = last->spans.isEmpty() && !last->closed && std::all_of(m_segments.begin(), last, [](const Segment &each) { return !each.spans.isEmpty(); });
        if (!isBehind)
            return false;
        for (auto each = m_segments.begin(); each != last; ++each)
            each->days = std::next(each)->days;
        m_segments.pop_back();
        return true;
    }

    bool takeClosed()
    {
        if (m_segments.empty() || m_segments.back().days == 0 || !m_segments.back().spans.isEmpty())
            return false;
        m_segments.back().closed = true;
        return true;
    }

    bool takeSpan(QString opens, const QString &closes)
    {
        if (m_segments.empty())
            m_segments.push_back({});
        if (m_segments.back().closed)
            return false;
        if (closes.isEmpty()) {
            const auto minute = foreignMinute(opens);
            if (!minute || *minute.value >= 24 * 60)
                return false;
            m_segments.back().spans << spanText({*minute.value, 0}).left(5) + u'+';
            return true;
        }
        // "1-3" is hardly meant of the night.
        static const QRegularExpression bare(QStringLiteral("^\\s*[1-5]\\s*$"));
        if (bare.match(opens).hasMatch() && bare.match(closes).hasMatch())
            return false;
        const auto span = foreignSpan(withHalf(opens, closes), closes);
        if (!span) {
            m_trouble = span.code;
            return false;
        }
        m_segments.back().spans << spanText(*span.value);
        return true;
    }

    // "9-11 am" and "1-3 pm" say the half of the day once; "11-1 pm" begins in the other half.
    static QString withHalf(const QString &opens, const QString &closes)
    {
        static const QRegularExpression half(QStringLiteral("[a-z]"));
        if (opens.contains(half) || !closes.contains(half))
            return opens;
        const bool afternoon = closes.contains(u'p') || closes.contains(u"em");
        const auto same = foreignMinute(opens + (afternoon ? u"pm"_qs : u"am"_qs)), last = foreignMinute(closes);
        return opens + (same && last && *same.value < *last.value && afternoon ? u"pm"_qs : u"am"_qs);
    }

    QString m_text, m_trouble;
    std::vector<Segment> m_segments;
};

bool isAlways(const QString &text)
{
    static const QRegularExpression always(QStringLiteral("^(?:öppet |open )?(?:dygnet runt|24/7|24 ?h|24 timmar(?: om dygnet)?|24 hours(?: a day)?|around the clock|always(?: open)?|alltid öppet)\\.?$"));
    return always.match(text).hasMatch();
}

QString prepared(QStringView written)
{
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]"));
    QString text = folded(written);
    text.replace(dashes, u"-"_qs);
    return text.replace(QChar(0xA0), u' ');
}

}

ForeignReading<QString> foreignHours(QStringView written)
{
    using Read = ForeignReading<QString>;
    const QString unreadable = QStringLiteral("hours_unreadable");
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.size() > kLongest)
        return Read::unreadable(unreadable);
    if (const auto hours = OpeningHours::parse(trimmed))
        return Read::kept(hours->text());
    const QString text = prepared(trimmed), rewritten = QStringLiteral("hours_rewritten");
    if (isAlways(text))
        return Read::repaired(QStringLiteral("24/7"), rewritten, QStringLiteral("24/7"));
    HoursReader reader(text);
    if (!reader.read())
        return Read::unreadable(reader.trouble().isEmpty() ? unreadable : reader.trouble());
    const auto hours = OpeningHours::parse(reader.text());
    if (!hours)
        return Read::unreadable(unreadable);
    return Read::repaired(hours->text(), rewritten, hours->text());
}

}
