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
CREATE TABLE saved(
    position INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    service TEXT NOT NULL,
    location TEXT NOT NULL,     -- '': none in particular
    note TEXT NOT NULL,         -- the user's own words
    saved_on TEXT NOT NULL,     -- yyyy-MM-dd
    name TEXT NOT NULL,         -- this and what follows: as it was then
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    phone TEXT NOT NULL,
    UNIQUE(region, service)
) STRICT;
CREATE TABLE saved_mark(
    region TEXT NOT NULL,
    service TEXT NOT NULL,
    part TEXT NOT NULL,
    mark TEXT NOT NULL,         -- of what that part of the service said then
    PRIMARY KEY(region, service, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE report(
    position INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    data_date TEXT NOT NULL,    -- yyyy-MM-dd, of the catalogue it is about
    matter TEXT NOT NULL,
    words TEXT NOT NULL,        -- the user's own
    written_on TEXT NOT NULL    -- yyyy-MM-dd
) STRICT;
