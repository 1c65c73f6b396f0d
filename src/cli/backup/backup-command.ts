import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { noteBackup, readWhole, writeBackup, type Progress, type Seal, type WrittenBackup } from '../../platform/backup/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { BackupHouse, OpenedSource } from './backup-house.ts';
import { DATA, words } from './backup-words.ts';
import { readOptions, readSeal } from './backup-options.ts';
import { progressLine, type ProgressLine } from './progress.ts';
import { megabytes, say, sayHelp, wordsOf } from './say.ts';

const BACKUP_HELP = `gongkai backup：把数据库、文件和密钥备份成一个文件，不停止服务
                back up database, files and key into one file, while serving

  gongkai backup [--out 目录或文件] [--passphrase-file 口令文件 | --recipient age1…] [--data 目录]

  -o, --out               写到哪里，默认当前目录；目录里取名 gongkai-<UTC 时间>.tar / folder or file
  --passphrase-file FILE  用文件里的口令加密（age 格式，.tar.age）/ encrypt with this passphrase
  --recipient KEY         只让这把 age 公钥的主人能打开，可写多次 / encrypt for an age key; repeatable
  --data DIR              数据目录 / data folder

没有加密的备份含有密钥和全部数据，请像保管数据库一样保管它。
An open backup holds the key and all data: guard it like the database itself.
`;

/** `gongkai backup`. Returns the exit code. */
export async function runBackup(given: readonly string[], io: CommandIo, house: BackupHouse): Promise<number> {
  const options = readOptions(given, 'backup', ['data', 'out', 'passphrase-file', 'recipient', 'help'], io.cwd);
  if (!options.ok) return say(io, options.error.words);
  if (options.value.help || options.value.files.length > 0) {
    return sayHelp(io, options.value.help ? null : 'backup 后面只写选项，用法如下。', BACKUP_HELP);
  }
  const seal = await readSeal(options.value);
  if (!seal.ok) return say(io, seal.error.words);
  const opened = await house.openSource(options.value.data);
  if (!opened.ok) return say(io, opened.error.words);
  const line = progressLine(io);
  try {
    return await backUp(opened.value, await targetOf(options.value.out ?? io.cwd, seal.value), seal.value, line, io, house);
  } finally {
    line.end();
    await opened.value.close();
  }
}

async function backUp(
  { source, database }: OpenedSource,
  target: string,
  seal: Seal | null,
  line: ProgressLine,
  io: CommandIo,
  house: BackupHouse,
): Promise<number> {
  const started = performance.now();
  const written = await writeBackup(source, { target, seal, onProgress: (progress) => line.show(progressText(progress)) });
  line.end();
  if (!written.ok) return say(io, wordsOf(house, written.error));
  // What only others can open is compared with what was written as it stands.
  const key = seal?.kind === 'passphrase' ? seal : null;
  const readable = seal === null || key !== null;
  const whole = readable ? await readWhole({ path: target, key }, (name) => line.show(`正在核对 ${name}`)) : null;
  line.end();
  if (whole !== null && !whole.ok) return say(io, wordsOf(house, whole.error));
  const verified = whole !== null && whole.ok && whole.value.sha256 === written.value.sha256;
  const noted = await noteBackup(database, written.value, { encrypted: seal !== null, verified }).then(
    () => true,
    () => false,
  );
  io.out(doneText(written.value, seal, verified, (performance.now() - started) / 1000));
  if (!noted) io.error('备份已完成，但没有记进数据库（backup-not-noted）；状态页上看不到这次备份。\n');
  const { altered } = written.value.manifest.files;
  if (altered.length === 0) return 0;
  return say(
    io,
    words(
      'files-altered',
      DATA,
      `备份已完成，但有 ${altered.length} 个文件在磁盘上已被改动或损坏（${altered.slice(0, 3).join('、')}）；请从以前的备份取回它们。`,
    ),
  );
}

function doneText({ path, bytes, sha256, manifest }: WrittenBackup, seal: Seal | null, verified: boolean, seconds: number): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const state = verified ? '，已重新读出核对' : '；只有私钥的主人能核对，请用 gongkai verify 查一次';
  return `已备份到 ${path}
  ${manifest.tables.length} 张表 ${rows} 行，${manifest.files.count} 个文件，${megabytes(bytes)}，用时 ${seconds.toFixed(1)} 秒${state}
  SHA-256 ${sha256}
${seal === null ? '  没有加密，里面有全部数据和密钥；请妥善保管，或用 --passphrase-file 加密。\n' : ''}`;
}

function progressText(progress: Progress): string {
  return progress.kind === 'table'
    ? `正在备份 ${progress.done + 1}/${progress.of} ${progress.name}`
    : `正在备份文件，已有 ${progress.done} 个`;
}

/** In a folder the file is named by the moment, in UTC. */
async function targetOf(out: string, seal: Seal | null): Promise<string> {
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return out;
  const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return join(out, `gongkai-${moment}.tar${seal === null ? '' : '.age'}`);
}
