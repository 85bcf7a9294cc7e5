// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreignphone.h"
#include "publisher/foreigntext.h"

namespace paraply {

namespace {

bool isFax(const StagedRecord &phone)
{
    const QString type = phone.field(QStringLiteral("type")).toLower();
    return type == QLatin1String("fax") || type == QLatin1String("pager");
}

class ContactMapping {
public:
    ContactMapping(MappingScope &scope, ServiceDraft &draft) : m_scope(scope), m_draft(draft) { }

    /// `code`: told where the numbers are not the service's own.
    void takePhones(const std::vector<StagedRecord> &phones, const QString &code = {})
    {
        const bool isNeeded = m_numbers.isEmpty();
        for (const StagedRecord &phone : phones) {
            const QString field = QStringLiteral("number"), written = phone.field(field);
            if (isFax(phone) || !isNeeded) {
                // An organization's number is nobody's in particular: another service may still need it.
                if (code != QLatin1String("phone_of_organization"))
                    m_scope.ledger.setAside(phone, isFax(phone) ? QStringLiteral("fax_not_carried") : QStringLiteral("phone_further"), field, written);
                continue;
            }
            const auto read = m_scope.ledger.take(phone, field, foreignPhones(written));
            if (!read || read->empty()) {
                m_scope.ledger.setAside(phone, QStringLiteral("phone_without_number"), field, written);
                continue;
            }
            if (!code.isEmpty())
                m_scope.ledger.tell(phone, code, IntakeAction::Repaired, field, written, m_draft.id);
            take(phone, *read);
        }
    }

    /// Where nobody else has a number. A staging that fails here fails again when the ledger is closed.
    void takePhonesOf(const std::vector<StagedRecord> &contacts)
    {
        for (const StagedRecord &contact : contacts) {
            if (!m_numbers.isEmpty())
                return;
            const QString code = QStringLiteral("phone_of_contact"), id = contact.field(QStringLiteral("id"));
            if (const auto nested = m_scope.staging.nestedIn(HsdsTable::Phone, contact.number))
                takePhones(*nested, code);
            if (const auto naming = m_scope.staging.referring(HsdsTable::Phone, QStringLiteral("contact_id"), id); naming && !id.isEmpty())
                takePhones(*naming, code);
        }
    }

    void takeContacts(const std::vector<StagedRecord> &contacts)
    {
        for (const StagedRecord &contact : contacts) {
            const QString field = QStringLiteral("email");
            const QString mail = contact.field(field);
            if (mail.isEmpty() || !m_draft.row["email"].isEmpty()) {
                m_scope.ledger.setAside(contact, QStringLiteral("contact_not_carried"));
                continue;
            }
            m_draft.row["email"] = m_scope.ledger.take(contact, field, foreignMailAddress(mail)).value_or(QString());
            m_scope.ledger.tell(contact, QStringLiteral("mail_of_contact"), IntakeAction::Kept, field, mail);
            m_scope.ledger.use(contact);
        }
    }

    void write() { m_draft.row["phone"] = m_numbers.join(QStringLiteral("; ")); }

private:
    void take(const StagedRecord &phone, const std::vector<ForeignPhone> &numbers)
    {
        const QString field = QStringLiteral("extension");
        for (const ForeignPhone &number : numbers) {
            if (!m_numbers.contains(number.number))
                m_numbers.append(number.number);
            const QString extension = number.extension.isEmpty() ? phone.field(field) : number.extension;
            if (!extension.isEmpty())
                m_scope.ledger.tell(phone, QStringLiteral("extension_left_out"), IntakeAction::LeftOut, field, extension, number.number);
        }
        m_scope.ledger.use(phone);
    }

    MappingScope &m_scope;
    ServiceDraft &m_draft;
    QStringList m_numbers;
};

}

void mapContacts(MappingScope &scope, ServiceDraft &draft, const std::vector<StagedRecord> &organizationPhones)
{
    ContactMapping mapping(scope, draft);
    mapping.takePhones(draft[HsdsTable::Phone]);
    for (const PlaceDraft &place : draft.places)
        mapping.takePhones(place.phones, QStringLiteral("phone_of_place"));
    mapping.takePhonesOf(draft[HsdsTable::Contact]);
    for (const PlaceDraft &place : draft.places)
        mapping.takePhonesOf(place.contacts);
    mapping.takePhones(organizationPhones, QStringLiteral("phone_of_organization"));
    mapping.write();
    mapping.takeContacts(draft[HsdsTable::Contact]);
    for (const PlaceDraft &place : draft.places)
        mapping.takeContacts(place.contacts);
}

}
