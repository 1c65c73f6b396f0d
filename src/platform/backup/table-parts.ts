import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quote, rowsOf, type Table } from './catalogue.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Rows are written down in parts of so many bytes before compression: no more than a few are ever in memory. */
const PART_BYTES = 8 * 1024 * 1024;
const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } };

/**
 * A table's rows in PostgreSQL's text format for COPY, cut anywhere and compressed: the parts one after another are
 * one zstd stream, `cat … | zstd -d` gives the table. A table without rows has no parts.
 */
export async function* readTableParts(client: pg.ClientBase, table: Table): AsyncIterable<Buffer> {
  const columns = table.columns.map(quote).join(', ');
  const rows = client.query(copyTo(`copy (select ${columns} from ${rowsOf(table)}) to stdout`));
  // One part is compressed, on another thread, while the next is read.
  let previous: Promise<Buffer> | null = null;
  for await (const part of portions(rows)) {
    const next = compress(part, OPTIONS);
    next.catch(() => undefined);
    if (previous !== null) yield await previous;
    previous = next;
  }
  if (previous !== null) yield await previous;
}

/** The rows of one part again. */
export function openPart(part: Uint8Array): Promise<Buffer> {
  return decompress(part, { maxOutputLength: 2 * PART_BYTES });
}

async function* portions(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + PART_BYTES - length);
      waiting.push(piece);
      length += piece.length;
      at += piece.length;
      if (length < PART_BYTES) continue;
      yield Buffer.concat(waiting);
      waiting = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(waiting);
}
