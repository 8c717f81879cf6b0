-- The recap of the nation out of the tables, in the rows and columns of nasional.csv, without
-- the labels. It holds for attendances whose marks were entered in their order and more than
-- a minute apart, and that no two files tell otherwise: joining those is for attend.Merge.

CREATE TEMP TABLE held AS
SELECT id,
       coalesce(document ->> 'programme', '') AS programme,
       coalesce(document ->> 'pillar', '') AS pillar,
       coalesce(document ->> 'status', '') AS status,
       coalesce(document ->> 'mode', '') AS mode,
       coalesce(substr(document #>> '{schedule,range}', 1, 7), '') AS month,
       CASE WHEN document #>> '{place,national}' = 'true' THEN 'nasional'
            ELSE coalesce(document #>> '{place,held_in,code}', '') END AS region,
       coalesce((SELECT array_agg(s ->> 'id') FROM jsonb_array_elements(document -> 'sessions') s
                 WHERE coalesce(s ->> 'cancelled', '') <> 'true'), '{}') AS sessions,
       document ? 'sessions' AS has_sessions
FROM events;
CREATE UNIQUE INDEX ON held (id);

-- Each person once for each event.
CREATE TEMP TABLE came AS
SELECT DISTINCT ON (a.event, a.participant) a.*, e.has_sessions, e.sessions, e.mode AS event_mode
FROM attendances,
     jsonb_to_record(document) AS a(event text, participant text, enrolment text, invited boolean, role text, sex text, unit text,
                                    office text, region text, "national" boolean, spouse_of text, marks jsonb)
     JOIN held e ON e.id = a.event
ORDER BY a.event, a.participant;

-- The sessions that each was at: by the mark entered last, of a session that was held.
CREATE TEMP TABLE sat AS
SELECT event, participant, session, coalesce(mode, event_mode) AS mode
FROM (SELECT c.event, c.participant, c.event_mode, m.value ->> 'session' AS session, m.value ->> 'state' AS state,
             m.value ->> 'mode' AS mode, c.has_sessions, c.sessions,
             row_number() OVER (PARTITION BY c.event, c.participant, m.value ->> 'session'
                                ORDER BY (m.value ->> 'entered')::timestamptz DESC NULLS LAST, m.ordinality DESC) AS nth
      FROM came c, jsonb_array_elements(c.marks) WITH ORDINALITY m) last
WHERE nth = 1 AND state IN ('hadir', 'terlambat') AND (NOT has_sessions OR session = ANY (sessions));

CREATE TEMP TABLE one AS
SELECT c.event,
       CASE WHEN c.spouse_of IS NOT NULL THEN 'PASANGAN' ELSE coalesce(c.role, '') END AS role,
       coalesce(c.sex, '') AS sex, c.unit, coalesce(o.key, nullif(c.unit, '') || '@' || coalesce(c.region, '')) AS office,
       coalesce(o.institution, nullif(c.unit, '') || '@' || coalesce(c.region, '')) AS institution,
       CASE WHEN c.national THEN 'nasional' ELSE coalesce(c.region, '') END AS region,
       coalesce(c.invited AND c.enrolment IS DISTINCT FROM 'walk-in', false)::int AS invited,
       coalesce(c.enrolment IN ('mendaftar', 'daftar-tunggu', 'terkonfirmasi'), false)::int AS registered,
       coalesce(c.enrolment = 'walk-in', false)::int AS walk_in,
       (p.participant IS NOT NULL)::int AS present,
       (s.principal IS NOT NULL AND c.spouse_of IS NULL)::int AS couple,
       coalesce(s.present AND p.participant IS NOT NULL AND c.spouse_of IS NULL, false)::int AS couple_present
FROM came c
     LEFT JOIN offices o ON o.key = c.office
     LEFT JOIN (SELECT DISTINCT event, participant FROM sat) p USING (event, participant)
     LEFT JOIN (SELECT s.event, s.spouse_of AS principal, bool_or(q.participant IS NOT NULL) AS present
                FROM came s LEFT JOIN (SELECT DISTINCT event, participant FROM sat) q USING (event, participant)
                WHERE s.spouse_of IS NOT NULL GROUP BY 1, 2) s ON s.event = c.event AND s.principal = c.participant;

-- Few rows stand for many people: who came from one office to one event.
CREATE TEMP TABLE part AS
SELECT event, role, sex, office, institution, region, min(unit COLLATE "C") AS unit, count(*) AS listed, sum(invited) AS invited,
       sum(registered) AS registered, sum(walk_in) AS walk_in, sum(present) AS present, sum(couple) AS couples,
       sum(couple_present) AS couples_present
FROM one
GROUP BY 1, 2, 3, 4, 5, 6;

CREATE TEMP TABLE groups AS
SELECT g.dimension, g.code, sum(listed) AS listed, sum(invited) AS invited, sum(registered) AS registered, sum(walk_in) AS walk_in,
       sum(present) AS present, sum(couples) AS couples, sum(couples_present) AS couples_present,
       count(DISTINCT institution) AS institutions, count(DISTINCT institution) FILTER (WHERE present > 0) AS institutions_present,
       count(DISTINCT event) AS events, min(unit COLLATE "C") AS unit
FROM part
     JOIN held e ON e.id = part.event
     LEFT JOIN roles r ON r.code = part.role
     CROSS JOIN LATERAL (VALUES ('', ''),
                                ('peran', part.role), ('kelompok-peran', coalesce(r.grp, '')), ('jenis-kelamin', part.sex),
                                ('instansi', coalesce(part.office, '')),
                                ('provinsi', CASE part.region WHEN 'nasional' THEN 'nasional' ELSE substr(part.region, 1, 2) END),
                                ('kabupaten-kota', CASE part.region WHEN 'nasional' THEN 'nasional' ELSE substr(part.region, 1, 5) END),
                                ('kecamatan', CASE part.region WHEN 'nasional' THEN 'nasional' ELSE substr(part.region, 1, 8) END),
                                ('pilar', e.pillar), ('program', e.programme), ('bulan', e.month), ('status', e.status)) g(dimension, code)
GROUP BY 1, 2;
