-- How often pages were read, by day. Nothing of who read them.
create table view_count (
  agency_id integer not null,
  -- 0: a site that the database does not know (no row of its own).
  site_id integer not null,
  -- In Asia/Shanghai.
  day date not null,
  -- home, document, section, list, report, consultation, search, other
  kind text not null,
  -- Which of its kind: the document's number, the section's slug, '' where there is but one.
  key text not null,
  count bigint not null check (count > 0),
  primary key (agency_id, site_id, day, kind, key)
);
create index view_count_day on view_count (day);
