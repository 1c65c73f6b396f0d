import { z } from 'zod';
import { CASE_OUTCOMES, type CaseOutcome } from '../../../law/index.ts';
import type { LetterValues, LetterWish } from '../../letters/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';

/** The words of a letter that its template does not have; sealed, as they may name anybody. */
export interface LetterContent {
  /** Of a reply; null for letters that only move the procedure on. */
  readonly outcome: CaseOutcome | null;
  readonly fields: LetterValues;
  /** Of what is before its approvers or went out: all that it is written from. Left out while its words still follow the case. */
  readonly settled?: SettledLetter;
}

/** A letter but for its number, which it is given when it is approved. */
export type SettledLetter = Omit<LetterWish, 'number'>;

const Sealed = z.object({
  outcome: z.custom<CaseOutcome>((value) => CASE_OUTCOMES.some((outcome) => outcome === value)).nullable(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  settled: z.custom<SettledLetter>((value) => typeof value === 'object' && value !== null).exactOptional(),
});

export function sealLetter(secrets: SecretBox, agencyId: number, content: LetterContent): Buffer {
  return secrets.seal(JSON.stringify(content), context(agencyId));
}

export function openLetter(secrets: SecretBox, agencyId: number, sealed: Uint8Array): LetterContent {
  return Sealed.parse(JSON.parse(secrets.open(sealed, context(agencyId))));
}

function context(agencyId: number): string {
  return `letter of agency ${agencyId}`;
}
