import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { Problem } from '../../platform/http/index.ts';
import type { Actor } from './rules/reach.ts';

/** Who may ask again, under which name, and for what. */
export interface Claim {
  readonly agencyId: number;
  readonly actorKind: Actor['kind'];
  readonly actorId: number;
  readonly key: string;
  readonly requestHash: Buffer;
}

/** What was answered the first time; `text` is the JSON that was sent, null where there was none or it is not kept. */
export interface FirstAnswer {
  readonly status: number;
  readonly text: string | null;
}

/** Kept at least this long. */
const HOURS = 48;

const REUSED = {
  status: 422,
  code: 'idempotency-key-reused',
  title: '重复提交的编号已用于别的操作',
  detail: '这个 Idempotency-Key 已用于另一次内容不同的请求，请为这次操作换一个新的。',
};

const MALFORMED = {
  status: 400,
  code: 'idempotency-key-malformed',
  title: '重复提交的编号写法不对',
  detail: 'Idempotency-Key 应是 1 到 200 个可见字符，例如一个 UUID。',
};

const contents = new WeakMap<FastifyRequest, readonly (string | number | null)[]>();

/** For a form that its route reads part by part: what was in it, files as their digests. Said before `act`. */
export function contentIs(request: FastifyRequest, ...content: readonly (string | number | null)[]): void {
  contents.set(request, content);
}

/** The claim that the request's `idempotency-key` makes; null when it has none. */
export function claimOf(request: FastifyRequest, actor: Actor): Claim | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new Problem(MALFORMED);
  const wish = [request.method, request.url, request.headers['if-match'] ?? null, contents.get(request) ?? request.body ?? null];
  return {
    agencyId: actor.agencyId ?? 0,
    actorKind: actor.kind,
    actorId: actor.id,
    key,
    requestHash: createHash('sha256').update(JSON.stringify(wish)).digest(),
  };
}

/**
 * Takes the key for this transaction, and returns null: the work is to be done now. Or returns what was answered when
 * it was done. Of two at once the second waits here for the end of the first.
 */
export async function claim(transaction: Database, wanted: Claim): Promise<FirstAnswer | null> {
  const { agencyId, actorKind, actorId, key, requestHash } = wanted;
  const taken = await sql`insert into idempotency_key (agency_id, actor_kind, actor_id, key, request_hash)
    values (${agencyId}, ${actorKind}, ${actorId}, ${key}, ${requestHash}) on conflict do nothing returning 1`.execute(transaction);
  if (taken.rows.length > 0) return null;
  const found = await sql<{ hash: Buffer; status: number; answer: string | null }>`
    select request_hash as hash, status, answer from idempotency_key where ${rowOf(wanted)}`.execute(transaction);
  const [first] = found.rows;
  // Purged in between: as good as never used.
  if (first === undefined) return claim(transaction, wanted);
  if (!first.hash.equals(requestHash)) throw new Problem(REUSED);
  return { status: first.status, text: first.answer };
}

/** Keeps what is answered, in the transaction of the work. */
export async function keepAnswer(transaction: Database, claimed: Claim, { status, text }: FirstAnswer): Promise<void> {
  await sql`update idempotency_key set status = ${status}, answer = ${text} where ${rowOf(claimed)}`.execute(transaction);
}

/** Forgets keys that nobody will ask with any more; returns how many. */
export async function purgeIdempotencyKeys(database: Database): Promise<number> {
  const purged = await sql`delete from idempotency_key where created_at < now() - make_interval(hours => ${HOURS})`.execute(database);
  return Number(purged.numAffectedRows ?? 0);
}

function rowOf({ agencyId, actorKind, actorId, key }: Claim) {
  return sql`agency_id = ${agencyId} and actor_kind = ${actorKind} and actor_id = ${actorId} and key = ${key}`;
}
