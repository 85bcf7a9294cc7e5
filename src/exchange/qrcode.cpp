// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/qrcode.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersionLimit = 25;
constexpr unsigned kUtf8Eci = 26;

struct FreeInput {
    void operator()(QRinput *input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

}

Result<QrCode> QrCode::of(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > kQrBytes)
        return Error {Code::Invalid, u"a code holds 1 to %1 bytes, not %2"_s.arg(kQrBytes).arg(text.size())};
    // Version 0: the smallest that fits.
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, QR_ECLEVEL_M));
    if (!input || (!isAscii(text) && QRinput_appendECIheader(input.get(), kUtf8Eci) != 0)
        || QRinput_append(input.get(), QR_MODE_8, int(text.size()), reinterpret_cast<const unsigned char *>(text.data())) != 0)
        return Error {Code::Internal, u"the encoder did not take the text"_s};
    const std::unique_ptr<QRcode, FreeCode> made(QRcode_encodeInput(input.get()));
    if (!made || made->version > kVersionLimit)
        return Error {Code::Internal, u"no code was made of the text"_s};
    QrCode code;
    code.m_size = made->width;
    const auto modules = size_t(made->width) * size_t(made->width);
    std::transform(made->data, made->data + modules, std::back_inserter(code.m_modules), [](unsigned char module) { return (module & 1) != 0; });
    return code;
}

}
