import { sql, type RawBuilder } from 'kysely';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { ReturnedTo, TaskState } from './rules/task-states.ts';
import type { TaskKind, TaskNote } from './task-record.ts';

/** A task as its row has it. */
export interface StoredTask {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly body: string;
  readonly kind: TaskKind;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
  readonly dueOn: string | null;
  readonly state: TaskState;
  readonly returnedTo: ReturnedTo | null;
  readonly returnReason: string;
  readonly answer: string;
  readonly aboutNoun: string | null;
  readonly aboutId: string | null;
  readonly aboutPath: string | null;
  readonly createdByKind: 'person' | 'machine' | 'system';
  readonly createdBy: number | null;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/**
 * Whose a task is, for reach; the query joins the assignee. Who has gone to another agency has left their tasks behind:
 * else a role at the new place would open the old one's.
 */
export const OWNERSHIP = {
  agency: sql.ref('task.agency_id'),
  unit: sql.ref('task.unit_id'),
  person: sql`case when assignee.agency_id = task.agency_id then task.assignee_id end`,
};

/** The task, when it lies within reach. */
export async function findTask(database: Database, reach: Reach, id: number): Promise<StoredTask | null> {
  const { rows } = await sql<StoredTask>`
    select task.task_id as id, task.agency_id as "agencyId", agency.name as "agencyName", task.title, task.body, task.kind,
      task.unit_id as "unitId", unit.name as "unitName", task.assignee_id as "assigneeId", assignee.display_name as "assigneeName",
      task.due_on as "dueOn", task.state, task.returned_to as "returnedTo", task.return_reason as "returnReason", task.answer,
      task.about_noun as "aboutNoun", task.about_id as "aboutId", task.about_path as "aboutPath",
      task.created_by_kind as "createdByKind", task.created_by as "createdBy", task.created_by_name as "createdByName",
      task.created_at as "createdAt", task.finished_at as "finishedAt", task.closed_at as "closedAt", task.version
    from task join agency on agency.agency_id = task.agency_id
      left join unit on unit.unit_id = task.unit_id
      left join account assignee on assignee.account_id = task.assignee_id
    where task.task_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}

export interface NewTask {
  readonly agencyId: number;
  readonly title: string;
  readonly body: string;
  readonly kind: TaskKind;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
  readonly dueOn: string | null;
  readonly about: { readonly noun: string; readonly recordId: string; readonly path: string } | null;
}

export async function insertTask(database: Database, by: DoneBy, task: NewTask): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into task (agency_id, title, body, kind, unit_id, assignee_id, due_on, about_noun, about_id, about_path,
      created_by_kind, created_by, created_by_name)
    values (${task.agencyId}, ${task.title}, ${task.body}, ${task.kind}, ${task.unitId}, ${task.assigneeId}, ${task.dueOn},
      ${task.about?.noun ?? null}, ${task.about?.recordId ?? null}, ${task.about?.path ?? null},
      ${authorKind(by)}, ${by.id}, ${by.name})
    returning task_id as id`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('The task was not inserted');
  return row.id;
}

/** Sets columns where the task still has this version; false when it has another by now. */
export async function updateTask(
  database: Database,
  id: number,
  version: number,
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update task set ${sql.join([...columns, sql`version = version + 1`])}
    where task_id = ${id} and version = ${version} returning task_id`.execute(database);
  return rows.length > 0;
}

export async function insertNote(
  database: Database,
  by: DoneBy,
  note: { readonly agencyId: number; readonly taskId: number; readonly deed: TaskNote['deed']; readonly text: string },
): Promise<void> {
  await sql`insert into task_note (agency_id, task_id, deed, text, author_kind, author_id, author_name)
    values (${note.agencyId}, ${note.taskId}, ${note.deed}, ${note.text}, ${authorKind(by)}, ${by.id}, ${by.name})`.execute(database);
}

/** What was said about a task, oldest first; the last 200. */
export async function listNotes(database: Database, agencyId: number, taskId: number): Promise<readonly TaskNote[]> {
  const { rows } = await sql<Omit<TaskNote, 'writtenAt' | 'author'> & { writtenAt: Date; kind: TaskNote['author']['kind']; name: string }>`
    select note_id as id, deed, text, author_kind as kind, author_name as name, written_at as "writtenAt"
    from task_note where agency_id = ${agencyId} and task_id = ${taskId} order by note_id desc limit 200`.execute(database);
  return rows
    .map(({ kind, name, writtenAt, ...note }) => ({ ...note, author: { kind, name }, writtenAt: writtenAt.toISOString() }))
    .toReversed();
}

/** Tasks about a record that somebody still has to do. */
export async function activeTasksAbout(
  database: Database,
  agencyId: number,
  noun: string,
  recordId: string,
): Promise<readonly { readonly id: number; readonly version: number; readonly state: TaskState }[]> {
  const { rows } = await sql<{ id: number; version: number; state: TaskState }>`
    select task_id as id, version, state from task
    where agency_id = ${agencyId} and about_noun = ${noun} and about_id = ${recordId} and state in ('open', 'accepted', 'returned')
    order by task_id for update`.execute(database);
  return rows;
}

/** May a deed with this reach put a task into that unit (null: the office) of that agency? */
export async function placeIsWithin(database: Database, reach: Reach, agencyId: number, unitId: number | null): Promise<boolean> {
  const within = withinReach(reach, { agency: sql.ref('place.agency_id'), unit: sql.ref('place.unit_id') });
  const { rows } = await sql`
    select from (select ${agencyId}::integer as agency_id, ${unitId}::integer as unit_id) as place where ${within}`.execute(database);
  return rows.length > 0;
}

function authorKind({ kind }: DoneBy): 'person' | 'machine' | 'system' {
  return kind === 'person' || kind === 'machine' ? kind : 'system';
}
