import { sql } from 'kysely';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { notify } from '../../desk/index.ts';
import { holdersOf, peopleOfAgency, peopleOfUnit } from '../../people/index.ts';
import type { DayKeeper } from '../../working-days/index.ts';
import { REQUEST } from '../request-record.ts';

/** A case or another record whose day has moved, and whom that concerns. */
export interface MovedRecord {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
}

/** Remembers whom moved records concern, in the transaction that moves them. */
export async function keepForTelling(transaction: Database, noticeId: number, noun: string, moved: readonly MovedRecord[]): Promise<void> {
  if (moved.length === 0) return;
  await sql`
    insert into calendar_recalculation_moved as m (agency_id, notice_id, noun, unit_id, assignee_id, moved, record_id)
    select agency_id, ${noticeId}, ${noun}, coalesce(unit_id, 0), coalesce(assignee_id, 0), count(*), min(record_id)
    from unnest(${moved.map(({ agencyId }) => agencyId)}::integer[], ${moved.map(({ unitId }) => unitId)}::integer[],
      ${moved.map(({ assigneeId }) => assigneeId)}::integer[], ${moved.map(({ id }) => id)}::integer[])
      as n(agency_id, unit_id, assignee_id, record_id)
    group by 1, 4, 5
    on conflict (agency_id, notice_id, noun, unit_id, assignee_id) do update set moved = m.moved + excluded.moved`.execute(transaction);
}

interface Told {
  readonly agencyId: number;
  moved: number;
  readonly recordId: number;
  /** All of them are this person's own. */
  isOwn: boolean;
}

interface Row {
  readonly noun: string;
  readonly agencyId: number;
  readonly unitId: number;
  readonly assigneeId: number;
  readonly moved: number;
  readonly recordId: number;
}

/** How people are told of records of one kind. */
interface Teller {
  readonly noun: string;
  readonly words: (moved: number) => string;
  readonly linkTo: (told: Told) => string;
}

const OF_CASES: Teller = {
  noun: REQUEST.noun,
  words: (moved) => `您办理的 ${moved} 件公开申请期限有变化`,
  linkTo: ({ moved, recordId, isOwn }) => (moved === 1 ? `/requests/${recordId}` : isOwn ? '/requests?mine=true' : '/requests'),
};

/** Tells each person once how many cases they work on have moved, and once of each other kind of record. */
export async function tellOfMoved(work: Work, noticeId: number, keepers: readonly DayKeeper[]): Promise<void> {
  const { rows } = await sql<Row>`
    delete from calendar_recalculation_moved where notice_id = ${noticeId}
    returning noun, agency_id as "agencyId", unit_id as "unitId", assignee_id as "assigneeId", moved, record_id as "recordId"`.execute(
    work.transaction,
  );
  const tellers = keepers.map(({ noun, words, path, pathOf }): Teller => {
    return { noun, words, linkTo: ({ moved, recordId }) => (moved === 1 ? pathOf(recordId) : path) };
  });
  for (const teller of [OF_CASES, ...tellers]) {
    const own = rows.filter(({ noun }) => noun === teller.noun);
    await tell(work, teller, await toldPeople(work.transaction, own));
  }
}

/** The assignee, else the people of the unit, else the clerks. */
async function toldPeople(transaction: Database, rows: readonly Row[]): Promise<ReadonlyMap<number, Told>> {
  const people = new Map<number, Told>();
  for (const { agencyId, unitId, assigneeId, moved, recordId } of rows) {
    const isOwn = assigneeId !== 0;
    const concerned = isOwn
      ? await peopleOfAgency(transaction, agencyId, [assigneeId])
      : await (unitId === 0 ? holdersOf(transaction, { agencyId, role: 'clerk' }) : peopleOfUnit(transaction, unitId));
    for (const person of concerned) {
      const told = people.get(person);
      if (told === undefined) people.set(person, { agencyId, moved, recordId, isOwn });
      else {
        told.moved += moved;
        told.isOwn &&= isOwn;
      }
    }
  }
  return people;
}

async function tell(work: Work, { words, linkTo }: Teller, people: ReadonlyMap<number, Told>): Promise<void> {
  const messages = new Map<string, Message>();
  for (const [person, told] of people) {
    const { agencyId, moved } = told;
    const link = linkTo(told);
    const key = `${agencyId} ${moved} ${link}`;
    const text = `节假日安排有新的通知，${words(moved)}，请查看`;
    const message = messages.get(key) ?? { agencyId, link, text, people: [] };
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
