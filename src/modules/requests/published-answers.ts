import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { outcomeTitle, type CaseOutcome } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';

/** A request and its answer as the agency shows them to all. */
export interface PublishedAnswer {
  readonly id: number;
  readonly agencyName: string;
  readonly title: string;
  readonly answer: string;
  readonly answeredOn: PlainDate;
  readonly outcomeTitle: string;
}

type Row = Omit<PublishedAnswer, 'outcomeTitle'> & { readonly outcome: CaseOutcome };

const COLUMNS = sql`r.request_id as id, agency.name as "agencyName", r.published_title as title, r.published_answer as answer,
  r.closed_on as "answeredOn", r.outcome`;
const SHOWN = sql`r.published and r.state in ('answered', 'archived') and r.closed_on is not null and r.outcome is not null`;

/** Those of the agencies, newest first. */
export async function publishedAnswers(
  database: Database,
  agencyIds: readonly number[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly answers: readonly PublishedAnswer[] }> {
  const where = sql`r.agency_id = any(${agencyIds}::integer[]) and ${SHOWN}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total from disclosure_request r where ${where}`.execute(database);
  const { rows } = await sql<Row>`select ${COLUMNS} from disclosure_request r join agency on agency.agency_id = r.agency_id
    where ${where} order by r.closed_on desc, r.request_id desc offset ${offset} limit ${limit}`.execute(database);
  return { total: counted.rows[0]?.total ?? 0, answers: rows.map(titled) };
}

export async function findPublishedAnswer(database: Database, agencyIds: readonly number[], id: number): Promise<PublishedAnswer | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from disclosure_request r join agency on agency.agency_id = r.agency_id
    where r.request_id = ${id} and r.agency_id = any(${agencyIds}::integer[]) and ${SHOWN}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : titled(row);
}

function titled({ outcome, ...row }: Row): PublishedAnswer {
  return { ...row, outcomeTitle: outcomeTitle(outcome) };
}
