import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { ChangedDay } from '../../../law/index.ts';

/** What one look shows; the counts hold all. */
const MOST = 200;
const KINDS = ['workday', 'makeUpWorkday', 'weekend', 'holiday'] as const;

/** Deadlines of one agency that move alike: from which day to which, and the days between that are worked or no longer are. */
export const PreviewedMove = z.object({
  agencyId: z.number().int(),
  /** Whose deadline: 答复期限, 补正期限 … */
  clock: z.string(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  count: z.number().int(),
  because: z.array(z.object({ on: z.iso.date(), before: z.enum(KINDS), after: z.enum(KINDS), name: z.string().nullable() })),
});
export type PreviewedMove = z.infer<typeof PreviewedMove>;

/** Adds up moves that are alike: no record is in them, only how many. */
export class MoveTally {
  readonly #moves = new Map<string, PreviewedMove>();
  readonly #records = new Map<number, Set<string>>();
  #earlier = 0;
  #later = 0;

  /** `record` names whose day it is: one with several counts once. */
  add(agencyId: number, record: string, { clock, from, to, because }: Move): void {
    const ofAgency = this.#records.get(agencyId) ?? new Set();
    this.#records.set(agencyId, ofAgency.add(record));
    if (from !== null && to !== null) {
      if (to < from) this.#earlier += 1;
      else this.#later += 1;
    }
    const days = because.map(({ on, before, after }) => ({ on, before: before.kind, after: after.kind, name: after.name ?? before.name }));
    const key = [agencyId, clock, from, to, ...days.map(({ on }) => on)].join(' ');
    const known = this.#moves.get(key);
    this.#moves.set(key, { agencyId, clock, from, to, because: days, count: (known?.count ?? 0) + 1 });
  }

  /** How many records of each agency have a day that moves, and how many days move which way. */
  sums(): { readonly moved: ReadonlyMap<number, number>; readonly earlier: number; readonly later: number } {
    const moved = new Map([...this.#records].map(([agency, records]) => [agency, records.size]));
    return { moved, earlier: this.#earlier, later: this.#later };
  }

  /** The next deadlines first. */
  list(): { readonly moves: PreviewedMove[]; readonly cut: boolean } {
    const all = [...this.#moves.values()].toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return { moves: all.slice(0, MOST), cut: all.length > MOST };
  }
}

interface Move {
  readonly clock: string;
  readonly because: readonly ChangedDay[];
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}
