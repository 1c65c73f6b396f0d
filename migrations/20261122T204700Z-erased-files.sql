-- Files of cases that were erased by the retention rule and whose bytes still have to go from the store: a program that is
-- killed between the two goes on here.
create table request_erased_file (
  -- SHA-256 of the stored bytes. No reference to a file: it is to be gone.
  name text primary key,
  erased_at timestamptz not null default now()
);
