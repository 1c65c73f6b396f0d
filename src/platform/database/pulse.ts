import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clientSettings, type DatabaseAddress } from './database.ts';

export interface PulseOptions {
  /** A second unless told. */
  readonly everyMilliseconds?: number;
  /** Told when it goes away (since when) and when it is back (null). */
  readonly onChange?: (awaySince: Date | null) => void;
}

/** Feels once a second whether a database answers, by a connection of its own. */
export interface Pulse {
  /** Null while it answers. */
  readonly awaySince: () => Date | null;
  readonly stop: () => Promise<void>;
}

const ANSWER_MILLISECONDS = 3_000;
/** A machine under load may be late; one that refuses is not there. */
const LATE_ANSWERS = 3;

export function watchPulse(address: DatabaseAddress, { everyMilliseconds = 1_000, onChange = () => undefined }: PulseOptions = {}): Pulse {
  const held: { client: pg.Client | null } = { client: null };
  let away: Date | null = null;
  let late = 0;
  const stopping = new AbortController();

  const change = (next: Date | null): void => {
    if ((away === null) === (next === null)) return;
    away = next;
    onChange(next);
  };

  async function feel(): Promise<void> {
    const began = new Date();
    try {
      if (held.client === null) {
        const fresh = new pg.Client({
          ...clientSettings(address),
          connectionTimeoutMillis: ANSWER_MILLISECONDS,
          application_name: 'gongkai pulse',
        });
        fresh.on('error', () => undefined);
        fresh.once('end', () => {
          if (held.client !== fresh) return;
          held.client = null;
          // It has hung up: no need to ask.
          if (!stopping.signal.aborted) change(new Date());
        });
        held.client = fresh;
        await fresh.connect();
      }
      const { client } = held;
      if (client === null) throw new Error('It hung up');
      const answer = await Promise.race([client.query('select 1'), pause(ANSWER_MILLISECONDS, null, { ref: false })]);
      if (answer === null) throw new LateAnswer();
      late = 0;
      change(null);
    } catch (fault) {
      const failed = held.client;
      held.client = null;
      failed?.end().catch(() => undefined);
      late += 1;
      const isLate = fault instanceof LateAnswer || (fault instanceof Error && /timeout/i.test(fault.message));
      if (!isLate || late >= LATE_ANSWERS) change(began);
    }
  }

  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await feel();
      await pause(everyMilliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
    await held.client?.end().catch(() => undefined);
  })();
  return {
    awaySince: () => away,
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

class LateAnswer extends Error {}
