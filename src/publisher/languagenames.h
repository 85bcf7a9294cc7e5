// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <span>

namespace paraply {

/// A name of a language that Qt's tables do not have (Swedish, older English, several that are spoken here), and its tag. Lower case.
struct LanguageName {
    QStringView name, tag;
};
std::span<const LanguageName> languageNames();

}
