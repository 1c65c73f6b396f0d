import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examineAtServer, importAtServer, importExport, SheetFault, type ArchiveAtServer } from '../../modules/archive/index.ts';
import { bySystem } from '../../platform/audit/index.ts';
import { progressLine, type ProgressLine } from '../backup/progress.ts';
import { say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';
import type { ArchiveHouse, OpenedArchiveHouse } from './archive-house.ts';
import { archiveWords, DATA, importWords, USAGE, words } from './archive-words.ts';

const IMPORT_HELP = `gongkai import：导入 gongkai export 导出的内容，或者别的系统的资料
                import what gongkai export wrote, or an archive from elsewhere

  gongkai import 文件夹                            导入空的系统 / into an empty installation
  gongkai import --sheet 目录.csv --agency 代码     检查一张表，什么都不写 / dry run: findings, nothing written
  gongkai import --sheet 目录.csv --agency 代码 --run  导入；中断后再运行同一条命令就接着做 / run; run again to go on

  --sheet FILE      目录表格：CSV（UTF-8、GB18030，不限行数）或 XLSX（2 万行以内）/ CSV or XLSX, one row a document
  --files DIR       表里的路径从这个文件夹算起 / where the paths in the sheet start
  --agency CODE     归哪个机关，写网址代码 / whose documents
  --source NAME     资料来源的名称，默认是表格的文件名；同一来源的同一行只导入一次 / a row of a source is imported once
  --unit NAME       没有写科室的行归哪个科室，默认是公开工作机构 / unit of rows that name none
  --type NAME       没有写类型的行是什么类型 / type of rows that name none
  --openness X      没有写公开属性的行：主动公开、依申请公开 / openness of rows that name none
  --read-all        检查时每一行的正文都读；不写就读前 2000 行，后面每 20 行读一行 / dry run: read every text, not a sample
  --json            检查结果写成 JSON / findings as JSON
  --data DIR        数据目录 / data folder

列名和写法见 docs/manual/批量导入和整体导出.md
`;

const OPTIONS = {
  sheet: { type: 'string' },
  files: { type: 'string' },
  agency: { type: 'string' },
  source: { type: 'string' },
  unit: { type: 'string' },
  type: { type: 'string' },
  openness: { type: 'string' },
  run: { type: 'boolean', default: false },
  'read-all': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const OPENNESS = { 主动公开: 'proactive', 依申请公开: 'onRequest' } as const;
/** A person reads no more. */
const SHOWN_FINDINGS = 200;

/** `gongkai import`. Returns the exit code. */
export async function runImport(given: readonly string[], io: CommandIo, house: ArchiveHouse): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, IMPORT_HELP);
  const { values, positionals } = parsed;
  const [folder, ...stray] = positionals;
  if (values.help) return sayHelp(io, null, IMPORT_HELP);
  const isExport = folder !== undefined && stray.length === 0 && values.sheet === undefined;
  if (!isExport && (values.sheet === undefined || values.agency === undefined || positionals.length > 0))
    return sayHelp(io, 'import 后面要写导出的文件夹，或者写 --sheet 和 --agency，用法如下。', IMPORT_HELP);
  const openness = opennessOf(values.openness);
  if (openness === undefined)
    return say(io, words('bad-option', USAGE, '--openness 只能写 主动公开 或 依申请公开；不予公开的要在表里逐行写明依据和理由。'));
  const opened = await house.open(values.data ?? null);
  if (!opened.ok) return say(io, opened.error.words);
  const line = progressLine(io);
  try {
    if (isExport) return await enterExport(opened.value, resolve(io.cwd, folder), io, line);
    const archive: ArchiveAtServer = {
      sheetPath: resolve(io.cwd, values.sheet ?? ''),
      folder: values.files === undefined ? null : resolve(io.cwd, values.files),
      agencyCode: values.agency ?? '',
      source: values.source ?? null,
      unit: values.unit ?? null,
      type: values.type ?? null,
      openness,
    };
    return values.run
      ? await run(opened.value, archive, io, line)
      : await examine(opened.value, archive, io, line, { json: values.json, reading: values['read-all'] ? 'all' : 'sample' });
  } catch (fault) {
    if (fault instanceof SheetFault) return say(io, words(fault.code, DATA, fault.sentence));
    throw fault;
  } finally {
    line.end();
    await opened.value.close();
  }
}

