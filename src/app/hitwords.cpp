// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hitwords.h"

#include "app/speech.h"

namespace paraply {

namespace {

/// What is known to the town only and within this distance is in the same town as far as anybody can tell.
constexpr double kSameTownMetres = 1000;

bool isFor(const Hit &hit, Reason::Code code)
{
    return std::ranges::find(hit.why, code, &Reason::code) != hit.why.end();
}

}

QString HitWords::area(const QString &name)
{
    // The one name of a country that sheets may use, see docs/sheet-format.md.
    return name == u"Sverige" ? tr("the whole country") : name;
}

QString HitWords::place(const Hit &hit, const HitContext &context)
{
    if (hit.municipality == context.regionName)
        return tr("All of %1", "a region").arg(hit.municipality);
    if (hit.locality.isEmpty() || hit.locality == hit.municipality)
        return Speech::capital(area(hit.municipality));
    return tr("%1, %2", "town, municipality").arg(hit.locality, hit.municipality);
}

QString HitWords::distance(const Hit &hit)
{
    if (!hit.distanceMetres)
        return {};
    if (hit.precision == Precision::Locality && *hit.distanceMetres <= kSameTownMetres)
        return tr("in the town");
    return Speech::distance(*hit.distanceMetres);
}

QString HitWords::suits(const Hit &hit, const HitContext &context)
{
    return suits(hit, context, context.children.labelOf(hit.agesSuited));
}

QString HitWords::shortSuits(const Hit &hit, const HitContext &context)
{
    return suits(hit, context, context.children.shortLabelOf(hit.agesSuited));
}

QString HitWords::suits(const Hit &hit, const HitContext &context, const QString &children)
{
    if (!context.stageText.isEmpty())
        return hit.agesSuited.empty() && !isFor(hit, Reason::Code::Expecting) ? QString() : context.stageText;
    if (!isFor(hit, Reason::Code::Expecting))
        return children;
    return children.isEmpty() ? tr("you who are expecting") : tr("%1, and you who are expecting").arg(children);
}

QString HitWords::reason(const Reason &reason, const Hit &hit, const HitContext &context)
{
    switch (reason.code) {
    case Reason::Code::Age:
    case Reason::Code::Expecting: return tr("suits %1", "children").arg(suits(hit, context));
    case Reason::Code::AgeUnknown: return tr("age not stated");
    case Reason::Code::Near:
    case Reason::Code::Municipality:
    case Reason::Code::Catchment:
    case Reason::Code::Everywhere: return place(reason, hit);
    case Reason::Code::Text: return tr("has the word “%1”").arg(reason.value);
    case Reason::Code::Open: return opened(context.open);
    case Reason::Code::Free: return tr("costs nothing");
    case Reason::Code::DropIn: return tr("no booking");
    case Reason::Code::Language: return tr("speaks %1", "a language").arg(Speech::languageName(reason.value));
    case Reason::Code::Topic: {
        const QString topic = context.topicNames.value(reason.value);
        return topic.isEmpty() ? tr("about what you chose") : tr("about “%1”", "a subject").arg(topic);
    }
    }
    return {};
}

QString HitWords::place(const Reason &reason, const Hit &hit)
{
    switch (reason.code) {
    case Reason::Code::Near: return hit.precision == Precision::Locality && reason.metres <= kSameTownMetres
            ? tr("in the town") : tr("%1 away", "a distance").arg(Speech::distance(reason.metres));
    case Reason::Code::Municipality: return tr("in %1", "a municipality").arg(reason.value);
    case Reason::Code::Catchment: return tr("also for %1", "a municipality").arg(reason.value);
    default: return tr("for everybody in %1").arg(area(hit.municipality));
    }
}

QString HitWords::opened(OpenFilter filter)
{
    switch (filter) {
    case OpenFilter::Now: return tr("open now");
    case OpenFilter::Today: return tr("open today");
    case OpenFilter::Week: return tr("open this week");
    case OpenFilter::Evening: return tr("open in the evening");
    case OpenFilter::Weekend: return tr("open at the weekend");
    case OpenFilter::Any:
    case OpenFilter::At: break;
    }
    return tr("open when you asked");
}

bool HitWords::isShownElsewhere(const Reason &reason, const Hit &hit, const HitContext &context)
{
    switch (reason.code) {
    case Reason::Code::Open: return context.open == OpenFilter::Now;
    case Reason::Code::Text: return hit.name.contains(reason.value, Qt::CaseInsensitive);
    case Reason::Code::Catchment:
    case Reason::Code::Free:
    case Reason::Code::DropIn:
    case Reason::Code::Language:
    case Reason::Code::Topic: return false;
    default: return true;
    }
}

QString HitWords::reasons(const Hit &hit, const HitContext &context)
{
    QStringList reasons;
    for (const Reason &one : hit.why) {
        if (!isShownElsewhere(one, hit, context))
            reasons << reason(one, hit, context);
    }
    reasons.removeDuplicates();
    return Speech::capital(reasons.join(QStringLiteral(", ")));
}

QString HitWords::why(const Hit &hit, const HitContext &context)
{
    QStringList reasons;
    for (const Reason &one : hit.why)
        reasons << reason(one, hit, context);
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return Speech::sentence(reasons.join(QStringLiteral(", ")));
}

QString HitWords::accessible(const HitRow &row)
{
    QStringList sentences;
    for (const QString &part : { row.name, row.kindText, row.placeText, row.openText,
             row.ageText.isEmpty() ? row.ageNote : tr("suits %1", "children").arg(row.ageText), row.distanceText,
             row.reasonsText, row.freshnessText, row.positionText }) {
        if (!part.isEmpty())
            sentences << Speech::sentence(part);
    }
    return sentences.join(u' ');
}

}
