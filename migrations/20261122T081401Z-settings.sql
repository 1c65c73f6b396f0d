-- What administrators set while the program runs, a row for each group; what is not set has the program's default.
create table setting (
  group_name text primary key check (group_name <> ''),
  value jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
