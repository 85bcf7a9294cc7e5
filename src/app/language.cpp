// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/language.h"

#include "app/pseudotranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace paraply {

namespace {

const QString kPseudo = QStringLiteral("ar-XB");

QLocale localeOf(const QString &code)
{
    // The country decides how a clock is written: 12.00 in Sweden, 12:00 in English.
    return code == u"sv" ? QLocale(QLocale::Swedish, QLocale::Sweden) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::unique_ptr<QTranslator> loaded(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/paraply_%1.qm").arg(code)))
        qWarning("the texts in %s were not compiled in", qUtf8Printable(code));
    return translator;
}

}

Language::Language(QObject *parent) : QObject(parent) { }

Language::~Language()
{
    remove();
}

QStringList Language::codes()
{
    return { QStringLiteral("sv"), QStringLiteral("en"), kPseudo };
}

QString Language::bestOf(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (code == u"sv" || code == u"en")
            return code;
    }
    return QStringLiteral("sv");
}

bool Language::setCode(const QString &code)
{
    if (!codes().contains(code))
        return false;
    if (code == m_code)
        return true;
    remove();
    m_code = code;
    m_translators.push_back(loaded(code == kPseudo ? QStringLiteral("en") : code));
    if (code == kPseudo)
        m_translators.push_back(std::make_unique<PseudoTranslator>(*m_translators.front()));
    // Before the translators: each of them makes the engine ask again for its texts.
    QLocale::setDefault(localeOf(code));
    QCoreApplication::installTranslator(m_translators.back().get());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
    return true;
}

bool Language::isRightToLeft() const
{
    return m_code == kPseudo;
}

QStringList Language::contentLanguages() const
{
    return { m_code == kPseudo ? QStringLiteral("en") : m_code };
}

void Language::remove()
{
    if (!m_translators.empty() && QCoreApplication::instance())
        QCoreApplication::removeTranslator(m_translators.back().get());
    // The pseudo-language reads the English one, which stands before it.
    while (!m_translators.empty())
        m_translators.pop_back();
}

}
