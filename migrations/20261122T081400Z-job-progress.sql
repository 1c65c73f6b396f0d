-- How far a background job has come. The jobs themselves stand in pg-boss's schema, which keeps no such thing.
create table job_progress (
  job_id uuid primary key,
  fraction real not null check (fraction between 0 and 1),
  -- What it does at the moment, for the page.
  words text not null default '',
  -- Where the next try goes on; only the job's own code reads it.
  place jsonb,
  updated_at timestamptz not null default now()
);
