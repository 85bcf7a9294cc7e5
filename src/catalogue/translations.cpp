// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/translations.h"

#include "storage/statement.h"

#include <QCryptographicHash>

namespace paraply {
namespace {

/// The next shorter tag of the lookup; empty when there is none.
QString shortened(const QString &tag)
{
    QString shorter = tag.left(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0));
    const qsizetype last = shorter.lastIndexOf(u'-');
    if (last >= 0 && shorter.size() - last == 2)
        shorter.truncate(last);
    return shorter;
}

}

qsizetype bestLanguage(const QStringList &available, const QStringList &wanted)
{
    for (const QString &language : wanted) {
        for (QString tag = language; !tag.isEmpty(); tag = shortened(tag)) {
            for (qsizetype i = 0; i < available.size(); ++i) {
                if (available[i].compare(tag, Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
    }
    return -1;
}

QString sourceDigest(const QString &original)
{
    const QByteArray text = original.normalized(QString::NormalizationForm_C).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

Translations Translations::ofRow(Connection &connection, const QString &entity, const QString &id)
{
    Statement statement(connection, "SELECT id, field, language, text, source_digest, state = 'machine' FROM translation "
                                    "WHERE entity = ? AND id = ? ORDER BY field, language");
    return read(statement.bind(entity, id));
}

Translations Translations::ofEntity(Connection &connection, const QString &entity)
{
    Statement statement(connection, "SELECT id, field, language, text, source_digest, state = 'machine' FROM translation "
                                    "WHERE entity = ? ORDER BY id, field, language");
    return read(statement.bind(entity));
}

Translations Translations::read(Statement &statement)
{
    Translations translations;
    for (const Row row : statement.rows()) {
        translations.m_texts[{row.column<QString>(0), row.column<QString>(1)}].push_back(
            {row.column<QString>(2), row.column<QString>(3), row.column<QString>(4), row.column<bool>(5)});
    }
    return translations;
}

Wording Translations::wording(const QString &id, const QString &field, const QString &original, const Tongues &tongues) const
{
    Wording asWritten{.text = original, .language = tongues.original};
    const auto found = m_texts.constFind({id, field});
    if (found == m_texts.constEnd() || original.isEmpty())
        return asWritten;
    QStringList available{tongues.original};
    for (const Translation &translation : *found)
        available += translation.language;
    const qsizetype best = bestLanguage(available, tongues.wanted);
    if (best <= 0)
        return asWritten;
    const Translation &translation = (*found)[size_t(best - 1)];
    return {translation.text, translation.language, translation.machine, translation.sourceDigest != sourceDigest(original)};
}

}
