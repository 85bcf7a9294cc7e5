// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/keptlist.h"
#include "app/opencatalogue.h"
#include "base/clock.h"
#include "personal/profile.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

struct ReportRow {
    QString key, name, matterText, words, dayText;
    bool operator==(const ReportRow &) const = default;
    static std::span<const Column<ReportRow>> columns();
};

/// Errors that the user found, waiting to be sent. Nothing is sent by itself: each goes as a mail of the user's own, or is copied where
/// the catalogue names no address for it.
class ReportList : public paraply::KeptList {
    Q_OBJECT
    Q_PROPERTY(QList<QString> matters READ matters CONSTANT FINAL)
    Q_PROPERTY(QList<QString> matterTexts READ matterTexts NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString wayText READ wayText NOTIFY changed FINAL)
    Q_PROPERTY(QString sendText READ sendText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.reports")
public:
    /// Both must outlive this.
    ReportList(const Clock &clock, const OpenCatalogue &catalogue, QObject *parent = nullptr);

    /// What can be wrong: "phone", "hours", "place", "ages", "gone", "other".
    QStringList matters() const;
    QStringList matterTexts() const;
    /// Where the catalogue wants reports; empty: nowhere.
    QString address() const;
    /// What happens with a report, as a sentence.
    QString wayText() const;
    /// "Send by mail", or "Copy".
    QString sendText() const;

    /// Keeps a report on a service of the catalogue. What happened, as a sentence; empty when there is no such service or matter.
    Q_INVOKABLE QString add(const QString &service, const QString &matter, const QString &words);
    /// Hands it to the mail program with the record's id and the date of the data, or copies it. What happened, as a sentence.
    Q_INVOKABLE QString send(const QString &key);
    /// The same with the one that was added last.
    Q_INVOKABLE QString sendNewest();

    std::vector<ErrorReport> reports() const;
    void setReports(const std::vector<ErrorReport> &reports);

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return ReportRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(ReportRow::columns().size()); }
    const char *columnName(int column) const override { return ReportRow::columns()[std::size_t(column)].name; }
    QString keyOf(int row) const override { return m_rows[std::size_t(row)].key; }
    QString nameOf(int row) const override { return m_rows[std::size_t(row)].name; }
    QString stepText(const Step &step) const override;
    std::function<void(int)> take(int row) override;
    /// The oldest comes first, always.
    void carry(int, int) override { }
    void renewRows() override;

private:
    struct Waiting {
        QString key;
        ErrorReport report;
    };
    static QString matterText(const QString &matter);
    static QString asText(const ErrorReport &report);
    QString mailOf(const QString &subject, QString text) const;
    void push(const ErrorReport &report);

    const Clock &m_clock;
    const OpenCatalogue &m_catalogue;
    std::vector<Waiting> m_waiting;
    std::vector<ReportRow> m_rows;
    int m_next = 0;
};

}
