import type { Mark } from './mark.ts';

/** A person's marking without a long break, however often it was kept meanwhile. */
export interface Sitting {
  readonly by: { readonly kind: string; readonly id: number | null; readonly name: string };
  /** ISO instants. */
  readonly since: string;
  readonly until: string;
  readonly added: number;
  readonly removed: number;
}

/** Marks with who drew them. */
export interface MarksBySitting {
  readonly marks: readonly Mark[];
  readonly sittings: readonly Sitting[];
  /** For each mark its sitting, from 0; null where it is not known. */
  readonly markSittings: readonly (number | null)[];
}

/** A longer break ends a sitting. */
const BREAK_MS = 30 * 60_000;

/**
 * The marks as somebody leaves them: what was there stays its drawer's, what was moved or given another ground is the mover's.
 * @param goesOn false where something came of the marks meanwhile, so that another sitting begins
 */
export function keepMarked(
  before: MarksBySitting,
  marks: readonly Mark[],
  { by, at, goesOn }: { readonly by: Sitting['by']; readonly at: Date; readonly goesOn: boolean },
): MarksBySitting & { readonly begins: boolean } {
  const last = before.sittings.at(-1);
  const isSame = last !== undefined && last.by.kind === by.kind && last.by.id === by.id && last.by.name === by.name;
  const begins = !goesOn || !isSame || at.getTime() - Date.parse(last.until) > BREAK_MS;
  const instant = at.toISOString();
  const sitting = begins ? { by, since: instant, until: instant, added: 0, removed: 0 } : last;
  const earlier = begins ? before.sittings : before.sittings.slice(0, -1);

  const drawers = new Map<string, (number | null)[]>();
  for (const [index, mark] of before.marks.entries()) {
    const key = keyOf(mark);
    const drawn = drawers.get(key) ?? [];
    drawn.push(before.markSittings[index] ?? null);
    drawers.set(key, drawn);
  }
  let kept = 0;
  const markSittings = marks.map((mark) => {
    const drawer = drawers.get(keyOf(mark))?.shift();
    if (drawer === undefined) return earlier.length;
    kept += 1;
    return drawer;
  });
  const [added, removed] = [marks.length - kept, before.marks.length - kept];
  const now = { ...sitting, until: instant, added: sitting.added + added, removed: sitting.removed + removed };
  return { marks, sittings: [...earlier, now], markSittings, begins };
}

function keyOf({ page, x, y, width, height, ground }: Mark): string {
  return [page, x, y, width, height, ground].join(' ');
}
