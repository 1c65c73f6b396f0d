import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
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
  const changes = acts.map(({ before, after }) => fieldChanges(before, after).flatMap((change) => memberChanges(change, words)));
  const names = await namesIn(database, changes.flat(), words.names ?? {});
  const titleOf = (field: string, value: unknown): string | null => {
    const called = words.values?.[field];
    if (typeof value === 'string') return called?.[value] ?? null;
    if (Array.isArray(value) && value.length > 0 && called !== undefined)
      return value.map((one) => called[String(one)] ?? String(one)).join('、');
    const namesOf = words.names?.[field];
    return typeof value === 'number' && namesOf !== undefined ? (names.get(namesOf)?.get(value) ?? `编号 ${value}`) : null;
  };
  return changes.map((act) =>
    act.map(({ field, before, after }) => ({
      field,
      label: words.fields?.[field] ?? memberLabel(field, words) ?? field,
      before: json.parse(before),
      after: json.parse(after),
      beforeTitle: titleOf(field, before),
      afterTitle: titleOf(field, after),
    })),
  );
}

const members = z.record(z.string(), z.unknown());

/** What changed within a field that holds an object with words for its members; any other change stays as it is. */
function memberChanges(change: FieldChange, words: HistoryWords): readonly FieldChange[] {
  if (words.members?.[change.field] === undefined) return [change];
  const before = members.safeParse(change.before ?? {});
  const after = members.safeParse(change.after ?? {});
  if (!before.success || !after.success) return [change];
  return fieldChanges(before.data, after.data).map(({ field, ...sides }) => ({ field: `${change.field}.${field}`, ...sides }));
}

function memberLabel(field: string, words: HistoryWords): string | undefined {
  const [whole = '', ...member] = field.split('.');
  return words.members?.[whole]?.[member.join('.')];
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
