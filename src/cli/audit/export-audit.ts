import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bySystem, exportChain, inWork, recordAct, type ExportWish } from '../../platform/audit/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN } from '../exit-codes.ts';
import type { OpenedAudit } from './audit-house.ts';

/** Writes a chain to a file, or to standard output; that it was taken out stands in the audit first. */
export async function exportAudit(
  { address, database }: OpenedAudit,
  wish: ExportWish & { readonly out: string | null },
  io: CommandIo,
): Promise<number> {
  const { agencyId, from, to, out } = wish;
  await inWork(database, bySystem('gongkai audit export'), (work) =>
    recordAct(work, { agencyId, deed: 'export' }, { noun: 'auditEntry', id: agencyId, detail: { from, to } }),
  );
  const lines = exportChain(address, { agencyId, from, to });
  if (out === null) {
    for await (const line of lines) io.out(line);
    return CLEAN;
  }
  const path = resolve(io.cwd, out);
  await pipeline(Readable.from(lines, { objectMode: false }), createWriteStream(path, { mode: 0o600 }));
  io.error(`已导出到 ${path}，可用 gongkai audit verify 核对。\n`);
  return CLEAN;
}
