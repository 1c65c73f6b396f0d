import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { SearchEntry } from './make-entry.ts';

/** Puts entries in the place of those of the same records, each with an ordinal of its own. */
export async function putEntries(transaction: Database, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = (of: (entry: SearchEntry) => unknown) => entries.map(of);
  const agencies = column(({ record }) => record.agencyId);
  const nouns = column(({ record }) => record.noun);
  const ids = column(({ record }) => record.id);
  // Also keeps everyone else from indexing until the transaction ends.
  const { rows } = await sql<{ first: number }>`
    update search_state set next_ordinal = next_ordinal + ${entries.length} returning next_ordinal - ${entries.length} as first`.execute(
    transaction,
  );
  const first = rows[0]?.first ?? 0;
  const ordinals = entries.map((_, at) => first + at);
  await dropWhere(
    transaction,
    sql`(noun, record_id, agency_id) in (select * from unnest(${nouns}::text[], ${ids}::integer[], ${agencies}::integer[]))`,
  );
  await sql`
    with given as (select * from unnest(${ordinals}::integer[], ${agencies}::integer[], ${nouns}::text[], ${ids}::integer[],
      ${column(({ facets }) => Buffer.from(facets).toString('hex'))}::text[],
      ${column(({ record }) => record.title.toWellFormed())}::text[], ${column(({ record }) => record.documentNumber)}::text[],
      ${column(({ record }) => record.indexNumber)}::text[], ${column(({ record }) => record.type)}::text[],
      ${column(({ record }) => record.day)}::date[], ${column(({ record }) => record.validity)}::text[],
      ${column(({ about }) => about)}::text[], ${column(({ text }) => text)}::text[],
      ${column(({ record }) => record.attachments.map(({ hash }) => hash).join(' '))}::text[], ${column(({ words }) => words)}::text[],
      ${column(({ key }) => key)}::text[], ${column(({ titleKey }) => titleKey)}::text[], ${column(({ sounds }) => sounds)}::text[],
      ${column(({ numbers }) => numbers.join(' '))}::text[])
      as given (ordinal, agency_id, noun, record_id, facets, title, document_number, index_number, type, day, validity, about, text,
        attachments, words, key, title_key, sounds, numbers)),
    shown as (insert into search_record (ordinal, agency_id, noun, record_id, facets, title, document_number, index_number, type, day,
        validity, about, text, attachments, words)
      select ordinal, agency_id, noun, record_id, decode(facets, 'hex'), title, document_number, index_number, type, day, validity, about,
        text, string_to_array(attachments, ' '), words from given)
    insert into search_key (ordinal, key, title_key, sounds, numbers)
    select ordinal, key, title_key, sounds, string_to_array(numbers, ' ') from given`.execute(transaction);
}

/** Takes records out that are not public any more. */
export async function dropDocuments(transaction: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await dropWhere(transaction, sql`noun = 'document' and record_id = any(${[...ids]}::integer[])`);
}

/** Takes out what stands between two documents and is none: `to` included, null: to the end. */
export async function dropStrangers(transaction: Database, after: number, to: number | null, ids: readonly number[]): Promise<void> {
  await dropWhere(
    transaction,
    sql`noun = 'document' and record_id > ${after} and (${to}::integer is null or record_id <= ${to})
      and not (record_id = any(${[...ids]}::integer[]))`,
  );
}

export async function dropReport(transaction: Database, agencyId: number, year: number): Promise<void> {
  await dropWhere(transaction, sql`noun = 'annualReport' and record_id = ${year} and agency_id = ${agencyId}`);
}

/** Who holds the index in memory finds out what it no longer has. The generation that counts comes when the transaction ends. */
async function dropWhere(transaction: Database, condition: ReturnType<typeof sql>): Promise<void> {
  await sql`
    with gone as (delete from search_record where ${condition} returning ordinal),
    keys as (delete from search_key using gone where search_key.ordinal = gone.ordinal)
    insert into search_gone (ordinal, generation) select ordinal, generation + 1 from gone, search_state`.execute(transaction);
}

/** What is remembered of the index is out of date from this commit on. */
export async function bumpGeneration(transaction: Database): Promise<void> {
  await sql`update search_state set generation = generation + 1`.execute(transaction);
}
