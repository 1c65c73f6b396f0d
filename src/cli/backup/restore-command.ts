import { readWhole, type RestoreStep } from '../../platform/backup/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { BackupHouse, Restored } from './backup-house.ts';
import { readKey, readOptions } from './backup-options.ts';
import { progressLine } from './progress.ts';
import { momentText, say, sayHelp, wordsOf } from './say.ts';

const RESTORE_HELP = `gongkai restore：用备份恢复成一个新的数据目录，或恢复到 DATABASE_URL 指定的空数据库
                 restore a backup into an empty data folder, or an empty database on a server

  gongkai restore 备份文件 --data 空目录 [--passphrase-file 口令文件 | --identity 私钥文件]

恢复后逐表核对内容与备份相同，再升级到本版本。 / Proved equal table by table, then brought to this version.
`;

/** `gongkai restore`. Returns the exit code. */
export async function runRestore(given: readonly string[], io: CommandIo, house: BackupHouse): Promise<number> {
  const options = readOptions(given, 'restore', ['data', 'passphrase-file', 'identity', 'help'], io.cwd);
  if (!options.ok) return say(io, options.error.words);
  const [path, ...more] = options.value.files;
  if (options.value.help || path === undefined || more.length > 0) {
    return sayHelp(io, options.value.help ? null : '请指出一个备份文件，用法如下。', RESTORE_HELP);
  }
  const key = await readKey(options.value);
  if (!key.ok) return say(io, key.error.words);
  const line = progressLine(io);
  const started = performance.now();
  const file = { path, key: key.value };
  const whole = await readWhole(file, (name) => line.show(`正在核对备份 ${name}`));
  line.end();
  if (!whole.ok) return say(io, wordsOf(house, whole.error));
  const { manifest } = whole.value;
  const known = await house.knows(manifest);
  if (!known.ok) return say(io, wordsOf(house, known.error));
  const restored = await house.restore(file, manifest, options.value.data, (step) => line.show(stepText(step)));
  line.end();
  if (!restored.ok) return say(io, wordsOf(house, restored.error));
  io.out(doneText(restored.value, manifest.createdAt, manifest.files.altered.length, (performance.now() - started) / 1000));
  return 0;
}

export function stepText(step: RestoreStep): string {
  switch (step.kind) {
    case 'load':
      return `正在装入 ${step.table}`;
    case 'compare':
      return `正在比对 ${step.table}`;
    case 'migrate':
      return '正在升级到本版本';
  }
}

function doneText(restored: Restored, createdAt: string, altered: number, seconds: number): string {
  const { dataFolder, tables, rows, applied, leftOut, clearedUnfinished } = restored;
  const lines = [
    `已恢复到 ${dataFolder ?? 'DATABASE_URL 指定的数据库'}，用时 ${seconds.toFixed(1)} 秒`,
    `  内容是 ${momentText(createdAt)} 的，${tables} 张表 ${rows} 行，逐表比对与备份相同`,
    ...(clearedUnfinished ? ['  上次没有完成的恢复留下的内容已先清除'] : []),
    ...(applied.length > 0 ? [`  已升级到本版本，执行 ${applied.length} 个迁移`] : []),
    ...(leftOut.length > 0 ? [`  没有恢复不属于本程序的表：${leftOut.join('、')}`] : []),
    ...(altered > 0 ? [`  有 ${altered} 个文件在备份之前就已损坏，没有恢复；请从更早的备份取回`] : []),
    dataFolder === null ? '  现在可以启动：gongkai serve' : `  现在可以启动：gongkai serve --data ${dataFolder}`,
  ];
  return `${lines.join('\n')}\n`;
}
