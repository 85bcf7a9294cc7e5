// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/schema.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "sync/patchprefix.h"
#include "sync/rowpatcher.h"
#include "sync/zstdframe.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace paraply;

namespace {

/// Stops the run where the room broke a promise; libFuzzer keeps the input.
void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// A file in memory, so that the reader of files can be used as it is.
class MemoryFile {
public:
    explicit MemoryFile(const QByteArray &bytes) : m_descriptor(memfd_create("patch", MFD_CLOEXEC))
    {
        promise(m_descriptor >= 0 && ::write(m_descriptor, bytes.constData(), size_t(bytes.size())) == bytes.size(), "there is memory");
    }
    ~MemoryFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

Connection &catalogue()
{
    static Connection connection = [] {
        Connection made = Connection::memory();
        createSchema(made);
        made.execute("PRAGMA foreign_keys = OFF;"
                     "INSERT INTO municipality(code, name, latitude, longitude) VALUES ('1880', 'Örebro', 59.27, 15.2), ('1883', 'Karlskoga', 59.3, 14.5);"
                     "INSERT INTO organization(id, name) VALUES ('o', 'O'); INSERT INTO topic VALUES ('lek', 'Lek'), ('sorg', 'Sorg');"
                     "INSERT INTO service SELECT id, 'Namn', 'library', 'o', 'municipality', 'Örebro', 0, 11, 0, NULL, 1, 0, 0, NULL, NULL, NULL, 'specific', 'low', 0, NULL "
                     "FROM (SELECT 'a' AS id UNION SELECT 'b' UNION SELECT 'c');"
                     "INSERT INTO service_detail(service, description) SELECT id, 'Text om ' || id FROM service; INSERT INTO service_topic SELECT id, 'lek' FROM service;"
                     "INSERT INTO population VALUES ('Örebro', 0, 11, 100, '2020', 'SCB'), ('Örebro', 12, 23, 90, '2020', 'SCB');"
                     "INSERT INTO basemap_layer(layer, source, licence, attribution, error_metres) VALUES ('lakes', 's', 'l', 'a', 5);"
                     "INSERT INTO basemap_cell VALUES ('lakes', 0, 0, x'0001'), ('lakes', 0, 1, x'02')");
        return made;
    }();
    return connection;
}

qint64 rowCount()
{
    qint64 rows = 0;
    for (const QString &table : catalogueTables())
        rows += Statement(catalogue(), "SELECT count(*) FROM " + table.toUtf8()).value<qint64>().value_or(0);
    return rows;
}

/// The patch is refused for a reason of its own, or applied; then it is undone.
void apply(const QByteArray &patch)
{
    static const qint64 rowsBefore = rowCount();
    {
        const MemoryFile file(patch);
        const Transaction transaction(catalogue());
        const Result<void> done = guardedPatch([&] {
            PatchFile opened(file.path());
            patchRows(opened, catalogue(), {});
        });
        promise(done || done.error().code == Code::Damaged || done.error().code == Code::Foreign || done.error().code == Code::NewerSchema
                    || done.error().code == Code::Invalid, "what is refused is refused for what it is");
    }
    promise(rowCount() == rowsBefore, "what is rolled back is gone");
}

/// Both parts as they are before packing, so that the fuzzer sees through to them.
void applyParts(const QByteArray &plan, const QByteArray &rows)
{
    PatchHeader header;
    header.facts = {1, QString(), QString(64, QLatin1Char('1')), 0};
    header.plan = quint32(plan.size());
    header.rows = quint64(rows.size());
    const QByteArray packedPlan = packed(1, plan);
    header.packedPlan = quint32(packedPlan.size());
    QByteArray prefix;
    const Result<void> planned = guardedPatch([&] {
        const PatchPlan parsed = planFromBytes(plan);
        const PatchPlan again = planFromBytes(planBytes(parsed));
        for (size_t i = 0; i < parsed.size(); ++i) {
            promise(parsed[i].sampled == again[i].sampled && parsed[i].touched.size() == again[i].touched.size(), "a plan is read as it is written");
            for (size_t row = 0; row < parsed[i].touched.size(); ++row)
                promise(parsed[i].touched[row].key == again[i].touched[row].key && parsed[i].touched[row].changed == again[i].touched[row].changed,
                        "keys are read as they are written");
        }
        prefix = patchPrefix(catalogue(), parsed);
    });
    promise(planned || planned.error().code == Code::Damaged, "a bad plan is damaged");
    apply(header.bytes() + packedPlan + packed(1, rows, prefix));
}

void readCell(const QByteArray &bytes, StorageClass type)
{
    CellReader reader(bytes);
    const Result<void> done = guardedPatch([&] {
        const CellValue cell = reader.cell({QStringLiteral("column"), type, true, {}, false});
        std::string again;
        addCell(again, cell, type);
        promise(bytes.startsWith(QByteArrayView(again.data(), qsizetype(again.size()))) && qsizetype(again.size()) == bytes.size() - reader.left(), "a cell has one form");
    });
    promise(done || done.error().code == Code::Damaged, "a bad cell is damaged");
}

}

// The first byte chooses: a whole file, the two parts of one, or a cell. Of the parts the next two bytes are the plan's length.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] < 0x40) {
        apply(bytes);
    } else if (data[0] < 0xe0) {
        const qsizetype plan = std::min<qsizetype>(data[1] | data[2] << 8, bytes.size() - 2);
        applyParts(bytes.sliced(2, plan), bytes.sliced(2 + plan));
    } else {
        readCell(bytes, StorageClass(1 + data[0] % 4));
    }
    return 0;
}
