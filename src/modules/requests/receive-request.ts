import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { ReceiptChannel } from '../../law/index.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { holdOpenAgency } from '../agencies/index.ts';
import { queryCodeMark, queryCodeOf } from './query-code.ts';
import { REQUEST } from './request-record.ts';
import type { Applicant } from './rules/index.ts';
import { sealApplicant } from './sealed-applicant.ts';
import { insertEvent, type OralConfirmation, type StoredRequest } from './store.ts';
import { tellOffice } from './tell.ts';

/** An application as it came in, by whatever channel (art 29). */
export interface Application {
  readonly agencyId: number;
  /** Of whoever hands in: the same key again is the same application. */
  readonly intakeKey: string;
  readonly channel: ReceiptChannel;
  readonly kind: StoredRequest['kind'];
  readonly applicant: Applicant;
  readonly content: string;
  readonly wantedForm: StoredRequest['wantedForm'];
  readonly wantedDelivery: StoredRequest['wantedDelivery'];
  readonly helpNeeded: string;
  readonly proposesPublication: boolean;
  /** 口头申请: written down by the office, confirmed by the applicant (art 29). */
  readonly oral?: { readonly writtenBy: string; readonly confirmed: OralConfirmation } | null;
  readonly arrivedOn: PlainDate;
  readonly submittedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  /** Applications of one hand-in that belong together. */
  readonly bulkKey?: string | null;
  /** Cut off another request (一事一申请). */
  readonly splitFrom?: number | null;
  /** What it is called; the first line of its content when left out. */
  readonly title?: string;
  /** What all was asked for, where this is a part of it. */
  readonly originalContent?: string | null;
  /** The agency here that handed it on. */
  readonly handedOnBy?: string;
}

export interface TakenIn {
  readonly id: number;
  /** For the applicant's eyes only; it is kept nowhere. */
  readonly queryCode: string;
  /** Whether it had come in before. */
  readonly known: boolean;
}

/** Takes an application in: from here on it is there, once. Nothing runs before its receipt is settled (art 31). */
export async function receiveRequest(
  work: Work,
  secrets: SecretBox,
  application: Application,
): Promise<Result<TakenIn, { readonly kind: 'agencyClosed' }>> {
  const { transaction, by } = work;
  const { agencyId, intakeKey } = application;
  const queryCode = queryCodeOf(secrets, agencyId, intakeKey);
  // One after the other: else two of the same would both be the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${intakeKey}, ${agencyId}))`.execute(transaction);
  const known = await sql<{ id: number }>`select request_id as id from disclosure_request
    where agency_id = ${agencyId} and intake_key = ${intakeKey}`.execute(transaction);
  const [before] = known.rows;
  if (before !== undefined) return ok({ id: before.id, queryCode, known: true });
  if ((await holdOpenAgency(transaction, EVERYWHERE, agencyId)) !== 'open') return err({ kind: 'agencyClosed' });
  const id = await insertRequest(work, secrets, application, queryCode);
  const { channel, kind, arrivedOn, handedOnBy } = application;
  const data = { channel, kind, ...(handedOnBy === undefined ? {} : { fromAgency: handedOnBy }) };
  await insertEvent(
    transaction,
    by,
    { agencyId, id },
    { deed: 'arrive', on: arrivedOn, clock: null, before: null, after: 'arrived', data },
  );
  await recordCreation(work, REQUEST, id, { agencyId, deed: 'receive' });
  await tellOffice(work, { agencyId, id }, '收到新的公开申请，请确认收到之日');
  return ok({ id, queryCode, known: false });
}

async function insertRequest({ transaction }: Work, secrets: SecretBox, from: Application, queryCode: string): Promise<number> {
  const { agencyId, applicant } = from;
  const sealed = sealApplicant(secrets, agencyId, applicant);
  const { rows } = await sql<{ id: number }>`insert into disclosure_request
      (agency_id, intake_key, query_code_mark, channel, kind, applicant_kind, applicant, applicant_mark, phone_mark, content, title, wanted_form,
        wanted_delivery, help_needed, proposes_publication, arrived_on, submitted_on, signed_on, bulk_key, split_from,
        original_content, oral_writer, oral_confirmed)
    values (${agencyId}, ${from.intakeKey}, ${queryCodeMark(secrets, queryCode)}, ${from.channel}, ${from.kind}, ${applicant.kind},
      ${sealed.applicant}, ${sealed.applicantMark}, ${sealed.phoneMark}, ${from.content}, ${from.title ?? titleOf(from.content)}, ${from.wantedForm},
      ${from.wantedDelivery}, ${from.helpNeeded}, ${from.proposesPublication}, ${from.arrivedOn}, ${from.submittedOn}, ${from.signedOn},
      ${from.bulkKey ?? null}, ${from.splitFrom ?? null}, ${from.originalContent ?? null},
      ${from.oral?.writtenBy ?? ''}, ${from.oral?.confirmed ?? null})
    returning request_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The request was not inserted');
  return row.id;
}

/** The content's first line, short enough for a list. */
export function titleOf(content: string): string {
  const line = content.trim().split(/\r?\n/u)[0]?.trim() ?? '';
  const signs = Array.from(line);
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : line;
}
