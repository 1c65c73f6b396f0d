import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { CaseOutcome, LetterCode } from '../../../law/index.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { giveLetterNumber, type LetterValues } from '../../letters/index.ts';
import { sealLetter, type SettledLetter } from './letter-content.ts';

export interface LetterToWrite {
  readonly agencyId: number;
  readonly requestId: number;
  readonly code: LetterCode;
  readonly on: PlainDate;
  readonly fields: LetterValues;
  /** Of a reply. */
  readonly outcome?: CaseOutcome;
  /** Where its words are settled already. */
  readonly settled?: SettledLetter;
  /** To the party that is consulted, not to the applicant. */
  readonly consultationId?: number;
  /** A reply is numbered when it is approved; what only moves the procedure on, at once. */
  readonly numbered: boolean;
}

/** Puts a letter into the case. Returns its number in the case. */
export async function writeLetter(work: Work, secrets: SecretBox, wish: LetterToWrite): Promise<number> {
  const { agencyId, requestId, code, on, fields, outcome = null, consultationId = null, settled, numbered } = wish;
  const content = sealLetter(secrets, agencyId, { outcome, fields, ...(settled === undefined ? {} : { settled }) });
  const { rows } = await sql<{ letterId: number }>`
    insert into request_letter (agency_id, request_id, code, letter_on, consultation_id, content)
    values (${agencyId}, ${requestId}, ${code}, ${on}, ${consultationId}::integer, ${content})
    returning letter_id as "letterId"`.execute(work.transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The letter was not inserted');
  if (numbered) await numberLetter(work, { agencyId, letterId: row.letterId, code, on });
  return row.letterId;
}

/** Gives a letter its number, once and for all; from then on it may go out. */
export async function numberLetter(
  work: Work,
  {
    agencyId,
    letterId,
    code,
    on,
  }: { readonly agencyId: number; readonly letterId: number; readonly code: LetterCode; readonly on: PlainDate },
): Promise<void> {
  const number = await giveLetterNumber(work, { agencyId, code, year: Number(on.slice(0, 4)), holder: `request-letter:${letterId}` });
  await sql`update request_letter set number = ${number}, state = 'ready', version = version + 1
    where agency_id = ${agencyId} and letter_id = ${letterId}`.execute(work.transaction);
}
