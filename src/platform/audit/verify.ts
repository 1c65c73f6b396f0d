import type pg from 'pg';
import type { DatabaseAddress } from '../database/database.ts';
import type { Anchors } from './anchors.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import { ENTRY_COLUMNS, SEAL_COLUMNS } from './chain-form.ts';
import type { ChainPosition } from './chain-position.ts';
import { copyOut } from './copy-out.ts';
import { numberInLine } from './copy-text.ts';
import { examineChain, type ChainVerdict } from './examine-chain.ts';
import { greatestEntry, readSealLine } from './seal-line.ts';
import { lastPosition } from './seal.ts';

export interface Verifying {
  /** All when left out. */
  readonly agencies?: readonly number[];
  readonly anchors?: Anchors;
  /** Unsealed entries older than this are a warning; 60 unless told. */
  readonly unsealedSeconds?: number;
}

/**
 * Examines chains as they stand at one moment, one after the other, without holding up anybody: reads every entry and
 * every seal once, in a memory that does not grow with their number.
 */
export async function* verifyChains(address: DatabaseAddress, options: Verifying = {}): AsyncGenerator<ChainVerdict, void, undefined> {
  const { anchors = new Map(), unsealedSeconds = 60 } = options;
  const [entries, seals] = await Promise.all([openAuditClient(address), openAuditClient(address)]);
  try {
    await entries.query('begin isolation level repeatable read read only');
    const { rows } = await entries.query<{ name: string; before: string }>(
      `select pg_export_snapshot() as name, (clock_timestamp() - make_interval(secs => $1))::text as before`,
      [unsealedSeconds],
    );
    await seals.query('begin isolation level repeatable read read only');
    await seals.query(`set transaction snapshot '${rows[0]?.name ?? ''}'`);
    const position = await lastPosition(seals);
    const known = await agenciesWithChains(entries);
    const wanted = options.agencies ?? [...new Set([...known, ...anchors.keys()])].sort((a, b) => a - b);
    for (const agencyId of wanted) {
      yield await verifyChain({ entries, seals }, { agencyId, position, anchors, unsealedBefore: rows[0]?.before ?? '' });
    }
  } finally {
    await Promise.all([closeAuditClient(entries), closeAuditClient(seals)]);
  }
}

interface Clients {
  readonly entries: pg.Client;
  readonly seals: pg.Client;
}

interface Task {
  readonly agencyId: number;
  readonly position: ChainPosition | null;
  readonly anchors: Anchors;
  readonly unsealedBefore: string;
}

async function verifyChain(clients: Clients, { agencyId, position, anchors, unsealedBefore }: Task): Promise<ChainVerdict> {
  const ownAnchors = anchors.get(agencyId);
  const chain = examineChain({ agencyId, position, unsealedBefore, ...(ownAnchors === undefined ? {} : { anchors: ownAnchors }) });
  const entries = copyOut(
    clients.entries,
    `select ${ENTRY_COLUMNS.join(', ')} from audit_entry where agency_id = ${agencyId} order by entry_id`,
  );
  let lines: readonly Buffer[] = [];
  let next = 0;
  /** Hands on the entries up to a number; those behind it wait. */
  async function upTo(limit: number, hand: (line: Buffer) => void): Promise<void> {
    for (;;) {
      for (; next < lines.length; next += 1) {
        const line = lines[next];
        if (line === undefined || numberInLine(line, 1) > limit) return;
        hand(line);
      }
      const more = await entries.next();
      if (more.done === true) return;
      lines = more.value;
      next = 0;
    }
  }
  const seals = `select ${SEAL_COLUMNS.join(', ')}, hash from audit_seal where agency_id = ${agencyId} order by seal_number`;
  for await (const sealLines of copyOut(clients.seals, seals)) {
    for (const line of sealLines) {
      const seal = readSealLine(line);
      if (seal === null) throw new Error('The database holds a seal that its own checks forbid');
      await upTo(greatestEntry(seal), chain.addEntry);
      chain.addSeal(seal);
    }
  }
  await upTo(Number.MAX_SAFE_INTEGER, chain.addTail);
  return chain.finish();
}

/** Read by leaps along the key: a chain may hold millions. */
async function agenciesWithChains(client: pg.Client): Promise<readonly number[]> {
  const { rows } = await client.query<{ agency_id: number }>(`
    with recursive entry as (
      (select agency_id from audit_entry order by agency_id limit 1)
      union all
      select (select e.agency_id from audit_entry e where e.agency_id > entry.agency_id order by e.agency_id limit 1) from entry where entry.agency_id is not null
    ), seal as (
      (select agency_id from audit_seal order by agency_id limit 1)
      union all
      select (select s.agency_id from audit_seal s where s.agency_id > seal.agency_id order by s.agency_id limit 1) from seal where seal.agency_id is not null
    )
    select agency_id from entry where agency_id is not null union select agency_id from seal where agency_id is not null`);
  return rows.map((row) => row.agency_id);
}
