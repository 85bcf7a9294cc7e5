// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/checkedfile.h"

#include "catalogue/digesttext.h"

#include <QDateTime>
#include <QFileInfo>

namespace paraply {

namespace {

/// Counts up with every change of what is checked when a catalogue is opened, and of the digest.
constexpr int kVersion = 1;
constexpr qint64 kLargestRecord = 16 * 1024;

/// What the file system says of a file; empty when it changed less than `rest` ago, or is not there.
QByteArray stateOf(const QString &path, std::chrono::milliseconds rest)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    const qint64 written = file.lastModified().toMSecsSinceEpoch(), changed = file.metadataChangeTime().toMSecsSinceEpoch();
    if (std::max(written, changed) + rest.count() > QDateTime::currentMSecsSinceEpoch())
        return {};
    QByteArray state = QByteArray::number(kVersion) + '\n' + file.absoluteFilePath().toUtf8() + '\n';
    for (const qint64 number : {file.size(), written, changed})
        state += QByteArray::number(number) + '\n';
    return state;
}

}

CheckedFile::CheckedFile(const QString &folder, const QString &path, FileOps &files, std::chrono::milliseconds rest)
    : m_folder(folder), m_files(files)
{
    if (folder.isEmpty())
        return;
    m_record = folder + QStringLiteral("/catalogue.checked");
    m_state = stateOf(path, rest);
}

std::optional<QString> CheckedFile::digest() const
{
    if (m_state.isEmpty() || !m_files.exists(m_record))
        return std::nullopt;
    const Result<QByteArray> record = m_files.read(m_record, kLargestRecord);
    if (!record || !record->startsWith(m_state))
        return std::nullopt;
    const QString digest = QString::fromLatin1(record->mid(m_state.size()));
    return isDigest(digest) ? std::optional(digest) : std::nullopt;
}

void CheckedFile::remember(const QString &digest) const
{
    if (!m_state.isEmpty() && m_files.makeFolder(m_folder))
        (void)m_files.writeAtomically(m_record, m_state + digest.toLatin1()).has_value();
}

}
