import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { workingOn } from '../working-on.ts';
import { chooseEncoding } from './encoding.ts';
import { finishPage, KEPT_STATUSES, type AnswerHeaders } from './finish-page.ts';
import type { MadePage, PageMaker } from './made-page.ts';
import type { PageCache } from './page-cache.ts';
import { normalQuery, splitAddress, type PageKey } from './page-key.ts';
import { parametersOf, RouteTree } from './route-tree.ts';
import { sendForm } from './stored-page.ts';

/** A page that was made in front of the framework, for logs and metrics. */
export interface LaneEnd {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface LaneOptions {
  readonly cache: PageCache;
  readonly isDraining: () => boolean;
  /** To the framework, from the beginning. */
  readonly handOver: (request: IncomingMessage, response: ServerResponse) => void;
  readonly onBegun?: () => void;
  /** Called when an answer has been sent or cut off. */
  readonly onEnded?: (end: LaneEnd) => void;
}

interface LaneRoute {
  readonly pattern: string;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly make: PageMaker;
  /** What the framework's hooks put on every answer of the route; null: not known yet. */
  house: Readonly<Record<string, string>> | null;
}

/** Spelt in the one way that needs no decoding. */
const PLAIN_PATH = /^\/(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/;
/** The framework takes no longer parameter, and no page has so long an address. */
const LONGEST_PATH = 100;
/** Of one answer or one connection. */
const PASSING: ReadonlySet<string> = new Set(['x-request-id', 'connection', 'content-length', 'content-type']);

/**
 * Makes pages that are not stored without asking the framework, whose hooks cost as much as a page: of routes that have a
 * maker, for requests that hold nothing but the address of a page. Each route's first page is made by the framework, and
 * whatever its hooks have put on that stands on the later ones. Everything else is the framework's, failures too.
 */
export class PageLane {
  readonly #options: LaneOptions;
  readonly #routes = new RouteTree<LaneRoute | null>();
  /** How paths of routes begin that no tree holds. */
  readonly #others: string[] = [];
  readonly #known = new Map<string, LaneRoute>();

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Adds any route that is read by GET; with a maker those that the lane may answer. */
  add(pattern: string, page: { readonly keys: readonly string[]; readonly make: PageMaker } | null): void {
    const route = page === null ? null : { pattern, names: parametersOf(pattern), ...page, house: null };
    if (!this.#routes.add(pattern, route)) this.#others.push(pattern.replace(/[:*(].*$/s, ''));
    else if (route !== null) this.#known.set(pattern, route);
  }

  /** Tells which headers the framework puts on a route's answers. */
  learn(pattern: string, headers: AnswerHeaders): void {
    const route = this.#known.get(pattern);
    if (route === undefined || route.house !== null) return;
    route.house = Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (value === undefined || PASSING.has(name) ? [] : [[name, String(value)]])),
    );
  }

  /** False leaves the request to the framework. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = '', headers, url = '' } = request;
    const { cache, isDraining } = this.#options;
    if ((method !== 'GET' && method !== 'HEAD') || isDraining()) return false;
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
    if (headers['x-forwarded-host'] !== undefined) return false;
    const { path, search } = splitAddress(url);
    if (path.length > LONGEST_PATH || !PLAIN_PATH.test(path) || this.#others.some((begin) => path.startsWith(begin))) return false;
    const found = this.#routes.find(path);
    if (found === null || found.route === null || found.route.house === null) return false;
    const { route, texts } = found;
    const encoding = chooseEncoding(headers['accept-encoding']);
    const query = normalQuery(search, route.keys);
    if (encoding === null || query === null) return false;
    const { site, view } = cache.variantOf(headers.host, headers.cookie);
    const key: PageKey = { site, view, path, query, route: route.pattern };
    const { generation } = cache;
    const begun = performance.now();
    const ask = {
      host: site === '' ? null : site,
      view,
      url: path + query,
      params: Object.fromEntries(route.names.map((name, place) => [name, texts[place] ?? ''])),
      query: query === '' ? {} : Object.fromEntries(new URLSearchParams(query)),
    };
    const { house } = route;
    const finish = async (): Promise<void> => {
      let made: MadePage;
      try {
        made = await route.make(ask);
        if (!KEPT_STATUSES.has(made.status)) throw new Error(`A page is not answered with ${made.status}`);
      } catch {
        // It says what went wrong, to the visitor and in the log.
        this.#options.handOver(request, response);
        return;
      }
      const requestId = randomUUID();
      this.#tell(route, { requestId, method, begun }, response);
      const { page, status } = finishPage(
        cache,
        { ...made, headers: { ...house, ...made.headers } },
        { key, keys: route.keys, generation, usual: true, method, ifNoneMatch: headers['if-none-match'], agent: headers['user-agent'] },
      );
      const passing = ['x-request-id', requestId, ...(isDraining() ? ['connection', 'close'] : [])];
      if (status === 304) {
        response.writeHead(304, [...page.headersWithoutBody, ...passing]).end();
        return;
      }
      const form = page.form(encoding);
      const ready = form instanceof Promise ? await form : form;
      if (form instanceof Promise) cache.weigh(page);
      sendForm(page, ready, { method, response, passing });
    };
    workingOn(`GET ${route.pattern}`, finish).catch((fault: unknown) => response.destroy(fault instanceof Error ? fault : undefined));
    return true;
  }

  #tell(
    { pattern }: LaneRoute,
    { requestId, method, begun }: { readonly requestId: string; readonly method: string; readonly begun: number },
    response: ServerResponse,
  ): void {
    const { onBegun, onEnded } = this.#options;
    onBegun?.();
    if (onEnded === undefined) return;
    response.once('close', () => {
      const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
      onEnded({ requestId, method, route: pattern, status: response.statusCode, milliseconds });
    });
  }
}
