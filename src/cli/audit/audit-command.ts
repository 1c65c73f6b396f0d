import { parseArgs } from 'node:util';
import { agencyNames } from '../../modules/agencies/index.ts';
import { readChainHeads } from '../../platform/audit/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, UNREADABLE } from '../exit-codes.ts';
import { complainedOption, strayOption, unknownCommand, unknownOption, type WrongWords } from '../wrong-words.ts';
import { AUDIT_HELP } from './audit-help.ts';
import { chainTitle } from './chain-title.ts';
import type { OpenAudit, OpenedAudit } from './audit-house.ts';
import { exportAudit } from './export-audit.ts';
import { verifyDatabase, verifyFile, type VerifyWish } from './verify-audit.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  agency: { type: 'string' },
  anchors: { type: 'string' },
  unsealed: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  data: { type: 'string' },
} as const;

const COMMAND = 'gongkai audit';
/** What each word after `audit` knows. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['verify', ['agency', 'anchors', 'unsealed', 'json', 'data']],
  ['export', ['agency', 'from', 'to', 'out', 'data']],
  ['head', ['json', 'data']],
]);

/** `gongkai audit …`. Returns the exit code; every word goes through `io`. */
export async function runAuditCommand(words: readonly string[], io: CommandIo, open: OpenAudit): Promise<number> {
  const parsed = parse(words);
  if (typeof parsed === 'string') return wrong(io, parsed);
  const { values, positionals } = parsed;
  const [what, file] = positionals;
  if (values.help || what === undefined) {
    io.out(AUDIT_HELP);
    return values.help ? CLEAN : UNREADABLE;
  }
  const known = KNOWN.get(what);
  if (known === undefined) return wrong(io, told(unknownCommand(what, COMMAND, [...KNOWN.keys()])));
  const stray = strayOption(values, known);
  if (stray !== null) return wrong(io, told(unknownOption(stray, `${COMMAND} ${what}`, known)));
  const agency = values.agency === undefined ? null : wholeNumber(values.agency);
  const unsealedSeconds = wholeNumber(values.unsealed ?? '60');
  if (Number.isNaN(agency) || Number.isNaN(unsealedSeconds)) return wrong(io, '--agency 和 --unsealed 后面应是 0 以上的整数。');
  const wish: VerifyWish = { agency, anchors: values.anchors ?? null, unsealedSeconds, json: values.json };
  const opened = (use: (audit: OpenedAudit) => Promise<number>) => withAudit(open, values.data ?? null, io, use);
  switch (what) {
    case 'verify':
      return file === undefined ? opened((audit) => verifyDatabase(audit, wish, io)) : verifyFile(file, wish, io);
    case 'export': {
      const { from = null, to = null, out = null } = values;
      if (agency === null) return wrong(io, '请用 --agency 指出机关编号；0 是系统本身。');
      if ([from, to].some((instant) => instant !== null && Number.isNaN(Date.parse(instant)))) {
        return wrong(io, '--from 和 --to 后面应是时刻，例如 2026-11-01T00:00:00+08:00。');
      }
      return opened((audit) => exportAudit(audit, { agencyId: agency, from, to, out }, io));
    }
    case 'head':
      return opened((audit) => sayHeads(audit, values.json, io));
    default:
      return wrong(io, told(unknownCommand(what, COMMAND, [...KNOWN.keys()])));
  }
}

async function withAudit(
  open: OpenAudit,
  data: string | null,
  io: CommandIo,
  use: (audit: OpenedAudit) => Promise<number>,
): Promise<number> {
  const audit = await open(data);
  if (!audit.ok) {
    io.error(`${audit.error.sentence}（${audit.error.code}）\n`);
    return UNREADABLE;
  }
  try {
    return await use(audit.value);
  } finally {
    await audit.value.close();
  }
}

async function sayHeads({ address, database }: OpenedAudit, json: boolean, io: CommandIo): Promise<number> {
  const heads = await readChainHeads(address);
  if (json) io.out(`${JSON.stringify(heads, null, 2)}\n`);
  else {
    const names = await agencyNames(
      database,
      heads.map(({ agencyId }) => agencyId),
    );
    for (const { agencyId, sealNumber, algorithm, hash, sealedAt } of heads) {
      io.out(`${chainTitle(agencyId, names)}\t第 ${sealNumber} 号\t${sealedAt}\t${algorithm}:${hash}\n`);
    }
  }
  return CLEAN;
}

function wrong(io: CommandIo, sentence: string): number {
  io.error(`${sentence}\n\n${AUDIT_HELP}`);
  return UNREADABLE;
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function told({ sentence, code }: WrongWords): string {
  return `${sentence}（${code}）`;
}

/** The words parsed, or one sentence on what is wrong with them. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return told(unknownOption(complainedOption(fault, words), COMMAND, Object.keys(OPTIONS)));
  }
}
