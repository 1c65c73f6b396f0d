import type { FastifyRequest } from 'fastify';
import { sql, type RawBuilder } from 'kysely';
import { notFound } from '../../platform/http/index.ts';
import { leaveOf } from '../access/index.ts';

/** How the program runs is the whole installation's affair: an administrator of one agency sees nothing of it. */
export function refuseLocal(request: FastifyRequest, what: string): void {
  if (!leaveOf(request).reach.everything) throw notFound(what);
}

/** The same as the condition of a list. */
export function forWholeInstallation(request: FastifyRequest): RawBuilder<boolean> {
  return leaveOf(request).reach.everything ? sql<boolean>`true` : sql<boolean>`false`;
}
