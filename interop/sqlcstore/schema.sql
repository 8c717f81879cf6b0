create table participant (
  id text primary key,
  nip text unique check (length(nip) = 18 and nip not glob '*[^0-9]*'),
  birth_date text,
  role text,
  region text,
  newer text
) strict;
