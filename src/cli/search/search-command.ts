import { parseArgs } from 'node:util';
import { reindexAll } from '../../modules/search/index.ts';
import type { ArchiveHouse } from '../archive/archive-house.ts';
import { progressLine } from '../backup/progress.ts';
import { say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';

const HELP = `gongkai search：搜索索引
                the index of the public search

  gongkai search reindex [--fresh] [--data 目录]

  reindex           重建搜索索引；中途停下的，再次运行会接着做
                    make the index anew; stopped half-way, it goes on where it was
  --fresh           从头重建 / from the beginning
  --data DIR        数据目录 / data folder

服务可以照常运行，重建期间搜索照常可用。附件的文字随后由后台任务读取。
`;

const OPTIONS = {
  fresh: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `gongkai search`. Returns the exit code. */
export async function runSearch(given: readonly string[], io: CommandIo, house: ArchiveHouse): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, HELP);
  const { values, positionals } = parsed;
  if (values.help) return sayHelp(io, null, HELP);
  if (positionals.length !== 1 || positionals[0] !== 'reindex') return sayHelp(io, 'search 后面要写 reindex，用法如下。', HELP);
  const opened = await house.open(values.data ?? null);
  if (!opened.ok) return say(io, opened.error.words);
  const { database, close } = opened.value;
  const line = progressLine(io);
  const began = performance.now();
  try {
    const documents = await reindexAll(database, {
      fresh: values.fresh,
      onProgress: ({ documents: done, of }) => line.show(`已索引 ${done} 条，共 ${of} 条`),
    });
    line.end();
    io.out(`搜索索引已重建，共 ${documents} 条信息，用时 ${((performance.now() - began) / 1000).toFixed(1)} 秒。\n`);
    return 0;
  } finally {
    line.end();
    await close();
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError) return unknownOption(complainedOption(fault, given), 'gongkai search', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}
