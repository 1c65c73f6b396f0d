import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportEverything } from '../../modules/archive/index.ts';
import { bySystem } from '../../platform/audit/index.ts';
import { progressLine } from '../backup/progress.ts';
import { megabytes, say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';
import type { ArchiveHouse } from './archive-house.ts';
import { DATA, exportWords, words } from './archive-words.ts';

const EXPORT_HELP = `gongkai export：把全部信息导出成公开的格式（JSON Lines 和文件），随时可以离开
                everything out in an open format: JSON Lines and files

  gongkai export 文件夹 [--agency 代码] [--data 目录]

  文件夹            新的或空的 / new or empty
  --agency CODE     只导出一个机关，写它的网址代码 / one agency only, by its code
  --data DIR        数据目录 / data folder

服务可以照常运行，导出的是开始那一刻的内容。同样的内容，导出的每个字节都相同。
格式见 docs/exchange-format.md · the format: docs/exchange-format.md
`;

const OPTIONS = { agency: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `gongkai export`. Returns the exit code. */
export async function runExport(given: readonly string[], io: CommandIo, house: ArchiveHouse): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, EXPORT_HELP);
  const { values, positionals } = parsed;
  const [folder, ...stray] = positionals;
  if (values.help) return sayHelp(io, null, EXPORT_HELP);
  if (folder === undefined || stray.length > 0) return sayHelp(io, 'export 后面要写一个文件夹，用法如下。', EXPORT_HELP);
  const opened = await house.open(values.data ?? null);
  if (!opened.ok) return say(io, opened.error.words);
  const { database, place, close } = opened.value;
  const line = progressLine(io);
  try {
    const target = resolve(io.cwd, folder);
    const written = await exportEverything(database, place.files, {
      folder: target,
      agencyCode: values.agency ?? null,
      by: bySystem('命令行导出'),
      onStep: (name) => line.show(`正在导出 ${name}`),
    });
    line.end();
    if (!written.ok) return say(io, exportWords(written.error));
    const { members, files } = written.value;
    const documents = members.find(({ name }) => name === 'documents.jsonl')?.lines ?? 0;
    io.out(`已导出到 ${target}\n  信息 ${documents} 条，文件 ${files.count} 个（${megabytes(files.bytes)}）；清单见 manifest.json\n`);
    if (files.missing.length === 0) return 0;
    return say(
      io,
      words(
        'files-missing',
        DATA,
        `有 ${files.missing.length} 个文件在文件仓里找不到，没有导出（${files.missing.slice(0, 3).join('、')}）；清单里已写明，请从备份取回。`,
      ),
    );
  } finally {
    line.end();
    await close();
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError) return unknownOption(complainedOption(fault, given), 'gongkai export', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}
