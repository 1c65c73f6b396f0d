import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { CASE_OUTCOMES, caseOutcome, type CaseOutcome, type LetterCode } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { composeLetter, lettersOf, type LetterValues } from '../letters/index.ts';
import { addresseeOf, settleLetter } from './letters/case-letter.ts';
import { writeLetter } from './letters/write-letter.ts';
import type { RequestFailure } from './request-failure.ts';
import { roundOf } from './sign-reply.ts';
import { findRequest, partsOf, type StoredRequest } from './store.ts';
import { takeStep } from './take-step.ts';
import { tellApprovers } from './tell.ts';

export interface ReplyDraft {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  /** The letter's fields as its template names them, beside those that the case fills in. */
  readonly fields: LetterValues;
}

/** Letters that end a case. */
const REPLIES: ReadonlySet<LetterCode> = new Set(CASE_OUTCOMES.flatMap((outcome) => lettersOf(outcome)));

/** The one outcome of a request and the letter that tells it, from what was decided about its parts. */
export async function replyOf(
  database: Database,
  { agencyId, id }: Pick<StoredRequest, 'agencyId' | 'id'>,
): Promise<Result<{ readonly outcome: CaseOutcome; readonly letter: LetterCode }, RequestFailure>> {
  const parts = await partsOf(database, agencyId, id);
  const open = parts.find(({ outcome }) => outcome === null);
  if (parts.length === 0 || open !== undefined) return err({ kind: 'undecided', part: open?.part ?? 1 });
  const outcome = caseOutcome(parts.flatMap((part) => (part.outcome === null ? [] : [part.outcome])));
  if (outcome === null) return err(MIXED);
  const letter = outcome === 'partial' ? 'partialGrant' : (parts.find((part) => part.outcome === outcome)?.letter ?? null);
  return letter === null ? err({ kind: 'noReply' }) : ok({ outcome, letter });
}

const MIXED: RequestFailure = {
  kind: 'wrongField',
  path: 'parts',
  code: 'request.mixedCorrections',
  message: '更正申请各项的结果不同，要用不同的告知书：请拆分成几件，分别答复。',
};

/** Puts the reply up for approval: every part decided, the letter's words written. */
export async function draftReply(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, on, fields }: ReplyDraft,
): Promise<Result<{ readonly letterId: number }, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const reply = await replyOf(transaction, found);
  if (!reply.ok) return reply;
  const { outcome, letter } = reply.value;
  const { agencyId } = found;
  const addressee = await addresseeOf(transaction, secrets, found, null);
  if (addressee === null) return err({ kind: 'noReply' });
  // Who approves approves these words: whatever changes around them, they go out.
  const settled = await settleLetter(transaction, found, { code: letter, on }, addressee, { outcome, fields });
  const composed = composeLetter({ ...settled, number: null });
  if (!composed.ok) return err({ kind: 'letterIncomplete', fields: composed.error.fields });
  const done = await takeStep(work, found, version, { deed: 'draft', on, holds: ['decided'], data: { outcome, letter } });
  if (!done.ok) return done;
  // A draft of an earlier round is none any more.
  await sql`update request_letter set state = 'void', version = version + 1
    where agency_id = ${agencyId} and request_id = ${id} and state in ('draft', 'ready') and consultation_id is null
      and code = any(${[...REPLIES]}::text[])`.execute(transaction);
  const letterId = await writeLetter(work, secrets, {
    agencyId,
    requestId: id,
    code: letter,
    on,
    fields,
    outcome,
    settled,
    numbered: false,
  });
  const [first] = (await roundOf(transaction, found)).levels;
  if (first !== undefined) await tellApprovers(work, found, first);
  return ok({ letterId });
}
