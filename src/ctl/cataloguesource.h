// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

#include <QTemporaryDir>

namespace paraply {

/// A catalogue from what was named: the file itself, or a folder of sheets, which is built into a file that is gone with this object.
class CatalogueSource {
public:
    explicit CatalogueSource(const QString &named) : m_named(named), m_path(named) { }

    /// Builds if need be. False when the sheets were refused or nothing could be read or written: it has been told, `code` says how it ends.
    bool prepare(Console &console, ExitCode &code);
    /// The catalogue's file.
    const QString &path() const { return m_path; }
    /// Of what was built; empty for a file that was named, which nobody has checked.
    const QString &digest() const { return m_digest; }
    /// What the user named.
    const QString &named() const { return m_named; }

private:
    QString m_named, m_path, m_digest;
    QTemporaryDir m_folder;
};

}
