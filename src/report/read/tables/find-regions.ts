import type { TableId } from '../../model/report.ts';
import type { Mark } from './find-marks.ts';
import { REQUESTS_LABELS } from './labels-of-requests.ts';

/** A stretch of text that holds one official table. */
export interface Region {
  readonly table: TableId;
  readonly start: number;
  /** Nothing of the table stands after it: the next table, or a limit. */
  readonly limit: number;
  readonly marks: readonly Mark[];
}

/** Longest stretch without any label inside one table, in squeezed characters. */
const GAP = 400;
/** How far after its last label a table may reach. */
const REACH = 1500;

const MINIMUM: Readonly<Record<string, number>> = { proactive: 4, requests: 5, remedies: 4 };

function isRow(mark: Mark): boolean {
  return mark.label.role === 'row';
}

/** Runs of standalone labels of one table that are dense enough to be that table. */
function clusters(marks: readonly Mark[], table: TableId): Mark[][] {
  const result: Mark[][] = [];
  let current: Mark[] = [];
  let seen = new Set<string>();
  const close = (): void => {
    const first = current.findIndex((mark) => mark.label.role !== 'row' || table === 'requests');
    const kept = first < 0 ? [] : current.slice(first);
    const ids = new Set(kept.map((mark) => mark.label.id));
    if (ids.size >= (MINIMUM[table] ?? 4) && (table === 'remedies' || kept.some(isRow))) result.push(kept);
    current = [];
    seen = new Set();
  };
  for (const mark of marks) {
    if (mark.label.table !== table || !mark.alone) continue;
    const previous = current.at(-1);
    if (previous !== undefined && mark.from - previous.to > GAP) close();
    // A row label again after most of the table: a second copy begins.
    if (isRow(mark) && seen.has(mark.label.id) && seen.size >= 4) close();
    if (isRow(mark)) seen.add(mark.label.id);
    current.push(mark);
  }
  close();
  return result;
}

/** 表四 begins at the 行政复议 before its first 结果维持; words above belong to the running text. */
function remediesStart(cluster: readonly Mark[]): number {
  const upheld = cluster.findIndex((mark) => mark.label.id === 'upheld');
  for (let index = upheld; index >= 0; index -= 1) if (cluster[index]?.label.id === 'reconsideration') return index;
  return Math.max(0, Math.min(upheld, cluster.length - 1));
}

/** Where the tables stand, in order. All copies are returned. */
export function findRegions(marks: readonly Mark[], textLength: number): Region[] {
  const found: { table: TableId; first: Mark; last: Mark }[] = [];
  for (const table of ['proactive', 'requests', 'remedies'] as const) {
    for (const cluster of clusters(marks, table)) {
      const first = cluster[table === 'remedies' ? remediesStart(cluster) : 0];
      const last = cluster.at(-1);
      if (first !== undefined && last !== undefined) found.push({ table, first, last });
    }
  }
  found.sort((a, b) => a.first.start - b.first.start);
  return found.map(({ table, first, last }, index) => {
    const next = found[index + 1];
    const limit = Math.min(next?.first.start ?? textLength, last.end + REACH, textLength);
    const inside = marks.filter((mark) => mark.start >= first.start && mark.end <= limit && (mark.label.table === table || mark.label.table === 'any'));
    return { table, start: first.start, limit, marks: resolveShared(inside) };
  });
}

const OTHER_ROW = REQUESTS_LABELS.find((label) => label.id === 'other.other');
const TOTAL_ROW = REQUESTS_LABELS.find((label) => label.id === 'total');

/** 其他 and 总计 stand over columns and before rows: their neighbours tell which. */
function resolveShared(marks: readonly Mark[]): Mark[] {
  const resolved: Mark[] = [];
  for (const mark of marks) {
    const before = resolved.at(-1)?.label;
    const inOutcomes = before?.table === 'requests' && (before.role === 'row' || before.role === 'groupOrRow') && before.id.startsWith('other');
    if (mark.label.id === 'otherColumn' && before?.id === 'other.unpaidFee' && OTHER_ROW !== undefined) resolved.push({ ...mark, label: OTHER_ROW });
    else if (mark.label.id === 'totalColumn' && inOutcomes && TOTAL_ROW !== undefined) resolved.push({ ...mark, label: TOTAL_ROW });
    else resolved.push(mark);
  }
  return resolved;
}
