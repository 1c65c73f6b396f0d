import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { fieldChanges } from './field-changes.ts';
import type { HistoryWords, NamesOf } from './history-words.ts';

/** A field that an act changed: the values as kept, and what they are called where they are words in code or ids. */
export const describedChange = z.object({
  field: z.string(),
  label: z.string(),
  before: z.json(),
  after: z.json(),
  beforeTitle: z.string().nullable(),
  afterTitle: z.string().nullable(),
});

export type DescribedChange = z.infer<typeof describedChange>;

interface Sides {
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const json = z.json();

/** What each act changed, in the order of the acts; names are looked up once for all of them, and are those of today. */
export async function describeChanges(
  database: Database,
  acts: readonly Sides[],
  words: HistoryWords = {},
): Promise<readonly (readonly DescribedChange[])[]> {
  const changes = acts.map(({ before, after }) => fieldChanges(before, after));
  const names = await namesIn(database, changes.flat(), words.names ?? {});
  const titleOf = (field: string, value: unknown): string | null => {
    if (typeof value === 'string') return words.values?.[field]?.[value] ?? null;
    const called = words.names?.[field];
    return typeof value === 'number' && called !== undefined ? (names.get(called)?.get(value) ?? `编号 ${value}`) : null;
  };
  return changes.map((act) =>
    act.map(({ field, before, after }) => ({
      field,
      label: words.fields?.[field] ?? field,
      before: json.parse(before),
      after: json.parse(after),
      beforeTitle: titleOf(field, before),
      afterTitle: titleOf(field, after),
    })),
  );
}

type Changes = readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];

/** Each kind of record is asked for once, whatever fields name it. */
async function namesIn(
  database: Database,
  changes: Changes,
  namesOf: NonNullable<HistoryWords['names']>,
): Promise<ReadonlyMap<NamesOf, ReadonlyMap<number, string>>> {
  const wanted = new Map<NamesOf, Set<number>>();
  for (const { field, before, after } of changes) {
    const names = namesOf[field];
    if (names === undefined) continue;
    const ids = wanted.get(names) ?? new Set();
    for (const value of [before, after]) if (typeof value === 'number') ids.add(value);
    wanted.set(names, ids);
  }
  const found = new Map<NamesOf, ReadonlyMap<number, string>>();
  for (const [names, ids] of wanted) if (ids.size > 0) found.set(names, await names(database, [...ids]));
  return found;
}
