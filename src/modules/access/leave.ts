import type { FastifyRequest } from 'fastify';
import type { Access } from '../../platform/http/index.ts';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Policy } from './rules/policy.ts';
import type { Actor, Reach } from './rules/reach.ts';

/** What the guard found out about a request that it let through. */
export interface Leave {
  readonly actor: Actor;
  /** For the route's own noun and deed. Routes about oneself have the reach of nothing but oneself. */
  readonly reach: Reach;
  readonly by: DoneBy;
}

const leaves = new WeakMap<FastifyRequest, Leave>();

/** Called by the guard, once. */
export function giveLeave(request: FastifyRequest, leave: Leave): void {
  leaves.set(request, leave);
}

/** Who asks and how far they may go. Throws on a route that no guard stands before. */
export function leaveOf(request: FastifyRequest): Leave {
  const leave = leaves.get(request);
  if (leave === undefined) throw new Error(`No guard stood before ${request.routeOptions.url ?? 'this route'}`);
  return leave;
}

/** The `config` of a route: whom this policy allows this deed. */
export function may<D extends string>(policy: Policy<D>, deed: D): { readonly access: Access } {
  return { access: { kind: 'policy', noun: policy.noun, deed } };
}
