import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { remedyLimit, remedyLimitWords, type RemedyLimitKind, type WorkdayCalendar } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { allows, reachOf, type Leave } from '../access/index.ts';
import { findRequest, requestPolicy } from '../requests/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import { RESULT_TITLES } from './remedy-record.ts';
import type { RemedyRecord } from './remedy-shape.ts';
import { answerDue, DEED_TITLES, LEVEL_TITLES, REMEDY_DEEDS, remedyPolicy, remedyStep, type RemedyDeed } from './rules/index.ts';
import { noteContext } from './sealed-party.ts';
import { findRemedy, instancesOf, type StoredInstance, type StoredRemedy } from './store.ts';

type PolicyDeed = keyof typeof remedyPolicy.deeds;

/** The leave that a step needs: an appeal, a retrial and a remand are one kind of news. */
export function leaveFor(deed: RemedyDeed): PolicyDeed {
  return deed === 'retry' || deed === 'remand' ? 'appeal' : deed;
}

/** A review or a suit with all that hangs on it, as the asker may see it; null beyond reach. */
export async function viewRemedy(
  database: Database,
  secrets: SecretBox,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  id: number,
  today: PlainDate,
): Promise<RemedyRecord | null> {
  const found = await findRemedy(database, reach, id);
  if (found === null) return null;
  const { agencyId, agencyName, requestId, requestTitle, createdAt, erasedAt, ...rest } = found;
  const may = (deed: PolicyDeed) => allows(remedyPolicy, deed, actor, { agencyId });
  const instances = await instancesOf(database, found);
  const calendar = await currentCalendar(database);
  return {
    ...rest,
    agency: { id: agencyId, name: agencyName },
    request: requestId === null ? null : { id: requestId, title: requestTitle ?? '' },
    resultTitle: titleOf(found.result),
    late: found.dueOn !== null && found.dueOn < today,
    createdAt: createdAt.toISOString(),
    erased: erasedAt !== null,
    instances: instances.map((one) => ({
      ...one,
      levelTitle: LEVEL_TITLES[one.level],
      resultTitle: titleOf(one.result),
      answerWords: answerWords(one, calendar),
    })),
    hearings: await hearingsOf(database, found),
    files: await filesOf(database, found),
    notes: await notesOf(database, secrets, found, may('readParty')),
    limits: limitsOf(found, instances, calendar),
    deeds: REMEDY_DEEDS.filter((deed) => remedyStep(found.stage, found.level, deed) !== null && may(leaveFor(deed))).map((deed) => ({
      deed,
      title: DEED_TITLES[deed],
    })),
    allowed: [
      ...(['edit', 'attach', 'note', 'readParty'] as const).filter((deed) => may(deed) && erasedAt === null),
      ...(found.stage !== 'decided' && found.stage !== 'closed' && may('hear') ? ['hearing'] : []),
    ],
    mayReopen: await mayReopen(database, actor, requestId),
  };
}

function titleOf(result: string | null): string {
  return result === null ? '' : (RESULT_TITLES[result] ?? result);
}

function answerWords({ level, procedure, servedOn }: StoredInstance, calendar: WorkdayCalendar): string {
  const limit = answerDue(level, procedure, servedOn, calendar);
  return limit === null ? '' : remedyLimitWords(limit);
}

/** A decided review may be followed by a suit, a judgment of the first instance by an appeal. */
function limitsOf({ stage, level }: StoredRemedy, instances: readonly StoredInstance[], calendar: WorkdayCalendar): RemedyRecord['limits'] {
  const decidedOn = instances.at(-1)?.decidedOn ?? null;
  const kind: RemedyLimitKind | null = level === 'review' ? 'suitAfterReview' : level === 'first' ? 'appeal' : null;
  const limit = stage !== 'decided' || decidedOn === null || kind === null ? null : remedyLimit(kind, decidedOn, calendar);
  return limit === null ? [] : [{ title: limit.title, dueOn: limit.dueOn, words: remedyLimitWords(limit) }];
}

async function mayReopen(database: Database, actor: Leave['actor'], requestId: number | null): Promise<boolean> {
  const reach = reachOf(actor, requestPolicy.noun, 'reopen', requestPolicy.deeds.reopen);
  const request = requestId === null || reach === null ? null : await findRequest(database, reach, requestId);
  return request !== null && (request.state === 'answered' || request.state === 'archived');
}

async function hearingsOf(database: Database, { agencyId, id }: StoredRemedy): Promise<RemedyRecord['hearings']> {
  const { rows } = await sql<RemedyRecord['hearings'][number]>`
    select hearing_id as id, instance, hearing_on as "on", at_time as "time", place from remedy_hearing
    where agency_id = ${agencyId} and remedy_id = ${id} order by hearing_on, hearing_id`.execute(database);
  return [...rows];
}

async function filesOf(database: Database, { agencyId, id }: StoredRemedy): Promise<RemedyRecord['files']> {
  const { rows } = await sql<Omit<RemedyRecord['files'][number], 'addedAt'> & { addedAt: Date }>`
    select file_id as id, name, media_type as "mediaType", bytes, file_sha256 is null as erased, by_name as "byName", added_at as "addedAt" from remedy_file
    where agency_id = ${agencyId} and remedy_id = ${id} order by file_id`.execute(database);
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
}

async function notesOf(
  database: Database,
  secrets: SecretBox,
  { agencyId, id }: StoredRemedy,
  mayName: boolean,
): Promise<RemedyRecord['notes']> {
  const { rows } = await sql<{ id: number; sealed: Buffer | null; byName: string; writtenAt: Date }>`
    select note_id as id, text as sealed, by_name as "byName", written_at as "writtenAt" from remedy_note
    where agency_id = ${agencyId} and remedy_id = ${id} order by note_id`.execute(database);
  return rows.map(({ sealed, writtenAt, ...row }) => ({
    ...row,
    text: mayName && sealed !== null ? secrets.open(sealed, noteContext(agencyId)) : null,
    writtenAt: writtenAt.toISOString(),
  }));
}
