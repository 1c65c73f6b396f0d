import { TextDecoder } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { SheetFault, type Sheet, type SheetLine } from './sheet.ts';

/** Characters of one record; a quote that is never closed would swallow the rest of the sheet. */
const LONGEST_RECORD = 4_000_000;

/** A CSV's records, in UTF-8, GB18030 or (as Excel writes text) UTF-16, between commas, semicolons or tabs. */
export async function* readCsv(sheet: Sheet, start: Buffer): AsyncIterable<SheetLine> {
  const encoding = await encodingOf(sheet, start);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(new TextDecoder(encoding).decode(start, { stream: true })),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  const feeding = pipeline(await sheet.open(), decoder(encoding), parser).catch((fault: unknown) => {
    // The parser itself says it to whoever reads from it.
    if (!(fault instanceof CsvError)) parser.destroy(fault instanceof Error ? fault : new Error('The sheet broke off', { cause: fault }));
  });
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells: unknown = record;
      if (!Array.isArray(cells)) throw new TypeError('A record is a list of cells');
      yield { row, cells: cells.map((cell) => String(cell)) };
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new SheetFault('sheet.broken', `表格从第 ${row + 1} 行起读不下去（多半是引号没有成对），请检查后重新导入。`, fault);
  }
  await feeding;
}

function decoder(encoding: string): (source: AsyncIterable<unknown>) => AsyncIterable<string> {
  return async function* (source) {
    const text = new TextDecoder(encoding);
    for await (const chunk of source) if (chunk instanceof Uint8Array) yield text.decode(chunk, { stream: true });
    yield text.decode();
  };
}

/** UTF-8 when all of it is; else what Chinese Windows writes. */
async function encodingOf(sheet: Sheet, start: Buffer): Promise<string> {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of await sheet.open()) if (chunk instanceof Uint8Array) strict.decode(chunk, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch (fault) {
    if (fault instanceof TypeError && 'code' in fault && fault.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw fault;
  }
}

/** Whichever the line of the headings has most of. */
function delimiterOf(start: string): string {
  const [line = ''] = start.split(/\r\n?|\n/, 1);
  const counted = [',', '\t', ';'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
