import { sql } from 'kysely';
import type { LetterCode } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** An agency's own text of a letter from a day on; without lines that of the house holds again. */
export interface OwnTemplate {
  readonly id: number;
  readonly agencyId: number;
  readonly code: string;
  readonly effectiveFrom: string;
  readonly title: string;
  readonly lines: readonly string[] | null;
  readonly note: string;
  readonly byName: string;
  readonly version: number;
}

export type TemplateWords = Pick<OwnTemplate, 'effectiveFrom' | 'title' | 'lines' | 'note'>;

const COLUMNS = sql`t.template_id as id, t.agency_id as "agencyId", t.code, t.effective_from::text as "effectiveFrom", t.title, t.lines,
  t.note, t.by_name as "byName", t.version`;

/** All that were not discarded, the latest first. */
export async function ownTemplates(database: Database, agencyId: number, code: LetterCode | null = null): Promise<readonly OwnTemplate[]> {
  const { rows } = await sql<OwnTemplate>`select ${COLUMNS} from letter_template t
    where t.agency_id = ${agencyId} and t.discarded_at is null and (${code}::text is null or t.code = ${code})
    order by t.code, t.effective_from desc`.execute(database);
  return rows;
}

export async function findTemplate(database: Database, reach: Reach, id: number): Promise<OwnTemplate | null> {
  const { rows } = await sql<OwnTemplate>`select ${COLUMNS} from letter_template t
    where t.template_id = ${id} and t.discarded_at is null and ${withinReach(reach, { agency: sql.ref('t.agency_id') })}`.execute(database);
  return rows[0] ?? null;
}

export async function insertTemplate(
  database: Database,
  { agencyId, code, byName, effectiveFrom, title, lines, note }: Omit<OwnTemplate, 'id' | 'version'>,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into letter_template (agency_id, code, effective_from, title, lines, note, by_name)
    values (${agencyId}, ${code}, ${effectiveFrom}, ${title}, ${lines === null ? null : [...lines]}::text[], ${note}, ${byName})
    returning template_id as id`.execute(database);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('An insert gave no row');
  return id;
}

export async function updateTemplate(database: Database, id: number, { effectiveFrom, title, lines, note }: TemplateWords): Promise<void> {
  await sql`update letter_template set effective_from = ${effectiveFrom}, title = ${title},
      lines = ${lines === null ? null : [...lines]}::text[], note = ${note}, version = version + 1
    where template_id = ${id}`.execute(database);
}

export async function discardTemplateRow(database: Database, id: number): Promise<void> {
  await sql`update letter_template set discarded_at = now(), version = version + 1 where template_id = ${id}`.execute(database);
}
