import type { FastifyReply } from 'fastify';
import { csvLines } from './csv.ts';
import type { ExportColumn } from './export-column.ts';
import { disposition, TYPES } from './export-list.ts';
import type { Row } from './read-page.ts';
import { writeWorkbook } from './workbook.ts';

/** A table that was computed and is no list of records: short, and held in memory. */
export interface ComputedTable {
  readonly name: string;
  /** Chinese; title and file name. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Row[];
}

/** Sends a computed table as a file. */
export async function sendTable(reply: FastifyReply, table: ComputedTable, format: 'csv' | 'xlsx'): Promise<FastifyReply> {
  const { title, columns, rows } = table;
  void reply.type(TYPES[format]).header('content-disposition', disposition(table, format)).header('cache-control', 'no-store');
  if (format === 'xlsx') return reply.send(await writeWorkbook(title, columns, rows));
  const lines: string[] = [];
  for await (const line of csvLines(columns, once(rows))) lines.push(line);
  return reply.send(lines.join(''));
}

async function* once(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
