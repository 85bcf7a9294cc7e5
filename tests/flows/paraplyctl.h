// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <map>

namespace paraply {

/// What one run of the program left behind.
struct Run {
    int exitCode = -1;
    QByteArray out, err;

    /// Fails the test when out is not JSON and nothing but JSON.
    nlohmann::json json() const;
    bool tells(const char *utf8) const { return out.contains(utf8); }
    bool complains(const char *utf8) const { return err.contains(utf8); }
};

/// Runs paraplyctl to its end. Fails the test when it does not start, crashes, or is not done after a minute. `environment` is added
/// to the test's own.
Run paraplyctl(const QStringList &arguments, const std::map<QString, QString> &environment = {});
/// Another program, in the same manner.
Run ran(const QString &program, const QStringList &arguments, const std::map<QString, QString> &environment = {});

/// A catalogue built once from the shipped sheets, for those who only read it.
QString shippedCatalogue();
/// The same from the small sheets.
QString miniCatalogue();

QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

}
