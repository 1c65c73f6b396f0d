import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { isRobot } from './rules/robots.ts';
import { viewedPage, type ViewKind } from './rules/viewed-page.ts';

/** Which site a host or a slug stands for; null when there is none. */
export type SiteOf = (host: string, slug: string | null) => { readonly agencyId: number; readonly siteId: number } | null;

/** So often a page was read on a day. */
export interface ViewCount {
  readonly agencyId: number;
  readonly siteId: number;
  readonly day: string;
  readonly kind: ViewKind;
  readonly key: string;
  readonly count: number;
}

/** A page that was sent: as the cache of pages names it. */
export interface ServedPage {
  /** A host that stands for a site of its own; ''. */
  readonly site: string;
  readonly path: string;
  readonly route: string;
}

/** Different pages that are counted between two flushes; more are counted together. */
const MOST_PAGES = 50_000;
const MOST_AGENTS = 2_000;
const DAY_MILLISECONDS = 86_400_000;
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** Counts in memory. Keeps nothing of who reads: no address, no cookie, no time but the day. */
export class ViewCounter {
  readonly #siteOf: SiteOf;
  readonly #now: () => number;
  #counts = new Map<string, { readonly view: Omit<ViewCount, 'count'>; count: number }>();
  /** What is known of programs by what they call themselves: asked once each. */
  readonly #robots = new Map<string, boolean>();
  #day = '';
  #dayEnds = 0;

  constructor(siteOf: SiteOf, now: () => number = Date.now) {
    this.#siteOf = siteOf;
    this.#now = now;
  }

  /** Counts a page that somebody was sent with 200 or found unchanged. */
  count({ site, path, route }: ServedPage, status: number, agent: string | undefined): void {
    if ((status !== 200 && status !== 304) || this.#isRobot(agent)) return;
    const day = this.#today();
    const key = `${day}\n${site}\n${route.length > 1 ? path : ''}\n${route}`;
    const known = this.#counts.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    const page = viewedPage(route, path);
    if (page === null) return;
    const place = this.#siteOf(site, page.slug);
    if (place === null) return;
    const full = this.#counts.size >= MOST_PAGES;
    const view = { ...place, day, kind: full ? 'page' : page.kind, key: full ? '' : page.key } as const;
    if (!full) {
      this.#counts.set(key, { view, count: 1 });
      return;
    }
    const rest = `${day}\n${place.siteId}`;
    const others = this.#counts.get(rest);
    if (others === undefined) this.#counts.set(rest, { view, count: 1 });
    else others.count += 1;
  }

  /** A host as pages are counted by: '' for one that stands for no further site. Anybody may send any. */
  hostOf(host: string): string {
    return this.#siteOf(host, null)?.siteId === this.#siteOf('', null)?.siteId ? '' : host;
  }

  /** What was counted since the last time, each page of a day once. */
  take(): readonly ViewCount[] {
    const taken = this.#counts;
    this.#counts = new Map();
    const sums = new Map<string, ViewCount>();
    for (const { view, count } of taken.values()) {
      const key = [view.agencyId, view.siteId, view.day, view.kind, view.key].join('\n');
      sums.set(key, { ...view, count: count + (sums.get(key)?.count ?? 0) });
    }
    return [...sums.values()];
  }

  /** Takes back what could not be kept. */
  putBack(counts: readonly ViewCount[]): void {
    for (const { count, ...view } of counts) {
      const key = `back\n${[view.agencyId, view.siteId, view.day, view.kind, view.key].join('\n')}`;
      const known = this.#counts.get(key);
      if (known === undefined) this.#counts.set(key, { view, count });
      else known.count += count;
    }
  }

  #isRobot(agent: string | undefined): boolean {
    if (agent === undefined) return true;
    const known = this.#robots.get(agent);
    if (known !== undefined) return known;
    if (this.#robots.size >= MOST_AGENTS) this.#robots.clear();
    const robot = isRobot(agent);
    this.#robots.set(agent, robot);
    return robot;
  }

  #today(): string {
    const now = this.#now();
    if (now >= this.#dayEnds) {
      this.#day = shanghaiDay(new Date(now));
      this.#dayEnds = Date.parse(`${this.#day}T00:00:00Z`) - SHANGHAI_MILLISECONDS + DAY_MILLISECONDS;
    }
    return this.#day;
  }
}
