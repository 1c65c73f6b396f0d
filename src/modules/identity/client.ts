import type { FastifyRequest } from 'fastify';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Actor } from '../access/index.ts';

const LONGEST_AGENT = 300;

/** Where a request comes from, as the audit and the list of sessions keep it. */
export type Client = Pick<DoneBy, 'requestId'> & { readonly clientAddress: string; readonly clientAgent: string };

export function clientOf(request: FastifyRequest): Client {
  return {
    clientAddress: request.ip,
    clientAgent: (request.headers['user-agent'] ?? '').slice(0, LONGEST_AGENT),
    requestId: request.id,
  };
}

export function byActor(client: Client, actor: Actor): DoneBy {
  return { kind: actor.kind, id: actor.id, name: actor.name, ...client };
}

/** Someone who has not proved who they are. */
export function byVisitor(client: Client): DoneBy {
  return { kind: 'visitor', id: null, name: '访客', ...client };
}
