import { parseArgs } from 'node:util';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, UNREADABLE } from '../exit-codes.ts';
import { complainedOption, strayOption, unknownCommand, unknownOption, type WrongWords } from '../wrong-words.ts';
import { expandInputs } from './inputs.ts';
import { REPORT_HELP } from './report-help.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  summary: { type: 'boolean', default: false },
  expected: { type: 'string' },
  'last-year': { type: 'string' },
} as const;

const COMMAND = 'gongkai report';
/** What each word after `report` knows. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['read', ['json', 'summary', 'last-year']],
  ['check', ['json', 'summary', 'last-year']],
  ['write', ['to', 'out']],
  ['consolidate', ['json', 'expected']],
  ['checks', ['json']],
]);

/** `gongkai report …`. Returns the exit code; every word goes through `io`. */
export async function runReportCommand(words: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parse(words);
  if (typeof parsed === 'string') {
    io.error(`${parsed}\n\n${REPORT_HELP}`);
    return UNREADABLE;
  }
  const { values, positionals } = parsed;
  const [what, ...files] = positionals;
  if (values.help || what === undefined) {
    io.out(REPORT_HELP);
    return values.help ? CLEAN : UNREADABLE;
  }
  const known = KNOWN.get(what);
  const stray = known === undefined ? null : strayOption(values, known);
  if (known === undefined || stray !== null) {
    const wrong =
      known === undefined ? unknownCommand(what, COMMAND, [...KNOWN.keys()]) : unknownOption(stray ?? '', `${COMMAND} ${what}`, known);
    io.error(`${told(wrong)}\n\n${REPORT_HELP}`);
    return UNREADABLE;
  }
  if (what === 'checks') {
    const { listChecks } = await import('./list-checks.ts');
    return listChecks({ json: values.json }, io);
  }
  const inputs = await expandInputs(files, io.cwd);
  if (inputs.length === 0) {
    io.error(`请指出要处理的文件、文件夹，或用 - 表示标准输入。\n\n${REPORT_HELP}`);
    return UNREADABLE;
  }
  switch (what) {
    case 'read':
    case 'check':
      return runReadOrCheck(what, inputs, { json: values.json, summary: values.summary, lastYear: values['last-year'] ?? null }, io);
    case 'write':
      return runWrite(inputs, { to: values.to ?? 'html', out: values.out ?? null }, io);
    case 'consolidate': {
      const { consolidateReports } = await import('./consolidate.ts');
      return consolidateReports(inputs, { json: values.json, expected: values.expected ?? null }, io);
    }
    default:
      throw new Error(`The command ${what} is listed and not done`);
  }
}

function told({ sentence, code }: WrongWords): string {
  return `${sentence}（${code}）`;
}

type Inputs = Awaited<ReturnType<typeof expandInputs>>;

async function runReadOrCheck(
  what: 'read' | 'check',
  inputs: Inputs,
  options: { json: boolean; summary: boolean; lastYear: string | null },
  io: CommandIo,
): Promise<number> {
  const { readAndCheck } = await import('./read-and-check.ts');
  const { json, summary } = options;
  if (options.lastYear === null) return readAndCheck(what, inputs, { json, summary }, io);
  const { examineFile } = await import('../../modules/examination/index.ts');
  const last = await examineFile(options.lastYear);
  if (!last.ok) {
    io.error(`上一年度报告 ${options.lastYear}：${last.error.message}（${last.error.code}）\n`);
    return UNREADABLE;
  }
  return readAndCheck(what, inputs, { json, summary, lastYear: last.value.reading.report }, io);
}

async function runWrite(inputs: Inputs, options: { to: string; out: string | null }, io: CommandIo): Promise<number> {
  const [{ isReportFormat, REPORT_FORMATS }, { writeReports }] = await Promise.all([
    import('../../modules/examination/index.ts'),
    import('./write.ts'),
  ]);
  if (!isReportFormat(options.to)) {
    io.error(`--to 只能是 ${REPORT_FORMATS.join('、')} 之一，不能是“${options.to}”。\n`);
    return UNREADABLE;
  }
  return writeReports(inputs, { format: options.to, out: options.out }, io);
}

/** The words parsed, or one sentence on what is wrong with them. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    if (cause instanceof TypeError) return told(unknownOption(complainedOption(cause, words), COMMAND, Object.keys(OPTIONS)));
    throw cause;
  }
}
