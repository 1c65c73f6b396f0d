import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { CLOSED_STATES } from '../../../law/index.ts';
import { bySystem, inWork, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import { notify } from '../../desk/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { tellOffice, tellWorkers } from '../tell.ts';
import { reminderWords, type About, type ClockKind } from './reminder-words.ts';

export const remindRequestsJob = defineJob({
  name: 'requests.remind',
  title: '提醒公开申请的期限',
  schema: z.object({}),
  once: 'unfinished',
});

/** Each morning: terms that end within three working days, today, or are over; arrivals that nobody has confirmed. */
export function remindRequestsHandler(): JobHandler {
  return handleJob(remindRequestsJob, async ({ database }) => {
    const reminded = await remindOfRequests(database, new Date());
    return reminded === 0 ? null : `已提醒 ${reminded} 次。`;
  });
}

interface Due {
  readonly agencyId: number;
  readonly id: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
  readonly number: string | null;
  readonly about: About;
  readonly on: PlainDate;
  readonly kind: ClockKind | null;
}

/** How long an arrival may wait for its confirmation before somebody is told, in days. */
const UNCONFIRMED_DAYS = 3;

/** Reminds of each once: whoever works on it; of what is late the office too, and of a late reply its head. Returns how many. */
export async function remindOfRequests(database: Database, now: Date): Promise<number> {
  const today = shanghaiDay(now);
  const near = (await currentCalendar(database)).workdaysAfter(today, 3);
  const { rows } = await sql<Due>`
    with wanted as (
      select r.agency_id, r.request_id, r.unit_id, r.assignee_id, '〔' || r.year || '〕' || r.number || '号' as number, r.next_due_kind as kind,
        r.next_due_on as about_on,
        case when r.next_due_on < ${today}::date then 'late' when r.next_due_on = ${today}::date then 'today' else 'near' end as about
      from disclosure_request r where r.next_due_on <= ${near}::date and not r.state = any(${[...CLOSED_STATES]}::text[])
      union all
      select r.agency_id, r.request_id, r.unit_id, r.assignee_id, null, null, r.arrived_on, 'unconfirmed'
      from disclosure_request r where r.state = 'arrived' and r.arrived_on <= ${today}::date - ${UNCONFIRMED_DAYS}::integer
    )
    select agency_id as "agencyId", request_id as id, unit_id as "unitId", assignee_id as "assigneeId", number, about, about_on as "on", kind
    from wanted where not exists (select 1 from request_reminder m where m.agency_id = wanted.agency_id
      and m.request_id = wanted.request_id and m.about = wanted.about and m.about_on = wanted.about_on)
    order by agency_id, about_on, request_id`.execute(database);
  let reminded = 0;
  for (const due of rows) if (await inWork(database, bySystem('定时任务：提醒'), (work) => remind(work, due))) reminded += 1;
  return reminded;
}

async function remind(work: Work, due: Due): Promise<boolean> {
  const { agencyId, id, unitId, assigneeId, number, about, on, kind } = due;
  const words = reminderWords(about, kind, on);
  if (words === null) return false;
  const { rows } = await sql`insert into request_reminder (agency_id, request_id, about, about_on)
    values (${agencyId}, ${id}, ${about}, ${on}) on conflict do nothing returning 1`.execute(work.transaction);
  if (rows.length === 0) return false;
  const text = `${number ?? ''}${words}`;
  await tellWorkers(work, due, text);
  if (about !== 'late') return true;
  if (unitId !== null || assigneeId !== null) await tellOffice(work, due, text);
  if (kind === 'reply') await notify(work, { to: { agencyId, role: 'leader' }, text, link: `/requests/${id}` });
  return true;
}
