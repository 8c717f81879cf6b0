-- Columns are TEXT and BIGINT alone, so that SQLite, PostgreSQL and a backup hold the
-- same. Moments are UTC in RFC 3339 with microseconds, which sort as text; what the
-- library models is its own JSON.

-- +goose Up
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE accounts (
    id         TEXT PRIMARY KEY,
    login      TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    event      TEXT NOT NULL, -- the one event that the account sees; '' for all
    password   TEXT NOT NULL, -- argon2id; '' until the one-time link was used
    link       TEXT NOT NULL, -- SHA-256 of the one-time link; '' for none
    link_until TEXT NOT NULL,
    closed     TEXT NOT NULL  -- since when nobody signs in with it; '' while open
);

CREATE TABLE sessions (
    token   TEXT PRIMARY KEY, -- SHA-256 of what the cookie holds
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    until   TEXT NOT NULL
);

CREATE TABLE events (
    id        TEXT PRIMARY KEY,
    first_day TEXT NOT NULL,
    document  TEXT NOT NULL, -- program.Event without its participants
    settings  TEXT NOT NULL, -- what this office decided about it
    purged    TEXT NOT NULL  -- since when its private data is gone
);

CREATE TABLE lists (
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    id       TEXT NOT NULL, -- the digest of its rows: the same list is the same row here
    name     TEXT NOT NULL,
    cells    TEXT NOT NULL, -- the rows as they stood
    choices  TEXT NOT NULL, -- what the committee decided about it
    uploaded TEXT NOT NULL,
    taken    TEXT NOT NULL, -- when its people were last taken over; '' for not yet
    PRIMARY KEY (event, id)
);

CREATE TABLE people (
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    id       TEXT NOT NULL,
    place    BIGINT NOT NULL, -- in the order in which they came
    name     TEXT NOT NULL,   -- in small letters, for the search
    ticket   TEXT NOT NULL UNIQUE,
    list     TEXT NOT NULL,   -- the list that told of the person last; '' for the form
    document TEXT NOT NULL,   -- participant.Participant
    PRIMARY KEY (event, id)
);
CREATE INDEX people_place ON people (event, place);

CREATE TABLE enrolments (
    event     TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    principal TEXT NOT NULL,
    document  TEXT NOT NULL, -- attend.Enrolment
    PRIMARY KEY (event, principal)
);

CREATE TABLE marks (
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    id       TEXT NOT NULL, -- made at the door, so that a mark that is sent twice stands once
    person   TEXT NOT NULL,
    document TEXT NOT NULL, -- attend.Mark
    received TEXT NOT NULL,
    PRIMARY KEY (event, id)
);
CREATE INDEX marks_person ON marks (event, person);

CREATE TABLE certificates (
    event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    number   TEXT NOT NULL,
    code     TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL, -- attend.Certificate
    PRIMARY KEY (event, number)
);

CREATE TABLE recaps (
    id       TEXT PRIMARY KEY, -- the event's, or the digest of what another office sent
    event    TEXT NOT NULL,    -- the event whose people it sums; '' for an upload
    name     TEXT NOT NULL,
    document TEXT NOT NULL,    -- recap.Recap
    uploaded TEXT NOT NULL
);

CREATE TABLE audit (
    id      TEXT PRIMARY KEY, -- UUID version 7: in the order of time
    at      TEXT NOT NULL,
    account TEXT NOT NULL,
    role    TEXT NOT NULL,
    action  TEXT NOT NULL,
    event   TEXT NOT NULL,
    subject TEXT NOT NULL, -- an id, never a name or a number
    detail  TEXT NOT NULL
);
CREATE INDEX audit_event ON audit (event, id);

-- +goose Down
DROP TABLE audit;
DROP TABLE recaps;
DROP TABLE certificates;
DROP TABLE marks;
DROP TABLE enrolments;
DROP TABLE people;
DROP TABLE lists;
DROP TABLE events;
DROP TABLE sessions;
DROP TABLE accounts;
DROP TABLE settings;
