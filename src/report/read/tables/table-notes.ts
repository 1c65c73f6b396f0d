import type { Place } from '../../../kernel/place.ts';
import type { ReadingNote } from '../../model/reading.ts';
import type { TableId, TableReading } from '../../model/report.ts';
import { sourcePlace, type Origin } from './build-reading.ts';
import type { Mark } from './find-marks.ts';
import type { Region } from './find-regions.ts';

const TABLES: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics'];

const NAMES: Readonly<Record<TableId, string>> = {
  proactive: '主动公开政府信息情况表',
  requests: '收到和处理政府信息公开申请情况表',
  remedies: '行政复议、行政诉讼情况表',
  statistics: '政府信息公开情况统计表',
};

/** What could not be read of the tables, each in one sentence. */
export function notesOf(
  origin: Origin,
  tables: Readonly<Record<TableId, TableReading>>,
  regions: readonly Region[],
  marks: readonly Mark[],
): ReadingNote[] {
  return TABLES.flatMap((table) => {
    const reading = tables[table];
    if (reading.state === 'picture')
      return [{ code: 'table.picture', message: `${NAMES[table]}是图片，其中的数字无法读出。`, places: placesOf(reading.at) }];
    if (reading.state === 'missing') return scatteredNote(origin, table, marks);
    return [...openRows(table, reading), ...strayNotes(table, reading), ...secondCopies(origin, table, regions)];
  });
}

function placesOf(...places: readonly (Place | null | undefined)[]): Place[] {
  return places.flatMap((place) => (place === null || place === undefined ? [] : [place]));
}

function openRows(table: TableId, reading: TableReading): ReadingNote[] {
  const notes: ReadingNote[] = [];
  for (const [id, row] of Object.entries(reading.rows)) {
    const cells = Object.values(row.cells);
    const unknown = cells.filter((cell) => cell.state === 'unknown');
    if (unknown.length === 0) continue;
    const name = `${NAMES[table]}“${row.label?.value ?? ROW_NAMES[id] ?? id}”一行`;
    const places = [
      ...placesOf(row.label?.at),
      ...row.unassigned.flatMap((number) => placesOf(number.at)),
      ...unknown.flatMap((cell) => placesOf(cell.at)),
    ];
    const first = unknown[0];
    if (row.unassigned.length > 0) {
      notes.push({
        code: 'table.rowOpen',
        message: `${name}应有${cells.length}格，文中有${row.unassigned.length}个数字，各属哪一格无法确定，未填入。`,
        places,
      });
    } else if (first?.why === 'notANumber') {
      notes.push({
        code: 'table.notANumber',
        message: `${name}有${unknown.length}格不是完整的数字（“${first.raw.slice(0, 20)}”），未读出。`,
        places,
      });
    } else notes.push({ code: 'table.rowUnknown', message: `${name}的数字与行名已错位或缺失，无法确定，未填入。`, places });
  }
  return notes;
}

const ROW_NAMES: Readonly<Record<string, string>> = {
  reconsideration: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};

function strayNotes(table: TableId, reading: TableReading): ReadingNote[] {
  const missing = Object.values(reading.rows).some((row) => Object.values(row.cells).every((cell) => cell.state === 'missing'));
  const notes = reading.strays.map((stray) => ({
    code: 'table.stray',
    message: `${NAMES[table]}中有不属于任何一格的数字${stray.where}。`,
    places: [stray.at],
  }));
  if (missing && reading.confidence < 1) {
    notes.push({
      code: 'table.rowsMissing',
      message: `${NAMES[table]}有的行没有数字，或行名无法辨认，按“缺失”处理，不作0。`,
      places: placesOf(reading.at),
    });
  }
  return notes;
}

function secondCopies(origin: Origin, table: TableId, regions: readonly Region[]): ReadingNote[] {
  return regions
    .filter((region) => region.table === table)
    .slice(1)
    .map((copy) => ({
      code: 'table.secondCopy',
      message: `${NAMES[table]}在文中不止一处，只读其中一处。`,
      places: [sourcePlace(origin, copy.start, Math.min(copy.limit, copy.marks.at(-1)?.end ?? copy.limit))],
    }));
}

/** Header cells that stand alone, but no table around them that could be read. */
const ENOUGH_HEADERS = 3;

function scatteredNote(origin: Origin, table: TableId, marks: readonly Mark[]): ReadingNote[] {
  const headers = marks.filter((mark) => mark.alone && mark.label.table === table && mark.label.role === 'header');
  if (new Set(headers.map((mark) => mark.label.id)).size < ENOUGH_HEADERS) return [];
  return [
    {
      code: 'table.notRead',
      message: `文中有${NAMES[table]}的表头，但各行已散乱，无法与数字对应，未读出。`,
      places: headers.slice(0, ENOUGH_HEADERS).map((mark) => sourcePlace(origin, mark.start, mark.end)),
    },
  ];
}
