// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/servicemarks.h"

#include "catalogue/translations.h"

#include <algorithm>

namespace paraply {

namespace {

/// Facts of one part, each closed by a sign that none contains.
class Facts {
public:
    Facts &operator<<(const QString &fact)
    {
        m_text += fact + QChar(u'\u001f');
        return *this;
    }
    Facts &operator<<(QDate day) { return *this << day.toString(Qt::ISODate); }
    Facts &operator<<(bool said) { return *this << (said ? QStringLiteral("1") : QStringLiteral("0")); }
    Facts &operator<<(const QStringList &list)
    {
        QStringList sorted = list;
        sorted.sort();
        return *this << sorted.join(QChar(u'\u001e'));
    }
    Facts &operator<<(AgeRange ages) { return *this << bound(ages.min) << bound(ages.max); }
    QString mark() const { return sourceDigest(m_text); }

private:
    static QString bound(std::optional<int> months) { return months ? QString::number(*months) : QString(); }

    QString m_text;
};

Facts hoursFacts(const Service &service)
{
    Facts facts;
    facts << service.hoursText << service.validFrom << service.validTo;
    std::vector<const Session *> sessions;
    for (const Session &session : service.sessions)
        sessions.push_back(&session);
    std::ranges::sort(sessions, {}, &Session::id);
    for (const Session *session : sessions)
        facts << session->id << session->location << session->hoursText << session->ages << session->validFrom << session->validTo;
    return facts;
}

Facts placeFacts(const Service &service)
{
    QStringList places;
    for (const Location &location : service.locations)
        places << QStringList{location.id, location.address, location.postalCode, location.locality, location.municipality}.join(QChar(u'\u001d'));
    return Facts() << service.municipality << service.masked << service.catchment << places;
}

Facts contactFacts(const Service &service)
{
    QStringList numbers;
    for (const Phone &phone : service.phones)
        numbers << phone.number;
    return Facts() << numbers << service.email << service.url;
}

}

QMap<QString, QString> serviceMarks(const Service &service)
{
    const auto put = [](ServicePart part, const Facts &facts) { return std::pair<QString, QString>(partCode(part), facts.mark()); };
    const QString organization = service.organization ? service.organization->name : QString();
    return QMap<QString, QString>({
        put(ServicePart::Name, Facts() << service.originalName),
        put(ServicePart::Contact, contactFacts(service)),
        put(ServicePart::Hours, hoursFacts(service)),
        put(ServicePart::Place, placeFacts(service)),
        put(ServicePart::Ages, Facts() << service.ages << service.expecting),
        put(ServicePart::Access, Facts() << service.cost << service.dropIn << service.booking << service.referral << service.languages),
        put(ServicePart::Organization, Facts() << organization << QString(kindCode(service.kind))),
    });
}

std::vector<ServicePart> changedParts(const QMap<QString, QString> &kept, const Service &service)
{
    const QMap<QString, QString> now = serviceMarks(service);
    std::vector<ServicePart> parts;
    for (int number = 0; number < kServicePartCount; ++number) {
        const QString part = partCode(ServicePart(number));
        if (kept.contains(part) && now.contains(part) && kept.value(part) != now.value(part))
            parts.push_back(ServicePart(number));
    }
    return parts;
}

}
