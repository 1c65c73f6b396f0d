import type { FastifyReply } from 'fastify';
import type { Database } from '../database/index.ts';
import { Problem } from '../http/index.ts';
import type { AnyList, ListSource } from './definition.ts';
import { csvLines } from './csv.ts';
import { gatherText } from './gather-text.ts';
import type { Order, Position } from './order.ts';
import { countRows, readPage, type Row } from './read-page.ts';
import { withSnapshot } from './snapshot.ts';
import { writeWorkbook } from './workbook.ts';

export interface ExportWish {
  readonly database: Database;
  readonly list: AnyList;
  /** Filters included. */
  readonly source: ListSource;
  readonly order: Order;
  readonly format: 'csv' | 'xlsx';
  /** Names, in the order of the file; all that are not hidden when left out. */
  readonly columns: readonly string[] | undefined;
}

/** A workbook is made in memory; this many rows of ten columns take some 200 MB for a moment. */
const MOST_ROWS_OF_A_WORKBOOK = 20_000;
const BATCH = 1_000;
/** Twice as long passes until a connection that takes nothing is let go. */
const PATIENCE_MS = 30_000;

export const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** Sends all rows, of one moment, as a file: CSV as it is read, whatever its length; XLSX up to a limit that the refusal names. */
export async function sendExport(reply: FastifyReply, wish: ExportWish): Promise<FastifyReply> {
  const { list, format, database, source } = wish;
  const chosen = wish.columns ?? Object.keys(list.columns).filter((name) => list.columns[name]?.hidden !== true);
  const columns = chosen.flatMap((name) => {
    const column = list.columns[name];
    return column === undefined ? [] : [{ name, column }];
  });
  const asFile = () =>
    void reply.type(TYPES[format]).header('content-disposition', disposition(list, format)).header('cache-control', 'no-store');
  if (format === 'csv') {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const text = await gatherText(database, (snapshot) => csvLines(columns, batches({ ...wish, database: snapshot })), gone.signal);
    asFile();
    // What was written down for whoever has gone goes too.
    reply.raw.setTimeout(PATIENCE_MS, () => void reply.raw.destroy());
    return reply.send(text);
  }
  const rows = await withSnapshot(database, async (snapshot) => {
    const count = await countRows(snapshot, source, source.where);
    if (count > MOST_ROWS_OF_A_WORKBOOK) throw new Problem(tooMany(count));
    const read: Row[] = [];
    for await (const batch of batches({ ...wish, database: snapshot })) read.push(...batch);
    return read;
  });
  const workbook = await writeWorkbook(list.title, columns, rows);
  asFile();
  return reply.send(workbook);
}

async function* batches({ database, list, source, order }: ExportWish): AsyncGenerator<readonly Row[]> {
  let after: Position | null = null;
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(database, list, source.from, {
      order,
      after,
      limit: BATCH,
      where: source.where,
    });
    yield page.rows;
    after = page.next;
  } while (after !== null);
}

function tooMany(count: number) {
  return {
    status: 422,
    code: 'too-many-rows',
    title: '行数太多',
    detail: `Excel 文件最多导出 ${MOST_ROWS_OF_A_WORKBOOK} 行，现有 ${count} 行；请缩小筛选范围，或改为导出 CSV。`,
  };
}

/** The list's title and the day, for people; a plain name for old browsers (RFC 6266). */
export function disposition({ name, title }: Pick<AnyList, 'name' | 'title'>, format: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()).replaceAll('-', '');
  const full = encodeURIComponent(`${title}-${day}.${format}`).replaceAll("'", '%27');
  return `attachment; filename="${name.replace(/[^A-Za-z0-9_-]/g, '_')}.${format}"; filename*=UTF-8''${full}`;
}
