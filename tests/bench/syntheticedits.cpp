// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syntheticedits.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace paraply {

void SyntheticEdits::apply(Connection &connection, double share)
{
    QStringList ids;
    Statement all(connection, "SELECT id FROM service ORDER BY id");
    for (const Row row : all.rows())
        ids.append(row.column<QString>(0));
    const int touched = std::max(1, int(double(ids.size()) * share + 0.5)), news = touched * 15 / 100;
    for (int i = 0; i < touched - news; ++i)
        std::swap(ids[i], ids[i + m_dice.below(int(ids.size()) - i)]);

    Transaction transaction(connection);
    for (int i = 0; i < touched - news; ++i) {
        if (i < news) {
            remove(connection, ids[i]);
            continue;
        }
        for (int fields = 1 + m_dice.below(2); fields > 0; --fields)
            changeField(connection, ids[i]);
    }
    m_catalogue.addServices(connection, news);
    transaction.commit();
}

void SyntheticEdits::remove(Connection &connection, const QString &id)
{
    for (const char *table : {"session", "phone", "service_topic", "service_language", "service_at_location", "service_detail"})
        Statement(connection, QByteArray("DELETE FROM ") + table + " WHERE service = ?").bind(id).run();
    for (const char *table : {"location", "service"})
        Statement(connection, QByteArray("DELETE FROM ") + table + " WHERE id = ?").bind(id).run();
}

void SyntheticEdits::changeField(Connection &connection, const QString &id)
{
    if (m_dice.chance(0.5))
        changeDescription(connection, id);
    else if (m_dice.chance(0.2))
        changePhone(connection, id);
    else
        changeValue(connection, id);
}

void SyntheticEdits::changeValue(Connection &connection, const QString &id)
{
    const auto set = [&](const char *sql, const auto &...values) { Statement(connection, QByteArray("UPDATE ") + sql + " WHERE id = ?").bind(values..., id).run(); };
    switch (m_dice.below(7)) {
    case 0:
    case 1: return set("service SET hours = ?", m_catalogue.someHours());
    case 2: return set("service SET cost = ?", QStringLiteral("%1 kr").arg(10 * (1 + m_dice.below(20))));
    case 3: return set("service SET min_age_months = ?, max_age_months = ?", m_dice.below(100), 100 + m_dice.below(116));
    case 4: return set("service SET drop_in = 1 - drop_in, booking = ?", m_dice.below(2));
    case 5: return m_dice.chance(0.5) ? set("service SET name = ?", m_catalogue.someName(12 + m_dice.below(25)))
                                      : set("service SET organization = ?", QStringLiteral("o%1").arg(m_dice.below(2000)));
    default: return set("location SET latitude = round(latitude + ?, 5), longitude = round(longitude + ?, 5)", m_dice.spread() * 0.01, m_dice.spread() * 0.02);
    }
}

void SyntheticEdits::changePhone(Connection &connection, const QString &id)
{
    const int digits = m_dice.below(1'000'000);
    const QString number = QStringLiteral("019-%1 %2").arg(digits / 10'000, 2, 10, QLatin1Char('0')).arg(digits % 10'000, 4, 10, QLatin1Char('0'));
    const QString dialable = QStringLiteral("019%1").arg(digits, 6, 10, QLatin1Char('0'));
    Statement(connection, "DELETE FROM phone WHERE service = ?").bind(id).run();
    Statement(connection, "INSERT INTO phone VALUES (?, ?, ?)").bind(id, number, dialable).run();
}

void SyntheticEdits::changeDescription(Connection &connection, const QString &id)
{
    const QString before = Statement(connection, "SELECT description FROM service_detail WHERE service = ?").bind(id).value<QString>().value_or(QString());
    QStringList words = before.split(QLatin1Char(' '));
    QString after;
    if (m_dice.chance(0.25)) {
        after = m_catalogue.someWords(204 + m_dice.below(376));
    } else if (m_dice.chance(1.0 / 3)) {
        after = before + QLatin1Char(' ') + m_catalogue.someWords(40 + m_dice.below(80));
    } else {
        const int from = m_dice.below(int(words.size())), count = std::min(1 + m_dice.below(6), int(words.size()) - from);
        words.erase(words.begin() + from, words.begin() + from + count);
        words.insert(from, m_catalogue.someWords(10 + m_dice.below(50)));
        after = words.join(QLatin1Char(' '));
    }
    Statement(connection, "UPDATE service_detail SET description = ? WHERE service = ?").bind(after, id).run();
}

}
