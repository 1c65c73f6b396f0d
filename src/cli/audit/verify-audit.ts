import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { agencyNames } from '../../modules/agencies/index.ts';
import { examineChains, keepVerification } from '../../modules/audit-trail/index.ts';
import { bySystem, inWork, readAnchors, verifyExport, type ChainVerdict } from '../../platform/audit/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, FOUND_ERRORS, UNREADABLE } from '../exit-codes.ts';
import type { OpenedAudit } from './audit-house.ts';
import { chainTitle } from './chain-title.ts';

export interface VerifyWish {
  readonly agency: number | null;
  readonly anchors: string | null;
  readonly unsealedSeconds: number;
  readonly json: boolean;
}

/** Examines the chains of an installation; keeps the result there, as the web does. */
export async function verifyDatabase({ address, database, anchorsFile }: OpenedAudit, wish: VerifyWish, io: CommandIo): Promise<number> {
  const place = { address, anchorsFile: wish.anchors === null ? anchorsFile : resolve(io.cwd, wish.anchors) };
  const start = performance.now();
  const examined = await examineChains(place, wish.agency === null ? null : [wish.agency], wish.unsealedSeconds);
  const seconds = (performance.now() - start) / 1000;
  await inWork(database, bySystem('gongkai audit verify'), (work) => keepVerification(work, wish.agency ?? 0, examined));
  const verdicts = examined.map(({ verdict }) => verdict);
  const names = await agencyNames(
    database,
    verdicts.map(({ agencyId }) => agencyId),
  );
  return say(verdicts, { names, seconds, json: wish.json }, io);
}

/** Examines a file alone. */
export async function verifyFile(file: string, wish: VerifyWish, io: CommandIo): Promise<number> {
  const path = resolve(io.cwd, file);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there) {
    io.error(`读不到文件 ${file}；请检查路径。\n`);
    return UNREADABLE;
  }
  const anchors = wish.anchors === null ? undefined : await readAnchors(resolve(io.cwd, wish.anchors));
  const start = performance.now();
  const verdict = await verifyExport(bytesOf(path), anchors);
  if (!verdict.ok) {
    io.error(`${file} 不是审计导出文件；请用 gongkai audit export 或审计页面导出。（not-an-export）\n`);
    return UNREADABLE;
  }
  // Without a database there are no names.
  return say([verdict.value], { names: new Map(), seconds: (performance.now() - start) / 1000, json: wish.json }, io);
}

async function* bytesOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of createReadStream(path)) if (chunk instanceof Buffer) yield chunk;
}

interface Telling {
  /** Of agencies, by number. */
  readonly names: ReadonlyMap<number, string>;
  readonly seconds: number;
  readonly json: boolean;
}

function say(verdicts: readonly ChainVerdict[], { names, seconds, json }: Telling, io: CommandIo): number {
  const errors = verdicts.reduce((sum, verdict) => sum + verdict.errors, 0);
  const entries = verdicts.reduce((sum, verdict) => sum + verdict.entries, 0);
  if (json) {
    const chains = verdicts.map((verdict) => ({
      ...verdict,
      agencyName: verdict.agencyId === 0 ? '本安装' : (names.get(verdict.agencyId) ?? null),
    }));
    io.out(`${JSON.stringify({ clean: errors === 0, entries, seconds, chains }, null, 2)}\n`);
  } else {
    for (const verdict of verdicts) io.out(chainText(verdict, names));
    const rate = Math.round(entries / Math.max(seconds, 0.001));
    io.out(
      `共 ${verdicts.length} 条链、${entries} 条记录，用时 ${seconds.toFixed(2)} 秒（每秒 ${rate} 条）：${errors === 0 ? '没有发现改动。' : `发现 ${errors} 处问题。`}\n`,
    );
  }
  return errors === 0 ? CLEAN : FOUND_ERRORS;
}

function chainText(
  { agencyId, entries, seals, unsealed, head, findings, errors, warnings }: ChainVerdict,
  names: ReadonlyMap<number, string>,
): string {
  const name = chainTitle(agencyId, names);
  const end = head === null ? '尚无封条' : `末端第 ${head.sealNumber} 号 ${head.algorithm}:${head.hash}`;
  const more = errors + warnings - findings.length;
  return [
    `${name}：记录 ${entries} 条，封条 ${seals} 个，待封存 ${unsealed} 条，${end}\n`,
    ...findings.map(({ code, severity, message }) => `  ${severity === 'error' ? '问题' : '提醒'}：${message}（${code}）\n`),
    ...(more > 0 ? [`  另有 ${more} 处未列出。\n`] : []),
  ].join('');
}
