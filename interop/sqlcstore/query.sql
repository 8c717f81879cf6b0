-- name: Add :exec
insert into participant (id, nip, birth_date, role, region, newer) values (?, ?, ?, ?, ?, ?);

-- name: ByNIP :one
select * from participant where nip = ?;

-- name: In :many
select nip, role from participant where region = ? order by nip;
