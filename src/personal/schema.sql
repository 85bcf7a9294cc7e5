-- SPDX-FileCopyrightText: The Paraply authors
-- SPDX-License-Identifier: EUPL-1.2
-- personal.db, as a fresh one is made: the sum of migrations/. It never leaves the device; no name, no day of birth, and no
-- position that the device measured is kept in it.
CREATE TABLE child(
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK(kind IN ('birth_month', 'age', 'expected')),
    birth_month TEXT,       -- yyyy-MM
    min_months INTEGER,
    max_months INTEGER,
    said_on TEXT            -- yyyy-MM-dd
) STRICT;
CREATE TABLE place(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    name TEXT NOT NULL,
    municipality TEXT NOT NULL,
    radius_km INTEGER NOT NULL
) STRICT;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
