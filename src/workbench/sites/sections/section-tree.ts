import type { SectionShape } from '../site-words.ts';

/** One line of the tree. */
export interface SectionRow {
  readonly section: SectionShape;
  /** 1 at the top. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly hasBelow: boolean;
}

/** Below which section, and before which of its sisters; null: the top, the end. */
export interface SectionPlace {
  readonly parentId: number | null;
  readonly before: number | null;
}

type Placed = Pick<SectionShape, 'id' | 'parentId'>;

/** The tree, line by line; `folded` sections hide what is below. */
export function sectionRows(sections: readonly SectionShape[], folded: ReadonlySet<number>): readonly SectionRow[] {
  const below = Map.groupBy(sections, ({ parentId }) => parentId);
  const rowsBelow = (parentId: number | null, level: number): readonly SectionRow[] => {
    const sisters = below.get(parentId) ?? [];
    return sisters.flatMap((section, index) => {
      const hasBelow = below.has(section.id);
      const row = { section, level, position: index + 1, setSize: sisters.length, hasBelow };
      return folded.has(section.id) ? [row] : [row, ...rowsBelow(section.id, level + 1)];
    });
  };
  return rowsBelow(null, 1);
}

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where a section goes with one step; null when it can't. `in`: below the sister above it. `out`: behind the one above all of them. */
export function stepOf(sections: readonly Placed[], id: number, direction: Direction): SectionPlace | null {
  const self = sections.find((section) => section.id === id);
  if (self === undefined) return null;
  const { parentId } = self;
  const sisters = sections.filter((section) => section.parentId === parentId);
  const at = sisters.indexOf(self);
  switch (direction) {
    case 'up': {
      const above = sisters[at - 1];
      return above === undefined ? null : { parentId, before: above.id };
    }
    case 'down':
      return at === sisters.length - 1 ? null : { parentId, before: sisters[at + 2]?.id ?? null };
    case 'in': {
      const above = sisters[at - 1];
      return above === undefined ? null : { parentId: above.id, before: null };
    }
    case 'out': {
      const parent = sections.find((section) => section.id === parentId);
      if (parent === undefined) return null;
      const aunts = sections.filter((section) => section.parentId === parent.parentId);
      return { parentId: parent.parentId, before: aunts[aunts.indexOf(parent) + 1]?.id ?? null };
    }
  }
}

/** Where a section goes that is dropped on a line: above it, into it, below it. Null when that is where it is, or within itself. */
export function dropOf(
  sections: readonly Placed[],
  id: number,
  { target, where }: { readonly target: number; readonly where: 'before' | 'into' | 'after' },
): SectionPlace | null {
  for (let at: number | null = target; at !== null; at = sections.find((section) => section.id === at)?.parentId ?? null)
    if (at === id) return null;
  const on = sections.find((section) => section.id === target);
  if (on === undefined) return null;
  if (where === 'into') return { parentId: target, before: null };
  if (where === 'before') return { parentId: on.parentId, before: target };
  const sisters = sections.filter((section) => section.parentId === on.parentId && section.id !== id);
  return { parentId: on.parentId, before: sisters[sisters.indexOf(on) + 1]?.id ?? null };
}