async function enterExport({ database, place }: OpenedArchiveHouse, folder: string, io: CommandIo, line: ProgressLine): Promise<number> {
  const entered = await importExport(database, place.files, {
    folder,
    by: bySystem('命令行导入'),
    onStep: (name) => line.show(`正在导入 ${name}`),
  });
  line.end();
  if (!entered.ok) return say(io, importWords(entered.error));
  const { members, files } = entered.value;
  const lines = (name: string) => members.find((member) => member.name === `${name}.jsonl`)?.lines ?? 0;
  io.out(`已导入：机关 ${lines('agencies')} 个，信息 ${lines('documents')} 条，版本 ${lines('revisions')} 个，文件 ${files.count} 个。\n`);
  return 0;
}

async function examine(
  opened: OpenedArchiveHouse,
  archive: ArchiveAtServer,
  io: CommandIo,
  line: ProgressLine,
  { json, reading }: { readonly json: boolean; readonly reading: 'all' | 'sample' },
): Promise<number> {
  const at = { ...opened, by: bySystem('命令行导入') };
  const examined = await examineAtServer(at, archive, (rows) => line.show(`已检查 ${rows} 行`), reading);
  line.end();
  if (!examined.ok) return say(io, archiveWords(examined.error));
  const { rows, importable, here, faultyRows, errors, warnings, readRows, incompleteRows, blockedRows, findings } = examined.value;
  if (json) io.out(`${JSON.stringify(examined.value, null, 2)}\n`);
  else {
    for (const { row, column, severity, code, message } of findings.slice(0, SHOWN_FINDINGS)) {
      const where = row === 0 ? '整张表' : `第 ${row} 行`;
      io.out(`${severity === 'error' ? '错误' : '提示'}  ${where}${column === '' ? '' : `，${column}`}：${message}（${code}）\n`);
    }
    if (errors + warnings > SHOWN_FINDINGS) io.out(`…… 共 ${errors} 处错误、${warnings} 处提示，这里列出前 ${SHOWN_FINDINGS} 处。\n`);
    io.out(`缺内容（照样导入）${incompleteRows} 行；读了 ${readRows} 行的正文，其中内容检查有问题的 ${blockedRows} 行。\n`);
    io.out(
      `共 ${rows} 行：可以导入 ${importable} 行，已经导入过 ${here} 行，有错误不导入 ${faultyRows} 行。什么都没有写；导入请加 --run。\n`,
    );
  }
  return errors > 0 ? DATA : 0;
}

async function run(opened: OpenedArchiveHouse, archive: ArchiveAtServer, io: CommandIo, line: ProgressLine): Promise<number> {
  const at = { ...opened, by: bySystem('命令行导入') };
  const started = performance.now();
  const done = await importAtServer(at, archive, ({ rows, of }) => line.show(`正在导入，第 ${rows} 行，共 ${of} 行`));
  line.end();
  if (!done.ok) return say(io, archiveWords(done.error));
  const { made, here, faulty } = done.value;
  const seconds = (performance.now() - started) / 1000;
  io.out(`导入 ${made} 条，以前已导入 ${here} 条，有错误没有导入 ${faulty} 行，用时 ${seconds.toFixed(1)} 秒。\n`);
  return faulty > 0 ? DATA : 0;
}

function opennessOf(text: string | undefined): ArchiveAtServer['openness'] | undefined {
  if (text === undefined) return null;
  return text === '主动公开' || text === '依申请公开' ? OPENNESS[text] : undefined;
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError) return unknownOption(complainedOption(fault, given), 'gongkai import', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}
