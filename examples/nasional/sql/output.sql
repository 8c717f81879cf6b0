-- Rows as in nasional.csv: dimension, code, persons listed, invited, registered, walk-in,
-- present, couples listed, present, institutions, institutions present, events. In the groups
-- of regions the events are those held there, and an event without a list is an event all the
-- same; where there is no list, nobody knows how many came, and the counts are empty.
WITH place AS (
    SELECT d AS dimension, CASE region WHEN 'nasional' THEN 'nasional' ELSE substr(region, 1, n) END AS code, count(*) AS events
    FROM held, (VALUES ('provinsi', 2), ('kabupaten-kota', 5), ('kecamatan', 8)) l(d, n) GROUP BY 1, 2
), kind AS (
    SELECT '' AS dimension, '' AS code, count(*) AS events FROM held
    UNION ALL SELECT 'pilar', pillar, count(*) FROM held GROUP BY 2
    UNION ALL SELECT 'program', programme, count(*) FROM held GROUP BY 2
    UNION ALL SELECT 'bulan', month, count(*) FROM held GROUP BY 2
    UNION ALL SELECT 'status', status, count(*) FROM held GROUP BY 2
), seat AS (
    SELECT 'sesi' AS dimension, session AS code, event, count(*) AS n, count(DISTINCT o.institution) AS institutions
    FROM sat JOIN came c USING (event, participant) LEFT JOIN offices o ON o.key = c.office GROUP BY 2, 3
), way AS (
    SELECT 'cara-hadir' AS dimension, mode AS code, count(*) AS n, count(DISTINCT institution) AS institutions, count(DISTINCT event) AS events
    FROM (SELECT DISTINCT event, participant, mode, o.institution
          FROM sat JOIN came c USING (event, participant) LEFT JOIN offices o ON o.key = c.office) w GROUP BY 2
)
SELECT dimension, CASE dimension WHEN 'instansi' THEN coalesce(unit, '') ELSE code END, listed, invited, registered, walk_in, present,
       couples, couples_present, institutions, institutions_present, coalesce(p.events, k.events, CASE WHEN p.dimension IS NULL AND dimension IN ('provinsi', 'kabupaten-kota', 'kecamatan') THEN 0 ELSE groups.events END)
FROM groups FULL JOIN place p USING (dimension, code) FULL JOIN kind k USING (dimension, code)
UNION ALL
SELECT dimension, code, n, 0, 0, 0, n, 0, 0, institutions, institutions, 1 FROM seat
UNION ALL
SELECT dimension, code, n, 0, 0, 0, n, 0, 0, institutions, institutions, events FROM way
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;
