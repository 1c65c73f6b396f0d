import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import type { ListedWord, WordCode } from '../../screening/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { WORD_CODES } from '../../screening/index.ts';
import type { WordKey } from './rules/index.ts';
import { WordRow } from './word-shape.ts';

/** A word that an agency looks for. */
export interface OwnWord {
  readonly id: number;
  readonly agencyId: number;
  readonly word: ListedWord;
  readonly retiredAt: Date | null;
  readonly version: number;
}

const COLUMNS = sql`w.word, w.instead, w.code, w.severity, w.gate, w.note, w.source, w.starts_on::text as "from", w.ends_on::text as until,
  w.exceptions as except`;
const Stored = z.object({ id: z.number(), agencyId: z.number(), retiredAt: z.date().nullable(), version: z.number() });

/** The word, when it lies within reach. */
export async function findWord(database: Database, reach: Reach, id: number): Promise<OwnWord | null> {
  const { rows } = await sql`
    select w.word_id as id, w.agency_id as "agencyId", w.retired_at as "retiredAt", w.version, ${COLUMNS}
    from listed_word w where w.word_id = ${id} and ${withinReach(reach, { agency: sql.ref('w.agency_id') })}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { ...Stored.parse(row), word: WordRow.parse(row) };
}

/** All words in use of an agency, in the order in which they were made. */
export async function ownWords(database: Database, agencyId: number): Promise<readonly ListedWord[]> {
  const { rows } = await sql`
    select ${COLUMNS} from listed_word w where w.agency_id = ${agencyId} and w.retired_at is null order by w.word_id`.execute(database);
  return rows.map((row) => WordRow.parse(row));
}

/** The word in use of this kind and these characters, by its number. */
export async function wordInUse(database: Database, agencyId: number, { code, word }: WordKey): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select word_id as id from listed_word
    where agency_id = ${agencyId} and code = ${code} and word = ${word} and retired_at is null`.execute(database);
  return rows[0]?.id ?? null;
}

/** Writes new words, many at once; their numbers. */
export async function insertWords(database: Database, agencyId: number, words: readonly ListedWord[]): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into listed_word (agency_id, word, instead, code, severity, gate, note, source, starts_on, ends_on, exceptions)
    select ${agencyId}::integer, word, instead, code, severity, gate, note, source, "from", until, array(select jsonb_array_elements_text("except"))
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
      as given (word text, instead text, code text, severity text, gate text, note text, source text, "from" date, until date, "except" jsonb)
    returning word_id as id`.execute(database);
  return rows.map(({ id }) => id);
}

/** Writes what a word is by now, or that it is out of use. */
export async function updateWord(database: Database, id: number, change: ListedWord | 'retire'): Promise<void> {
  await sql`update listed_word set ${change === 'retire' ? sql`retired_at = now()` : assignments(change)},
    version = version + 1, changed_at = now() where word_id = ${id}`.execute(database);
}

function assignments({ word, instead, code, severity, gate, note, source, from, until, except }: ListedWord): RawBuilder<unknown> {
  return sql`word = ${word}, instead = ${instead}, code = ${code}, severity = ${severity}, gate = ${gate}, note = ${note}, source = ${source},
    starts_on = ${from}::date, ends_on = ${until}::date, exceptions = ${[...except]}::text[]`;
}

/** A word that comes with the product and that an agency has switched, off or on again. */
export interface WordSwitch {
  readonly id: number;
  readonly code: WordCode;
  readonly word: string;
  readonly isOff: boolean;
  readonly reason: string;
  readonly byName: string;
  readonly version: number;
}

const Switch = z.object({
  id: z.number(),
  code: z.enum(WORD_CODES),
  word: z.string(),
  isOff: z.boolean(),
  reason: z.string(),
  byName: z.string(),
  version: z.number(),
});

export async function switchesOf(database: Database, agencyId: number): Promise<readonly WordSwitch[]> {
  const { rows } = await sql`
    select switch_id as id, code, word, is_off as "isOff", reason, by_name as "byName", version
    from built_in_word_switch where agency_id = ${agencyId} order by switch_id`.execute(database);
  return rows.map((row) => Switch.parse(row));
}
