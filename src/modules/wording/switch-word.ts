import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import { BUILT_IN_WORDS } from '../../screening/index.ts';
import { keyOf, type WordKey } from './rules/index.ts';
import { newEdition } from './word-edition.ts';
import type { WordFailure } from './word-failure.ts';
import { WORD_SWITCH } from './word-record.ts';

const KNOWN = new Set(BUILT_IN_WORDS.map(keyOf));

export interface SwitchWish extends WordKey {
  readonly off: boolean;
  readonly reason: string;
}

/** Has an agency's texts no longer, or again, screened for one word that comes with the product. */
export async function switchWord(
  work: Work,
  agencyId: number,
  { code, word, off, reason }: SwitchWish,
): Promise<Result<null, Extract<WordFailure, { kind: 'notBuiltIn' }>>> {
  const { transaction, by } = work;
  // Old ones of an earlier version of the product may still be switched on again.
  if (off && !KNOWN.has(keyOf({ code, word }))) return err({ kind: 'notBuiltIn' });
  await newEdition(transaction, agencyId);
  const { rows } = await sql<{ id: number; isOff: boolean }>`
    select switch_id as id, is_off as "isOff" from built_in_word_switch
    where agency_id = ${agencyId} and code = ${code} and word = ${word}`.execute(transaction);
  const [known] = rows;
  const deed = { agencyId, deed: off ? 'switchOff' : 'switchOn', reason };
  if (known === undefined) {
    if (!off) return ok(null);
    const { rows: made } = await sql<{ id: number }>`
      insert into built_in_word_switch (agency_id, code, word, is_off, reason, by_name)
      values (${agencyId}, ${code}, ${word}, ${off}, ${reason}, ${by.name}) returning switch_id as id`.execute(transaction);
    const id = made[0]?.id;
    if (id === undefined) throw new Error('An insert gave no row');
    await recordCreation(work, WORD_SWITCH, id, deed);
  } else if (known.isOff !== off)
    await changeRecord(work, WORD_SWITCH, known.id, deed, () =>
      sql`update built_in_word_switch set is_off = ${off}, reason = ${reason}, by_name = ${by.name}, changed_at = now(), version = version + 1
        where switch_id = ${known.id}`.execute(transaction),
    );
  return ok(null);
}
