// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/fileexport.h"

#include "app/appsession.h"
#include "app/speech.h"
#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace paraply {

namespace {

/// A name that is free.
QString freePath(const QString &folder, const QString &name, const QString &suffix)
{
    QString path = folder + u'/' + name + suffix;
    for (int number = 2; realFiles().exists(path); ++number)
        path = QStringLiteral("%1/%2 (%3)%4").arg(folder, name).arg(number).arg(suffix);
    return path;
}

}

QString FileExport::downloads() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

QUrl FileExport::folder() const
{
    return QUrl::fromLocalFile(downloads());
}

QUrl FileExport::suggestion() const
{
    return QUrl::fromLocalFile(freePath(downloads(), m_name, m_suffix));
}

void FileExport::offer(const QString &name, const QString &suffix, const QByteArray &bytes)
{
    m_name = name;
    m_suffix = suffix;
    m_bytes = bytes;
    m_taken.clear();
    m_text.clear();
    m_written.clear();
    m_hasFailed = false;
    Q_EMIT changed();
    Q_EMIT offered();
}

void FileExport::save()
{
    write(downloads(), m_name);
}

void FileExport::saveAs(const QUrl &file)
{
    // The dialog that Qt 6.4 draws itself gives a path without a scheme.
    const QString path = file.scheme().isEmpty() ? file.path() : file.toLocalFile();
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(m_suffix, Qt::CaseInsensitive))
        name.chop(m_suffix.size());
    if (path.isEmpty() || name.isEmpty())
        return fail({ Code::Unwritable, QStringLiteral("not a file of this device") }, file.toDisplayString());
    const QString folder = QFileInfo(path).path(), wanted = folder + u'/' + name + m_suffix;
    if (!realFiles().exists(wanted))
        return write(folder, name);
    m_taken = wanted;
    Q_EMIT taken();
}

QString FileExport::takenName() const
{
    return QFileInfo(m_taken).fileName();
}

QString FileExport::freeName() const
{
    if (m_taken.isEmpty())
        return {};
    const QFileInfo there(m_taken);
    return QFileInfo(freePath(there.path(), there.fileName().chopped(m_suffix.size()), m_suffix)).fileName();
}

void FileExport::replace()
{
    if (!m_taken.isEmpty())
        put([path = std::exchange(m_taken, {})] { return path; });
}

void FileExport::saveBeside()
{
    const QFileInfo there(std::exchange(m_taken, {}));
    if (!there.fileName().isEmpty())
        write(there.path(), there.fileName().chopped(m_suffix.size()));
}

void FileExport::write(const QString &folder, const QString &name)
{
    // Free when it is written, not when it was asked for.
    put([folder, name, suffix = m_suffix] { return freePath(folder, name, suffix); });
}

void FileExport::put(const std::function<QString()> &path)
{
    m_jobs.add([this, path, bytes = std::exchange(m_bytes, {})](std::stop_token) {
        const QString there = path();
        auto written = realFiles().makeFolder(QFileInfo(there).path());
        if (written)
            written = realFiles().writeAtomically(there, bytes);
        QMetaObject::invokeMethod(this, [this, there, written] { tell(there, written); });
    });
}

void FileExport::tell(const QString &path, const Result<void> &written)
{
    if (!written)
        return fail(written.error(), path);
    m_written = path;
    m_text = tr("Saved as %1", "a file").arg(Speech::isolated(QDir::toNativeSeparators(path)));
    Q_EMIT changed();
    wrote(path);
}

void FileExport::fail(const Error &error, const QString &path)
{
    qWarning("%ls: %ls", qUtf16Printable(path), qUtf16Printable(error.detail));
    m_hasFailed = true;
    m_text = error.code == Code::Full ? tr("The disk is full. Make room and try again.")
                                      : tr("The file could not be saved. %1 cannot be written to.", "a folder").arg(Speech::isolated(QFileInfo(path).path()));
    Q_EMIT changed();
}

void FileExport::showFolder()
{
    if (AppSession::current()->openFile(QFileInfo(m_written).path()))
        return;
    // Where it lies is said already.
    m_written.clear();
    Q_EMIT changed();
}

}
