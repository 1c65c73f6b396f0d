import type { FastifyRequest } from 'fastify';
import { notFound } from '../../platform/http/index.ts';
import { leaveOf } from './leave.ts';

/** The agency of whoever asks, for what an agency keeps for itself; those who belong to none find nothing there. */
export function ownAgencyOf(request: FastifyRequest): number {
  const { agencyId } = leaveOf(request).actor;
  if (agencyId === null) throw notFound('机关');
  return agencyId;
}
