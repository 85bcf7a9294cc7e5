// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/dcat.h"

#include "exchange/recorduuid.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

const QString kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, kDcat = u"http://www.w3.org/ns/dcat#"_s,
              kDct = u"http://purl.org/dc/terms/"_s, kFoaf = u"http://xmlns.com/foaf/0.1/"_s, kVcard = u"http://www.w3.org/2006/vcard/ns#"_s;
const QString kAuthority = u"http://publications.europa.eu/resource/authority/"_s;

/// RDF/XML as DCAT-AP-SE examples write it: resources of one kind in a row, referring to each other by URI.
class Description {
public:
    Description(const Region &region, int services, const QString &address) : m_region(region), m_services(services), m_address(address)
    {
        m_xml.setAutoFormatting(true);
    }
    QByteArray written();

private:
    QString uri(const char *what) const
    {
        return u"urn:uuid:"_s + recordUuid(m_region.code, QLatin1String(what).toString(), m_region.code).toString(QUuid::WithoutBraces);
    }
    void begin(const QString &space, const char *type, const QString &about)
    {
        m_xml.writeStartElement(space, QLatin1String(type));
        m_xml.writeAttribute(kRdf, u"about"_s, about);
    }
    void refer(const QString &space, const char *property, const QString &to)
    {
        m_xml.writeEmptyElement(space, QLatin1String(property));
        m_xml.writeAttribute(kRdf, u"resource"_s, to);
    }
    void tell(const char *property, const QString &text, const QString &language)
    {
        m_xml.writeStartElement(kDct, QLatin1String(property));
        m_xml.writeAttribute(u"xml:lang"_s, language);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }
    void tellDate(const char *property)
    {
        m_xml.writeStartElement(kDct, QLatin1String(property));
        m_xml.writeAttribute(kRdf, u"datatype"_s, u"http://www.w3.org/2001/XMLSchema#date"_s);
        m_xml.writeCharacters(m_region.dataDate.toString(Qt::ISODate));
        m_xml.writeEndElement();
    }
    void catalogue();
    void dataset();
    void distribution();
    void publisher();
    void contact();
    QString languageUri(const QString &code) const;

    const Region &m_region;
    int m_services;
    QString m_address;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml {&m_bytes};
};

QString Description::languageUri(const QString &code) const
{
    static const QMap<QString, QString> kCodes {{u"sv"_s, u"SWE"_s}, {u"en"_s, u"ENG"_s}, {u"fi"_s, u"FIN"_s}, {u"ar"_s, u"ARA"_s},
                                                {u"so"_s, u"SOM"_s}, {u"uk"_s, u"UKR"_s}, {u"fa"_s, u"FAS"_s}, {u"ti"_s, u"TIR"_s}};
    const QString known = kCodes.value(code.section(u'-', 0, 0));
    return known.isEmpty() ? QString() : kAuthority + u"language/"_s + known;
}

void Description::catalogue()
{
    begin(kDcat, "Catalog", uri("catalog"));
    tell("title", u"Stöd för föräldrar i %1"_s.arg(m_region.name), u"sv"_s);
    tell("description", u"Beskrivning av de öppna data som guiden Paraply bygger på."_s, u"sv"_s);
    refer(kDct, "publisher", uri("publisher"));
    refer(kDct, "language", languageUri(u"sv"_s));
    tellDate("modified");
    refer(kDcat, "dataset", uri("dataset"));
    m_xml.writeEndElement();
}

void Description::dataset()
{
    begin(kDcat, "Dataset", uri("dataset"));
    tell("title", u"Stöd för föräldrar i %1"_s.arg(m_region.name), u"sv"_s);
    tell("title", u"Support for parents in %1"_s.arg(m_region.name), u"en"_s);
    tell("description", u"%1 stöd för föräldrar och barn 0–17 år: vad, för vilka åldrar, var, när, och hur säker uppgiften är."_s.arg(m_services), u"sv"_s);
    tell("description", u"%1 services for parents and children aged 0 to 17: what, for which ages, where, when, and how sure the fact is."_s.arg(m_services), u"en"_s);
    refer(kDct, "publisher", uri("publisher"));
    if (!m_region.reportAddress.isEmpty())
        refer(kDcat, "contactPoint", uri("contact"));
    refer(kDcat, "theme", kAuthority + u"data-theme/SOCI"_s);
    refer(kDct, "accessRights", kAuthority + u"access-right/PUBLIC"_s);
    for (const QString &language : m_region.languages) {
        if (const QString known = languageUri(language); !known.isEmpty())
            refer(kDct, "language", known);
    }
    for (const char *word : {"föräldrastöd", "barn", "familj"}) {
        m_xml.writeStartElement(kDcat, u"keyword"_s);
        m_xml.writeAttribute(u"xml:lang"_s, u"sv"_s);
        m_xml.writeCharacters(QString::fromUtf8(word));
        m_xml.writeEndElement();
    }
    tellDate("modified");
    if (!m_address.isEmpty())
        refer(kDcat, "distribution", uri("distribution"));
    m_xml.writeEndElement();
}

void Description::distribution()
{
    begin(kDcat, "Distribution", uri("distribution"));
    refer(kDcat, "accessURL", m_address);
    tell("title", u"Katalog i SQLite"_s, u"sv"_s);
    tell("rights", m_region.attribution, u"sv"_s);
    refer(kDcat, "mediaType", u"http://www.iana.org/assignments/media-types/application/vnd.sqlite3"_s);
    tellDate("modified");
    m_xml.writeEndElement();
}

void Description::publisher()
{
    begin(kFoaf, "Agent", uri("publisher"));
    m_xml.writeTextElement(kFoaf, u"name"_s, m_region.publisher.isEmpty() ? u"Utgivare inte utsedd"_s : m_region.publisher);
    m_xml.writeEndElement();
}

void Description::contact()
{
    begin(kVcard, "Organization", uri("contact"));
    m_xml.writeTextElement(kVcard, u"fn"_s, m_region.publisher.isEmpty() ? m_region.name : m_region.publisher);
    refer(kVcard, "hasEmail", m_region.reportAddress.startsWith(u"mailto:") ? m_region.reportAddress : u"mailto:"_s + m_region.reportAddress);
    m_xml.writeEndElement();
}

QByteArray Description::written()
{
    m_xml.writeStartDocument();
    for (const auto &[prefix, space] : {std::pair{u"rdf"_s, kRdf}, {u"dcat"_s, kDcat}, {u"dcterms"_s, kDct}, {u"foaf"_s, kFoaf}, {u"vcard"_s, kVcard}})
        m_xml.writeNamespace(space, prefix);
    m_xml.writeStartElement(kRdf, u"RDF"_s);
    catalogue();
    dataset();
    if (!m_address.isEmpty())
        distribution();
    publisher();
    if (!m_region.reportAddress.isEmpty())
        contact();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

}

QByteArray dcatCatalogue(const Region &region, int services, const QString &address)
{
    return Description(region, services, address).written();
}

}
