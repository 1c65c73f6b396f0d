import { sql } from 'kysely';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { LETTER_CODES, type LetterCode } from '../../law/index.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { LetterFailure } from './letter-failure.ts';
import { checkTemplate, houseTemplate } from './rules/index.ts';
import { LETTER_TEMPLATE } from './template-record.ts';
import {
  discardTemplateRow,
  findTemplate,
  insertTemplate,
  ownTemplates,
  updateTemplate,
  type OwnTemplate,
  type TemplateWords,
} from './template-store.ts';

export interface TemplateChange {
  readonly id: number;
  /** As the asker read it. */
  readonly version: number;
  readonly change: TemplateWords | 'discard';
  readonly today: PlainDate;
}

/** Adds an agency's own text of a letter; its number. It holds for letters from its day on, today at the earliest. */
export async function addTemplate(
  work: Work,
  agencyId: number,
  code: LetterCode,
  words: TemplateWords & { readonly today: PlainDate },
): Promise<Result<number, LetterFailure>> {
  const { transaction, by } = work;
  // One after the other, so that no day is given twice.
  await sql`select from agency where agency_id = ${agencyId} for no key update`.execute(transaction);
  const fault = faultOf(code, words, words.today) ?? (await dayTaken(work, agencyId, code, words.effectiveFrom, null));
  if (fault !== null) return err(fault);
  const id = await insertTemplate(transaction, { ...words, agencyId, code, byName: by.name });
  await recordCreation(work, LETTER_TEMPLATE, id, { agencyId, deed: 'create' });
  return ok(id);
}

/** Changes a text that does not hold yet, or takes it back. */
export async function changeTemplate(
  work: Work,
  reach: Reach,
  { id, version, change, today }: TemplateChange,
): Promise<Result<null, LetterFailure>> {
  const { transaction } = work;
  await sql`select from letter_template where template_id = ${id} for update`.execute(transaction);
  const known = await findTemplate(transaction, reach, id);
  if (known === null) return err({ kind: 'notFound' });
  if (known.version !== version) return err({ kind: 'versionConflict' });
  if (known.effectiveFrom <= today) return err({ kind: 'inForce' });
  const { agencyId } = known;
  if (change !== 'discard') {
    const code = codeOf(known);
    const fault = faultOf(code, change, today) ?? (await dayTaken(work, agencyId, code, change.effectiveFrom, id));
    if (fault !== null) return err(fault);
  }
  await changeRecord(work, LETTER_TEMPLATE, id, { agencyId, deed: change === 'discard' ? 'discard' : 'edit' }, () =>
    change === 'discard' ? discardTemplateRow(transaction, id) : updateTemplate(transaction, id, change),
  );
  return ok(null);
}

function faultOf(code: LetterCode, { effectiveFrom, title, lines }: TemplateWords, today: PlainDate): LetterFailure | null {
  if (effectiveFrom < today) return { kind: 'tooEarly', today };
  const day = parsePlainDate(effectiveFrom);
  if (!day.ok) throw new Error(`No day: ${effectiveFrom}`);
  const faults = lines === null ? [] : checkTemplate(houseTemplate(code, day.value), { title, lines });
  return faults.length === 0 ? null : { kind: 'faulty', faults };
}

async function dayTaken(
  { transaction }: Work,
  agencyId: number,
  code: LetterCode,
  from: string,
  but: number | null,
): Promise<LetterFailure | null> {
  const others = await ownTemplates(transaction, agencyId, code);
  return others.some(({ id, effectiveFrom }) => effectiveFrom === from && id !== but) ? { kind: 'dayTaken', from } : null;
}

function codeOf({ code }: OwnTemplate): LetterCode {
  const found = LETTER_CODES.find((one) => one === code);
  if (found === undefined) throw new Error(`“${code}” is no letter`);
  return found;
}
