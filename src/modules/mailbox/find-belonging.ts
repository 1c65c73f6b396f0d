import type { Database } from '../../platform/database/index.ts';
import type { ParsedMail } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { findByTokens, tokensIn } from '../notices/index.ts';
import { casesOfMail } from '../requests/index.ts';
import { belongingOf, requestNumbersIn, type Belonging, type MessageMark, type Named } from './rules/index.ts';
import { casesOfKin } from './store.ts';

/** As far as numbers are looked for: what is quoted below has them too. */
const MOST_TEXT = 20_000;

/** A letter's belonging, and how that case is called. */
export type FoundBelonging = Belonging & { readonly number: string | null };

/** The case of the agency to which a letter seems to belong; null when it names none. */
export async function findBelonging(
  database: Database,
  secrets: SecretBox,
  agencyId: number,
  mail: ParsedMail,
  {
    senderMark,
    answered,
    marks,
  }: { readonly senderMark: Buffer | null; readonly answered: readonly Buffer[]; readonly marks: readonly MessageMark[] },
): Promise<FoundBelonging | null> {
  const notices = await findByTokens(database, agencyId, tokensIn(mail.answers));
  const noticed = notices.filter(({ aboutNoun }) => aboutNoun === 'request').map(({ aboutId }) => Number(aboutId));
  const kin = await casesOfKin(database, agencyId, { senderMark, answered });
  const numbers = requestNumbersIn(`${mail.subject}\n${mail.text.slice(0, MOST_TEXT)}`);
  const ids = [...noticed, ...kin.map(({ requestId }) => requestId)];
  const cases = await casesOfMail(database, secrets, agencyId, { ids, numbers }, mail.from?.address ?? '');
  const named = cases.flatMap(({ id, number, fromApplicant, goesOn }): readonly Named[] => {
    const said = { requestId: id, fromApplicant, goesOn };
    const of = kin.find(({ requestId }) => requestId === id);
    return [
      ...(noticed.includes(id) ? [{ ...said, by: 'notice' } as const] : []),
      ...(of === undefined ? [] : [{ ...said, by: of.by }]),
      ...(numbers.some((one) => number === `〔${one.year}〕${one.number}号`) ? [{ ...said, by: 'number' } as const] : []),
    ];
  });
  const belonging = belongingOf(named, { verified: !marks.includes('unverified'), forged: marks.includes('forged') });
  if (belonging === null) return null;
  return { ...belonging, number: cases.find(({ id }) => id === belonging.requestId)?.number ?? null };
}
