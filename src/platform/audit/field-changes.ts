/** One column that an act changed; `null` is also said where there was no record before or is none after. */
export interface FieldChange {
  /** Name as the API has it: `dueOn` for the column `due_on`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Columns = Readonly<Record<string, unknown>>;

/** Columns whose values differ, in the order of the later record. Nothing but the counter of changes itself is left out. */
export function fieldChanges(before: Columns | null, after: Columns | null): readonly FieldChange[] {
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  names.delete('version');
  return [...names].flatMap((name) => {
    const change = { field: camelCase(name), before: before?.[name] ?? null, after: after?.[name] ?? null };
    return same(change.before, change.after) ? [] : [change];
  });
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** JSON from the database has one order of keys for the same object. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
