-- 规范性文件清理: one decision over many documents.
create table clean_up (
  agency_id integer not null references agency,
  clean_up_id integer generated always as identity unique,
  title text not null check (title <> ''),
  -- The document that announces it; or, where it is none of ours, its name.
  decided_by_document_id integer references document (document_id),
  basis text not null default '',
  decided_on date not null,
  by_kind text not null check (by_kind in ('person', 'machine', 'system')),
  by_id integer,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (agency_id, clean_up_id),
  constraint clean_up_says_what_decided check (decided_by_document_id is not null or basis <> '')
);
comment on table clean_up is 'append-only: a clean-up stays as it was decided';

create table clean_up_decision (
  agency_id integer not null,
  decision_id bigint generated always as identity,
  clean_up_id integer not null,
  document_id integer not null,
  decision text not null check (decision in ('keep', 'amend', 'repeal', 'lapse')),
  reason text not null default '',
  -- The validity that it had.
  validity_before text,
  primary key (agency_id, decision_id),
  unique (agency_id, clean_up_id, document_id),
  foreign key (agency_id, clean_up_id) references clean_up (agency_id, clean_up_id),
  foreign key (agency_id, document_id) references document
);
comment on table clean_up_decision is 'append-only: a clean-up stays as it was decided';
create index clean_up_decision_document on clean_up_decision (agency_id, document_id, decision_id);
alter table validity_decision add foreign key (agency_id, clean_up_id) references clean_up (agency_id, clean_up_id);
