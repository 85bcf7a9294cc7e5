// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/publicationmodel.h"

#include "app/appsession.h"

namespace paraply {

std::span<const Column<PublicationRow>> PublicationRow::columns()
{
    static constexpr Column<PublicationRow> kColumns[] = {
        shown<&PublicationRow::key>("publicationId"), shown<&PublicationRow::title>("title"),
        shown<&PublicationRow::byline>("byline"), shown<&PublicationRow::about>("about"), shown<&PublicationRow::url>("url"),
        shown<&PublicationRow::noteText>("noteText"), shown<&PublicationRow::year>("year"),
        shown<&PublicationRow::publisher>("publisher"), shown<&PublicationRow::series>("series")
    };
    return kColumns;
}

PublicationModel::PublicationModel(QObject *parent) : RowModel(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &PublicationModel::reload);
    reload();
}

void PublicationModel::reload()
{
    const auto &catalogue = m_session->catalogue().get();
    if (!catalogue) {
        renew(m_rows, {});
        setStatus(m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading);
        return;
    }
    const auto publications = catalogue->publications(m_session->language().contentLanguages());
    std::vector<PublicationRow> rows;
    if (publications) {
        for (const Publication &one : *publications) {
            QStringList byline{ one.publisher, one.year, one.series };
            byline.removeAll(QString());
            const QString note = one.confidence == u"low" ? tr("We have not read it ourselves, and are not sure of the details.") : QString();
            rows.push_back({ one.id, one.title, byline.join(QStringLiteral(", ")), one.about.text, one.url, note, one.year,
                             one.publisher, one.series });
        }
    } else {
        qWarning("publications: %ls", qUtf16Printable(publications.error().detail));
    }
    renew(m_rows, std::move(rows));
    setStatus(!publications ? Status::Failed : m_rows.empty() ? Status::Empty : Status::Ready);
}

}
