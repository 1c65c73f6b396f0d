-- What was done, by whom, when, with the record before and after. Written in the transaction of the change.
create table audit_entry (
  -- 0: the installation itself, no agency's affair.
  agency_id integer not null,
  entry_id bigint generated always as identity,
  -- Tells which entries a snapshot of the database has seen: the chain follows the commits by it.
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
-- The newest of the whole installation first.
create unique index audit_entry_id on audit_entry (entry_id);
create index audit_entry_at on audit_entry using brin (at) with (autosummarize = on);
-- The end that is not sealed yet (docs/adr/2026-11-22-audit-chain.md).
create index audit_entry_transaction on audit_entry (transaction_id);

-- The chain: for each agency, every batch of entries with their digests, hashed together with the seal before.
create table audit_seal (
  agency_id integer not null,
  seal_number bigint not null check (seal_number > 0),
  -- Seals made in one go over all agencies share it.
  batch bigint not null check (batch > 0),
  sealed_at timestamptz not null,
  algorithm text not null check (algorithm in ('sm3', 'sha256')),
  -- Transactions are numbered anew in another cluster: entries up to the floor came from elsewhere and are all sealed.
  cluster text not null,
  floor_entry_id bigint not null,
  -- Entries of transactions that this snapshot sees are sealed.
  upto pg_snapshot not null,
  entry_count integer not null check (entry_count >= 0),
  -- For each entry 8 bytes of its number (big-endian) and 32 of its digest.
  digests bytea not null check (length(digests) = 40 * entry_count),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, seal_number)
);

comment on table audit_seal is 'append-only: the application may add, nobody changes or removes';
-- Digests do not compress.
alter table audit_seal alter column digests set storage external;
create index audit_seal_batch on audit_seal (batch);

-- Examinations of a chain, with what they found.
create table audit_verification (
  agency_id integer not null,
  verification_id bigint generated always as identity,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  by_name text not null,
  entry_count bigint not null,
  seal_count bigint not null,
  finding_count integer not null,
  -- The first ones.
  findings jsonb not null,
  primary key (agency_id, verification_id)
);

comment on table audit_verification is 'append-only: the application may add, nobody changes or removes';

-- Against slips of those who could: the owner of the tables has to remove a trigger on purpose first.
create function refuse_in_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = '42501';
end $$;

create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_in_append_only();
create trigger append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_in_append_only();
create trigger append_only before update or delete or truncate on audit_verification
  for each statement execute function refuse_in_append_only();
-- Also in a session that replays.
alter table audit_entry enable always trigger append_only;
alter table audit_seal enable always trigger append_only;
alter table audit_verification enable always trigger append_only;
