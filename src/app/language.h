// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>

class QTranslator;

namespace paraply {

/// The language the guide speaks now: the translators that are installed, the default QLocale and the direction of layout.
/// Changing it is live: changed() comes after everything is in place. GUI thread.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "sv", "en", or the pseudo-language "ar-XB", which turns the English texts round, longer and from right to left.
    static QStringList codes();
    /// The best of ours for a list of wishes such as QLocale::uiLanguages(); Swedish when there is none.
    static QString bestOf(const QStringList &wishes);

    const QString &code() const { return m_code; }
    /// False for a language we do not have; nothing changes then.
    bool setCode(const QString &code);
    bool isRightToLeft() const;
    /// The languages that texts of the catalogue are wanted in, best first.
    QStringList contentLanguages() const;

Q_SIGNALS:
    void changed();

private:
    void remove();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
