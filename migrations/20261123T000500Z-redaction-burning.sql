-- The covered file is made in the background: who asked for it and when, and why there is none.
alter table redaction
  add column burn_asked_at timestamptz,
  add column burn_asked_by_kind text,
  add column burn_asked_by integer,
  add column burn_asked_by_name text,
  add column burn_failure jsonb,
  add constraint redaction_burn_asked check
    ((burn_asked_at is null) = (burn_asked_by_kind is null) and (burn_asked_at is null) = (burn_asked_by_name is null));

comment on column redaction.burn_asked_at is 'null unless it waits or is made';
comment on column redaction.burn_failure is 'code and message of why nothing was made; null otherwise';
