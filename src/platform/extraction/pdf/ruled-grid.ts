import { EDGE_TOLERANCE, RULE_TOLERANCE, type PageDrawing, type RulingLine } from './page-content.ts';

/** A cell bounded by drawn lines. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table as its lines draw it. `columnEdges` and `rowEdges` are one more than the columns and rows. */
export interface RuledGrid {
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  readonly cells: readonly RuledCell[];
  /** The first or the last row has no line closing it: the page break cut it. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

const MAX_RULES = 3_000;
const MAX_CELLS = 20_000;
/** A wall stands when lines cover this part of it. */
const WALL_SHARE = 0.6;
/** A line that reaches this far beyond the outermost crossing line means an open side. */
const OPEN_SIDE = 10;

/**
 * Rebuilds the tables of a page from its ruling lines: lines that touch make one table, every line's position is an edge,
 * and cells without a wall between them are one merged cell. `irregular` counts the tables whose cells are not rectangles.
 */
export function ruledGrids(drawing: PageDrawing): { grids: RuledGrid[]; irregular: number } {
  const horizontal = joinLines(drawing.horizontal);
  const vertical = joinLines(drawing.vertical);
  if (horizontal.length + vertical.length > MAX_RULES) return { grids: [], irregular: 1 };
  const grids: RuledGrid[] = [];
  let irregular = 0;
  for (const group of touchingGroups(horizontal, vertical)) {
    const columnEdges = edges(group.vertical, group.horizontal);
    const rowEdges = edges(group.horizontal, group.vertical);
    const cellCount = (columnEdges.length - 1) * (rowEdges.length - 1);
    if (columnEdges.length < 3 || rowEdges.length < 2 || cellCount > MAX_CELLS) continue;
    const cells = mergedCells(columnEdges, rowEdges, group);
    if (cells === null) irregular++;
    else if (cells.length > 1) grids.push({ columnEdges, rowEdges, cells, ...openSides(rowEdges, group.horizontal) });
  }
  return { grids: grids.sort((a, b) => (a.rowEdges[0] ?? 0) - (b.rowEdges[0] ?? 0)), irregular };
}

function openSides(rowEdges: readonly number[], horizontal: readonly RulingLine[]): { openTop: boolean; openBottom: boolean } {
  const closed = (edge: number | undefined): boolean => horizontal.some((line) => Math.abs(line.at - (edge ?? Infinity)) <= EDGE_TOLERANCE);
  return { openTop: !closed(rowEdges[0]), openBottom: !closed(rowEdges.at(-1)) };
}

interface Rules {
  readonly horizontal: RulingLine[];
  readonly vertical: RulingLine[];
}

/** Lines at the same position that touch or overlap become one. */
function joinLines(lines: readonly RulingLine[]): RulingLine[] {
  const joined: RulingLine[] = [];
  for (const bundle of bundles([...lines].sort((a, b) => a.at - b.at))) {
    bundle.sort((a, b) => a.from - b.from);
    let open: RulingLine | null = null;
    for (const line of bundle) {
      if (open !== null && line.from <= open.to + RULE_TOLERANCE) open = { at: open.at, from: open.from, to: Math.max(open.to, line.to) };
      else {
        if (open !== null) joined.push(open);
        open = line;
      }
    }
    if (open !== null) joined.push(open);
  }
  return joined;
}

/** Groups of lines whose positions are within the tolerance of the group's first. */
function bundles(sorted: readonly RulingLine[]): RulingLine[][] {
  const result: RulingLine[][] = [];
  let first = -Infinity;
  for (const line of sorted) {
    if (line.at - first > RULE_TOLERANCE) {
      result.push([]);
      first = line.at;
    }
    result.at(-1)?.push({ ...line, at: first });
  }
  return result;
}

function touchingGroups(horizontal: readonly RulingLine[], vertical: readonly RulingLine[]): Rules[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  for (const [h, line] of horizontal.entries()) {
    for (const [v, cross] of vertical.entries()) {
      if (touches(line, cross)) parent[find(parent, h)] = find(parent, horizontal.length + v);
    }
  }
  const groups = new Map<number, Rules>();
  for (let index = 0; index < parent.length; index++) {
    const key = find(parent, index);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    const flat = horizontal[index];
    const upright = vertical[index - horizontal.length];
    if (flat !== undefined) group.horizontal.push(flat);
    else if (upright !== undefined) group.vertical.push(upright);
  }
  return [...groups.values()].filter((group) => group.horizontal.length > 1 && group.vertical.length > 0);
}

function touches(line: RulingLine, cross: RulingLine): boolean {
  return (
    cross.at >= line.from - RULE_TOLERANCE &&
    cross.at <= line.to + RULE_TOLERANCE &&
    line.at >= cross.from - RULE_TOLERANCE &&
    line.at <= cross.to + RULE_TOLERANCE
  );
}

function find(parent: number[], index: number): number {
  let root = index;
  for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) {
    parent[root] = parent[next] ?? next;
    root = next;
  }
  return root;
}

