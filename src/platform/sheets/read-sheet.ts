import type { Readable } from 'node:stream';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { SheetFault, type Sheet, type SheetLine } from './sheet.ts';

const ZIP = 0x50_4b;
const OLE = 0xd0_cf;

/**
 * The lines of a sheet, one after the other: CSV of any length is never held whole, workbooks up to a limit are. What it is
 * is told by its bytes. Throws a `SheetFault` where it can't be read, or no further.
 */
export async function* readSheet(sheet: Sheet): AsyncIterable<SheetLine> {
  const start = await firstBytes(await sheet.open());
  if (start.length === 0) throw new SheetFault('sheet.empty', '表格是空的，请检查后重新上传。');
  const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
  if (mark === OLE) throw new SheetFault('sheet.legacy', '这是旧版 .xls 表格，请另存为 .xlsx 或 CSV 后再导入。');
  yield* mark === ZIP ? readWorkbook(sheet) : readCsv(sheet, start);
}

async function firstBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A sheet is bytes');
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the stream.
    if (size >= 4096) break;
  }
  return Buffer.concat(chunks);
}
