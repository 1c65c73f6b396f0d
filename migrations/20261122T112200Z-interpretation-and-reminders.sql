-- Not every policy wants an interpretation (an appointment, a letter): who said so of which, and why.
create table interpretation_waiver (
  agency_id integer not null,
  document_id integer not null,
  reason text not null check (reason <> ''),
  by_id integer,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (agency_id, document_id),
  foreign key (agency_id, document_id) references document
);
comment on table interpretation_waiver is 'append-only: who said that no interpretation is needed stays on record';

-- What people have been reminded of, so that nobody is told twice of one thing.
create table document_reminder (
  agency_id integer not null references agency,
  kind text not null check (kind <> ''),
  -- What it was about: a document, a day of a series, a month.
  about text not null,
  at timestamptz not null default now(),
  primary key (agency_id, kind, about)
);
comment on table document_reminder is 'append-only: whoever was told has been told';
