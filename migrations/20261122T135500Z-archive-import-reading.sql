-- How much of an archive was read before it was started, and what that showed.
alter table archive_import
  -- Rows whose text was read and screened.
  add column read_row_count integer not null default 0,
  -- Rows that lack what their type asks for.
  add column incomplete_row_count integer not null default 0,
  -- Of those read, the rows in which screening found what must not be public.
  add column blocked_row_count integer not null default 0;
