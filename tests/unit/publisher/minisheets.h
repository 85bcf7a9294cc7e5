// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"

#include <QString>
#include <QTemporaryDir>

namespace paraply {

/// A copy of the small sheets in a folder of its own, to be changed and published.
class MiniSheets {
public:
    MiniSheets();
    QString folder() const { return m_folder.path() + QStringLiteral("/sheets"); }
    /// A path beside the sheets.
    QString beside(const QString &name) const { return m_folder.path() + u'/' + name; }
    QByteArray bytes(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// Replaces the first occurrence; fails the test when there is none.
    void change(const QString &file, const QByteArray &from, const QByteArray &to) const;
    void append(const QString &file, const QByteArray &bytes) const { write(file, this->bytes(file) + bytes); }
    void remove(const QString &file) const;
    Findings findings() const;

private:
    QTemporaryDir m_folder;
};

}
