import type { LogEvent } from 'kysely';
import type { Logger } from '../logging.ts';
import { currentWork } from '../working-on.ts';

/** A statement that was run: its text with `$1` in place of values. */
export interface RunQuery {
  readonly text: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}

export type QueryObserver = (query: RunQuery) => void;

export function observeQueries(observer: QueryObserver): (event: LogEvent) => void {
  return ({ level, query, queryDurationMillis }) => {
    observer({ text: query.sql, milliseconds: queryDurationMillis, failed: level === 'error' });
  };
}

const TEXT_LENGTH = 2_000;

/** Logs what took longer than `threshold()` milliseconds: the text, how long, on whose account. Never the values. */
export function logSlowQueries(log: Logger, least: number, threshold: () => number): QueryObserver {
  return ({ text, milliseconds }) => {
    // Most are fast: nobody need ask what is slow.
    if (milliseconds < least || milliseconds < threshold()) return;
    const statement = text.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH);
    log.warn({ milliseconds: Math.round(milliseconds), work: currentWork(), statement }, 'slow query');
  };
}
