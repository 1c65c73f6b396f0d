-- What the public sees otherwise since: the public edition follows these rows. They are written at commit, one transaction
-- after the other, so their numbers are in the order of the commits and whoever asks for "after the last" misses nothing.
create table public_change (
  change_id bigint generated always as identity primary key,
  -- document, agency, site, annualReport, settings, consultation
  noun text not null check (noun <> ''),
  agency_id integer not null,
  -- Of an annual report the year; 0 where the noun as a whole is meant.
  record_id bigint not null,
  at timestamptz not null default clock_timestamp()
);

create function note_public_change(noun text, agency_id integer, record_id bigint) returns void language plpgsql as $$
begin
  -- Held to the end of the transaction: the next number is given only when this one can be read.
  perform pg_advisory_xact_lock(4664256);
  insert into public_change (noun, agency_id, record_id) values (noun, agency_id, record_id);
  perform pg_notify('public_change', '');
end $$;

create function document_changes_public() returns trigger language plpgsql as $$
begin
  perform note_public_change('document', new.agency_id, new.document_id);
  return null;
end $$;

create function agency_changes_public() returns trigger language plpgsql as $$
begin
  perform note_public_change('agency', new.agency_id, new.agency_id);
  return null;
end $$;

create function site_changes_public() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform note_public_change('site', old.agency_id, old.site_id);
  else
    perform note_public_change('site', new.agency_id, new.site_id);
  end if;
  return null;
end $$;

create function section_entry_changes_public() returns trigger language plpgsql as $$
declare
  agency integer := case when tg_op = 'DELETE' then old.agency_id else new.agency_id end;
  entered integer := case when tg_op = 'DELETE' then old.section_id else new.section_id end;
begin
  perform note_public_change('site', agency, coalesce((select site_id from section where agency_id = agency and section_id = entered), 0));
  return null;
end $$;

create function annual_report_changes_public() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform note_public_change('annualReport', old.agency_id, old.year);
  else
    perform note_public_change('annualReport', new.agency_id, new.year);
  end if;
  return null;
end $$;

create function setting_changes_public() returns trigger language plpgsql as $$
begin
  perform note_public_change('settings', 0, 0);
  return null;
end $$;

create constraint trigger document_release_public after insert on document_release
  deferrable initially deferred for each row execute function document_changes_public();

create constraint trigger agency_made_public after insert on agency
  deferrable initially deferred for each row execute function agency_changes_public();
create constraint trigger agency_public after update of name, code, parent_id, closed_at on agency
  deferrable initially deferred for each row
  when ((old.name, old.code, old.parent_id, old.closed_at) is distinct from (new.name, new.code, new.parent_id, new.closed_at))
  execute function agency_changes_public();
create constraint trigger unit_public after update of name on unit
  deferrable initially deferred for each row when (old.name is distinct from new.name) execute function agency_changes_public();
create constraint trigger unit_made_public after insert on unit
  deferrable initially deferred for each row execute function agency_changes_public();

create constraint trigger site_public after insert or update or delete on site
  deferrable initially deferred for each row execute function site_changes_public();
create constraint trigger section_public after insert or update or delete on section
  deferrable initially deferred for each row execute function site_changes_public();
create constraint trigger section_entry_public after insert or update or delete on section_entry
  deferrable initially deferred for each row execute function section_entry_changes_public();

create constraint trigger annual_report_public after insert or delete on annual_report
  deferrable initially deferred for each row execute function annual_report_changes_public();
create constraint trigger annual_report_current_public after update of is_current on annual_report
  deferrable initially deferred for each row when (old.is_current and not new.is_current) execute function annual_report_changes_public();

create constraint trigger setting_public after insert or update on setting
  deferrable initially deferred for each row when (new.group_name = 'site') execute function setting_changes_public();

-- What was public before this log began.
insert into public_change (noun, agency_id, record_id) select 'settings', 0, 0;
