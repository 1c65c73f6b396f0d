import { sql } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { bySystem, changeRecord, inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import { endOf, transitionOf } from './rules/index.ts';
import { countComments, findConsultation, updateConsultation } from './store.ts';

export const closeDueJob = defineJob({
  name: 'consultations.due',
  title: '征集到期截止',
  schema: z.object({}),
  once: 'unfinished',
});

const BY = bySystem('征集到期');

/** Every minute: what has had its last day is closed; what is open has its page made anew once a day, for it says how many are left. */
export function closeDueHandler(): JobHandler {
  return handleJob(closeDueJob, async ({ database }) => {
    const closed = await closeDue(database, new Date());
    return closed === 0 ? null : `已截止 ${closed} 次征集。`;
  });
}

/** Does what is due at an instant; done again it finds nothing more to do. */
export async function closeDue(database: Database, now: Date): Promise<number> {
  const today = shanghaiDay(now);
  const due = await sql<{ id: number }>`
    select consultation_id as id from consultation where state = 'open' and closes_on < ${today}::date order by consultation_id`.execute(
    database,
  );
  let closed = 0;
  for (const { id } of due.rows) if (await inWork(database, BY, (work) => closeOne(work, id, now))) closed += 1;
  await sql`update consultation set shown_on = ${today} where state = 'open' and shown_on is distinct from ${today}::date`.execute(
    database,
  );
  return closed;
}

/** Looked at again once it is held: somebody may have come first. */
async function closeOne(work: Work, id: number, now: Date): Promise<boolean> {
  const { transaction } = work;
  const found = await findConsultation(transaction, EVERYWHERE, id, { hold: true });
  const transition = found === null ? null : transitionOf(found.state, 'close');
  if (found === null || transition === null || now.getTime() < endOf(found.closesOn)) return false;
  const { agencyId, version, unitId, title } = found;
  await changeRecord(work, CONSULTATION, id, { agencyId, deed: 'close' }, () =>
    updateConsultation(transaction, { id, version }, [sql`state = ${transition.to}`, sql`closed_at = ${now}`]),
  );
  const { received } = await countComments(transaction, agencyId, id);
  const text = `征集已截止：${title}，收到 ${received} 条意见，请逐条答复后公布结果。`;
  await notify(work, { to: { unitId }, text, link: `/consultations/${id}` });
  await notify(work, { to: { agencyId, role: 'clerk' }, text, link: `/consultations/${id}` });
  return true;
}
