-- What was done, by whom, when, with the record before and after. Written in the transaction of the change.
create table audit_entry (
  -- 0: the installation itself, no agency's affair.
  agency_id integer not null,
  entry_id bigint generated always as identity,
  -- Entries are chained in the order of their transactions, once all earlier ones have ended.
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('person', 'machine', 'system', 'visitor')),
  actor_id integer,
  actor_name text not null,
  client_address text,
  client_agent text,
  request_id text,
  noun text not null,
  record_id text not null,
  deed text not null,
  reason text,
  before jsonb,
  after jsonb,
  primary key (agency_id, entry_id)
);

comment on table audit_entry is 'append-only: the application may add, nobody changes or removes';
create index audit_entry_record on audit_entry (agency_id, noun, record_id, entry_id);
