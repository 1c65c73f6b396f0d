-- What the public may find. Everything here is made from what is public (`gongkai search reindex` makes it anew); it stands
-- beside the records, so that a change of theirs that nobody can find doesn't rewrite it.
create table search_entry (
  agency_id integer not null references agency,
  noun text not null check (noun in ('document', 'annualReport')),
  -- Of an annual report the year.
  record_id integer not null,
  -- What lists of hits are counted, filtered and sorted by, 16 bytes (src/search/hit-record.ts): reading a hit reads nothing else.
  facets bytea not null,
  title text not null,
  document_number text,
  index_number text not null default '',
  type text not null,
  day date not null,
  validity text,
  -- Its own text as people read it; attachments stand in search_file.
  text text not null,
  -- SHA-256 of its attachments, in their order.
  attachments text[] not null default '{}',
  -- All that is searched, folded: letters, digits and ideographs, a line for each part.
  key text not null,
  title_key text not null,
  -- How the title sounds: a blank before each syllable, then the initials in capitals.
  sounds text not null,
  -- 1, 2 and 3 neighbouring characters of `key`.
  grams tsvector not null,
  -- The same of the title, its syllables (~), initials (^) and the numbers of the document (#).
  titles tsvector not null,
  -- Dictionary words with their places: A title, B summary, keywords and numbers, C text, D attachments.
  words tsvector not null,
  indexed_at timestamptz not null default now(),
  primary key (agency_id, noun, record_id)
) with (toast_tuple_target = 256);
alter table search_entry alter column facets set storage plain;
create index search_entry_grams on search_entry using gin (grams);
create index search_entry_titles on search_entry using gin (titles);

-- The text of a file, read once.
create table search_file (
  agency_id integer not null references agency,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- Empty where the file holds none or can't be read: `outcome` says which.
  text text not null,
  outcome text not null check (outcome in ('read', 'cut', 'unreadable', 'missing')),
  read_at timestamptz not null default now(),
  primary key (agency_id, content_hash)
);

-- How far the index has followed what is public.
create table search_state (
  whole boolean primary key default true check (whole),
  -- Counts up with each change of the index: what was remembered of an older one is forgotten.
  generation bigint not null default 0,
  -- The last public_change that is in the index.
  last_change bigint not null default 0,
  -- Of the program's way to cut texts; another one means that everything is indexed anew.
  version integer not null default 0,
  -- How far the indexing anew has come, after which document; null: none is under way.
  resumed_at integer
);
insert into search_state default values;

-- The hits of a query over the grams, their facets one after the other. A phrase longer than a gram is looked for in the
-- text itself, unless there are so many candidates that a document with all its grams and without it no longer matters.
-- `phrases`: each line of alternatives, separated by |, must be found. The planner would read every vector for a common word.
create function search_grams(wanted tsquery, phrases text[], checked_most integer) returns bytea
language plpgsql stable parallel safe set enable_seqscan = off set enable_indexscan = off as $$
declare
  hits bigint;
  found bytea;
begin
  select count(*), string_agg(facets, '') into hits, found from search_entry where grams @@ wanted;
  if hits = 0 or hits > checked_most or cardinality(phrases) = 0 then
    return found;
  end if;
  select string_agg(facets, '') into found from search_entry
  where grams @@ wanted and not exists (
    select from unnest(phrases) as phrase
    where not exists (select from unnest(string_to_array(phrase, '|')) as way where strpos(search_entry.key, way) > 0)
  );
  return found;
end $$;

-- The same over titles, each hit looked at: `phrases` in the title's key, or in its sounds.
create function search_titles(wanted tsquery, phrases text[], by_sound boolean) returns bytea
language plpgsql stable parallel safe set enable_seqscan = off set enable_indexscan = off as $$
declare
  found bytea;
begin
  if cardinality(phrases) = 0 then
    select string_agg(facets, '') into found from search_entry where titles @@ wanted;
  else
    select string_agg(facets, '') into found from search_entry
    where titles @@ wanted and not exists (
      select from unnest(phrases) as phrase
      where not exists (
        select from unnest(string_to_array(phrase, '|')) as way
        where strpos(case when by_sound then search_entry.sounds else search_entry.title_key end, way) > 0
      )
    );
  end if;
  return found;
end $$;
