import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { clockTitle, type MovedClock } from '../../../law/index.ts';

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

/** Adds up moves that are alike: no case is in them, only how many. */
export class MoveTally {
  readonly #moves = new Map<string, PreviewedMove>();

  add(agencyId: number, { kind, from, to, because }: Pick<MovedClock<unknown>, 'kind' | 'because'> & Ends): void {
    const days = because.map(({ on, before, after }) => ({ on, before: before.kind, after: after.kind, name: after.name ?? before.name }));
    const key = [agencyId, kind, from, to, ...days.map(({ on }) => on)].join(' ');
    const known = this.#moves.get(key);
    this.#moves.set(key, { agencyId, clock: clockTitle(kind), from, to, because: days, count: (known?.count ?? 0) + 1 });
  }

  /** The next deadlines first. */
  list(): { readonly moves: PreviewedMove[]; readonly cut: boolean } {
    const all = [...this.#moves.values()].toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return { moves: all.slice(0, MOST), cut: all.length > MOST };
  }
}

interface Ends {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}
