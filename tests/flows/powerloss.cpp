// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "powerloss.h"

#include "paraplyctl.h"

#include <QDir>
#include <QDirIterator>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>

namespace paraply {

namespace {

QByteArray line(const QByteArray &record, qsizetype &at)
{
    const qsizetype end = record.indexOf('\n', at);
    REQUIRE(end >= 0);
    const QByteArray text = record.mid(at, end - at);
    at = end + 1;
    return text;
}

}

std::vector<DiskOperation> recordedOperations(const QByteArray &record)
{
    std::vector<DiskOperation> operations;
    for (qsizetype at = 0; at < record.size();) {
        const QByteArray head = line(record, at);
        const QList<QByteArray> words = head.split(' ');
        REQUIRE(words.size() >= 4);
        DiskOperation operation {words[0], words[1].toLongLong(), words[2].toLongLong(), QString::fromUtf8(words.mid(3).join(' ')), {}, {}};
        if (operation.name == "rename")
            operation.to = QString::fromUtf8(line(record, at));
        if (operation.name == "write") {
            const qsizetype size = operation.path.toLongLong();
            operation.bytes = record.mid(at, size);
            at += size;
        }
        operations.push_back(std::move(operation));
    }
    return operations;
}

ForgetfulDisk::ForgetfulDisk(const QString &folder) : m_folder(folder)
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray bytes = entries.fileInfo().isDir() ? QByteArray() : contentOf(path);
        m_names[path] = entries.fileInfo().isDir() ? nullptr : std::make_shared<File>(File {bytes, bytes});
    }
    m_names[folder] = nullptr;
    m_flushed = m_names;
}

void ForgetfulDisk::open(const DiskOperation &operation)
{
    const int fd = int(operation.first);
    m_open.remove(fd);
    m_folders.remove(fd);
    if (m_names.contains(operation.path) && !m_names[operation.path]) {
        m_folders[fd] = operation.path;
        return;
    }
    if (!m_names.contains(operation.path))
        m_names[operation.path] = std::make_shared<File>();
    m_open[fd] = m_names[operation.path];
    if (operation.second & O_TRUNC)
        m_open[fd]->now.clear();
}

/// The names directly in a folder are as they are now.
void ForgetfulDisk::flushNames(const QString &folder)
{
    const auto isIn = [&folder](const QString &path) { return path.section(u'/', 0, -2) == folder; };
    for (const QString &path : m_flushed.keys()) {
        if (isIn(path) && !m_names.contains(path))
            m_flushed.remove(path);
    }
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        if (isIn(name.key()))
            m_flushed[name.key()] = name.value();
    }
}

void ForgetfulDisk::apply(const DiskOperation &operation)
{
    const auto file = m_open.value(operation.first);
    if (operation.name == "open") {
        open(operation);
    } else if (operation.name == "write") {
        REQUIRE(file);
        if (file->now.size() < operation.second + operation.bytes.size())
            file->now.resize(operation.second + operation.bytes.size(), '\0');
        file->now.replace(operation.second, operation.bytes.size(), operation.bytes);
    } else if (operation.name == "cut") {
        REQUIRE(file);
        file->now.resize(operation.second, '\0');
    } else if (operation.name == "sync" && file) {
        file->flushed = file->now;
    } else if (operation.name == "sync") {
        REQUIRE(m_folders.contains(operation.first));
        flushNames(m_folders.value(operation.first));
    } else if (operation.name == "rename") {
        m_names[operation.to] = m_names.take(operation.path);
    } else if (operation.name == "unlink") {
        m_names.remove(operation.path);
    } else {
        REQUIRE(operation.name == "mkdir");
        m_names[operation.path] = nullptr;
    }
}

void ForgetfulDisk::restore(const QString &to, Loss loss) const
{
    const Names &names = loss == Loss::All ? m_flushed : m_names;
    REQUIRE(QDir().mkpath(to));
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QString path = to + name.key().mid(m_folder.size());
        // What was flushed in a folder that was not is lost with it.
        if (!QDir(path.section(u'/', 0, -2)).exists())
            continue;
        if (!name.value())
            REQUIRE(QDir().mkpath(path));
        else
            writeFile(path, name.value()->flushed);
    }
}

}
