import type { Place } from '../../../kernel/place.ts';
import type { SourceDocument } from '../../../kernel/source-document.ts';
import { missingTable } from '../../model/empty-report.ts';
import type { ReadingNote } from '../../model/reading.ts';
import type { FormId, TableId, TableReading } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';
import { buildReading, sourcePlace, type Origin } from './build-reading.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { findRegions, type Region } from './find-regions.ts';
import { formOfHeaders } from './form-of-headers.ts';
import { readRegion, type Reading, type TableFound } from './read-region.ts';
import { proactiveSpecOf, REMEDIES_SPEC, REQUESTS_SPEC, STATISTICS_INDEX, STATISTICS_SPEC, TABLE_LABELS } from './specs.ts';
import { cellEndsOf } from './separator.ts';
import { squeeze } from './squeezed-text.ts';

/** The official tables of one source, as far as they could be read for certain. */
export interface TablesRead {
  /** Told by the header cells; null when no table says it. */
  readonly form: FormId | null;
  readonly tables: Record<TableId, TableReading>;
  readonly notes: readonly ReadingNote[];
  /** Stretches of the RESTORED text that are table, in order: the running text leaves them out. */
  readonly covered: readonly Place[];
}

/** Words that only the form of 2014-2018 has. */
const STATISTICAL = /统计指标|办结数|公开政府信息数|回应事件数|申请数/u;

/** Reads the official tables. Places in the result point into the SOURCE text, except `covered`. */
export function readTables(source: SourceDocument, restored: RestoredText): TablesRead {
  const { text } = restored;
  const cellEnds = cellEndsOf(text);
  const reading: Reading = { text, source, restored, cellEnds };
  const origin: Origin = { source: source.text, restored };
  const squeezed = squeeze(text);
  const marks = findMarks(squeezed, text, TABLE_LABELS, cellEnds);
  const statistical = STATISTICAL.test(squeezed.text) ? findMarks(squeezed, text, STATISTICS_INDEX, cellEnds) : [];
  const regions = [
    ...findRegions(marks, ['proactive', 'requests', 'remedies'], text.length),
    ...findRegions(statistical, ['statistics'], text.length),
  ];
  const first = (table: TableId): Region | undefined => mainRegion(regions, table);
  const proactive = first('proactive');
  const { form: told } = formOfHeaders(proactive?.marks ?? []);
  const requests = first('requests');
  const requestsFound = requests === undefined ? undefined : readRegion(reading, requests, REQUESTS_SPEC);
  const statistics = first('statistics');
  const form = told ?? formOfRequests(requestsFound) ?? (statistics === undefined ? null : 'statistics');
  const shape = form === 'statistics' ? 'statistics' : (form ?? '2021');
  const remedies = first('remedies');
  const found: Partial<Record<TableId, TableFound | undefined>> = {
    proactive: proactive === undefined ? undefined : readRegion(reading, proactive, proactiveSpecOf(shape === '2019' ? '2019' : '2021')),
    requests: requestsFound,
    remedies: remedies === undefined ? undefined : readRegion(reading, remedies, REMEDIES_SPEC),
    statistics: statistics === undefined ? undefined : readRegion(reading, statistics, STATISTICS_SPEC),
  };
  const read = (table: TableId): TableReading => {
    const rows = found[table];
    if (rows === undefined) return missingTable(shape, table);
    return buildReading(origin, table === 'statistics' ? 'statistics' : shape === 'statistics' ? '2021' : shape, table, rows);
  };
  const tables = { proactive: read('proactive'), requests: read('requests'), remedies: read('remedies'), statistics: read('statistics') };
  const covered = Object.values(found)
    .flatMap((rows) => (rows === undefined ? [] : [{ start: rows.start, end: rows.end }]))
    .sort((a, b) => a.start - b.start);
  return { form, tables, notes: [...notesOf(origin, tables, regions), ...unreadNotes(tables, [...marks, ...statistical], origin)], covered };
}

/** The first stretch that holds most of a table: a few labels in running text are no table. */
function mainRegion(regions: readonly Region[], table: TableId): Region | undefined {
  const own = regions.filter((region) => region.table === table);
  const most = Math.max(...own.map((region) => region.marks.length));
  return own.find((region) => region.marks.length * 2 >= most);
}

/** （六）其他处理 in three rows is the form of 2021; in one, that of 2019 unless other headers tell. */
function formOfRequests(found: TableFound | undefined): '2019' | '2021' | null {
  if (found === undefined) return null;
  if (found.rows.has('other.overdueCorrection') || found.rows.has('other.unpaidFee')) return '2021';
  return found.rows.has('other') ? '2019' : null;
}

/** Header cells that stand alone, but no table around them that could be read. */
const ENOUGH_HEADERS = 3;

function unreadNotes(tables: Readonly<Record<TableId, TableReading>>, marks: readonly Mark[], origin: Origin): ReadingNote[] {
  return TABLES.flatMap((table) => {
    if (tables[table].state !== 'missing') return [];
    const headers = marks.filter((mark) => mark.alone && mark.label.table === table && mark.label.role === 'header');
    if (new Set(headers.map((mark) => mark.label.id)).size < ENOUGH_HEADERS) return [];
    return [
      {
        code: 'table.notRead',
        message: `文中有${NAMES[table]}的表头，但各行已散乱，无法与数字对应，未读出。`,
        places: headers.slice(0, ENOUGH_HEADERS).map((mark) => sourcePlace(origin, mark.start, mark.end)),
      },
    ];
  });
}

const TABLES: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics'];

const NAMES: Readonly<Record<TableId, string>> = {
  proactive: '主动公开政府信息情况表',
  requests: '收到和处理政府信息公开申请情况表',
  remedies: '行政复议、行政诉讼情况表',
  statistics: '政府信息公开情况统计表',
};

function notesOf(origin: Origin, tables: Readonly<Record<TableId, TableReading>>, regions: readonly Region[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  for (const table of TABLES) {
    const reading = tables[table];
    for (const [id, row] of Object.entries(reading.rows)) {
      if (row.unassigned.length === 0 && !Object.values(row.cells).some((cell) => cell.state === 'unknown')) continue;
      const label = row.label?.value ?? id;
      const places = [...(row.label?.at ? [row.label.at] : []), ...row.unassigned.flatMap((number) => (number.at === null ? [] : [number.at]))];
      notes.push({
        code: 'table.rowOpen',
        message: `${NAMES[table]}“${label}”一行有${row.unassigned.length}个数字，应有${Object.keys(row.cells).length}格，各数属于哪一格无法确定，按“未能读出”处理。`,
        places,
      });
    }
    const copies = regions.filter((region) => region.table === table);
    for (const copy of copies.slice(1)) {
      notes.push({ code: 'table.secondCopy', message: `${NAMES[table]}在文中不止一份，只读第一份。`, places: [sourcePlace(origin, copy.start, Math.min(copy.limit, copy.marks.at(-1)?.end ?? copy.limit))] });
    }
  }
  return notes;
}
