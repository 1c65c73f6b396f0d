import { readWhole } from '../../platform/backup/index.ts';
import { referencedFiles, verifyFiles } from '../../platform/files/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { BackupHouse } from './backup-house.ts';
import { DATA, words } from './backup-words.ts';
import { fileFindingText } from './file-finding-text.ts';
import { readKey, readOptions } from './backup-options.ts';
import { progressLine } from './progress.ts';
import { stepText } from './restore-command.ts';
import { megabytes, momentText, say, sayHelp, wordsOf } from './say.ts';

const VERIFY_HELP = `gongkai verify：检查备份是否完好，不改动任何数据
                check a backup without touching any data

  gongkai verify 备份文件 [--deep] [--passphrase-file 口令文件 | --identity 私钥文件]

  --deep       真的恢复一次（在临时目录里），比对每张表，核对审计链和每个文件，然后删除
               restore it for a trial, compare every table, verify the audit chain and every file
  --temp DIR   临时目录放在哪里 / where the trial takes place

  gongkai verify --files [--data 目录]
               不看备份，检查正在使用的文件：有没有被改动、损坏或丢失的
               the files in use instead of a backup: altered, damaged or missing ones
`;

/** `gongkai verify`. Returns the exit code. */
export async function runVerify(given: readonly string[], io: CommandIo, house: BackupHouse): Promise<number> {
  const options = readOptions(given, 'verify', ['deep', 'temp', 'files', 'data', 'passphrase-file', 'identity', 'help'], io.cwd);
  if (!options.ok) return say(io, options.error.words);
  if (options.value.ownFiles && options.value.files.length === 0) return verifyOwnFiles(options.value.data, io, house);
  const [path, ...more] = options.value.files;
  if (options.value.help || path === undefined || more.length > 0) {
    return sayHelp(io, options.value.help ? null : '请指出一个备份文件，用法如下。', VERIFY_HELP);
  }
  const key = await readKey(options.value);
  if (!key.ok) return say(io, key.error.words);
  const line = progressLine(io);
  const file = { path, key: key.value };
  const whole = await readWhole(file, (name) => line.show(`正在核对 ${name}`));
  line.end();
  if (!whole.ok) return say(io, wordsOf(house, whole.error));
  const { manifest, bytes, encrypted } = whole.value;
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  io.out(`备份完好：${path}
  ${momentText(manifest.createdAt)} 制作，公开程序 ${manifest.program}，PostgreSQL ${manifest.server}，${encrypted ? '已加密' : '没有加密'}
  ${manifest.members.length} 个成员的哈希全部相符：${manifest.tables.length} 张表 ${rows} 行，${manifest.files.count} 个文件，${megabytes(bytes)}
`);
  const { altered } = manifest.files;
  if (altered.length > 0) io.error(`其中 ${altered.length} 个文件在备份之前就已损坏：${altered.join('、')}（files-altered）\n`);
  const known = await house.knows(manifest);
  if (!known.ok) return say(io, wordsOf(house, known.error));
  if (!options.value.deep) return altered.length > 0 ? DATA : 0;

  const started = performance.now();
  const trial = await house.tryOut(file, manifest, options.value.temp, (step) => line.show(stepText(step)));
  line.end();
  if (!trial.ok) return say(io, wordsOf(house, trial.error));
  const { tables, chains, entries, files, findings } = trial.value;
  for (const finding of findings) io.error(`${finding}\n`);
  if (findings.length > 0)
    return say(io, words('restored-with-findings', DATA, `试恢复发现 ${findings.length} 个问题，见上；请用另一份备份。`));
  io.out(`试恢复成功，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒
  ${tables} 张表与备份相同；${chains} 条审计链 ${entries} 条记录核对无误；${files} 个文件核对无误；试恢复的目录已删除
`);
  return altered.length > 0 ? DATA : 0;
}

/** The files of the installation itself, against their names and against the records that use them. */
async function verifyOwnFiles(data: string | null, io: CommandIo, house: BackupHouse): Promise<number> {
  const opened = await house.openSource(data);
  if (!opened.ok) return say(io, opened.error.words);
  try {
    const { files, bytes, findings } = await verifyFiles(opened.value.source.files, await referencedFiles(opened.value.database));
    for (const finding of findings) io.error(`${fileFindingText(finding)}\n`);
    if (findings.length > 0)
      return say(io, words('files-altered', DATA, `有 ${findings.length} 个文件已被改动、损坏或丢失，见上；请从备份取回它们。`));
    io.out(`${files} 个文件 ${megabytes(bytes)} 全部完好，记录用到的文件一个不少。\n`);
    return 0;
  } finally {
    await opened.value.close();
  }
}
