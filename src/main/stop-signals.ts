/** Signals that ask the program to stop: the system's, and Ctrl+C. */
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Ctrl+C reaches us once from the terminal and once more from npm: what comes within this time is one request. */
const ONE_REQUEST_MILLISECONDS = 1_000;

export interface StopSignals {
  /** Settles with the first request to stop. */
  readonly first: Promise<string>;
  /** Settles with a second request, by somebody who will not wait. */
  readonly second: Promise<string>;
  readonly isRequested: () => boolean;
}

/**
 * Listens for the rest of the process's life: a signal never kills it half way. SIGHUP says that the terminal has
 * closed, and stops a program that has one; without one (`nohup`, whose wish Node.js forgets, or a service) it is no request.
 */
export function catchStopSignals(hasTerminal: boolean): StopSignals {
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  let requestedAt: number | null = null;
  for (const signal of [...SIGNALS, 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (signal === 'SIGHUP' && !hasTerminal) return;
      const now = performance.now();
      if (requestedAt === null) {
        requestedAt = now;
        first.resolve(signal);
      } else if (now - requestedAt > ONE_REQUEST_MILLISECONDS) second.resolve(signal);
    });
  }
  return { first: first.promise, second: second.promise, isRequested: () => requestedAt !== null };
}
