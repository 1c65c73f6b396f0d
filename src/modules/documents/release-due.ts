import { sql } from 'kysely';
import { z } from 'zod';
import { allOrNothing, bySystem, changeRecord, inWork, type Work } from '../../platform/audit/index.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { documentProblem } from './document-problems.ts';
import { DOCUMENT } from './document-record.ts';
import { releaseDocument } from './release-document.ts';
import { holdDocument, updateDocument } from './store.ts';
import { withdrawDocument } from './withdraw-document.ts';

export const releaseDueJob = defineJob({
  name: 'documents.due',
  title: '定时发布和撤下',
  schema: z.object({}),
  once: 'unfinished',
});

const BY = bySystem('定时发布');

/** Every minute: what is approved and due comes out, what is public and due is taken back, each in its own transaction. */
export function releaseDueHandler(): JobHandler {
  return handleJob(releaseDueJob, async ({ database, signal }) => {
    const { released, withdrawn } = await releaseDue(database, new Date(), signal);
    return released + withdrawn === 0 ? null : `已发布 ${released} 条，撤下 ${withdrawn} 条。`;
  });
}

/** Does what is due at an instant; done again it finds nothing more to do. */
export async function releaseDue(
  database: Database,
  now: Date,
  signal?: AbortSignal,
): Promise<{ readonly released: number; readonly withdrawn: number }> {
  const due = await sql<{ id: number; releases: boolean }>`
    select document_id as id, true as releases from document where release_due_at <= ${now} and state = 'approved'
    union all
    select document_id, false from document
    where withdrawal_due_at <= ${now} and released_revision is not null and withdrawn_at is null
    order by 1, 2 desc`.execute(database);
  let released = 0;
  let withdrawn = 0;
  for (const { id, releases } of due.rows) {
    signal?.throwIfAborted();
    const done = await allOrNothing(database, BY, (work) => (releases ? releaseOne(work, id, now) : withdrawOne(work, id, now)));
    if (!done.ok) await inWork(database, BY, (work) => giveUp(work, id, releases, done.error));
    else if (done.value && releases) released += 1;
    else if (done.value) withdrawn += 1;
  }
  return { released, withdrawn };
}

type Done = Result<boolean, DocumentFailure>;

/** Looked at again once it is held: somebody may have come first. */
async function releaseOne(work: Work, id: number, now: Date): Promise<Done> {
  const document = await holdDocument(work.transaction, EVERYWHERE, id);
  if (document === null || document.state !== 'approved' || document.releaseDueAt === null || document.releaseDueAt > now) return ok(false);
  const { revision, contentHash } = document;
  const done = await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' });
  return done.ok ? ok(true) : done;
}

async function withdrawOne(work: Work, id: number, now: Date): Promise<Done> {
  const document = await holdDocument(work.transaction, EVERYWHERE, id);
  if (document === null || document.withdrawalDueAt === null || document.withdrawalDueAt > now) return ok(false);
  const done = await withdrawDocument(work, { id, version: document.version, reason: '到了设定的撤下时间' });
  return done.ok ? ok(true) : done;
}

/** What can't be done is not tried every minute: the clerks are told, once. */
async function giveUp(work: Work, id: number, releases: boolean, failure: DocumentFailure): Promise<void> {
  const document = await holdDocument(work.transaction, EVERYWHERE, id);
  if (document === null) return;
  const { agencyId, version, title } = document;
  const { words: problem } = await documentProblem(work.transaction, failure);
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'schedule', reason: problem.detail }, () =>
    updateDocument(work.transaction, { id, version }, [sql`${sql.ref(releases ? 'release_due_at' : 'withdrawal_due_at')} = null`]),
  );
  const words = releases ? '定时发布没有完成' : '定时撤下没有完成';
  await notify(work, { to: { agencyId, role: 'clerk' }, text: `${words}：${title}（${problem.detail}）`, link: `/documents/${id}` });
}
