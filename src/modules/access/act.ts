import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { Problem } from '../../platform/http/index.ts';
import { claim, claimOf, keepAnswer, type FirstAnswer } from './idempotency.ts';
import { leaveOf } from './leave.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer holds a link or a token: it is kept nowhere, and given once. */
    secretAnswer?: boolean;
  }
}

const GIVEN_ONCE = {
  status: 409,
  code: 'answer-given-once',
  title: '这次操作已经完成',
  detail: '操作已经完成，但其中的链接或令牌只给出一次，不再重复给出；如果没有收到，请重新生成。',
};

/** Serialisation failure and deadlock: the same work, done again, goes through. */
const PASSING = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/**
 * Does what a request asks for, in one transaction with its audit rows, and answers with what `work` returns.
 * A `Problem` thrown inside undoes everything; so does an answer that does not fit the route's schema.
 * With an `idempotency-key` it is done once, however often it is asked for: later askers get the first answer.
 * `work` may run again when the transaction met another one, so it touches nothing but the database.
 */
export async function act<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database,
  work: (work: Work) => Promise<T>,
  status = 200,
): Promise<T> {
  const { actor, by } = leaveOf(request);
  const wanted = claimOf(request, actor);
  const secret = request.routeOptions.config.secretAnswer === true;
  return untilItPasses(database, () =>
    inWork(database, by, async (inside) => {
      const first = wanted === null ? null : await claim(inside.transaction, wanted);
      if (first !== null) {
        const body: T = JSON.parse(replay(reply, first, secret));
        return body;
      }
      const body = await work(inside);
      void reply.code(status);
      if (wanted !== null) {
        const text = body === undefined || body === null ? null : asSent(reply, body);
        await keepAnswer(inside.transaction, wanted, { status, text: secret ? null : text });
      }
      return body;
    }),
  );
}

function asSent(reply: FastifyReply, body: unknown): string {
  const text: unknown = reply.serialize(body);
  if (typeof text !== 'string') throw new TypeError('The answer of a write is JSON');
  return text;
}

/** Has the first answer sent again as it was, and returns it as JSON. */
function replay(reply: FastifyReply, { status, text }: FirstAnswer, secret: boolean): string {
  if (secret) throw new Problem(GIVEN_ONCE);
  void reply.code(status).header('idempotent-replayed', 'true');
  if (text !== null) void reply.type('application/json; charset=utf-8').serializer(() => text);
  return text ?? 'null';
}

async function untilItPasses<T>(database: Database, attempt: () => Promise<T>): Promise<T> {
  for (let left = database.isTransaction ? 0 : ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
      if (left === 0 || !PASSING.has(code)) throw fault;
      // Not in step with the other one.
      await pause(5 + Math.random() * 40);
    }
  }
}
