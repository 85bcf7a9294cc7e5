// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/codesheet.h"

#include "app/calendarsheet.h"
#include "app/speech.h"
#include "exchange/qrcode.h"
#include "exchange/vcard.h"

namespace paraply {

namespace {

constexpr int kDaysAhead = 365;
/// Version 13 or so: read at arm's length from a phone's screen. What is longer is cut, not shrunk.
constexpr qsizetype kContactBytes = 330;

}

std::span<const Column<CodeRow>> CodeRow::columns()
{
    static constexpr Column<CodeRow> kColumns[] = { shown<&CodeRow::key>("key"), shown<&CodeRow::label>("label"),
                                                    shown<&CodeRow::note>("note"), shown<&CodeRow::content>("content") };
    return kColumns;
}

CodeSheet::CodeSheet(QObject *parent) : PlacedService(parent) { }

void CodeSheet::choose(const QString &key)
{
    if (key == m_chosen || std::ranges::find(m_codes.rows(), key, &CodeRow::key) == m_codes.rows().end())
        return;
    m_chosen = key;
    Q_EMIT changed();
}

const CodeRow *CodeSheet::chosenRow() const
{
    const auto row = std::ranges::find(m_codes.rows(), m_chosen, &CodeRow::key);
    return row == m_codes.rows().end() ? nullptr : &*row;
}

QString CodeSheet::content() const
{
    const CodeRow *row = chosenRow();
    return row ? row->content : QString();
}

QString CodeSheet::contentText() const
{
    const CodeRow *row = chosenRow();
    return row ? tr("QR code. %1: %2", "what the code is for: what it holds").arg(row->label, row->note) : QString();
}

Status::Value CodeSheet::tell(const Service &whole)
{
    const Service service = here(whole);
    m_name = service.name.text;
    std::vector<CodeRow> rows;
    const QString number = service.phones.empty() ? tr("Name and place") : Speech::isolated(service.phones.front().number);
    rows.push_back({ QStringLiteral("contact"), tr("Contact"), number, QString::fromUtf8(briefVcard(service, kContactBytes)) });
    if (CalendarSheet::isUseful(service, region(), today())) {
        const Opening next = openingsOf(service, region(), { today(), today().addDays(kDaysAhead) }).known.front();
        const QString when = tr("%1, %2", "day, hours").arg(CalendarSheet::dayOf(next), CalendarSheet::hoursOf(next));
        rows.push_back({ QStringLiteral("calendar"), tr("Next time"), when, QString::fromUtf8(Calendar::briefOpening(service, region(), next)) });
    }
    if (!service.url.isEmpty() && service.url.toUtf8().size() <= kQrBytes)
        rows.push_back({ QStringLiteral("link"), tr("Web page"), Speech::isolated(service.url), service.url });
    m_codes.replace(std::move(rows));
    if (!chosenRow())
        m_chosen = QStringLiteral("contact");
    return Status::Ready;
}

}
