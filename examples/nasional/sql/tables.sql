-- What a ministry keeps of its offices' data: documents as the offices' desks keep them.
CREATE TABLE events (
    id       text PRIMARY KEY,
    document jsonb NOT NULL -- program.Event without its participants
);
CREATE TABLE attendances (
    document jsonb NOT NULL -- attend.Attendance; the same person may come in two files
);
-- Two tables that the library writes, for what SQL cannot know.
CREATE TABLE roles (
    code text PRIMARY KEY,
    grp  text NOT NULL -- participant.Role.Group
);
CREATE TABLE offices (
    key         text PRIMARY KEY, -- office.Key, as attendances name it
    institution text NOT NULL,    -- office.Key.Institution: a part with its whole
    kind        text NOT NULL     -- office.Kind
);
