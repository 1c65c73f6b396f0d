import { sql } from 'kysely';
import { verifyChains } from '../../../src/platform/audit/index.ts';
import { openDatabase, type DatabaseAddress } from '../../../src/platform/database/index.ts';
import type { Told } from './writer.ts';

/** What stands in a database after all, against itself and against what writers were told. */
export interface Examination {
  readonly tasks: number;
  /** Told of and not there, or older than told. */
  readonly lost: number;
  /** The same request done more than once. */
  readonly doubled: number;
  /** Versions of tasks without their one audit row. */
  readonly withoutAudit: number;
  /** Audit rows that no task bears out. */
  readonly auditWithoutChange: number;
  /** Tasks whose last audit row says something else than the row itself. */
  readonly differing: number;
  readonly chains: number;
  readonly entries: number;
  readonly sealedEntries: number;
  readonly chainErrors: readonly string[];
}

interface Row {
  readonly id: number;
  readonly body: string;
  readonly title: string;
  readonly version: number;
  readonly audits: number;
  readonly versions: number;
  readonly same: boolean;
}

/** `address`: as the owner of the tables. */
export async function examine(address: DatabaseAddress, told: Iterable<Told>): Promise<Examination> {
  const opened = openDatabase(address, { connections: 1 });
  const { rows } = await sql<Row>`
    select t.task_id as id, t.body, t.title, t.version, count(e.entry_id) as audits,
      count(distinct e.after->>'version') as versions,
      bool_or(e.after->>'version' = t.version::text and e.after = to_jsonb(t)) as same
    from task t left join audit_entry e on e.noun = 'task' and e.record_id = t.task_id::text
    group by t.agency_id, t.task_id`.execute(opened.database);
  const stray = await sql<{ count: number }>`select count(*) as count from audit_entry e
    where e.noun = 'task' and not exists (select from task t where t.task_id::text = e.record_id)`.execute(opened.database);
  await opened.close();
  const byMarker = new Map<string, Row[]>();
  for (const row of rows) byMarker.set(row.body, [...(byMarker.get(row.body) ?? []), row]);
  let lost = 0;
  for (const { marker, id, version, title } of told) {
    const found = byMarker.get(marker)?.find((row) => row.id === id);
    if (found === undefined || found.version < version || (found.version === version && found.title !== title)) lost += 1;
  }
  let entries = 0;
  let unsealed = 0;
  let chains = 0;
  const chainErrors: string[] = [];
  for await (const verdict of verifyChains(address)) {
    chains += 1;
    entries += verdict.entries;
    unsealed += verdict.unsealed;
    chainErrors.push(...verdict.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message));
  }
  return {
    tasks: rows.length,
    lost,
    doubled: [...byMarker.values()].filter((same) => same.length > 1).length,
    withoutAudit: rows.reduce((sum, row) => sum + Math.max(0, row.version - row.versions), 0),
    auditWithoutChange: (stray.rows[0]?.count ?? 0) + rows.reduce((sum, row) => sum + Math.max(0, row.audits - row.version), 0),
    differing: rows.filter((row) => !row.same).length,
    chains,
    entries,
    sealedEntries: entries - unsealed,
    chainErrors,
  };
}
