// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/colophon.h"

#include "app/appsession.h"
#include "app/speech.h"

namespace paraply {

std::span<const Column<LicenceRow>> LicenceRow::columns()
{
    static constexpr Column<LicenceRow> kColumns[] = {
        shown<&LicenceRow::key>("code"), shown<&LicenceRow::name>("name"), shown<&LicenceRow::licence>("licence"), shown<&LicenceRow::note>("note")
    };
    return kColumns;
}

Colophon::Colophon(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &Colophon::renew);
    renew();
}

void Colophon::renew()
{
    const auto &catalogue = m_session->catalogue().get();
    std::vector<LicenceRow> layers;
    m_status = catalogue ? Status::Ready : m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    if (catalogue) {
        const auto found = catalogue->basemapLayers();
        if (!found) {
            qWarning("layers of the map: %ls", qUtf16Printable(found.error().detail));
            m_status = Status::Failed;
        }
        for (const BasemapLayer &layer : found ? *found : std::vector<BasemapLayer>())
            layers.push_back({ layer.name, layer.attribution, layer.licence, layer.source });
    }
    m_layers.replace(std::move(layers));
    m_parts.replace({ { QStringLiteral("paraply"), tr("Paraply, the program"), QStringLiteral("EUPL 1.2"), tr("Free software for everybody to use, study, change and share") },
                      { QStringLiteral("qt"), QStringLiteral("Qt 6"), QStringLiteral("LGPL 3"), tr("Windows, pictures and text") },
                      { QStringLiteral("sqlite"), QStringLiteral("SQLite"), tr("Public domain"), tr("The catalogue’s file") },
                      { QStringLiteral("openssl"), QStringLiteral("OpenSSL"), QStringLiteral("Apache 2.0"), tr("Checks that an update is the real one") },
                      { QStringLiteral("zstd"), QStringLiteral("Zstandard"), QStringLiteral("BSD 3-Clause"), tr("Makes updates small") },
                      { QStringLiteral("json"), QStringLiteral("JSON for Modern C++"), QStringLiteral("MIT"), tr("Reads and writes JSON") },
                      { QStringLiteral("hyphen"), QStringLiteral("Hyphen, hyph_sv"), QStringLiteral("MPL, LGPL 3"), tr("Breaks Swedish words that are wider than their line") },
                      { QStringLiteral("speech"), QStringLiteral("Speech Dispatcher, eSpeak NG"), QStringLiteral("GPL 2, GPL 3"), tr("The voice that reads aloud, where the system has it") },
                      { QStringLiteral("fonts"), QStringLiteral("Noto Sans"), QStringLiteral("SIL OFL 1.1"), tr("The letters you read") } });
    Q_EMIT changed();
}

QString Colophon::contact() const
{
    const auto &catalogue = m_session->catalogue().get();
    return catalogue ? catalogue->region().accessibilityContact : QString();
}

QString Colophon::contactAddress() const
{
    const QString to = contact();
    if (to.startsWith(u"https://") || to.startsWith(u"http://") || to.startsWith(u"mailto:"))
        return to;
    if (to.contains(u'@') && !to.contains(u' '))
        return QStringLiteral("mailto:") + to;
    const QString number = dialableNumber(to);
    return number.isEmpty() ? QString() : QStringLiteral("tel:") + number;
}

QString Colophon::contactText() const
{
    return contact().isEmpty() ? tr("No contact is set in this guide’s data. Whoever publishes the guide must fill it in. Until then, tell whoever gave you the guide.")
                               : tr("Tell us if something does not work for you: %1", "an address or a number").arg(Speech::isolated(contact()));
}

QString Colophon::publisherText() const
{
    const auto &catalogue = m_session->catalogue().get();
    const QString publisher = catalogue ? catalogue->region().publisher : QString();
    return publisher.isEmpty() ? tr("No publisher is named in this guide’s data.") : tr("Published by %1.").arg(publisher);
}

}
