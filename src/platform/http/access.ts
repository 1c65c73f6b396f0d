import type { FastifyRequest } from 'fastify';

/** Whom a route lets in. Every route says it in its `config`; one that does not is refused at the start. */
export type Access =
  /** Anyone, and why that is right. */
  | { readonly kind: 'open'; readonly why: string }
  /** Whoever is signed in, about nothing but themselves. */
  | { readonly kind: 'self'; readonly why: string }
  /** Whom the policy of this noun allows this deed. */
  | { readonly kind: 'policy'; readonly noun: string; readonly deed: string };

/** Runs before a route that is not open; throws a `Problem` to refuse. */
export type Guard = (request: FastifyRequest, access: Exclude<Access, { readonly kind: 'open' }>) => Promise<void>;

/** For pages and files that the public reads. */
export function open(why: string): { readonly access: Access } {
  return { access: { kind: 'open', why } };
}

/** For what a signed-in person does about their own account. */
export function self(why: string): { readonly access: Access } {
  return { access: { kind: 'self', why } };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}
