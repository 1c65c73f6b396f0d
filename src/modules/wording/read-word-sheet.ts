import { Readable } from 'node:stream';
import { readSheet } from '../../platform/sheets/index.ts';
import { readWordRows, type WordRows } from '../../screening/index.ts';

/** A line that is no word: nobody's table has so many. */
export const MOST_ROWS = 50_000;

/** The words of a CSV or a workbook. Throws a `SheetFault` where it can't be read. */
export async function readWordSheet(bytes: Buffer, name: string): Promise<WordRows | 'tooMany'> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of readSheet({ name, open: async () => Readable.from([bytes]) })) {
    rows.push(cells);
    if (rows.length > MOST_ROWS + 1) return 'tooMany';
  }
  return readWordRows(rows);
}