/** Positions of the lines, and the ends of crossing lines where a side is left open. */
function edges(lines: readonly RulingLine[], crossing: readonly RulingLine[]): number[] {
  const found: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) {
    if (at - (found.at(-1) ?? -Infinity) > EDGE_TOLERANCE) found.push(at);
  }
  const from = Math.min(...crossing.map((line) => line.from));
  const to = Math.max(...crossing.map((line) => line.to));
  if (from < (found[0] ?? Infinity) - OPEN_SIDE) found.unshift(from);
  if (to > (found.at(-1) ?? -Infinity) + OPEN_SIDE) found.push(to);
  return found;
}

function mergedCells(columnEdges: readonly number[], rowEdges: readonly number[], rules: Rules): RuledCell[] | null {
  const columns = columnEdges.length - 1;
  const rows = rowEdges.length - 1;
  const walls = wallMap(rules.vertical, columnEdges, rowEdges);
  const floors = wallMap(rules.horizontal, rowEdges, columnEdges);
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (column + 1 < columns && !walls.has((column + 1) * rows + row)) parent[find(parent, cell + 1)] = find(parent, cell);
      if (row + 1 < rows && !floors.has((row + 1) * columns + column)) parent[find(parent, cell + columns)] = find(parent, cell);
    }
  }
  return rectangles(parent, columns);
}

/** Which stretches between two neighbouring cross edges are covered by a line: `edge × stretches + stretch`. */
function wallMap(lines: readonly RulingLine[], edgesOfLines: readonly number[], crossEdges: readonly number[]): Set<number> {
  const stretches = crossEdges.length - 1;
  const walls = new Set<number>();
  for (const line of lines) {
    const edge = edgesOfLines.findIndex((position) => line.at - position >= -0.01 && line.at - position <= EDGE_TOLERANCE);
    if (edge === -1) continue;
    for (let stretch = 0; stretch < stretches; stretch++) {
      const from = crossEdges[stretch] ?? 0;
      const to = crossEdges[stretch + 1] ?? 0;
      if (Math.min(to, line.to) - Math.max(from, line.from) >= (to - from) * WALL_SHARE) walls.add(edge * stretches + stretch);
    }
  }
  return walls;
}

function rectangles(parent: number[], columns: number): RuledCell[] | null {
  const boxes = new Map<number, { top: number; left: number; bottom: number; right: number; area: number }>();
  for (let index = 0; index < parent.length; index++) {
    const key = find(parent, index);
    const row = Math.floor(index / columns);
    const column = index % columns;
    const box = boxes.get(key) ?? { top: row, left: column, bottom: row, right: column, area: 0 };
    boxes.set(key, box);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
    box.bottom = Math.max(box.bottom, row);
    box.area++;
  }
  const cells: RuledCell[] = [];
  for (const { top, left, bottom, right, area } of boxes.values()) {
    const rowSpan = bottom - top + 1;
    const columnSpan = right - left + 1;
    if (rowSpan * columnSpan !== area) return null;
    cells.push({ row: top, column: left, rowSpan, columnSpan });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
