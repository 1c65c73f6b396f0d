import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Logger } from '../../platform/logging.ts';
import { holdIndexState } from './index-state.ts';
import { mergeYoung } from './merge-young.ts';

const LOOK_MILLISECONDS = 250;
const AWAY_MILLISECONDS = 2_000;
/** A bulk of changes is indexed in several steps, each visible when it is done. */
const MOST_AT_ONCE = 100;

interface Change {
  readonly id: number;
  readonly noun: string;
  readonly agencyId: number;
  readonly recordId: number;
}

/**
 * Indexes what changed since the last change that is in the index: one step, in one transaction with the note how far it
 * came. Answers how many changes it took; another program that follows at the same time is left to do it.
 */
export async function followOnce(database: Database): Promise<number> {
  const taken = await followStep(database);
  if (taken > 0) await mergeYoung(database);
  return taken;
}

async function followStep(database: Database): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const state = await holdIndexState(transaction);
    if (state === null) return 0;
    const { rows } = await sql<Change>`
      select change_id::float8 as id, noun, agency_id as "agencyId", record_id::float8 as "recordId" from public_change
      where change_id > ${state.lastChange} order by change_id limit ${MOST_AT_ONCE}`.execute(transaction);
    const last = rows.at(-1);
    if (last === undefined) return 0;
    // Nothing changes for hours: the dictionaries are loaded when something does.
    const { indexDocuments, indexReport } = await import('./index-records.ts');
    const documents = rows.filter(({ noun }) => noun === 'document').map(({ recordId }) => recordId);
    if (documents.length > 0) await indexDocuments(transaction, documents);
    const reports = new Map(rows.filter(({ noun }) => noun === 'annualReport').map((row) => [`${row.agencyId} ${row.recordId}`, row]));
    for (const { agencyId, recordId } of reports.values()) await indexReport(transaction, agencyId, recordId);
    await sql`update search_state set last_change = ${last.id}`.execute(transaction);
    return rows.length;
  });
}

export interface Following {
  readonly stop: () => Promise<void>;
}

/** Keeps the index a quarter of a second behind what is public, until it is stopped. The database may be away for a while. */
export function followChanges(database: Database, log: Logger): Following {
  const stopping = new AbortController();
  let away = false;
  const done = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const taken = await followOnce(database);
        away = false;
        if (taken < MOST_AT_ONCE) await wait(LOOK_MILLISECONDS, stopping.signal);
      } catch (fault) {
        if (!away) log.warn({ err: fault }, 'the search index can not follow what is public; trying again');
        away = true;
        await wait(AWAY_MILLISECONDS, stopping.signal);
      }
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return pause(milliseconds, undefined, { signal }).catch(() => undefined);
}
