import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveYear, verifyArchive, verifyRequests, type ArchiveFinding, type Disagreement } from '../../modules/requests/index.ts';
import { bySystem } from '../../platform/audit/index.ts';
import { progressLine } from '../backup/progress.ts';
import { say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';
import type { RequestsHouse } from './requests-house.ts';

const HELP = `gongkai requests：依申请公开的案卷
                  the folders of disclosure cases

  gongkai requests verify [--data 目录]
  gongkai requests archive --year 2026 --out 目录 [--agency 代码] [--identity] [--data 目录]
  gongkai requests verify-archive 案卷.zip …

  verify            按每件申请的经过重新计算状态和期限，与记录核对
                    counts every case anew from what happened to it and names what differs
  archive           把一年里办结的申请每件写成一个 ZIP；中途停下的，再次运行会接着做
                    a ZIP for each closed case of a year; stopped half-way, it goes on where it was
  --year            登记编号的年份 / year of the register number
  --out             放案卷的目录 / folder for them
  --agency          只写一个机关的 / of one agency
  --identity        身份证明、委托书也放入，每份记入审计 / with identity documents, each written down in the audit
  --data            数据目录 / data folder
  verify-archive    核对案卷里的文件有没有被改动、抽走或者添加
                    has anything in it been altered, taken out or put in?

案卷里有申请人的个人信息，请保存在有权限控制的地方。
`;

const OPTIONS = {
  year: { type: 'string' },
  out: { type: 'string' },
  agency: { type: 'string' },
  identity: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** As `gongkai verify-site` ends when something was tampered with. */
const TAMPERED = 1;
const TOO_LARGE = 1;

/** `gongkai requests`. Returns the exit code. */
export async function runRequests(given: readonly string[], io: CommandIo, house: RequestsHouse): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, HELP);
  const { values, positionals } = parsed;
  if (values.help) return sayHelp(io, null, HELP);
  const [what, ...files] = positionals;
  if (what === 'verify-archive' && files.length > 0)
    return verify(
      files.map((file) => resolve(io.cwd, file)),
      io,
    );
  if (what === 'verify' && files.length === 0) return verifyAll(values.data ?? null, io, house);
  const year = /^(?:19|20)\d\d$/.test(values.year ?? '') ? Number(values.year) : null;
  if (what !== 'archive' || files.length > 0)
    return sayHelp(io, 'requests 后面要写 verify、archive 或者 verify-archive 案卷.zip，用法如下。', HELP);
  if (year === null || values.out === undefined) return sayHelp(io, '请用 --year 写明年份，用 --out 写明目录，用法如下。', HELP);
  const opened = await house.open(values.data ?? null);
  if (!opened.ok) return say(io, opened.error.words);
  const { close, ...place } = opened.value;
  const line = progressLine(io);
  try {
    const { written, kept, tooLarge } = await archiveYear(place, {
      year,
      agencyCode: values.agency ?? null,
      folder: resolve(io.cwd, values.out),
      identity: values.identity,
      by: bySystem('gongkai requests archive'),
      onStep: (done, all, file) => line.show(`${done}/${all} ${file}`),
    });
    line.end();
    io.out(`${year} 年的案卷：新写 ${written} 件，原有 ${kept} 件没有变化。\n`);
    for (const file of tooLarge) io.error(`${file} 的文件超过 4 GB，没有写成案卷；请在工作台逐个下载文件。（archive-too-large）\n`);
    return tooLarge.length === 0 ? 0 : TOO_LARGE;
  } finally {
    line.end();
    await close();
  }
}

const FIELDS: Readonly<Record<Disagreement['field'], string>> = {
  sequence: '经过的序号',
  state: '状态',
  kind: '申请种类',
  outcome: '办理结果',
  receivedOn: '收到之日',
  closedOn: '办结之日',
  dueOn: '答复期限',
  nextDueOn: '最近的期限',
  nextDueKind: '最近的期限类别',
};

async function verifyAll(data: string | null, io: CommandIo, house: RequestsHouse): Promise<number> {
  const opened = await house.open(data);
  if (!opened.ok) return say(io, opened.error.words);
  const line = progressLine(io);
  try {
    const { cases, disagreements } = await verifyRequests(opened.value.database, (done) => line.show(`${done}`));
    line.end();
    for (const { agencyId, id, field, recorded, follows } of disagreements)
      io.error(`机关 ${agencyId} 的申请 ${id}：${FIELDS[field]}记为“${recorded}”，按经过应为“${follows}”。（request-${field}）\n`);
    io.out(`核对了 ${cases} 件申请，${disagreements.length === 0 ? '都与经过一致' : `${disagreements.length} 处不一致`}。\n`);
    return disagreements.length === 0 ? 0 : TAMPERED;
  } finally {
    line.end();
    await opened.value.close();
  }
}

const FOUND: Readonly<Record<ArchiveFinding['kind'], string>> = {
  unreadable: '打不开，可能已损坏或者不是案卷',
  noHashes: '没有校验值',
  altered: '已被改动',
  missing: '已被抽走',
  added: '是后来添加的',
};

async function verify(paths: readonly string[], io: CommandIo): Promise<number> {
  let bad = 0;
  for (const path of paths) {
    const findings = await verifyArchive(path);
    if (findings.length === 0) io.out(`${path}：完好。\n`);
    else bad += 1;
    for (const { kind, name } of findings) io.error(`${path}：${name}${FOUND[kind]}。（archive-${kind}）\n`);
  }
  return bad === 0 ? 0 : TAMPERED;
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError) return unknownOption(complainedOption(fault, given), 'gongkai requests', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}
