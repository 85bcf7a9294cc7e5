// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/zstdframe.h"

#include "sync/patchfault.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <zstd.h>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFrameHeader = 18;
constexpr int kSmallestWindowLog = 10;

void checkPacking(size_t code)
{
    if (ZSTD_isError(code))
        refusePatch(Code::Internal, u"packing failed: %1"_s.arg(QString::fromUtf8(ZSTD_getErrorName(code))));
}

void checkUnpacking(size_t code)
{
    if (ZSTD_isError(code))
        refusePatch(Code::Damaged, u"a packed part is damaged: %1"_s.arg(QString::fromUtf8(ZSTD_getErrorName(code))));
}

}

Packer::Packer(int level, quint64 size, QByteArrayView prefix, Sink sink)
    : m_context(ZSTD_createCCtx(), [](ZSTD_CCtx_s *context) { ZSTD_freeCCtx(context); }), m_sink(std::move(sink)),
      m_out(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized)
{
    if (!m_context)
        refusePatch(Code::Internal, u"no memory to pack with"_s);
    // As wide as everything there is to look back at, so that the whole prefix stays in sight.
    const int width = int(std::bit_width(size + quint64(prefix.size())));
    const auto set = [this](ZSTD_cParameter parameter, int value) { checkPacking(ZSTD_CCtx_setParameter(m_context.get(), parameter, value)); };
    set(ZSTD_c_compressionLevel, level);
    set(ZSTD_c_windowLog, std::clamp(width, kSmallestWindowLog, kLargestWindowLog));
    set(ZSTD_c_checksumFlag, 1);
    checkPacking(ZSTD_CCtx_setPledgedSrcSize(m_context.get(), size));
    checkPacking(ZSTD_CCtx_refPrefix(m_context.get(), prefix.data(), size_t(prefix.size())));
}

Packer::~Packer() = default;

void Packer::run(QByteArrayView bytes, bool isLast)
{
    ZSTD_inBuffer in {bytes.data(), size_t(bytes.size()), 0};
    for (;;) {
        ZSTD_outBuffer out {m_out.data(), size_t(m_out.size()), 0};
        const size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
        checkPacking(left);
        if (out.pos > 0)
            m_sink({m_out.constData(), qsizetype(out.pos)});
        if (isLast ? left == 0 : in.pos == in.size)
            return;
    }
}

void Packer::add(QByteArrayView bytes)
{
    run(bytes, false);
}

void Packer::finish()
{
    run({}, true);
}

Unpacker::Unpacker(quint64 size, QByteArrayView prefix, Source source)
    : m_context(ZSTD_createDCtx(), ZSTD_freeDCtx), m_source(std::move(source)), m_out(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized),
      m_outAt(m_out.size()), m_left(size)
{
    if (!m_context)
        refusePatch(Code::Internal, u"no memory to unpack with"_s);
    checkUnpacking(ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kLargestWindowLog));
    checkHeader(size);
    checkUnpacking(ZSTD_DCtx_refPrefix(m_context.get(), prefix.data(), size_t(prefix.size())));
}

Unpacker::~Unpacker() = default;

void Unpacker::checkHeader(quint64 size)
{
    while (m_in.size() < kLongestFrameHeader) {
        const QByteArray more = m_source();
        if (more.isEmpty())
            break;
        m_in += more;
    }
    // Unknown and erroneous sizes are the two largest numbers, and so no size of ours.
    if (ZSTD_getFrameContentSize(m_in.constData(), size_t(m_in.size())) != size)
        refusePatch(Code::Damaged, u"a packed part is none, or not of the size that was announced"_s);
}

bool Unpacker::fill()
{
    m_outAt = 0;
    ZSTD_outBuffer out {m_out.data(), size_t(ZSTD_DStreamOutSize()), 0};
    while (out.pos == 0 && !m_isOver) {
        if (m_inAt == m_in.size()) {
            m_in = m_source();
            m_inAt = 0;
            if (m_in.isEmpty())
                refusePatch(Code::Damaged, u"a packed part is cut off"_s);
        }
        ZSTD_inBuffer in {m_in.constData() + m_inAt, size_t(m_in.size() - m_inAt), 0};
        const size_t hint = ZSTD_decompressStream(m_context.get(), &out, &in);
        checkUnpacking(hint);
        m_inAt += qsizetype(in.pos);
        m_isOver = hint == 0;
    }
    m_out.resize(qsizetype(out.pos));
    if (out.pos > m_left)
        refusePatch(Code::Damaged, u"a packed part is larger than announced"_s);
    m_left -= out.pos;
    return out.pos > 0;
}

void Unpacker::read(char *to, qint64 count)
{
    while (count > 0) {
        if (m_outAt == m_out.size()) {
            m_out.resize(qsizetype(ZSTD_DStreamOutSize()));
            if (!fill())
                refusePatch(Code::Damaged, u"a packed part ends too early"_s);
        }
        const qsizetype taken = std::min<qsizetype>(m_out.size() - m_outAt, count);
        std::memcpy(to, m_out.constData() + m_outAt, size_t(taken));
        m_outAt += taken;
        to += taken;
        count -= taken;
    }
}

QByteArray Unpacker::read(qint64 count)
{
    // What is not there is not given memory for.
    if (count < 0 || quint64(count) > m_left + quint64(m_out.size() - m_outAt))
        refusePatch(Code::Damaged, u"a packed part ends too early"_s);
    QByteArray bytes(count, Qt::Uninitialized);
    read(bytes.data(), count);
    return bytes;
}

quint8 Unpacker::byte()
{
    char byte = 0;
    read(&byte, 1);
    return quint8(byte);
}

void Unpacker::finish()
{
    if (m_outAt != m_out.size() || m_left > 0)
        refusePatch(Code::Damaged, u"a packed part holds more than it should"_s);
    while (!m_isOver) {
        m_out.resize(qsizetype(ZSTD_DStreamOutSize()));
        fill();
    }
    if (m_inAt != m_in.size() || !m_source().isEmpty())
        refusePatch(Code::Damaged, u"something follows a packed part"_s);
}

QByteArray packed(int level, const QByteArray &bytes, QByteArrayView prefix)
{
    QByteArray out;
    Packer packer(level, quint64(bytes.size()), prefix, [&out](QByteArrayView piece) { out.append(piece); });
    packer.add(bytes);
    packer.finish();
    return out;
}

}
