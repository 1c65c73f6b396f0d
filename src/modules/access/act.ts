import type { FastifyReply, FastifyRequest } from 'fastify';
import { inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { leaveOf } from './leave.ts';

/**
 * Does what a request asks for, in one transaction with its audit rows, and answers with what `work` returns.
 * A `Problem` thrown inside undoes everything.
 */
export async function act<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database,
  work: (work: Work) => Promise<T>,
  status = 200,
): Promise<T> {
  const body = await inWork(database, leaveOf(request).by, work);
  void reply.code(status);
  return body;
}
