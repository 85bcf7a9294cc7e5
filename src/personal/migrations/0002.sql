-- SPDX-FileCopyrightText: The Paraply authors
-- SPDX-License-Identifier: EUPL-1.2
-- What is saved, and reports of errors that wait to be sent.
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
