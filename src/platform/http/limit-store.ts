import type { FastifyRateLimitStore } from '@fastify/rate-limit';

/** Those who asked longest ago are forgotten beyond. */
const MOST_ADDRESSES = 5_000;

interface Span {
  times: number;
  readonly from: number;
}

/**
 * How often each address has asked, for each route by itself; routes of one `groupId` are counted together, as one page
 * that is reached under several prefixes.
 */
export class LimitStore implements FastifyRateLimitStore {
  readonly #groups: Map<string, LimitStore>;
  readonly #spans = new Map<string, Span>();

  constructor(_options?: unknown, groups: Map<string, LimitStore> = new Map()) {
    this.#groups = groups;
  }

  incr(
    key: string,
    callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
    timeWindow: number,
    _max?: number,
  ): void {
    const now = Date.now();
    const known = this.#spans.get(key);
    const span = known === undefined || known.from + timeWindow <= now ? { times: 0, from: now } : known;
    span.times += 1;
    this.#spans.delete(key);
    this.#spans.set(key, span);
    const [oldest] = this.#spans.keys();
    if (this.#spans.size > MOST_ADDRESSES && oldest !== undefined) this.#spans.delete(oldest);
    callback(null, { current: span.times, ttl: timeWindow - (now - span.from) });
  }

  /** @param limit of a route, as its `config` has it */
  child(limit: object): LimitStore {
    const groupId = 'groupId' in limit && typeof limit.groupId === 'string' ? limit.groupId : undefined;
    const known = groupId === undefined ? undefined : this.#groups.get(groupId);
    const store = known ?? new LimitStore(undefined, this.#groups);
    if (groupId !== undefined) this.#groups.set(groupId, store);
    return store;
  }
}
