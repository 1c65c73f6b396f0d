import { problemFrom } from './problem-error.ts';
import { workbenchFetch } from './workbench-fetch.ts';

export type Query = Readonly<Record<string, string | undefined>>;

export interface JsonRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Query;
  readonly body?: unknown;
  /** Of the record as it was read; sent as `If-Match`. */
  readonly version?: number;
  /** Keeps a write that is sent twice one write. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** Goes on when the page is left; browsers let through some 60 KB that way. */
  readonly leaving?: boolean;
}

const MOST_LEAVING = 60_000;

/** For paths that are only known at run time (lists, histories); others go through `api`, which knows their types. */
export async function requestJson(
  path: string,
  { method = 'GET', query = {}, body, version, key, signal, leaving = false }: JsonRequest = {},
): Promise<unknown> {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (key !== undefined) headers.set('idempotency-key', key);
  const text = body === undefined ? null : JSON.stringify(body);
  const response = await workbenchFetch(
    new Request(address(path, query), {
      method,
      headers,
      ...(text === null ? {} : { body: text }),
      ...(leaving && new Blob([text ?? '']).size <= MOST_LEAVING ? { keepalive: true } : {}),
      ...(signal === undefined ? {} : { signal }),
    }),
  );
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, answer);
  return answer;
}

/** `path` with those parts of the query that are set. */
export function address(path: string, query: Query): string {
  const set = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set).toString()}`;
}
