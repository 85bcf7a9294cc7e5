// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/choicemodel.h"
#include "app/language.h"
#include "app/systemlooks.h"

#include <QMap>

namespace paraply {

/// What the user set; kept with the profile. Values that are none of ours are refused and nothing changes.
class Settings : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageChanged FINAL)
    Q_PROPERTY(paraply::ChoiceModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(paraply::ChoiceModel *themes READ themes CONSTANT FINAL)
    Q_PROPERTY(paraply::ChoiceModel *textSizes READ textSizes CONSTANT FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(QString scheme READ scheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool inMemory READ isInMemory CONSTANT FINAL)
    Q_PROPERTY(QString storedText READ storedText NOTIFY storedTextChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.settings")
public:
    /// `language` must outlive this. `inMemory`: nothing of the user is written to this device.
    Settings(Language &language, bool inMemory, QObject *parent = nullptr);

    QString language() const { return m_language.code(); }
    void setLanguage(const QString &code);
    /// Its name in itself.
    QString languageName() const;
    ChoiceModel *languages() { return &m_languages; }
    ChoiceModel *themes() { return &m_themes; }
    ChoiceModel *textSizes() { return &m_textSizes; }
    /// "system", "light", "dark" or "contrast".
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    /// What `theme` comes to: "light", "dark" or "contrast".
    QString scheme() const;
    /// 1.0, 1.3, 1.6 or 2.0 when chosen here, else the system's, from 1 to 2.
    double textScale() const { return m_textScale.value_or(m_system.textScale); }
    void setTextScale(double scale);
    /// As chosen here, else as the system has it.
    bool reducedMotion() const { return m_reducedMotion.value_or(m_system.reducedMotion); }
    void setReducedMotion(bool on);

    /// What holds where the user chose nothing here.
    void setSystem(const Looks &looks);

    bool isInMemory() const { return m_inMemory; }
    /// "Stored on this device: 2 children, 1 place."
    const QString &storedText() const { return m_storedText; }
    void setStoredText(const QString &text);
    /// Forgets children, place and settings, here and in personal.db, with journals and set-aside copies.
    Q_INVOKABLE void wipe();

    /// What differs from a fresh device, as it is kept.
    QMap<QString, QString> values() const;
    /// Takes what was kept; what is missing or none of ours becomes what a fresh device has.
    void setValues(const QMap<QString, QString> &values);
    void retranslate();

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void storedTextChanged();
    /// The user changed something.
    void edited();
    void wipeAsked();

private:
    void chooseTextSize(const QString &code);
    void renewChoices();

    Language &m_language;
    ChoiceModel m_languages, m_themes, m_textSizes;
    QString m_theme = QStringLiteral("system"), m_storedText;
    Looks m_system;
    std::optional<double> m_textScale;    ///< none: the system's
    std::optional<bool> m_reducedMotion;
    bool m_languageChosen = false;
    const bool m_inMemory;
};

}
