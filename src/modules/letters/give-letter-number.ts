import { sql } from 'kysely';
import type { LetterCode } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import { readDisclosureOffice } from './disclosure-office.ts';
import { seriesOf, writeLetterNumber } from './rules/index.ts';

export interface NumberWish {
  readonly agencyId: number;
  readonly code: LetterCode;
  readonly year: number;
  /** Whose the number is, for good: `request:17:letter:3`. */
  readonly holder: string;
}

/**
 * The number of a letter: 青卫健公开告〔2026〕12号. Whoever holds one is told it again, whatever has changed since. The counter's
 * row stays locked until the transaction ends, so numbers of a series are consecutive and one that is undone goes to the next.
 */
export async function giveLetterNumber({ transaction }: Work, { agencyId, code, year, holder }: NumberWish): Promise<string> {
  const series = seriesOf(code);
  const held = await numberOf(transaction, agencyId, holder);
  if (held !== null) return held;
  const counted = await sql<{ last: number }>`
    insert into letter_counter (agency_id, year, series, last) values (${agencyId}, ${year}, ${series}, 0)
    on conflict (agency_id, year, series) do update set last = letter_counter.last
    returning last`.execute(transaction);
  const last = counted.rows[0]?.last;
  if (last === undefined) throw new Error('The counter gave no number');
  // Another with the same wish may have had the counter until now.
  const meanwhile = await numberOf(transaction, agencyId, holder);
  if (meanwhile !== null) return meanwhile;
  const number = last + 1;
  const text = writeLetterNumber(await readDisclosureOffice(transaction, agencyId), { series, year, number });
  await sql`update letter_counter set last = ${number} where agency_id = ${agencyId} and year = ${year} and series = ${series}`.execute(
    transaction,
  );
  await sql`insert into letter_number (agency_id, year, series, number, holder, text)
    values (${agencyId}, ${year}, ${series}, ${number}, ${holder}, ${text})`.execute(transaction);
  return text;
}

async function numberOf(transaction: Work['transaction'], agencyId: number, holder: string): Promise<string | null> {
  const { rows } = await sql<{ text: string }>`select text from letter_number where agency_id = ${agencyId} and holder = ${holder}`.execute(
    transaction,
  );
  return rows[0]?.text ?? null;
}
