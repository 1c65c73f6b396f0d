import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../../kernel/assert-never.ts';
import { verifyFolder, verifyOnline, type OnlineFailure, type SiteFinding } from '../../modules/site-export/index.ts';
import { progressLine } from '../backup/progress.ts';
import { momentText, say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';
import type { SiteHouse, SiteWords } from './site-house.ts';

const HELP = `gongkai verify-site：核对导出的网站有没有被改动（网页防篡改）
                     has the exported site been tampered with?

  gongkai verify-site 文件夹|网址 [--key 指纹] [--max-age 小时] [--live] [--json] [--data 目录]

  文件夹|网址        导出的目录，或者对外的网址 / the folder, or the address people use
  --key FINGERPRINT  导出时显示的公钥指纹；在本机核对时不用写 / not needed at the installation itself
  --max-age HOURS    清单比这还旧也算问题（有人换回了旧网站）/ an older manifest is a finding
  --live             搜索、表单、登录由在线服务回答，不核对 / the program answers these in place of files
  --json             结果给程序看 / for machines
  --data DIR         数据目录 / data folder

退出码：0 没有改动；1 有改动；64 用法不对；65 清单或签名不对；66 读不到
`;

const OPTIONS = {
  key: { type: 'string' },
  'max-age': { type: 'string' },
  live: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const DATA = 65;
const NO_INPUT = 66;
const HOUR = 3_600_000;
const SHOWN = 200;

/** `gongkai verify-site`. Returns the exit code. */
export async function runVerifySite(given: readonly string[], io: CommandIo, house: Pick<SiteHouse, 'fingerprint'>): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, HELP);
  const { values, positionals } = parsed;
  const [place, ...stray] = positionals;
  if (values.help) return sayHelp(io, null, HELP);
  if (place === undefined || stray.length > 0) return sayHelp(io, 'verify-site 后面要写一个文件夹或者网址，用法如下。', HELP);
  if (values.key !== undefined && !/^sha256:[0-9a-f]{64}$/.test(values.key))
    return sayHelp(io, '--key 应为导出时显示的指纹：sha256: 和 64 位十六进制数字，用法如下。', HELP);
  const hours = values['max-age'] === undefined ? null : Number(values['max-age']);
  if (hours !== null && !(hours > 0)) return sayHelp(io, '--max-age 应为小时数，用法如下。', HELP);
  const fingerprint = values.key ?? (await house.fingerprint(values.data ?? null));
  if (fingerprint === null)
    return sayHelp(io, '这里没有本系统的数据目录，不知道应当是谁的签名；请用 --key 写明导出时显示的指纹，用法如下。', HELP);

  const line = progressLine(io);
  const options = { fingerprint, live: values.live, onProgress: (done: number, all: number) => line.show(`已核对 ${done} / ${all}`) };
  const verdict = await (
    /^https?:\/\//.test(place) && URL.canParse(place)
      ? verifyOnline(new URL(place), options)
      : verifyFolder(resolve(io.cwd, place), options)
  ).finally(() => line.end());
  if (!verdict.ok) {
    const words = wordsOf(verdict.error);
    if (values.json) io.out(`${JSON.stringify({ ok: false, code: words.code })}\n`);
    return say(io, words);
  }
  const { manifest, checked, findings } = verdict.value;
  const isOld = hours !== null && Date.now() - manifest.made.getTime() > hours * HOUR;
  const exitCode = findings.length > 0 || isOld ? 1 : 0;
  if (values.json) {
    io.out(`${JSON.stringify({ ok: exitCode === 0, made: manifest.made, origin: manifest.origin, checked, isOld, findings })}\n`);
    return exitCode;
  }
  for (const finding of findings.slice(0, SHOWN)) io.out(`${sentenceOf(finding)}\n`);
  if (findings.length > SHOWN) io.out(`……另有 ${findings.length - SHOWN} 个，用 --json 查看全部。\n`);
  if (isOld) io.out('清单太旧：网站可能被换回了从前的样子，也可能很久没有导出。\n');
  io.out(
    `清单签于${momentText(manifest.made.toISOString())}，签名有效；核对 ${checked} 个文件，${findings.length === 0 ? '没有发现改动' : `发现 ${findings.length} 处改动`}。\n`,
  );
  return exitCode;
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError)
      return unknownOption(complainedOption(fault, given), 'gongkai verify-site', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}

function sentenceOf(finding: SiteFinding): string {
  switch (finding.kind) {
    case 'changed':
      return `被改动：${finding.file}`;
    case 'missing':
      return `不见了：${finding.file}`;
    case 'added':
      return `多出来：${finding.file}`;
    case 'noFile':
      return `不是普通文件（链接或设备）：${finding.file}`;
    case 'unreachable':
      return `读不到：${finding.file}（${finding.why}）`;
    default:
      return assertNever(finding);
  }
}

function wordsOf(failure: OnlineFailure): SiteWords {
  switch (failure.kind) {
    case 'unreadableManifest':
      return { code: 'manifest-unreadable', exitCode: DATA, sentence: '没有 manifest.json，或者它不完整，无法核对；请重新导出。' };
    case 'otherKey':
      return {
        code: 'other-key',
        exitCode: DATA,
        sentence: `清单是用另一个密钥签名的（${failure.fingerprint}）：可能整个网站被换过，也可能密钥换过；请与导出时显示的指纹核对。`,
      };
    case 'wrongSignature':
      return { code: 'wrong-signature', exitCode: DATA, sentence: '清单在签名以后被改过，不可信；请重新导出，并查明是谁改的。' };
    case 'unreachableSite':
      return { code: 'unreachable', exitCode: NO_INPUT, sentence: `读不到网站的 manifest.json：${failure.why}。` };
    default:
      return assertNever(failure);
  }
}
