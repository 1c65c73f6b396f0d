import { sql } from 'kysely';
import { z } from 'zod';
import { describeChanges, describedChange } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { AuditWords } from './audit-words.ts';

export const auditEntryAnswer = z
  .object({
    agencyId: z.number().int(),
    agencyName: z.string().nullable(),
    entryId: z.number().int(),
    at: z.iso.datetime(),
    actor: z.object({
      kind: z.enum(['person', 'machine', 'system', 'visitor']),
      id: z.number().int().nullable(),
      name: z.string(),
      clientAddress: z.string().nullable(),
      clientAgent: z.string().nullable(),
    }),
    requestId: z.string().nullable(),
    noun: z.string(),
    nounTitle: z.string(),
    recordId: z.string(),
    deed: z.string(),
    deedTitle: z.string(),
    reason: z.string().nullable(),
    before: z.json().nullable(),
    after: z.json().nullable(),
    changes: z.array(describedChange),
  })
  .meta({ id: 'AuditEntry' });

type Columns = Readonly<Record<string, unknown>>;

interface Row {
  readonly agency_name: string | null;
  readonly at: Date;
  readonly actor_kind: 'person' | 'machine' | 'system' | 'visitor';
  readonly actor_id: number | null;
  readonly actor_name: string;
  readonly client_address: string | null;
  readonly client_agent: string | null;
  readonly request_id: string | null;
  readonly noun: string;
  readonly record_id: string;
  readonly deed: string;
  readonly reason: string | null;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

const json = z.json();

/** One entry whole, with what it changed; null for one that is not there or out of reach. */
export async function findEntry(
  database: Database,
  reach: Reach,
  { agencyId, entryId }: { readonly agencyId: number; readonly entryId: number },
  words: AuditWords = {},
): Promise<z.infer<typeof auditEntryAnswer> | null> {
  const { rows } = await sql<Row>`
    select case when entry.agency_id = 0 then '系统' else agency.name end as agency_name, at, actor_kind, actor_id, actor_name,
      client_address, client_agent, request_id, noun, record_id, deed, reason, before, after
    from audit_entry entry left join agency on agency.agency_id = entry.agency_id
    where entry.agency_id = ${agencyId} and entry.entry_id = ${entryId} and ${withinReach(reach, { agency: sql.ref('entry.agency_id') })}
  `.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  const [changes] = await describeChanges(database, [row], words[row.noun]);
  return {
    agencyId,
    agencyName: row.agency_name,
    entryId,
    at: row.at.toISOString(),
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      name: row.actor_name,
      clientAddress: row.client_address,
      clientAgent: row.client_agent,
    },
    requestId: row.request_id,
    noun: row.noun,
    nounTitle: words[row.noun]?.title ?? row.noun,
    recordId: row.record_id,
    deed: row.deed,
    deedTitle: words[row.noun]?.deeds?.[row.deed] ?? row.deed,
    reason: row.reason,
    before: json.parse(row.before),
    after: json.parse(row.after),
    changes: [...(changes ?? [])],
  };
}
