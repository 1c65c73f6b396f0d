import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { HIT_BYTES, RecordTable, type YoungRecord } from '../../search/index.ts';
import { youngRecords } from './merge-young.ts';
import { ReadPostings } from './read-postings.ts';

/** Records are asked for by so many ordinals at a time. */
const ORDINALS_AT_ONCE = 50_000;
const ORDINAL_BYTES = 4;
const MOST_YOUNG = 1_000_000;

interface State {
  readonly generation: number;
  readonly next: number;
  readonly merged: number;
  readonly goneFrom: number;
}

/**
 * What a process that searches holds of the index: a few bytes of each record, the texts of the youngest, and postings that
 * were read lately. It is as old as its generation; every answer of the database says which one is the present one.
 */
export class SearchedIndex {
  readonly #database: Database;
  generation = -1;
  records = new RecordTable(0);
  young: ReadonlyMap<number, YoungRecord> = new Map();
  readonly postings: ReadPostings;
  /** Ordinals from this on are not known. */
  #next = 0;
  #refreshing: Promise<void> | null = null;

  constructor(database: Database) {
    this.#database = database;
    this.postings = new ReadPostings(database);
  }

  /** Brings it up to the present; whoever asks meanwhile waits for the same. */
  async refresh(): Promise<void> {
    this.#refreshing ??= this.#load().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Everything is read as of one moment, and comes into force in one step. */
  async #load(): Promise<void> {
    await this.#database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const state = await readState(transaction);
        if (state.generation === this.generation) return;
        const isKnown = this.generation >= state.goneFrom;
        const gone = isKnown ? await goneSince(transaction, this.generation) : [];
        const first = isKnown ? this.#next : await firstOrdinal(transaction, state.next);
        const records = isKnown ? this.records : new RecordTable(first);
        const packed: Buffer[] = [];
        for (let from = first; from < state.next; from += ORDINALS_AT_ONCE)
          packed.push(await packedRecords(transaction, from, Math.min(state.next, from + ORDINALS_AT_ONCE)));
        const unread = isKnown ? Math.max(this.#next, state.merged) : state.merged;
        const read = await youngRecords(transaction, unread, state.next, MOST_YOUNG);
        const segments = await segmentIds(transaction);
        const young = new Map(isKnown ? [...this.young].filter(([ordinal]) => ordinal >= state.merged) : []);
        for (const record of read) young.set(record.ordinal, record);
        for (const bytes of packed)
          for (let at = 0; at < bytes.length; at += ORDINAL_BYTES + HIT_BYTES)
            records.put(bytes.readUInt32BE(at), bytes.subarray(at + ORDINAL_BYTES, at + ORDINAL_BYTES + HIT_BYTES));
        for (const ordinal of gone) {
          records.remove(ordinal);
          young.delete(ordinal);
        }
        this.records = records;
        this.young = young;
        this.postings.use(segments, state.generation);
        this.#next = state.next;
        this.generation = state.generation;
      });
  }
}

async function readState(transaction: Database): Promise<State> {
  const { rows } = await sql<State>`
    select generation::float8 as generation, next_ordinal as next, merged_to as merged, gone_from::float8 as "goneFrom"
    from search_state`.execute(transaction);
  const [state] = rows;
  if (state === undefined) throw new Error('The state of the index is gone');
  return state;
}

async function firstOrdinal(transaction: Database, next: number): Promise<number> {
  const { rows } = await sql<{ first: number | null }>`select min(ordinal) as first from search_record`.execute(transaction);
  return rows[0]?.first ?? next;
}

/** Each with its ordinal before it. */
async function packedRecords(transaction: Database, from: number, to: number): Promise<Buffer> {
  const { rows } = await sql<{ packed: Buffer | null }>`
    select string_agg(int4send(ordinal) || facets, '') as packed from search_record
    where ordinal >= ${from} and ordinal < ${to}`.execute(transaction);
  return rows[0]?.packed ?? Buffer.alloc(0);
}

async function goneSince(transaction: Database, generation: number): Promise<readonly number[]> {
  const { rows } = await sql<{ ordinal: number }>`select ordinal from search_gone where generation > ${generation}`.execute(transaction);
  return rows.map(({ ordinal }) => ordinal);
}

async function segmentIds(transaction: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ segment: number }>`select segment from search_segment order by segment`.execute(transaction);
  return rows.map(({ segment }) => segment);
}
