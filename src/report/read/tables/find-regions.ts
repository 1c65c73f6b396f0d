import type { TableId } from '../../model/report.ts';
import type { Mark } from './find-marks.ts';
import { REQUESTS_LABELS } from './labels-of-requests.ts';
import { SECOND_OF, STATISTICS_LABELS } from './labels-of-statistics.ts';

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
/** Longest stretch between two header labels, padding pipes included. */
const HEADER_GAP = 80;
/** Labels of another table between two of this one: the first stood in running text. */
const ASTRAY = 2;
/** Separators between two squares of a repeated cell. */
const REPEATED = 2;
/** How far after its last label a table may reach. */
const REACH = 1500;

const MINIMUM: Readonly<Record<TableId, number>> = { proactive: 4, requests: 5, remedies: 4, statistics: 12 };

function isRow(mark: Mark): boolean {
  return mark.label.role === 'row';
}

/** Runs of standalone labels of one table that are dense enough to be that table. */
function clusters(marks: readonly Mark[], table: TableId): Mark[][] {
  const result: Mark[][] = [];
  let current: Mark[] = [];
  let seen = new Set<string>();
  const close = (): void => {
    const first = current.findIndex((mark) => mark.label.role !== 'row' || table === 'requests' || table === 'statistics');
    const kept = first < 0 ? [] : current.slice(first);
    const ids = new Set(kept.map((mark) => mark.label.id));
    if (ids.size >= MINIMUM[table] && (table === 'remedies' || kept.some(isRow))) result.push(kept);
    current = [];
    seen = new Set();
  };
  let foreign = 0;
  for (const mark of marks) {
    if (!mark.alone) continue;
    if (mark.label.table !== table) {
      if (mark.label.table !== 'any') foreign += 1;
      continue;
    }
    const previous = current.at(-1);
    if (previous !== undefined && (mark.from - previous.to > GAP || foreign > ASTRAY)) close();
    foreign = 0;
    // A row label again after most of the table: a second copy begins.
    if (isRow(mark) && seen.has(mark.label.id) && previous?.label.id !== mark.label.id && seen.size >= 4) close();
    if (isRow(mark)) seen.add(mark.label.id);
    current.push(mark);
  }
  close();
  return result;
}

/** 表四 begins at the 行政复议 and 行政诉讼 right above its first 结果维持; the same words further up belong to the running text. */
function remediesStart(cluster: readonly Mark[]): number {
  let start = Math.max(
    0,
    cluster.findIndex((mark) => mark.label.id === 'upheld'),
  );
  for (let index = start - 1; index >= 0; index -= 1) {
    const mark = cluster[index];
    if (mark === undefined || (mark.label.id !== 'reconsideration' && mark.label.id !== 'litigation')) break;
    if ((cluster[index + 1]?.from ?? 0) - mark.to > HEADER_GAP) break;
    start = index;
  }
  return start;
}

/** Where the tables stand, in order. All copies are returned. */
export function findRegions(found: readonly Mark[], tables: readonly TableId[], textLength: number): Region[] {
  const marks = resolveShared(found);
  const stretches: { table: TableId; first: Mark; last: Mark }[] = [];
  for (const table of tables) {
    for (const cluster of clusters(marks, table)) {
      const first = cluster[table === 'remedies' ? remediesStart(cluster) : 0];
      const last = cluster.at(-1);
      if (first !== undefined && last !== undefined) stretches.push({ table, first, last });
    }
  }
  stretches.sort((a, b) => a.first.start - b.first.start);
  return stretches.map(({ table, first, last }, index) => {
    const next = stretches[index + 1];
    const limit = Math.min(next?.first.start ?? textLength, last.end + REACH, textLength);
    const inside = marks.filter(
      (mark) => mark.start >= first.start && mark.end <= limit && (mark.label.table === table || mark.label.table === 'any'),
    );
    return { table, start: first.start, limit, marks: inside };
  });
}

const OTHER_ROW = REQUESTS_LABELS.find((label) => label.id === 'other.other');
const TOTAL_ROW = REQUESTS_LABELS.find((label) => label.id === 'total');

const STATISTICS_ROWS = new Map(STATISTICS_LABELS.map((label) => [label.id, label]));

/** Words that stand twice in a form: 其他 and 总计 over columns and before rows, 被依法纠错数 under two totals. Their neighbours tell which. */
function resolveShared(marks: readonly Mark[]): Mark[] {
  const resolved: Mark[] = [];
  let underSecond = false;
  for (const mark of marks) {
    const before = resolved.at(-1)?.label;
    if (mark.label.table === 'statistics') {
      if (mark.label.id === 'reconsideration.total') underSecond = false;
      if (mark.label.id === 'litigation.total' || mark.label.id === 'litigation.upheld') underSecond = true;
      const second = underSecond ? STATISTICS_ROWS.get(SECOND_OF.get(mark.label.id) ?? '') : undefined;
      resolved.push(second === undefined ? mark : { ...mark, label: second });
      continue;
    }
    const previous = resolved.at(-1);
    const beside = previous !== undefined && mark.from - previous.to <= REPEATED;
    if (beside && mark.label.table === 'any' && previous.label.texts[0] === mark.label.texts[0] && previous.label.role === 'row') {
      // A merged cell repeated in each of its squares.
      resolved.push({ ...mark, label: previous.label });
      continue;
    }
    const inOutcomes =
      before?.table === 'requests' && (before.role === 'row' || before.role === 'groupOrRow') && before.id.startsWith('other');
    if (mark.label.id === 'otherColumn' && before?.id === 'other.unpaidFee' && OTHER_ROW !== undefined)
      resolved.push({ ...mark, label: OTHER_ROW });
    else if (mark.label.id === 'totalColumn' && inOutcomes && TOTAL_ROW !== undefined) resolved.push({ ...mark, label: TOTAL_ROW });
    else resolved.push(mark);
  }
  return resolved;
}
