// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/partfile.h"

#include <QFileInfo>

namespace paraply {

PartFile::PartFile(const QString &path, FileOps &files) : m_path(path), m_files(files)
{
    // What a link points to is replaced, not the link.
    if (const QFileInfo there(path); there.exists())
        m_path = there.canonicalFilePath();
}

PartFile::~PartFile()
{
    if (m_isDone || !m_file)
        return;
    m_file.reset();
    // There is an error already that is being told.
    static_cast<void>(m_files.remove(part()));
}

Result<void> PartFile::begin()
{
    if (const QFileInfo there(m_path); there.exists() && !there.isFile())
        return Error {Code::Foreign, QStringLiteral("%1 is no ordinary file").arg(m_path)};
    // Begun in this way it may be read by whom the user lets read files; one that is created may not.
    if (auto begun = m_files.writeAtomically(part(), {}); !begun)
        return begun;
    auto file = m_files.append(part());
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return {};
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    if (auto begun = m_file ? Result<void>() : begin(); !begun)
        return begun;
    return m_file->write(bytes);
}

Result<void> PartFile::finish()
{
    if (auto begun = m_file ? Result<void>() : begin(); !begun)
        return begun;
    if (auto finished = m_file->finish(); !finished)
        return finished;
    if (const QFileInfo there(m_path); there.exists())
        QFile::setPermissions(part(), there.permissions());
    auto replaced = m_files.replace(part(), m_path);
    m_isDone = bool(replaced);
    return replaced;
}

QString PartFile::part() const
{
    return m_path + QStringLiteral(".part");
}

}
