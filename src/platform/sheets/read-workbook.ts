import { openSource } from '../extraction/index.ts';
import { SheetFault, type Sheet, type SheetLine } from './sheet.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const TOO_LARGE = '工作簿超过能读的大小（20 MB、2 万行、40 万格），请在 Excel 或 WPS 里另存为 CSV（UTF-8）后再导入，CSV 不限行数。';

/** The first table of a workbook, as its cells are shown. */
export async function* readWorkbook(sheet: Sheet): AsyncIterable<SheetLine> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await sheet.open()) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A sheet is bytes');
    size += chunk.length;
    if (size > MOST_BYTES) throw new SheetFault('sheet.tooLarge', TOO_LARGE);
    chunks.push(chunk);
  }
  const opened = await openSource(Buffer.concat(chunks), { name: sheet.name });
  if (!opened.ok) throw new SheetFault(opened.error.code, opened.error.message);
  const { format, text, tables, warnings } = opened.value;
  const [table] = tables;
  if (format !== 'xlsx' || table === undefined) throw new SheetFault('sheet.noTable', '文件里没有工作表，请上传 .xlsx 或 .csv 表格。');
  if (warnings.some(({ code }) => code === 'source.cutTables')) throw new SheetFault('sheet.tooLarge', TOO_LARGE);
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const { row, column, at } of table.cells) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text.slice(at.start, at.end);
  }
  for (const [index, cells] of rows.entries()) yield { row: index + 1, cells: Array.from(cells, (cell) => cell ?? '') };
}
