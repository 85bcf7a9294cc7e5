// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/answer.h"

namespace paraply {

QLatin1String reasonCode(Reason::Code code)
{
    switch (code) {
    case Reason::Code::Age: return QLatin1String("age");
    case Reason::Code::Expecting: return QLatin1String("expecting");
    case Reason::Code::AgeUnknown: return QLatin1String("age_unknown");
    case Reason::Code::Near: return QLatin1String("near");
    case Reason::Code::Municipality: return QLatin1String("municipality");
    case Reason::Code::Catchment: return QLatin1String("catchment");
    case Reason::Code::Everywhere: return QLatin1String("everywhere");
    case Reason::Code::Text: return QLatin1String("text");
    case Reason::Code::Open: return QLatin1String("open");
    case Reason::Code::Free: return QLatin1String("free");
    case Reason::Code::DropIn: return QLatin1String("drop_in");
    case Reason::Code::Language: return QLatin1String("language");
    case Reason::Code::Topic: return QLatin1String("topic");
    }
    Q_UNREACHABLE();
}

QLatin1String relaxationCode(Relaxation::Filter filter)
{
    switch (filter) {
    case Relaxation::Filter::Ages: return QLatin1String("ages");
    case Relaxation::Filter::Radius: return QLatin1String("radius");
    case Relaxation::Filter::Kinds: return QLatin1String("kinds");
    case Relaxation::Filter::Municipalities: return QLatin1String("municipalities");
    case Relaxation::Filter::Languages: return QLatin1String("languages");
    case Relaxation::Filter::Text: return QLatin1String("text");
    case Relaxation::Filter::Open: return QLatin1String("open");
    case Relaxation::Filter::Free: return QLatin1String("free");
    case Relaxation::Filter::DropIn: return QLatin1String("drop_in");
    case Relaxation::Filter::Topics: return QLatin1String("topics");
    }
    Q_UNREACHABLE();
}

QLatin1String unsaidCode(Unsaid question)
{
    switch (question) {
    case Unsaid::Hours: return QLatin1String("hours");
    case Unsaid::Cost: return QLatin1String("cost");
    case Unsaid::Access: return QLatin1String("access");
    case Unsaid::Language: return QLatin1String("language");
    }
    Q_UNREACHABLE();
}

std::optional<Unsaid> unsaidFromCode(QStringView code)
{
    for (int i = 0; i < kUnsaidCount; ++i) {
        if (code == unsaidCode(Unsaid(i)))
            return Unsaid(i);
    }
    return std::nullopt;
}

}
