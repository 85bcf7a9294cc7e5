// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/settings.h"

#include <array>

namespace paraply {

namespace {

const QString kLanguageKey = QStringLiteral("language"), kThemeKey = QStringLiteral("theme");
const QString kTextScaleKey = QStringLiteral("text_scale"), kReducedMotionKey = QStringLiteral("reduced_motion");
const QString kSystem = QStringLiteral("system"), kLight = QStringLiteral("light"), kDark = QStringLiteral("dark");
const QString kContrast = QStringLiteral("contrast"), kYes = QStringLiteral("yes"), kNo = QStringLiteral("no");
constexpr std::array kTextScales{ 1.0, 1.3, 1.6, 2.0 };

QString ownNameOf(const QString &code)
{
    return code == u"sv" ? QStringLiteral("Svenska") : code == u"en" ? QStringLiteral("English") : QStringLiteral("Pseudo");
}

QString scaleCode(double scale)
{
    return QString::number(scale, 'f', 1);
}

}

Settings::Settings(Language &language, bool inMemory, QObject *parent)
    : QObject(parent), m_language(language), m_inMemory(inMemory)
{
    connect(&m_languages, &ChoiceModel::picked, this, &Settings::setLanguage);
    connect(&m_themes, &ChoiceModel::picked, this, &Settings::setTheme);
    connect(&m_textSizes, &ChoiceModel::picked, this, &Settings::chooseTextSize);
    renewChoices();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language() && m_languageChosen)
        return;
    if (!m_language.setCode(code))
        return;
    m_languageChosen = true;
    Q_EMIT languageChanged();
    Q_EMIT edited();
}

QString Settings::languageName() const
{
    return ownNameOf(language());
}

void Settings::setTheme(const QString &theme)
{
    if (theme == m_theme || !QStringList{ kSystem, kLight, kDark, kContrast }.contains(theme))
        return;
    m_theme = theme;
    renewChoices();
    Q_EMIT themeChanged();
    Q_EMIT edited();
}

QString Settings::scheme() const
{
    if (m_theme != kSystem)
        return m_theme;
    return m_system.isContrast ? kContrast : m_system.isDark ? kDark : kLight;
}

void Settings::setSystem(const Looks &looks)
{
    if (looks == m_system)
        return;
    m_system = looks;
    Q_EMIT themeChanged();
    Q_EMIT textScaleChanged();
    Q_EMIT reducedMotionChanged();
}

void Settings::setTextScale(double scale)
{
    if (m_textScale == scale || std::ranges::find(kTextScales, scale) == kTextScales.end())
        return;
    m_textScale = scale;
    renewChoices();
    Q_EMIT textScaleChanged();
    Q_EMIT edited();
}

void Settings::chooseTextSize(const QString &code)
{
    if (code != kSystem) {
        setTextScale(code.toDouble());
        return;
    }
    m_textScale.reset();
    renewChoices();
    Q_EMIT textScaleChanged();
    Q_EMIT edited();
}

void Settings::setReducedMotion(bool on)
{
    if (m_reducedMotion == on)
        return;
    m_reducedMotion = on;
    Q_EMIT reducedMotionChanged();
    Q_EMIT edited();
}

void Settings::setStoredText(const QString &text)
{
    if (text == m_storedText)
        return;
    m_storedText = text;
    Q_EMIT storedTextChanged();
}

void Settings::wipe()
{
    Q_EMIT wipeAsked();
}

QMap<QString, QString> Settings::values() const
{
    QMap<QString, QString> values;
    if (m_languageChosen)
        values.insert(kLanguageKey, language());
    if (m_theme != kSystem)
        values.insert(kThemeKey, m_theme);
    if (m_textScale)
        values.insert(kTextScaleKey, scaleCode(*m_textScale));
    if (m_reducedMotion)
        values.insert(kReducedMotionKey, *m_reducedMotion ? kYes : kNo);
    return values;
}

void Settings::setValues(const QMap<QString, QString> &values)
{
    const QString language = values.value(kLanguageKey);
    m_languageChosen = Language::codes().contains(language);
    m_language.setCode(m_languageChosen ? language : Language::bestOf(QLocale::system().uiLanguages()));
    const QSignalBlocker silent(this);
    setTheme(kSystem);
    setTheme(values.value(kThemeKey, kSystem));
    m_textScale.reset();
    setTextScale(values.value(kTextScaleKey).toDouble());
    m_reducedMotion.reset();
    if (const QString motion = values.value(kReducedMotionKey); motion == kYes || motion == kNo)
        setReducedMotion(motion == kYes);
    renewChoices();
}

void Settings::retranslate()
{
    renewChoices();
    Q_EMIT languageChanged();
    Q_EMIT themeChanged();
    Q_EMIT textScaleChanged();
    Q_EMIT reducedMotionChanged();
}

void Settings::renewChoices()
{
    std::vector<ChoiceRow> languages, sizes;
    for (const QString &code : Language::codes()) {
        if (code != u"ar-XB" || code == language())
            languages.push_back({ code, ownNameOf(code), code == language() });
    }
    m_languages.replace(std::move(languages));
    m_themes.replace({ { kSystem, tr("As the device"), m_theme == kSystem }, { kLight, tr("Light"), m_theme == kLight },
                       { kDark, tr("Dark"), m_theme == kDark }, { kContrast, tr("High contrast"), m_theme == kContrast } });
    sizes.push_back({ kSystem, tr("As the device"), !m_textScale });
    for (const double scale : kTextScales)
        sizes.push_back({ scaleCode(scale), tr("%1 %", "text size").arg(qRound(scale * 100)), m_textScale == scale });
    m_textSizes.replace(std::move(sizes));
}

}
