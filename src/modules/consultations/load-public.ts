import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import type { ConsultationCard, PublicConsultation } from './public-consultation.ts';
import { KIND_TITLES } from './rules/index.ts';

export interface LoadedConsultation {
  readonly card: ConsultationCard;
  readonly text: PublicConsultation;
}

interface Row {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly kind: string;
  readonly title: string;
  readonly state: ConsultationCard['state'];
  readonly opensOn: string;
  readonly closesOn: string;
  readonly introduction: string;
  readonly draft: string;
  readonly documentId: number | null;
  readonly shortReason: string;
  readonly withdrawalReason: string;
  readonly summary: string;
  readonly publishedAt: Date | null;
  readonly received: number | null;
  readonly adopted: number | null;
  readonly partly: number | null;
  readonly declined: number | null;
}

/** Those of the ids (null: all) that have been opened; of one that was withdrawn only that, and why. */
export async function loadPublic(database: Database, ids: readonly number[] | null): Promise<readonly LoadedConsultation[]> {
  const { rows } = await sql<Row>`
    select consultation_id as id, consultation.agency_id as "agencyId", agency.name as "agencyName", kind, title, state,
      opens_on::text as "opensOn", closes_on::text as "closesOn", introduction, draft, document_id as "documentId",
      short_reason as "shortReason", withdrawal_reason as "withdrawalReason", result_summary as summary,
      result_published_at as "publishedAt", result_received as received, result_adopted as adopted, result_partly as partly,
      result_declined as declined
    from consultation join agency on agency.agency_id = consultation.agency_id
    where opened_at is not null ${ids === null ? sql`` : sql`and consultation_id = any(${[...ids]}::integer[])`}
    order by consultation_id`.execute(database);
  const loaded: LoadedConsultation[] = [];
  for (const row of rows) loaded.push({ card: cardOf(row), text: await textOf(database, row) });
  return loaded;
}

function cardOf({ id, agencyId, kind, title, state, opensOn, closesOn, publishedAt }: Row): ConsultationCard {
  const resultOn = publishedAt === null ? null : shanghaiDay(publishedAt);
  return { id, agencyId, kindTitle: KIND_TITLES[kind] ?? '意见征集', title, state, opensOn, closesOn, resultOn };
}

async function textOf(database: Database, row: Row): Promise<PublicConsultation> {
  const { agencyName, documentId, shortReason, withdrawalReason } = row;
  const withdrawn = row.state === 'withdrawn';
  return {
    agencyName,
    introduction: withdrawn ? '' : row.introduction,
    draft: withdrawn ? '' : row.draft,
    documentId: withdrawn ? null : documentId,
    shortReason: withdrawn ? '' : shortReason,
    withdrawalReason,
    result: row.state === 'resultPublished' ? await resultOf(database, row) : null,
  };
}

async function resultOf(database: Database, row: Row): Promise<NonNullable<PublicConsultation['result']>> {
  const { rows } = await sql<NonNullable<PublicConsultation['result']>['comments'][number]>`
    select public_text as text, decision, decision_reason as reason from consultation_comment
    where agency_id = ${row.agencyId} and consultation_id = ${row.id} and public_text <> '' order by comment_id`.execute(database);
  const { summary, received, adopted, partly, declined } = row;
  return {
    summary,
    received: received ?? 0,
    adopted: adopted ?? 0,
    partly: partly ?? 0,
    declined: declined ?? 0,
    comments: rows.map(({ text, decision, reason }) => ({ text, decision, reason })),
  };
}
