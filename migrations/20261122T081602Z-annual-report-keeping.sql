-- The file as it was handed in (its bytes are in the file store under the hash), who stored it, and how far its findings are dealt with.
alter table annual_report
  add column original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$'),
  add column original_name text,
  add column original_size integer,
  add column stored_by_name text not null default '',
  -- store: handed in; recheck: asked to be looked at again; neighbour: a report beside it changed, and they are compared.
  add column origin text not null default 'store' check (origin in ('store', 'recheck', 'neighbour')),
  add column finding_count integer not null default 0,
  -- Without those dismissed.
  add column open_count integer not null default 0;

update annual_report r set
  finding_count = jsonb_array_length(r.findings),
  open_count = (select count(*) from jsonb_array_elements(r.findings) f
    where not exists (select from finding_dismissal d where d.agency_id = r.agency_id and d.year = r.year
      and d.fingerprint = f->>'fingerprint' and d.undone_at is null));

-- Names as they were that day: people are renamed, what they did is not.
alter table finding_dismissal
  add column dismissed_by_name text not null default '',
  add column undone_by_name text,
  add column undone_reason text;

-- The report of an agency on a year, as one record with one key: what lists and the audit see. The big texts stay out.
create view annual_report_record as
  select agency_id::text || '-' || year::text as report_id, agency_id, year, version, form, title, agency_name, published_on,
    source_format, original_sha256, original_name, original_size, origin, error_count, warning_count, finding_count, open_count,
    stored_at, stored_by, stored_by_name
  from annual_report where is_current;

create unique index annual_report_record_key on annual_report ((agency_id::text || '-' || year::text)) where is_current;
