import type pg from 'pg';
import type { DatabaseAddress } from '../database/database.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import { ENTRY_COLUMNS, PACKED_BYTES, SEAL_COLUMNS } from './chain-form.ts';
import { copyOut } from './copy-out.ts';
import { copyValues } from './copy-text.ts';
import { readSealLine, type SealLine } from './seal-line.ts';

/** The first line of an export; what follows is one entry or one seal a line, each seal behind its entries. */
export const EXPORT_FORMAT = 'gongkai-audit-export';

export interface ExportWish {
  readonly agencyId: number;
  /** Seals made from this instant on (ISO 8601), and before that one; null: all. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Entries are fetched for so many at a time. */
const ENTRIES_AT_ONCE = 5_000;

/**
 * A chain, or some days of it, as JSON Lines: everything that is needed to examine it elsewhere. Values are the texts
 * that PostgreSQL's COPY writes, since digests are made of these. What no seal covers yet is not in it.
 */
export async function* exportChain(address: DatabaseAddress, wish: ExportWish): AsyncGenerator<string, void, undefined> {
  const [seals, entries] = await Promise.all([openAuditClient(address), openAuditClient(address)]);
  try {
    yield line({
      format: EXPORT_FORMAT,
      version: 1,
      ...wish,
      entryColumns: ENTRY_COLUMNS,
      sealColumns: [...SEAL_COLUMNS, 'hash'],
    });
    const count = { entries: 0, seals: 0 };
    let group: SealLine[] = [];
    let wanted = 0;
    for await (const lines of copyOut(seals, sealQuery(wish))) {
      for (const text of lines) {
        const seal = readSealLine(text);
        if (seal === null) throw new Error('The database holds a seal that its own checks forbid');
        group.push(seal);
        wanted += seal.packed.length / PACKED_BYTES;
        if (wanted < ENTRIES_AT_ONCE) continue;
        yield* exportGroup(entries, wish.agencyId, group, count);
        group = [];
        wanted = 0;
      }
    }
    yield* exportGroup(entries, wish.agencyId, group, count);
    // A file that broke off lacks it.
    yield line({ end: count });
  } finally {
    await Promise.all([closeAuditClient(seals), closeAuditClient(entries)]);
  }
}

function sealQuery({ agencyId, from, to }: ExportWish): string {
  const since = from === null ? '' : ` and sealed_at >= '${instant(from)}'`;
  const until = to === null ? '' : ` and sealed_at < '${instant(to)}'`;
  return `select ${SEAL_COLUMNS.join(', ')}, hash from audit_seal where agency_id = ${Math.trunc(agencyId)}${since}${until} order by seal_number`;
}

/** COPY takes no parameters: written anew, so that nothing but an instant gets into the query. */
function instant(text: string): string {
  return new Date(text).toISOString();
}

async function* exportGroup(
  client: pg.Client,
  agencyId: number,
  seals: readonly SealLine[],
  count: { entries: number; seals: number },
): AsyncGenerator<string, void, undefined> {
  const numbers = seals.flatMap(({ packed }) =>
    Array.from({ length: Math.floor(packed.length / PACKED_BYTES) }, (_, index) => packed.readBigUInt64BE(index * PACKED_BYTES)),
  );
  if (numbers.length > 0) {
    const query = `select ${ENTRY_COLUMNS.join(', ')} from audit_entry where agency_id = ${Math.trunc(agencyId)} and entry_id in (${numbers.join(',')}) order by entry_id`;
    for await (const lines of copyOut(client, query)) {
      count.entries += lines.length;
      yield lines.map((text) => line({ entry: copyValues(text.toString('utf8')) })).join('');
    }
  }
  count.seals += seals.length;
  yield seals.map(({ values }) => line({ seal: values })).join('');
}

function line(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(value)}\n`;
}
