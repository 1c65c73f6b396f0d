import { sql } from 'kysely';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { notify } from '../../desk/index.ts';
import { holdersOf, peopleOfAgency, peopleOfUnit } from '../../people/index.ts';

export interface MovedCase {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
}

/** Remembers whom moved cases concern, in the transaction that moves them. */
export async function keepForTelling(transaction: Database, noticeId: number, moved: readonly MovedCase[]): Promise<void> {
  if (moved.length === 0) return;
  await sql`
    insert into calendar_recalculation_moved as m (agency_id, notice_id, unit_id, assignee_id, moved, request_id)
    select agency_id, ${noticeId}, coalesce(unit_id, 0), coalesce(assignee_id, 0), count(*), min(request_id)
    from unnest(${moved.map(({ agencyId }) => agencyId)}::integer[], ${moved.map(({ unitId }) => unitId)}::integer[],
      ${moved.map(({ assigneeId }) => assigneeId)}::integer[], ${moved.map(({ id }) => id)}::integer[])
      as n(agency_id, unit_id, assignee_id, request_id)
    group by 1, 3, 4
    on conflict (agency_id, notice_id, unit_id, assignee_id) do update set moved = m.moved + excluded.moved`.execute(transaction);
}

interface Told {
  readonly agencyId: number;
  moved: number;
  readonly requestId: number;
  /** All of them are this person's own. */
  isOwn: boolean;
}

/** Tells each person once how many cases they work on have moved: the assignee, else the people of the unit, else the clerks. */
export async function tellOfMoved(work: Work, noticeId: number): Promise<void> {
  const { transaction } = work;
  const { rows } = await sql<{ agencyId: number; unitId: number; assigneeId: number; moved: number; requestId: number }>`
    delete from calendar_recalculation_moved where notice_id = ${noticeId}
    returning agency_id as "agencyId", unit_id as "unitId", assignee_id as "assigneeId", moved, request_id as "requestId"`.execute(
    transaction,
  );
  const people = new Map<number, Told>();
  for (const { agencyId, unitId, assigneeId, moved, requestId } of rows) {
    const isOwn = assigneeId !== 0;
    const concerned = isOwn
      ? await peopleOfAgency(transaction, agencyId, [assigneeId])
      : await (unitId === 0 ? holdersOf(transaction, { agencyId, role: 'clerk' }) : peopleOfUnit(transaction, unitId));
    for (const person of concerned) {
      const told = people.get(person);
      if (told === undefined) people.set(person, { agencyId, moved, requestId, isOwn });
      else {
        told.moved += moved;
        told.isOwn &&= isOwn;
      }
    }
  }
  const messages = new Map<string, Message>();
  for (const [person, { agencyId, moved, requestId, isOwn }] of people) {
    const link = moved === 1 ? `/requests/${requestId}` : isOwn ? '/requests?mine=true' : '/requests';
    const key = `${agencyId} ${moved} ${link}`;
    const message = messages.get(key) ?? { agencyId, link, text: textFor(moved), people: [] };
    message.people.push(person);
    messages.set(key, message);
  }
  for (const { agencyId, people: members, text, link } of messages.values()) {
    await notify(work, { to: { agencyId, people: members }, text, link });
  }
}

interface Message {
  readonly agencyId: number;
  readonly text: string;
  readonly link: string;
  readonly people: number[];
}

function textFor(moved: number): string {
  return `节假日安排有新的通知，您办理的 ${moved} 件公开申请期限有变化，请查看`;
}
