import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import { creditCodeOf } from '../agencies/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { readIndexPattern } from './index-pattern.ts';
import { periodOf, writeIndexNumber } from './rules/index-pattern.ts';
import { dayInShanghai } from './today.ts';

export interface IndexNumber {
  readonly indexNumber: string;
  readonly year: number;
}

/**
 * The next index number (索引号) of an agency. The counter's row stays locked until the transaction ends, so numbers are
 * consecutive: one that is undone gives its number to the next. Called last, so that others wait for a moment only.
 */
export async function giveIndexNumber(
  transaction: Database,
  agencyId: number,
  now: Date,
): Promise<Result<IndexNumber, Extract<DocumentFailure, { kind: 'noCreditCode' | 'indexNumberTaken' }>>> {
  const creditCode = await creditCodeOf(transaction, agencyId);
  if (creditCode === null) return err({ kind: 'noCreditCode' });
  const pattern = await readIndexPattern(transaction, agencyId);
  const [year = 0, month = 0] = dayInShanghai(now).split('-').map(Number);
  const { rows } = await sql<{ last: number }>`
    insert into index_counter (agency_id, period, last) values (${agencyId}, ${periodOf(pattern, year, month)}, 1)
    on conflict (agency_id, period) do update set last = index_counter.last + 1
    returning last`.execute(transaction);
  const serial = rows[0]?.last;
  if (serial === undefined) throw new Error('The counter gave no number');
  const indexNumber = writeIndexNumber(pattern, { creditCode, year, month, serial });
  const taken = await sql`select from document where index_number = ${indexNumber}`.execute(transaction);
  return taken.rows.length > 0 ? err({ kind: 'indexNumberTaken', indexNumber }) : ok({ indexNumber, year });
}

/** The number that the next release of an agency would get; another release may come first. Null without a credit code. */
export async function expectIndexNumber(database: Database, agencyId: number, now: Date): Promise<string | null> {
  const creditCode = await creditCodeOf(database, agencyId);
  if (creditCode === null) return null;
  const pattern = await readIndexPattern(database, agencyId);
  const [year = 0, month = 0] = dayInShanghai(now).split('-').map(Number);
  const { rows } = await sql<{ last: number }>`
    select last from index_counter where agency_id = ${agencyId} and period = ${periodOf(pattern, year, month)}`.execute(database);
  return writeIndexNumber(pattern, { creditCode, year, month, serial: (rows[0]?.last ?? 0) + 1 });
}
