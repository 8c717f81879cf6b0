create table if not exists event (
  id text primary key,
  version integer not null,
  record text not null
) strict;
create table if not exists participant (
  event text not null references event (id),
  id text not null,
  version integer not null,
  nip text check (length(nip) = 18 and nip not glob '*[^0-9]*'),
  nik text check (length(nik) = 16 and nik not glob '*[^0-9]*'),
  role text,
  region text,
  record text not null,
  primary key (event, id)
) strict;
create unique index if not exists participant_nip on participant (event, nip);
create unique index if not exists participant_nik on participant (event, nik);
create index if not exists participant_region on participant (event, region);
create table if not exists list (
  event text not null references event (id),
  digest text not null,
  people integer not null,
  primary key (event, digest)
) strict;
create table if not exists request (
  caller text not null,
  key text not null,
  digest text not null,
  event text not null references event (id),
  participant text not null,
  primary key (caller, key)
) strict;
