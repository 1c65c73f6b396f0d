import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordCreation, recordCreations, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { ListedWord } from '../../screening/index.ts';
import { planImport, type WordFate } from './rules/index.ts';
import { newEdition } from './word-edition.ts';
import type { WordFailure } from './word-failure.ts';
import { LISTED_WORD } from './word-record.ts';
import { findWord, insertWords, ownWords, updateWord, wordInUse } from './word-store.ts';

export interface WordChange {
  readonly id: number;
  /** As the asker read it. */
  readonly version: number;
  readonly change: ListedWord | 'retire';
}

/** Adds a word to an agency's own; its number. */
export async function addWord(work: Work, agencyId: number, word: ListedWord): Promise<Result<number, WordFailure>> {
  await newEdition(work.transaction, agencyId);
  if ((await wordInUse(work.transaction, agencyId, word)) !== null) return err({ kind: 'taken', word: word.word });
  const [id] = await insertWords(work.transaction, agencyId, [word]);
  if (id === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, LISTED_WORD, id, { agencyId, deed: 'create' });
  return ok(id);
}

/** Changes a word, or puts it out of use for good: what was found by it stays explained by its history. */
export async function changeWord(work: Work, reach: Reach, { id, version, change }: WordChange): Promise<Result<null, WordFailure>> {
  const { transaction } = work;
  await sql`select from listed_word where word_id = ${id} for update`.execute(transaction);
  const known = await findWord(transaction, reach, id);
  if (known === null) return err({ kind: 'notFound' });
  if (known.version !== version) return err({ kind: 'versionConflict' });
  if (known.retiredAt !== null) return err({ kind: 'retired' });
  const { agencyId } = known;
  await newEdition(transaction, agencyId);
  if (change !== 'retire') {
    const same = await wordInUse(transaction, agencyId, change);
    if (same !== null && same !== id) return err({ kind: 'taken', word: change.word });
  }
  await changeRecord(work, LISTED_WORD, id, { agencyId, deed: change === 'retire' ? 'retire' : 'edit' }, () =>
    updateWord(transaction, id, change),
  );
  return ok(null);
}

/** Brings a table of words in: new ones are added, known ones take what the table says, the others stay. */
export async function importWords(work: Work, agencyId: number, words: readonly ListedWord[]): Promise<Readonly<Record<WordFate, number>>> {
  const { transaction } = work;
  await newEdition(transaction, agencyId);
  const planned = planImport(words, await ownWords(transaction, agencyId));
  const of = (fate: WordFate) => planned.flatMap((one) => (one.fate === fate ? [one.word] : []));
  const fresh = of('new');
  const changed = of('changes');
  await recordCreations(work, LISTED_WORD, await insertWords(transaction, agencyId, fresh), { agencyId, deed: 'import' });
  for (const word of changed) {
    const id = await wordInUse(transaction, agencyId, word);
    if (id === null) throw new Error('A word that was there has gone');
    await changeRecord(work, LISTED_WORD, id, { agencyId, deed: 'import' }, () => updateWord(transaction, id, word));
  }
  return { new: fresh.length, changes: changed.length, same: planned.length - fresh.length - changed.length };
}
