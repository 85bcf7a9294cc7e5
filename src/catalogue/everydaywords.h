// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace paraply {

/// What catalogues write where people say something plainer: who asks for "prata" or "skilsmässa" means "samtal" and "separation".
/// `asked` is folded (base/text.h); forms that begin with the everyday word count too. Empty for most words. Any thread.
std::span<const std::u16string_view> writtenWords(std::u16string_view asked);

}
