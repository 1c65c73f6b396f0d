-- A write that is asked for twice with the same key is done once; the second asker gets the first answer.
create table idempotency_key (
  -- 0: an actor of the installation itself.
  agency_id integer not null,
  actor_kind text not null,
  actor_id integer not null,
  key text not null check (length(key) between 1 and 200),
  -- SHA-256 of method, address, version and body: the same key must mean the same wish.
  request_hash bytea not null,
  -- Both null only inside the transaction that does the work.
  status smallint,
  -- JSON as it was sent; null where it held a secret, or nothing.
  answer text,
  created_at timestamptz not null default now(),
  primary key (agency_id, actor_kind, actor_id, key)
);

create index idempotency_key_created on idempotency_key (created_at);
