import type { Place } from '../../../kernel/place.ts';
import type { SourceDocument } from '../../../kernel/source-document.ts';
import { missingTable } from '../../model/empty-report.ts';
import type { ReadingNote } from '../../model/reading.ts';
import type { FormId, TableId, TableReading } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';
import { buildReading, sourcePlace, type Origin } from './build-reading.ts';
import { findMarks } from './find-marks.ts';
import { findRegions, type Region } from './find-regions.ts';
import { formOfHeaders, rowsUnderForeignHeaders } from './form-of-headers.ts';
import { notesOf } from './table-notes.ts';
import { pictureTables } from './picture-tables.ts';
import { opened } from './place-cells.ts';
import { readRegion, type Reading, type RowFound, type TableFound } from './read-region.ts';
import { proactiveSpecOf, REMEDIES_SPEC, REQUESTS_SPEC, STATISTICS_INDEX, STATISTICS_SPEC, TABLE_LABELS } from './specs.ts';
import { cellEndsOf } from './cell-ends.ts';
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
const STATISTICAL = /统计指标|办结数|公开政府信息数|回应事件数|申请数(?!量)/u;

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
  const told = formOfHeaders(proactive?.marks ?? []);
  const requests = first('requests');
  const requestsFound = requests === undefined ? undefined : readRegion(reading, requests, REQUESTS_SPEC);
  const statistics = first('statistics');
  const form = told ?? formOfRequests(requestsFound) ?? (statistics === undefined ? null : 'statistics');
  const shape = form === 'statistics' ? 'statistics' : (form ?? '2021');
  const remedies = first('remedies');
  const remediesFound = remedies === undefined ? undefined : readRegion(reading, remedies, REMEDIES_SPEC, requestsFound?.padded);
  // 表二 of 2019 is as wide as its rows: that they are filled up shows in the tables beside it.
  const padded = requestsFound?.padded === true || remediesFound?.padded === true;
  const found: Partial<Record<TableId, TableFound | undefined>> = {
    proactive: proactive === undefined ? undefined : readProactive(reading, proactive, shape === '2019' ? '2019' : '2021', padded),
    requests: requestsFound,
    remedies: remediesFound,
    statistics: statistics === undefined ? undefined : readRegion(reading, statistics, STATISTICS_SPEC),
  };
  const pictures = pictureTables(
    text,
    source.pictures.map((place) => ({ start: restored.fromSource(place.start), end: restored.fromSource(place.end) })),
  );
  const read = (table: TableId): TableReading => {
    const rows = found[table];
    const picture = pictures.get(table);
    if (rows === undefined) {
      const missing = missingTable(shape, table);
      return picture === undefined ? missing : { ...missing, state: 'picture', at: sourcePlace(origin, picture.start, picture.end) };
    }
    return buildReading(origin, table === 'statistics' ? 'statistics' : shape === 'statistics' ? '2021' : shape, table, rows);
  };
  const tables = { proactive: read('proactive'), requests: read('requests'), remedies: read('remedies'), statistics: read('statistics') };
  const covered = Object.values(found)
    .flatMap((rows) => (rows === undefined ? [] : [{ start: rows.start, end: rows.end }]))
    .sort((a, b) => a.start - b.start);
  return { form, tables, notes: notesOf(origin, tables, regions, [...marks, ...statistical]), covered };
}

/** 表二; rows under the header cells of another generation stay open. */
function readProactive(reading: Reading, region: Region, form: '2019' | '2021', padded?: boolean): TableFound {
  const found = readRegion(reading, region, proactiveSpecOf(form), padded);
  const foreign = rowsUnderForeignHeaders(region.marks, form);
  if (foreign.size === 0) return found;
  const rows = [...found.rows].map(([id, row]): [string, RowFound] =>
    foreign.has(id) ? [id, { ...row, placed: opened(row.placed) }] : [id, row],
  );
  return { ...found, rows: new Map(rows) };
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
