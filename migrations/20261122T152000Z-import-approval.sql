-- What comes in as already public passes no reviews: a leader approves it, who is not the one that uploaded it.
alter table archive_import
  -- Rows that can be brought in and are open to everybody: so many become public at once.
  add column public_row_count integer not null default 0,
  add column approved_by integer,
  add column approved_by_name text,
  add column approved_at timestamptz,
  add constraint archive_import_approved check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (approved_by_name is null)),
  add constraint archive_import_two_hands check (approved_by is null or created_by_kind <> 'person' or created_by is distinct from approved_by);
-- At most, for what was looked through before this was counted.
update archive_import set public_row_count = row_count - faulty_row_count;
