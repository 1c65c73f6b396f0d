import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { numberWords } from './number-words.ts';
import { openApplicant } from './sealed-applicant.ts';

/** A case that a letter may be about. */
export interface CaseOfMail {
  readonly id: number;
  /** 〔2026〕12号; null before it is registered. */
  readonly number: string | null;
  /** Whether the address is the one that the applicant gave. */
  readonly fromApplicant: boolean;
  /** Neither merged into another nor archived nor erased. */
  readonly goesOn: boolean;
}

/** The cases of an agency with these ids or registration numbers; those of others are none. */
export async function casesOfMail(
  database: Database,
  secrets: SecretBox,
  agencyId: number,
  { ids, numbers }: { readonly ids: readonly number[]; readonly numbers: readonly { readonly year: number; readonly number: number }[] },
  address: string,
): Promise<readonly CaseOfMail[]> {
  if (ids.length === 0 && numbers.length === 0) return [];
  const { rows } = await sql<{ id: number; year: number | null; number: number | null; applicant: Buffer | null; goesOn: boolean }>`
    select request_id as id, year, number, applicant,
      (erased_at is null and merged_into is null and archived_at is null and state not in ('transferred', 'discarded')) as "goesOn"
    from disclosure_request
    where agency_id = ${agencyId} and (request_id = any(${[...ids]}::integer[])
      or (year, number) in (select * from unnest(${numbers.map(({ year }) => year)}::integer[], ${numbers.map(({ number }) => number)}::integer[])))
    order by request_id`.execute(database);
  return rows.map(({ id, applicant, goesOn, ...row }) => {
    const email = applicant === null ? '' : openApplicant(secrets, agencyId, applicant).email.trim().toLowerCase();
    return { id, number: numberWords(row), goesOn, fromApplicant: email !== '' && email === address.trim().toLowerCase() };
  });
}
