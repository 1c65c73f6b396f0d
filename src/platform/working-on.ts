import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Says on whose account everything happens that `work` starts: a route's pattern, a job's name. Never a person. */
export function workingOn<T>(what: string, work: () => T): T {
  return storage.run(what, work);
}

/** What the program is doing here; null when nobody has said. */
export function currentWork(): string | null {
  return storage.getStore() ?? null;
}
