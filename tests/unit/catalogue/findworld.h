// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/find.h"
#include "support/cataloguebuilder.h"

#include <QTemporaryDir>

namespace paraply {

/// A catalogue in the making, and what is found in it.
class FindWorld : public CatalogueBuilder {
public:
    /// A service at a place of its own, `<id>-place`.
    FindWorld &placed(const char *id, Cells cells = {}, Cells place = {});

    /// Opened anew from what there is now.
    std::shared_ptr<const Catalogue> opened(const OpenOptions &options = {});
    Answer answer(const Query &query);
    /// Ids of the hits, in order.
    QStringList found(const Query &query);
    QStringList foundRemote(const Query &query);

private:
    QTemporaryDir m_folder;
};

/// Asked on Tuesday 24 November 2026 at 10:00 in Sweden.
Query question();
QDateTime swedishTime(const char *isoTime);
QStringList servicesOf(const std::vector<Hit> &hits);

}
