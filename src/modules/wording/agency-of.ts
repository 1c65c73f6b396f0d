import type { FastifyRequest } from 'fastify';
import { notFound } from '../../platform/http/index.ts';
import { leaveOf } from '../access/index.ts';

/** Whose words the asker keeps and is screened by: their own agency's. */
export function agencyOf(request: FastifyRequest): number {
  const { agencyId } = leaveOf(request).actor;
  if (agencyId === null) throw notFound('机关');
  return agencyId;
}
