import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { LetterCode } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { houseTemplate, type LetterTemplate } from './rules/index.ts';

/** The text of a letter of a day: the agency's own where it has one by then, else that of the house. */
export async function templateInForce(database: Database, agencyId: number, code: LetterCode, on: PlainDate): Promise<LetterTemplate> {
  const house = houseTemplate(code, on);
  const { rows } = await sql<{ id: number; from: string; title: string; lines: string[] | null }>`
    select template_id as id, effective_from::text as "from", title, lines from letter_template
    where agency_id = ${agencyId} and code = ${code} and discarded_at is null and effective_from <= ${on}
    order by effective_from desc limit 1`.execute(database);
  const [own] = rows;
  if (own === undefined || own.lines === null) return house;
  return { ...house, version: own.id, effectiveFrom: own.from, title: own.title, lines: own.lines };
}
