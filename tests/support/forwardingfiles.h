// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

namespace paraply {

/// The real file system behind a seam: a test overrides what is to fail.
class ForwardingFiles : public FileOps {
public:
    Result<QByteArray> read(const QString &path, qint64 limit) override { return realFiles().read(path, limit); }
    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override { return realFiles().writeAtomically(path, bytes); }
    Result<std::unique_ptr<FileWriter>> create(const QString &path) override { return realFiles().create(path); }
    Result<std::unique_ptr<FileWriter>> append(const QString &path) override { return realFiles().append(path); }
    Result<void> copy(const QString &from, const QString &to) override { return realFiles().copy(from, to); }
    Result<void> replace(const QString &from, const QString &to) override { return realFiles().replace(from, to); }
    Result<void> flush(const QString &path) override { return realFiles().flush(path); }
    Result<void> remove(const QString &path) override { return realFiles().remove(path); }
    Result<void> makeFolder(const QString &path) override { return realFiles().makeFolder(path); }
    Result<void> removeFolder(const QString &path) override { return realFiles().removeFolder(path); }
    bool exists(const QString &path) const override { return realFiles().exists(path); }
    Result<QStringList> list(const QString &folder) const override { return realFiles().list(folder); }
    Result<qint64> size(const QString &path) const override { return realFiles().size(path); }
};

}
