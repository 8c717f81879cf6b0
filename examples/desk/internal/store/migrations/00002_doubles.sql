-- What the committee says of people who seem to be one holds for the event, whichever list
-- tells of them: a corrected list does not ask again.

-- +goose Up
CREATE TABLE doubles (
    event  TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    same   TEXT NOT NULL, -- whom the person's entry repeats; the person's own id: nobody
    PRIMARY KEY (event, person)
);

-- +goose Down
DROP TABLE doubles;
