import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { LetterCode } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Actor, Reach, Role } from '../access/index.ts';
import { readSettings, requestSettings } from '../settings/index.ts';
import { numberLetter } from './letters/write-letter.ts';
import type { RequestFailure } from './request-failure.ts';
import { approvalLevels, nextLevel, type ApprovalLevel } from './rules/index.ts';
import { eventsOf, findRequest, type StoredEvent, type StoredRequest } from './store.ts';
import { takeStep } from './take-step.ts';
import { tellApprovers, tellOffice, tellWorkers } from './tell.ts';

export interface SigningOf {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  readonly opinion: string;
}

/** Where the round of approval stands. */
export interface Round {
  readonly levels: readonly ApprovalLevel[];
  readonly signed: readonly {
    readonly level: number;
    readonly byId: number | null;
    readonly byName: string;
    readonly on: PlainDate;
    readonly opinion: string;
  }[];
  readonly draftedBy: number | null;
}

/** Signs the reply at the next level; with the last one it may go out. */
export async function signReply(
  work: Work,
  { actor, reach }: { readonly actor: Actor; readonly reach: Reach },
  { id, version, on, opinion }: SigningOf,
): Promise<Result<{ readonly last: boolean }, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.state !== 'approving') return err({ kind: 'notNow', deed: 'sign', state: found.state, missing: [] });
  const { levels, signed, draftedBy } = await roundOf(transaction, found);
  if (actor.kind !== 'person') return err({ kind: 'notFound' });
  const next = nextLevel(levels, signed, { id: actor.id, roles: rolesIn(actor, found), drafted: draftedBy === actor.id });
  if (!next.ok) return err({ kind: 'signing', refusal: next.refusal });
  const { level, last } = next;
  const done = await takeStep(work, found, version, {
    deed: 'sign',
    on,
    holds: [last ? 'lastLevel' : 'levelsLeft'],
    data: { level, title: levels[level]?.title ?? '', opinion },
  });
  if (!done.ok) return done;
  if (last) await numberReply(work, found);
  const then = levels[level + 1];
  if (then !== undefined) await tellApprovers(work, found, then);
  if (then?.roles.includes('clerk') !== true)
    await tellOffice(work, found, last ? '答复已签发，请送达申请人' : `答复已通过${levels[level]?.title ?? ''}`);
  return ok({ last });
}

async function numberReply(work: Work, { agencyId, id }: StoredRequest): Promise<void> {
  const { rows } = await sql<{ letterId: number; code: LetterCode; on: PlainDate }>`
    select letter_id as "letterId", code, letter_on as "on" from request_letter
    where agency_id = ${agencyId} and request_id = ${id} and state = 'draft' and consultation_id is null
    order by letter_id desc limit 1`.execute(work.transaction);
  const [letter] = rows;
  if (letter === undefined) throw new Error('Nothing was drafted');
  await numberLetter(work, { agencyId, ...letter });
}

/** Sends the reply back to be worked over; the round begins anew. */
export async function returnReply(
  work: Work,
  reach: Reach,
  { id, version, on, opinion }: SigningOf,
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const done = await takeStep(work, found, version, { deed: 'return', on, data: { opinion }, reason: opinion });
  if (!done.ok) return done;
  await tellWorkers(work, found, '答复被退回，请修改后重新送审');
  return ok(null);
}

export async function roundOf(database: Database, { agencyId, id }: StoredRequest): Promise<Round> {
  const { approvalLevels: count } = await readSettings(database, requestSettings);
  const events = await eventsOf(database, agencyId, id);
  const begun = events.findLastIndex(({ deed }) => deed === 'draft');
  const round = events.slice(begun + 1);
  const broken = begun === -1 || round.some(({ deed }) => deed === 'return' || deed === 'reopen');
  const signatures = broken ? [] : round.filter(({ deed }) => deed === 'sign');
  const first = signatures[0]?.data['title'];
  return {
    levels: approvalLevels(count, typeof first === 'string' ? first : undefined),
    signed: signatures.map(signatureOf),
    draftedBy: events[begun]?.byId ?? null,
  };
}

function signatureOf({ data, byId, byName, on }: StoredEvent): Round['signed'][number] {
  const opinion = data['opinion'];
  return { level: Number(data['level']), byId, byName, on, opinion: typeof opinion === 'string' ? opinion : '' };
}

/** Roles that reach the request: of its agency, or of its unit. */
function rolesIn(actor: Extract<Actor, { kind: 'person' }>, { agencyId, unitId }: StoredRequest): readonly Role[] {
  return actor.grants
    .filter((grant) => grant.agencyId === agencyId && (grant.unitId === null || grant.unitId === unitId))
    .map(({ role }) => role);
}
