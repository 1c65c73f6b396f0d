import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { describeChanges, describedChange } from './describe-changes.ts';
import type { HistoryWords } from './history-words.ts';

/** What was done to one record, a page of it, the newest first. */
export const historyAnswer = z
  .object({
    items: z.array(
      z.object({
        entryId: z.number().int(),
        at: z.iso.datetime(),
        /** A verb in code (`assign`) and, where the module says them, its words. */
        deed: z.string(),
        deedTitle: z.string(),
        actor: z.object({ kind: z.enum(['person', 'machine', 'system', 'visitor']), name: z.string() }),
        reason: z.string().nullable(),
        changes: z.array(describedChange),
      }),
    ),
    /** Of the next page; null at the end. */
    next: z.string().nullable(),
  })
  .meta({ id: 'History' });

export type HistoryAnswer = z.infer<typeof historyAnswer>;

/** Whose history: the record as its audit rows name it. */
export interface AuditedRecord {
  readonly agencyId: number;
  readonly noun: string;
  readonly recordId: number | string;
}

export interface HistoryPage {
  /** 50 unless told, 200 at most. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
}

interface Row {
  readonly entry_id: number;
  readonly at: Date;
  readonly deed: string;
  readonly actor_kind: 'person' | 'machine' | 'system' | 'visitor';
  readonly actor_name: string;
  readonly reason: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/**
 * What was done to a record, the newest first, with the fields that each act changed. Who may see it is the
 * caller's to decide: find the record within reach first.
 */
export async function readHistory(
  database: Database,
  { agencyId, noun, recordId }: AuditedRecord,
  { limit = 50, after = null }: HistoryPage = {},
  words: HistoryWords = {},
): Promise<HistoryAnswer> {
  const size = Math.min(Math.max(1, limit), 200);
  const { rows } = await sql<Row>`
    select entry_id, at, deed, actor_kind, actor_name, reason, before, after
    from audit_entry
    where agency_id = ${agencyId} and noun = ${noun} and record_id = ${String(recordId)}
      and (${after}::bigint is null or entry_id < ${after}::bigint)
    order by entry_id desc
    limit ${size + 1}`.execute(database);
  const page = rows.slice(0, size);
  const changes = await describeChanges(database, page, words);
  return {
    items: page.map((row, index) => ({
      entryId: row.entry_id,
      at: row.at.toISOString(),
      deed: row.deed,
      deedTitle: words.deeds?.[row.deed] ?? row.deed,
      actor: { kind: row.actor_kind, name: row.actor_name },
      reason: row.reason,
      changes: (changes[index] ?? []).filter(({ field }) => words.hidden?.includes(field) !== true),
    })),
    next: rows.length > size ? String(page.at(-1)?.entry_id) : null,
  };
}
