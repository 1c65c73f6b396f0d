import type { Result } from '../../../kernel/result.ts';
import type { Postmaster, ServerExit } from './postmaster.ts';
import type { ServerFailure } from './server-failure.ts';

/** What an operator should read in the log. */
export type ServerEvent =
  | { readonly kind: 'leftoverStopped'; readonly pid: number }
  | { readonly kind: 'clusterCreated'; readonly folder: string }
  | { readonly kind: 'died'; readonly exit: ServerExit }
  | { readonly kind: 'restarted'; readonly pid: number };

export interface Supervision {
  /** Settles when the server is gone and could not be brought back. */
  readonly lost: Promise<ServerFailure>;
  /** Stops the server, also one that is just being restarted. */
  readonly stop: () => Promise<void>;
}

const DEATHS = 5;
const WITHIN_MILLISECONDS = 10 * 60_000;

/** Restarts the server when it dies, but gives up when it keeps dying. */
export function supervise(
  first: Postmaster,
  restart: () => Promise<Result<Postmaster, ServerFailure>>,
  onEvent: (event: ServerEvent) => void,
): Supervision {
  let stopping = false;
  let current = first;
  const deaths: number[] = [];

  async function watch(): Promise<ServerFailure | null> {
    for (;;) {
      const exit = await current.ended;
      if (stopping) return null;
      onEvent({ kind: 'died', exit });
      const now = Date.now();
      deaths.push(now);
      if (deaths.filter((at) => now - at < WITHIN_MILLISECONDS).length > DEATHS) {
        return { kind: 'serverRefused', step: 'start', message: `PostgreSQL died ${DEATHS + 1} times in ten minutes`, logFile: null };
      }
      const next = await restart();
      if (!next.ok) return next.error;
      current = next.value;
      onEvent({ kind: 'restarted', pid: current.pid });
      // Asked to stop while it was coming up.
      if (stopping) await current.stop();
    }
  }

  const watching = watch();
  return {
    lost: new Promise((resolve, reject) => {
      watching.then((failure) => failure !== null && resolve(failure), reject);
    }),
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching;
    },
  };
}
