import type { Shape } from '../api/shapes.ts';

export type AgencyNode = Shape<'AgencyTree'>['items'][number];

/** Children by their parent; null holds the tops. */
export interface AgencyTree {
  readonly byId: ReadonlyMap<number, AgencyNode>;
  readonly below: ReadonlyMap<number | null, readonly AgencyNode[]>;
}

/** One line of the tree as it is shown. */
export interface TreeRow {
  readonly node: AgencyNode;
  /** 1 at the top. */
  readonly level: number;
  /** Of how many sisters that are shown, and which of them. */
  readonly setSize: number;
  readonly position: number;
  /** Null where nothing is below. */
  readonly expanded: boolean | null;
  /** What was searched for stands in this one. */
  readonly isHit: boolean;
}

export interface TreeWish {
  readonly expanded: ReadonlySet<number>;
  /** Part of a name, short name or code; empty: everything. */
  readonly search: string;
  readonly showClosed: boolean;
}

/** Builds the tree; sisters stay in the order in which they came. */
export function treeOf(nodes: readonly AgencyNode[]): AgencyTree {
  return { byId: new Map(nodes.map((node) => [node.id, node])), below: Map.groupBy(nodes, ({ parentId }) => parentId) };
}

/** The lines to show: with a search, what matches with all above it, whatever is folded. */
export function rowsOf(tree: AgencyTree, { expanded, search, showClosed }: TreeWish): readonly TreeRow[] {
  const words = search.trim().toLowerCase();
  const hits = words === '' ? null : new Set([...tree.byId.values()].filter((node) => matches(node, words)).map(({ id }) => id));
  const kept = hits === null ? null : withAbove(tree, hits);
  const shown = (node: AgencyNode): boolean => (kept === null ? showClosed || !node.isClosed : kept.has(node.id));
  const rows: TreeRow[] = [];
  const add = (parentId: number | null, level: number): void => {
    const sisters = (tree.below.get(parentId) ?? []).filter(shown);
    for (const [index, node] of sisters.entries()) {
      const hasBelow = (tree.below.get(node.id) ?? []).some(shown);
      const isOpen = hasBelow && (kept !== null || expanded.has(node.id));
      rows.push({
        node,
        level,
        setSize: sisters.length,
        position: index + 1,
        expanded: hasBelow ? isOpen : null,
        isHit: hits?.has(node.id) === true,
      });
      if (isOpen) add(node.id, level + 1);
    }
  };
  add(null, 1);
  return rows;
}

/** How many agencies stand below this one, at any depth. */
export function countBelow(tree: AgencyTree, id: number): number {
  return (tree.below.get(id) ?? []).reduce((sum, node) => sum + 1 + countBelow(tree, node.id), 0);
}

function matches({ name, shortName, code }: AgencyNode, words: string): boolean {
  return [name, shortName ?? '', code].some((text) => text.toLowerCase().includes(words));
}

function withAbove({ byId }: AgencyTree, ids: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(ids);
  for (const id of ids) {
    let above = byId.get(id)?.parentId ?? null;
    while (above !== null && !all.has(above)) {
      all.add(above);
      above = byId.get(above)?.parentId ?? null;
    }
  }
  return all;
}
