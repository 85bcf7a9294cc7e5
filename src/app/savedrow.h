// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "catalogue/catalogue.h"
#include "personal/profile.h"

#include <QCoreApplication>

namespace paraply {

/// Something saved, as its card shows it.
struct SavedRow {
    QString key;
    QString service, location;      ///< `service` is empty when there is no page to open
    QString name, kindCode, groupCode, kindText, placeText, openState, openText, phoneText, dialable, savedText, note;
    QString change, changeText;     ///< "", "changed", "gone", "elsewhere"; what changed, in sentences
    bool news = false;              ///< the change was not seen yet
    bool canUp = false, canDown = false;
    bool operator==(const SavedRow &) const = default;
    static std::span<const Column<SavedRow>> columns();
};

/// What is saved, in words; compared with the catalogue of now.
class SavedWords {
    Q_DECLARE_TR_FUNCTIONS(SavedWords)
public:
    /// A mark among SavedService::marks: it was seen that the service is gone.
    static const QString kGoneSeen;

    /// What is kept of a service looked at there.
    static SavedService copyOf(const Service &service, const QString &region, const QString &location, QDate day);
    /// `now`: what the catalogue says of it; null when it has nothing of that id. `here`: it is of the catalogue's region.
    static SavedRow row(const SavedService &saved, const Service *now, const Region &region, bool here, const QDateTime &moment);
    /// "Babycafé, Karlskoga, 019-21 10 00" and the note, a line each.
    static QString shared(const SavedRow &row);

private:
    static void tellNow(SavedRow &row, const SavedService &saved, const Service &service, const Region &region, const QDateTime &moment);
    static void tellThen(SavedRow &row, const SavedService &saved);
    static QString changes(const SavedService &saved, const Service &service);
    /// Without an address that `beside`, a name, says already.
    static QString placeOf(const Service &service, const QString &location, const QString &beside = {});
};

}
