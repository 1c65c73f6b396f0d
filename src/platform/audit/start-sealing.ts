import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { DatabaseAddress } from '../database/database.ts';
import type { Logger } from '../logging.ts';
import { appendAnchors, readAnchors } from './anchors.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import type { AuditHash } from './chain-form.ts';
import { readHeads } from './chain-heads.ts';
import { sealOnce } from './seal.ts';

export interface SealingOptions {
  readonly address: DatabaseAddress;
  readonly algorithm: AuditHash;
  /** File for the ends of the chains, outside the database; null keeps none. */
  readonly anchorsFile: string | null;
  readonly log: Logger;
  /** 1,000 unless told. */
  readonly everyMilliseconds?: number;
}

export interface RunningSealing {
  /** Seals what is still open, then stops. */
  readonly stop: () => Promise<void>;
}

/**
 * Seals new entries once a second for as long as the program runs. A fault is logged and the next second tries again:
 * nothing is lost by it, as what is not sealed stays to be sealed.
 */
export function startSealing(options: SealingOptions): RunningSealing {
  const { address, algorithm, log, everyMilliseconds = 1_000 } = options;
  let client: pg.Client | null = null;
  let trouble = false;

  async function round(): Promise<void> {
    try {
      if (client === null) {
        client = await openAuditClient(address);
        await noteMissedHeads(client, options.anchorsFile);
      }
      const connected = client;
      const sealing = await sealOnce(connected, algorithm);
      if (sealing.kind === 'otherCluster') throw new Error('The seals come from another database cluster');
      if (sealing.kind === 'sealed' && options.anchorsFile !== null) {
        await appendAnchors(options.anchorsFile, sealing.heads, () => readHeads(connected));
      }
      if (trouble) log.info('sealing the audit works again');
      trouble = false;
    } catch (fault) {
      if (!trouble) log.error({ err: fault }, 'the audit could not be sealed; trying again');
      trouble = true;
      if (client !== null) await closeAuditClient(client);
      client = null;
    }
  }

  const stopping = new AbortController();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await round();
      await pause(everyMilliseconds, null, { signal: stopping.signal }).catch(() => undefined);
    }
    await round();
    if (client !== null) await closeAuditClient(client);
  })();
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

/** Killed between a commit and its anchor, or another process sealed meanwhile: what the file lacks is added. */
async function noteMissedHeads(client: pg.Client, file: string | null): Promise<void> {
  if (file === null) return;
  const [heads, anchors] = await Promise.all([readHeads(client), readAnchors(file)]);
  // Only further ones: a chain that has become shorter must stay noticed.
  const missed = heads.filter(({ agencyId, sealNumber }) =>
    [...(anchors.get(agencyId)?.keys() ?? [])].every((known) => known < sealNumber),
  );
  await appendAnchors(file, missed, async () => heads);
}
