// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// Where words may be broken that are wider than their line: Swedish compounds, above all in large text. All other words stay whole,
/// so nothing is broken that need not be. Tags of styled text, addresses of the web and of mail are left alone, and so are words of
/// languages whose patterns we do not have. `language` is the text's own (BCP 47); empty: the guide's, with Swedish names in it. GUI thread.
class Hyphenation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// `room` when some word is wider than so many px, else 0: nothing is to be done.
    Q_INVOKABLE static double tightRoom(const QString &text, const QFont &font, double room, const QString &language = {});
    /// The text with soft hyphens (U+00AD) in each word that is wider than `room` px.
    Q_INVOKABLE static QString fitted(const QString &text, const QFont &font, double room, const QString &language = {});
    /// A word of letters with soft hyphens where the patterns of Swedish allow them.
    static QString softened(const QString &word);
};

}
