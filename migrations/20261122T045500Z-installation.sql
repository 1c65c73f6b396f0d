-- One row: what this installation is and what its first start did.
create table installation (
  only_row boolean primary key default true check (only_row),
  installed_at timestamptz not null default now(),
  -- null until the first start has decided; then whether sample data was loaded.
  sample_data text check (sample_data in ('loaded', 'skipped'))
);

insert into installation default values;
