// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/schema.h"

#include "catalogue/catalogue.h"
#include "storage/statement.h"

namespace paraply {

void createSchema(Connection &connection)
{
    connection.setApplicationId(kCatalogueApplicationId);
    connection.setUserVersion(kCatalogueSchema);
    connection.execute(kCatalogueSchemaSql);
}

const QStringList &catalogueTables()
{
    static const QStringList tables = [] {
        Connection model = Connection::memory();
        createSchema(model);
        Statement names(model, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        QStringList found;
        for (const Row row : names.rows())
            found += row.column<QString>(0);
        return found;
    }();
    return tables;
}

}
