-- SPDX-FileCopyrightText: The Paraply authors
-- SPDX-License-Identifier: EUPL-1.2
-- The catalogue: content only, every key from the sheets. docs/catalogue-format.md explains each table; what can be derived
-- (full-text index, search columns, row hashes) is never here. NULL is "not known".
CREATE TABLE region(
    code TEXT PRIMARY KEY, name TEXT NOT NULL, languages TEXT NOT NULL, south REAL NOT NULL, west REAL NOT NULL,
    north REAL NOT NULL, east REAL NOT NULL, time_zone TEXT NOT NULL, data_date TEXT NOT NULL, publisher TEXT,
    report_address TEXT, accessibility_contact TEXT, feed_url TEXT, feed_root TEXT, attribution TEXT NOT NULL,
    map_attribution TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE municipality(
    code TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, formal_name TEXT, seat TEXT, population INTEGER, population_date TEXT,
    population_source TEXT, later_population TEXT, latitude REAL NOT NULL, longitude REAL NOT NULL, coordinate_source TEXT,
    website TEXT, finnish_admin_area INTEGER, finnish_admin_area_source TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE locality(
    name TEXT NOT NULL, municipality TEXT NOT NULL REFERENCES municipality(name), latitude REAL NOT NULL,
    longitude REAL NOT NULL, coordinate_source TEXT, coordinate_quality TEXT, postal_code_series TEXT,
    postal_code_source TEXT, PRIMARY KEY(name, municipality)) STRICT, WITHOUT ROWID;
CREATE TABLE organization(id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT, website TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE topic(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE location(
    id TEXT PRIMARY KEY, address TEXT, locality TEXT, municipality TEXT NOT NULL, postal_code TEXT, latitude REAL NOT NULL,
    longitude REAL NOT NULL, precision TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- What finding needs of a service stands apart from its long texts, so that opening reads only narrow rows.
CREATE TABLE service(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, organization TEXT REFERENCES organization(id),
    reach TEXT NOT NULL, municipality TEXT NOT NULL, min_age_months INTEGER, max_age_months INTEGER,
    expecting INTEGER NOT NULL, cost TEXT, drop_in INTEGER NOT NULL, booking INTEGER NOT NULL, referral INTEGER NOT NULL,
    hours TEXT, valid_from TEXT, valid_to TEXT, basis TEXT NOT NULL, confidence TEXT NOT NULL, masked INTEGER NOT NULL,
    newest_date TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE service_detail(
    service TEXT PRIMARY KEY REFERENCES service(id), description TEXT NOT NULL, language_note TEXT, email TEXT, url TEXT,
    confirmed_on TEXT, confirmed_by TEXT, responsible TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE service_at_location(
    service TEXT NOT NULL REFERENCES service(id), location TEXT NOT NULL REFERENCES location(id),
    PRIMARY KEY(service, location)) STRICT, WITHOUT ROWID;
CREATE TABLE service_topic(
    service TEXT NOT NULL REFERENCES service(id), topic TEXT NOT NULL REFERENCES topic(id),
    PRIMARY KEY(service, topic)) STRICT, WITHOUT ROWID;
CREATE TABLE service_language(
    service TEXT NOT NULL REFERENCES service(id), language TEXT NOT NULL, PRIMARY KEY(service, language)) STRICT, WITHOUT ROWID;
CREATE TABLE phone(
    service TEXT NOT NULL REFERENCES service(id), number TEXT NOT NULL, dialable TEXT NOT NULL,
    PRIMARY KEY(service, number)) STRICT, WITHOUT ROWID;
CREATE TABLE catchment(
    service TEXT NOT NULL REFERENCES service(id), municipality TEXT NOT NULL REFERENCES municipality(name), note TEXT,
    PRIMARY KEY(service, municipality)) STRICT, WITHOUT ROWID;
CREATE TABLE session(
    id TEXT PRIMARY KEY, service TEXT NOT NULL REFERENCES service(id), location TEXT REFERENCES location(id), name TEXT,
    hours TEXT NOT NULL, min_age_months INTEGER, max_age_months INTEGER, expecting INTEGER, valid_from TEXT, valid_to TEXT,
    note TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE exception(
    id TEXT PRIMARY KEY, service TEXT REFERENCES service(id), municipality TEXT REFERENCES municipality(name),
    type TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, hours TEXT, reason TEXT, source TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE source(
    service TEXT NOT NULL REFERENCES service(id), reference TEXT NOT NULL, about TEXT NOT NULL DEFAULT '', title TEXT,
    is_url INTEGER NOT NULL, date TEXT, date_as_written TEXT, position INTEGER NOT NULL,
    PRIMARY KEY(service, reference, about)) STRICT, WITHOUT ROWID;
CREATE TABLE publication(
    id TEXT PRIMARY KEY, title TEXT NOT NULL, year TEXT NOT NULL, publisher TEXT NOT NULL, series TEXT, about TEXT NOT NULL,
    url TEXT, read TEXT, confidence TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE page(
    id TEXT PRIMARY KEY, section TEXT NOT NULL, position INTEGER NOT NULL, article INTEGER, source TEXT NOT NULL,
    source_url TEXT, source_date TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE page_text(
    page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    body TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY(page, language)) STRICT, WITHOUT ROWID;
CREATE TABLE page_topic(
    page TEXT NOT NULL REFERENCES page(id), topic TEXT NOT NULL REFERENCES topic(id), PRIMARY KEY(page, topic)) STRICT, WITHOUT ROWID;
CREATE TABLE quotation(
    page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL, part INTEGER NOT NULL, text TEXT NOT NULL,
    source TEXT NOT NULL, source_url TEXT, source_date TEXT NOT NULL, note TEXT, PRIMARY KEY(page, language, part)) STRICT, WITHOUT ROWID;
CREATE TABLE municipality_note(
    id TEXT PRIMARY KEY, municipality TEXT NOT NULL REFERENCES municipality(name), type TEXT NOT NULL, text TEXT NOT NULL,
    source TEXT NOT NULL, source_url TEXT, date TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE population(
    municipality TEXT NOT NULL REFERENCES municipality(name), min_age_months INTEGER NOT NULL, max_age_months INTEGER NOT NULL,
    population INTEGER NOT NULL, date TEXT NOT NULL, source TEXT NOT NULL,
    PRIMARY KEY(municipality, min_age_months, max_age_months)) STRICT, WITHOUT ROWID;
CREATE TABLE translation(
    entity TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
    state TEXT NOT NULL, source_digest TEXT NOT NULL, PRIMARY KEY(entity, id, field, language)) STRICT, WITHOUT ROWID;
CREATE TABLE basemap_layer(
    layer TEXT PRIMARY KEY, source TEXT NOT NULL, licence TEXT NOT NULL, attribution TEXT NOT NULL,
    error_metres INTEGER NOT NULL, note TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE basemap_cell(
    layer TEXT NOT NULL REFERENCES basemap_layer(layer), level INTEGER NOT NULL, cell INTEGER NOT NULL, shapes BLOB NOT NULL,
    PRIMARY KEY(layer, level, cell)) STRICT, WITHOUT ROWID;
