create table if not exists event (
  id uuid primary key,
  version bigint not null,
  record jsonb not null
);
create table if not exists participant (
  event uuid not null references event (id),
  id uuid not null,
  version bigint not null,
  nip char(18) check (nip ~ '^[0-9]{18}$'),
  nik char(16) check (nik ~ '^[0-9]{16}$'),
  role text,
  region text,
  record jsonb not null,
  primary key (event, id)
);
create unique index if not exists participant_nip on participant (event, nip);
create unique index if not exists participant_nik on participant (event, nik);
create index if not exists participant_region on participant (event, region);
create table if not exists list (
  event uuid not null references event (id),
  digest text not null,
  people bigint not null,
  primary key (event, digest)
);
create table if not exists request (
  caller text not null,
  key text not null,
  digest text not null,
  event uuid not null references event (id),
  participant uuid not null,
  primary key (caller, key)
);
