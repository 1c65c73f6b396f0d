import { setTimeout as pause } from 'node:timers/promises';
import { err, type Result } from '../../../kernel/result.ts';
import type { Postmaster, ServerExit } from './postmaster.ts';
import type { ServerFailure } from './server-failure.ts';

/** What an operator should read in the log. */
export type ServerEvent =
  | { readonly kind: 'leftoverStopped'; readonly pid: number }
  | { readonly kind: 'clusterCreated'; readonly folder: string }
  | { readonly kind: 'died'; readonly exit: ServerExit }
  | { readonly kind: 'notRestarted'; readonly failure: ServerFailure; readonly tries: number }
  | { readonly kind: 'restarted'; readonly pid: number; readonly awaySeconds: number };

export interface Supervision {
  /** Settles when the server has been in trouble for longer than anyone should wait. */
  readonly lost: Promise<ServerFailure>;
  /** Stops the server, also one that is just being restarted. */
  readonly stop: () => Promise<void>;
}

export interface SupervisionOptions {
  readonly onEvent: (event: ServerEvent) => void;
  /** For how long it is started again and again before it is given up; an hour unless told. */
  readonly patienceSeconds?: number;
}

const PATIENCE_SECONDS = 3_600;
/** A server that has lived this long has got over what it died of. */
const STEADY_MILLISECONDS = 60_000;
/** Before the second try; before each next one twice as long, up to the longest. */
const FIRST_PAUSE_MILLISECONDS = 250;
const LONGEST_PAUSE_MILLISECONDS = 15_000;

/**
 * Starts the server again when it dies: at once, then after longer and longer pauses. Meanwhile the program goes on with
 * what it can do without; only when the trouble outlasts the patience is the server given up.
 */
export function supervise(
  first: Postmaster,
  restart: () => Promise<Result<Postmaster, ServerFailure>>,
  { onEvent, patienceSeconds = PATIENCE_SECONDS }: SupervisionOptions,
): Supervision {
  const stopping = new AbortController();
  let current = first;

  async function watch(): Promise<ServerFailure | null> {
    let upSince = Date.now();
    let trouble = { since: 0, tries: 0 };
    for (;;) {
      const exit = await current.ended;
      if (stopping.signal.aborted) return null;
      onEvent({ kind: 'died', exit });
      const diedAt = Date.now();
      if (trouble.tries === 0 || diedAt - upSince > STEADY_MILLISECONDS) trouble = { since: diedAt, tries: 0 };
      const failure = await bringBack(trouble);
      if (failure !== null) return failure;
      if (stopping.signal.aborted) {
        // Asked to stop while it was coming up.
        await current.stop();
        return null;
      }
      upSince = Date.now();
      onEvent({ kind: 'restarted', pid: current.pid, awaySeconds: Math.round((upSince - diedAt) / 1_000) });
    }
  }

  /** Null when there is a server again, or none is wanted any more. */
  async function bringBack(trouble: { readonly since: number; tries: number }): Promise<ServerFailure | null> {
    let last: ServerFailure = { kind: 'serverRefused', step: 'start', message: 'PostgreSQL died again and again', logFile: null };
    while (!stopping.signal.aborted) {
      if (trouble.tries > 0) {
        if (Date.now() - trouble.since > patienceSeconds * 1_000) return last;
        const length = Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** (trouble.tries - 1));
        await pause(length, undefined, { signal: stopping.signal }).catch(() => undefined);
        if (stopping.signal.aborted) return null;
      }
      trouble.tries += 1;
      const next = await restart().catch((fault: unknown) =>
        err<ServerFailure>({ kind: 'serverRefused', step: 'start', message: String(fault), logFile: null }),
      );
      if (next.ok) {
        current = next.value;
        return null;
      }
      last = next.error;
      onEvent({ kind: 'notRestarted', failure: last, tries: trouble.tries });
    }
    return null;
  }

  const watching = watch();
  return {
    lost: new Promise((resolve, reject) => {
      watching.then((failure) => failure !== null && resolve(failure), reject);
    }),
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}
