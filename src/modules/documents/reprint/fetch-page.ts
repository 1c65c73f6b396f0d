import { lookup } from 'node:dns/promises';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { isListedHost, readOriginalAddress } from '../rules/reprint-hosts.ts';
import { isPublicAddress } from './public-address.ts';

/** Why a page was not fetched. */
export type FetchFailure =
  | { readonly kind: 'addressWrong' }
  | { readonly kind: 'hostNotListed'; readonly host: string }
  /** Its name leads into a network that is not public. */
  | { readonly kind: 'addressClosed'; readonly host: string }
  | { readonly kind: 'tooManyRedirects' | 'tooLarge' | 'tooSlow' | 'unreachable' | 'notAPage' }
  | { readonly kind: 'refused'; readonly status: number };

export interface FetchedPage {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** Where a name leads: what is connected to, and nothing else. */
export interface Whereto {
  readonly address: string;
  readonly family: number;
  /** The scheme's own when left out. */
  readonly port?: number;
}

/** Resolves a name; null when it leads anywhere that is not public. Only tests have another. */
export type Resolve = (host: string) => Promise<Whereto | null>;

export interface FetchLimits {
  readonly mostBytes: number;
  readonly milliseconds: number;
}

const LIMITS: FetchLimits = { mostBytes: 5 * 1024 * 1024, milliseconds: 10_000 };
const MOST_REDIRECTS = 5;

/**
 * Fetches a page of a listed host. The name is resolved once and the connection made to just that address, so that a name
 * that leads elsewhere the second time gains nothing; every redirect is examined like the first address.
 */
export async function fetchPage(
  text: string,
  hosts: readonly string[],
  resolve: Resolve = resolvePublic,
  limits: FetchLimits = LIMITS,
): Promise<Result<FetchedPage, FetchFailure>> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let address = text;
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const url = readOriginalAddress(address);
      if (url === null) return err({ kind: 'addressWrong' });
      if (!isListedHost(url, hosts)) return err({ kind: 'hostNotListed', host: url.hostname });
      const whereto = await unlessAborted(resolve(url.hostname), signal);
      if (whereto === null) return err({ kind: 'addressClosed', host: url.hostname });
      const answer = await ask(url, whereto, signal);
      const status = answer.statusCode ?? 0;
      const location = answer.headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        answer.destroy();
        const next = URL.parse(location, url.href);
        if (next === null) return err({ kind: 'addressWrong' });
        address = next.href;
        continue;
      }
      if (status !== 200) {
        answer.destroy();
        return err({ kind: 'refused', status });
      }
      return await readPage(answer, limits);
    }
    return err({ kind: 'tooManyRedirects' });
  } catch (fault) {
    // Whatever a stranger's server or the way to it does is no fault of ours.
    if (signal.aborted) return err({ kind: 'tooSlow' });
    if (fault instanceof Error) return err({ kind: 'unreachable' });
    throw fault;
  }
}

async function resolvePublic(host: string): Promise<Whereto | null> {
  const found = await lookup(host, { all: true });
  // One that is closed among them is reason enough to distrust the name.
  if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address))) return null;
  return found[0] ?? null;
}

function ask(url: URL, { address, family, port }: Whereto, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'GET',
      agent: false,
      signal,
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9', 'accept-encoding': 'identity', 'user-agent': 'Gongkai' },
      ...(port === undefined ? {} : { port }),
      lookup: (_, options, answer) => {
        if (options.all === true) answer(null, [{ address, family }]);
        else answer(null, address, family);
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

async function readPage(answer: IncomingMessage, { mostBytes }: FetchLimits): Promise<Result<FetchedPage, FetchFailure>> {
  const mediaType = answer.headers['content-type'] ?? '';
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  // Nothing packed was asked for: what unpacks to gigabytes is not unpacked.
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(mediaType) || encoding !== 'identity') {
    answer.destroy();
    return err({ kind: 'notAPage' });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('An answer is bytes');
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > mostBytes) return err({ kind: 'tooLarge' });
    chunks.push(chunk);
  }
  return ok({ bytes: Buffer.concat(chunks), mediaType });
}

/** Names are resolved by the system, which knows no signal. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error('Too slow', { cause: signal.reason }));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
