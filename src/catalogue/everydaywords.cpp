// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/everydaywords.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

struct EverydayWord {
    std::u16string_view said;
    std::array<std::u16string_view, 3> written;
};

constexpr EverydayWord kEverydayWords[] = {
    {u"prata", {u"samtal", u"rådgivning", {}}},
    {u"snacka", {u"samtal", u"rådgivning", {}}},
    {u"tonåring", {u"tonår", u"ungdom", u"unga"}},
    {u"bebis", {u"spädbarn", u"småbarn", u"barnhälsovård"}},
    {u"bäbis", {u"spädbarn", u"småbarn", u"barnhälsovård"}},
    {u"dagis", {u"förskola", {}, {}}},
    {u"skilsmäss", {u"separation", u"familjerätt", {}}},
    {u"skilda", {u"separation", u"familjerätt", {}}},
    {u"ångest", {u"psykisk", u"nedstämd", u"oro"}},
    {u"deprim", {u"psykisk", u"nedstämd", {}}},
    {u"depression", {u"psykisk", u"nedstämd", {}}},
    {u"ledsen", {u"psykisk", u"nedstämd", u"oro"}},
    {u"ledsna", {u"psykisk", u"nedstämd", u"oro"}},
    {u"mobb", {u"elevhälsa", {}, {}}},
    {u"misshand", {u"våld", {}, {}}},
    {u"skulder", {u"ekonomi", {}, {}}},
    {u"droger", {u"missbruk", {}, {}}},
    {u"dricker", {u"missbruk", u"alkohol", {}}},
    {u"divorce", {u"separation", {}, {}}},
    {u"kindergarten", {u"preschool", {}, {}}},
    {u"daycare", {u"preschool", {}, {}}},
    {u"bully", {u"pupil", u"student", {}}},
};

}

std::span<const std::u16string_view> writtenWords(std::u16string_view asked)
{
    const auto word = std::ranges::find_if(kEverydayWords, [asked](const EverydayWord &one) { return asked.starts_with(one.said); });
    if (word == std::end(kEverydayWords))
        return {};
    return std::span(word->written).first(std::size_t(std::ranges::find(word->written, std::u16string_view()) - word->written.begin()));
}

}
