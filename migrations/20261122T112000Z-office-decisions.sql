-- When a document was first kept back from the public: what is not open is evaluated again every year (条例 art 18).
alter table document add column filed_at timestamptz;
-- From which day the validity holds that somebody decided; null: the text's own days say it.
alter table document add column validity_on date;

-- 效力的变更: what the office decided about a document's validity, at once or for a day to come.
create table validity_decision (
  agency_id integer not null,
  decision_id bigint generated always as identity,
  document_id integer not null,
  validity text not null check (validity in ('inForce', 'lapsed', 'repealed', 'amended')),
  effective_on date not null,
  decided_by_document_id integer references document (document_id),
  reason text not null check (reason <> ''),
  -- The clean-up that it was part of.
  clean_up_id integer,
  by_kind text not null check (by_kind in ('person', 'machine', 'system')),
  by_id integer,
  by_name text not null,
  at timestamptz not null default now(),
  -- Null: waits for its day.
  outcome text check (outcome in ('applied', 'superseded')),
  settled_at timestamptz,
  primary key (agency_id, decision_id),
  foreign key (agency_id, document_id) references document,
  constraint validity_decision_settled_whole check ((outcome is null) = (settled_at is null))
);
create index validity_decision_document on validity_decision (agency_id, document_id, decision_id);
create unique index validity_decision_waiting on validity_decision (agency_id, document_id) where outcome is null;
create index document_validity on document (validity, effective_until) where validity is not null;
