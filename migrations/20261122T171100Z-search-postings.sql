-- The index of the public search as lists of records by gram, which the program writes and reads itself: a tsvector for each
-- record cost ten times the room and read it for each hit. Everything is made anew by `gongkai search reindex`, which the
-- program does by itself after this.
drop function search_grams(tsquery, text[], integer);
drop function search_titles(tsquery, text[], boolean);
drop table search_entry;

-- A public record as hits show it. A changed one gets a new ordinal, so that what was written of an ordinal stays true.
create table search_record (
  ordinal integer primary key,
  agency_id integer not null references agency,
  noun text not null check (noun in ('document', 'annualReport')),
  -- Of an annual report the year.
  record_id integer not null,
  -- What hits are counted, filtered and sorted by, 16 bytes (src/search/hit-record.ts): every searching process holds all of them.
  facets bytea not null,
  title text not null,
  document_number text,
  index_number text not null default '',
  type text not null,
  day date not null,
  validity text,
  -- Subtitle, summary, keywords, a line each.
  about text not null,
  -- Its own text as people read it; attachments stand in search_file.
  text text not null,
  -- SHA-256 of its attachments, in their order.
  attachments text[] not null default '{}',
  -- Dictionary words of title, subtitle, summary and keywords, a blank around each: for ranking.
  words text not null,
  indexed_at timestamptz not null default now(),
  unique (noun, record_id, agency_id)
);

-- The same record as it is searched: read while it is young, when it is merged into the postings, and to look at long phrases.
create table search_key (
  ordinal integer primary key,
  -- All that is searched, folded: letters, digits and ideographs, a line for each part.
  key text not null,
  title_key text not null,
  -- How the title sounds: a blank before each syllable, then the initials in capitals.
  sounds text not null,
  -- Its folded document and index numbers.
  numbers text[] not null
);

-- Records that were taken out or changed, for those who hold what an older generation said.
create table search_gone (
  ordinal integer primary key,
  generation bigint not null
);

-- Records whose grams were written together.
create table search_segment (
  segment integer generated always as identity primary key,
  first_ordinal integer not null,
  last_ordinal integer not null,
  records integer not null
);

-- Neighbouring grams of a segment with the ordinals of the records that have them (src/search/posting-page.ts); `gram` is the first.
create table search_posting (
  segment integer not null,
  gram bigint not null,
  postings bytea not null,
  primary key (segment, gram)
) with (toast_tuple_target = 8160, autovacuum_vacuum_scale_factor = 0.05);
-- They are dense already.
alter table search_posting alter column postings set storage external;

alter table search_state
  -- Of the next record.
  add column next_ordinal integer not null default 0,
  -- Records from this ordinal on are in no segment yet.
  add column merged_to integer not null default 0,
  -- What went before this generation is no longer listed in search_gone.
  add column gone_from bigint not null default 0;
update search_state set version = 0, resumed_at = null, generation = generation + 1;
