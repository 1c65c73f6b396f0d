import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import { creditCodeOf } from '../agencies/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import type { IndexNumber } from './give-index-number.ts';
import { readIndexPattern } from './index-pattern.ts';
import { periodOf, writeIndexNumber } from './rules/index-pattern.ts';
import { readIndexNumber } from './rules/read-index-number.ts';
import { dayInShanghai } from './today.ts';

type Numbers = Result<readonly IndexNumber[], Extract<DocumentFailure, { kind: 'noCreditCode' }>>;

/** As `giveIndexNumber`, for many at once: one number for each instant, consecutive within its year, in the order given. */
export async function giveIndexNumbers(transaction: Database, agencyId: number, instants: readonly Date[]): Promise<Numbers> {
  if (instants.length === 0) return ok([]);
  const creditCode = await creditCodeOf(transaction, agencyId);
  if (creditCode === null) return err({ kind: 'noCreditCode' });
  const pattern = await readIndexPattern(transaction, agencyId);
  const given: IndexNumber[] = [];
  const wanting = new Map<number, { readonly at: number; readonly year: number; readonly month: number }[]>();
  for (const [at, instant] of instants.entries()) {
    const [year = 0, month = 0] = dayInShanghai(instant).split('-').map(Number);
    const period = periodOf(pattern, year, month);
    const known = wanting.get(period);
    if (known === undefined) wanting.set(period, [{ at, year, month }]);
    else known.push({ at, year, month });
  }
  // Always in one order: two that wait for each other's counters would never end.
  for (const [period, first] of [...wanting].toSorted(([a], [b]) => a - b)) {
    let left = first;
    while (left.length > 0) {
      const last = await advance(transaction, agencyId, period, left.length);
      const tries = left.map((one, index) => ({
        ...one,
        indexNumber: writeIndexNumber(pattern, { creditCode, year: one.year, month: one.month, serial: last - left.length + 1 + index }),
      }));
      const taken = await takenIndexNumbers(
        transaction,
        tries.map(({ indexNumber }) => indexNumber),
      );
      for (const { at, year, indexNumber } of tries) if (!taken.has(indexNumber)) given[at] = { indexNumber, year };
      left = tries.filter(({ indexNumber }) => taken.has(indexNumber));
    }
  }
  return ok(given);
}

/** Which of these numbers belong to a document already, of whatever agency. */
export async function takenIndexNumbers(database: Database, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  const { rows } = await sql<{ number: string }>`
    select index_number as number from document where index_number = any(${[...numbers]}::text[])`.execute(database);
  return new Set(rows.map(({ number }) => number));
}

/** Lets the agency count on behind numbers that come from elsewhere and look like its own. */
export async function passIndexNumbers(transaction: Database, agencyId: number, numbers: Iterable<string>): Promise<void> {
  const creditCode = await creditCodeOf(transaction, agencyId);
  if (creditCode === null) return;
  const pattern = await readIndexPattern(transaction, agencyId);
  const greatest = new Map<number, number>();
  for (const text of numbers) {
    const read = readIndexNumber(pattern, creditCode, text);
    if (read !== null) greatest.set(read.period, Math.max(read.serial, greatest.get(read.period) ?? 0));
  }
  for (const [period, serial] of [...greatest].toSorted(([a], [b]) => a - b))
    await sql`insert into index_counter (agency_id, period, last) values (${agencyId}, ${period}, ${serial})
      on conflict (agency_id, period) do update set last = greatest(index_counter.last, excluded.last)`.execute(transaction);
}

async function advance(transaction: Database, agencyId: number, period: number, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into index_counter (agency_id, period, last) values (${agencyId}, ${period}, ${count})
    on conflict (agency_id, period) do update set last = index_counter.last + ${count}
    returning last`.execute(transaction);
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('The counter gave no number');
  return last;
}
