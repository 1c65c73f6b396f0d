import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { SearchEntry } from './make-entry.ts';

/** Puts entries in the place of those of the same records. */
export async function putEntries(transaction: Database, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = (of: (entry: SearchEntry) => unknown) => entries.map(of);
  // In one statement: for each batch PostgreSQL is asked once.
  await sql`
    insert into search_entry (agency_id, noun, record_id, facets, title, document_number, index_number, type, day, validity, text,
      attachments, key, title_key, sounds, grams, titles, words)
    select agency_id, noun, record_id, decode(facets, 'hex'), title, document_number, index_number, type, day, validity, text,
      string_to_array(attachments, ' '), key, title_key, sounds, grams::tsvector, titles::tsvector, words::tsvector
    from unnest(${column(({ record }) => record.agencyId)}::integer[], ${column(({ record }) => record.noun)}::text[],
      ${column(({ record }) => record.id)}::integer[], ${column(({ facets }) => Buffer.from(facets).toString('hex'))}::text[],
      ${column(({ record }) => record.title.toWellFormed())}::text[], ${column(({ record }) => record.documentNumber)}::text[],
      ${column(({ record }) => record.indexNumber)}::text[], ${column(({ record }) => record.type)}::text[],
      ${column(({ record }) => record.day)}::date[], ${column(({ record }) => record.validity)}::text[],
      ${column(({ text }) => text)}::text[], ${column(({ record }) => record.attachments.map(({ hash }) => hash).join(' '))}::text[],
      ${column(({ key }) => key)}::text[], ${column(({ titleKey }) => titleKey)}::text[], ${column(({ sounds }) => sounds)}::text[],
      ${column(({ grams }) => grams)}::text[], ${column(({ titles }) => titles)}::text[], ${column(({ words }) => words)}::text[])
      as given (agency_id, noun, record_id, facets, title, document_number, index_number, type, day, validity, text, attachments,
        key, title_key, sounds, grams, titles, words)
    on conflict (agency_id, noun, record_id) do update set facets = excluded.facets, title = excluded.title,
      document_number = excluded.document_number, index_number = excluded.index_number, type = excluded.type, day = excluded.day,
      validity = excluded.validity, text = excluded.text, attachments = excluded.attachments, key = excluded.key,
      title_key = excluded.title_key, sounds = excluded.sounds, grams = excluded.grams, titles = excluded.titles,
      words = excluded.words, indexed_at = now()`.execute(transaction);
}

/** Takes records out that are not public any more. */
export async function dropDocuments(transaction: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from search_entry where noun = 'document' and record_id = any(${[...ids]}::integer[])`.execute(transaction);
}

/** Takes out what stands between two documents and is none: `to` included, null: to the end. */
export async function dropStrangers(transaction: Database, after: number, to: number | null, ids: readonly number[]): Promise<void> {
  await sql`delete from search_entry where noun = 'document' and record_id > ${after}
    and (${to}::integer is null or record_id <= ${to}) and not (record_id = any(${[...ids]}::integer[]))`.execute(transaction);
}

export async function dropReport(transaction: Database, agencyId: number, year: number): Promise<void> {
  await sql`delete from search_entry where agency_id = ${agencyId} and noun = 'annualReport' and record_id = ${year}`.execute(transaction);
}

/** What is remembered of the index is out of date from this commit on. */
export async function bumpGeneration(transaction: Database): Promise<void> {
  await sql`update search_state set generation = generation + 1`.execute(transaction);
}
