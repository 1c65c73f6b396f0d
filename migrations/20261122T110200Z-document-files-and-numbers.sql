-- A column so named is seen by backup and by the check of files: what was handed in is kept as long as it is named here.
alter table document_file rename column file to file_sha256;

-- Year, or year and month (202504) where an agency's serials begin anew each month.
alter table index_counter rename column year to period;

-- What an agency has set for its documents; none: what the house does.
create table document_setting (
  agency_id integer primary key references agency,
  -- How its index numbers are written: `{creditCode}/{year}-{serial:5}`.
  index_pattern text not null check (index_pattern <> ''),
  version integer not null default 1
);
