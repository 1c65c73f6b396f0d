import { sql } from 'kysely';
import { z } from 'zod';
import { bySystem, inWork, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import { changeValidity, type DecidedValidity } from '../rules/validity-decisions.ts';
import { VALIDITY_TITLES, validityOn, type Validity } from '../rules/validity.ts';
import { holdDocument, type StoredDocument } from '../store.ts';
import { dayInShanghai } from '../today.ts';
import { applyValidity, type NewValidity } from './set-validity.ts';

export const validityJob = defineJob({
  name: 'documents.validity',
  title: '按日期变更文件效力',
  schema: z.object({}),
  once: 'unfinished',
});

/** A little after midnight in Shanghai: what begins today is in force, what ended yesterday has lapsed. */
export const validityHandler: JobHandler = handleJob(validityJob, async ({ database, signal }) => {
  const changed = await settleValidities(database, new Date(), signal);
  return changed === 0 ? '没有文件的效力需要变更。' : `变更了 ${changed} 份文件的效力。`;
});

/** Each document in a transaction of its own. Returns how many changed. */
export async function settleValidities(database: Database, now: Date, signal?: AbortSignal): Promise<number> {
  const today = dayInShanghai(now);
  let changed = 0;
  for (const { id } of await candidates(database, today)) {
    signal?.throwIfAborted();
    const done = await inWork(database, bySystem('定时任务：按日期变更文件效力'), (work) => settle(work, id, today));
    if (done) changed += 1;
  }
  return changed;
}

/** The days are those of the text that is in force: the released one, or the one that was filed. */
async function candidates(database: Database, today: PlainDate): Promise<readonly { readonly id: number }[]> {
  const { rows } = await sql<{ id: number }>`
    select document.document_id as id from document
    where document.validity is not null and document.index_number is not null and document.state <> 'discarded' and (
      exists (select from validity_decision d where d.agency_id = document.agency_id and d.document_id = document.document_id
        and d.outcome is null and d.effective_on <= ${today}::date)
      or document.validity in ('notYetInForce', 'inForce', 'amended') and (document.released_revision is not null or document.state = 'filed')
        and exists (select from document_revision r where r.agency_id = document.agency_id and r.document_id = document.document_id
          and r.revision = coalesce(document.released_revision, document.revision)
          and (document.validity = 'notYetInForce' and coalesce(r.content::jsonb ->> 'effectiveFrom', '') <= ${today}::text
            or r.content::jsonb ->> 'effectiveUntil' < ${today}::text
              and (document.validity_on is null or document.validity_on::text <= r.content::jsonb ->> 'effectiveUntil'))))
    order by document.agency_id, document.document_id`.execute(database);
  return rows;
}

interface Waiting {
  readonly decisionId: number;
  readonly validity: DecidedValidity;
  readonly on: string;
  readonly decidedBy: number | null;
  readonly reason: string;
}

async function settle(work: Work, id: number, today: PlainDate): Promise<boolean> {
  const { transaction } = work;
  const document = await holdDocument(transaction, EVERYWHERE, id);
  if (document === null || document.validity === null) return false;
  const { agencyId, unitId, title } = document;
  const waiting = await sql<Waiting>`
    update validity_decision set outcome = 'applied', settled_at = now()
    where agency_id = ${agencyId} and document_id = ${id} and outcome is null and effective_on <= ${today}::date
    returning decision_id as "decisionId", validity, effective_on as "on", decided_by_document_id as "decidedBy", reason`.execute(
    transaction,
  );
  const [decision] = waiting.rows;
  const next = decision === undefined ? await byItsDays(transaction, document, today) : decided(document.validity, decision);
  if (next === null) return false;
  await applyValidity(work, document, next);
  await notify(work, { to: { unitId }, text: `文件效力变为“${VALIDITY_TITLES[next.validity]}”：${title}`, link: `/documents/${id}` });
  return true;
}

/** Since it was decided, something else may have come first. */
function decided(from: Validity, { validity, on, decidedBy, reason }: Waiting): NewValidity | null {
  return changeValidity(from, validity).ok ? { validity, on, decidedBy, reason } : null;
}

interface Days {
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  readonly validityOn: string | null;
}

async function byItsDays(
  database: Database,
  { agencyId, id, releasedRevision, revision, validity }: StoredDocument,
  today: PlainDate,
): Promise<NewValidity | null> {
  const { rows } = await sql<Days>`
    select r.content::jsonb ->> 'effectiveFrom' as "effectiveFrom", r.content::jsonb ->> 'effectiveUntil' as "effectiveUntil",
      d.validity_on as "validityOn"
    from document_revision r join document d on d.agency_id = r.agency_id and d.document_id = r.document_id
    where r.agency_id = ${agencyId} and r.document_id = ${id} and r.revision = ${releasedRevision ?? revision}`.execute(database);
  const [days] = rows;
  if (days === undefined) return null;
  const { effectiveFrom, effectiveUntil, validityOn: decidedOn } = days;
  const due = validityOn(days, today);
  if (due === 'lapsed') {
    // Somebody has prolonged it after its last day.
    if (decidedOn !== null && effectiveUntil !== null && decidedOn > effectiveUntil) return null;
    return { validity: due, on: null, decidedBy: null, reason: `有效期至 ${effectiveUntil ?? ''}` };
  }
  return due === 'inForce' && validity === 'notYetInForce'
    ? { validity: due, on: null, decidedBy: null, reason: `自 ${effectiveFrom ?? ''} 起施行` }
    : null;
}
