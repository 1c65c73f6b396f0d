import { parseArgs } from 'node:util';
import { assertNever } from '../../kernel/assert-never.ts';
import { ROLE_FACTS } from '../../modules/access/index.ts';
import { linkAtServer, type ServerLinkFailure } from '../../modules/identity/index.ts';
import { listAccounts, type ListedAccount } from '../../modules/people/index.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, UNKNOWN_COMMAND, unknownCommand, unknownOption } from '../wrong-words.ts';
import type { OpenedHouse, UserHouse, UserWords } from './user-house.ts';

const USER_HELP = `gongkai user：在服务器上管理账号 · accounts, at the server

  gongkai user list [--json]     列出所有账号、状态和角色
                                 list all accounts with their state and roles
  gongkai user link 登录名       生成一次性链接：待激活的账号用来设置第一个密码，正常的账号用来重设密码
                                 a one-time link: the first password of an account, or a new one; a new one
                                 also takes the second factor away

  --data 目录                    数据目录，默认同 gongkai serve · data folder

链接 24 小时内有效，只能用一次；以前的链接随即失效。服务可以照常运行。每次生成都记入审计。
链接里的网址取自 PUBLIC_URL，没有设置时是正在运行的网站的网址；网站没有运行时取自 HOST 和 PORT。
`;

const WORDS: readonly string[] = ['list', 'link'];
const USAGE = 64;
const NO_USER = 67;
const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `gongkai user …`. Returns the exit code; every word goes through `io`. */
export async function runUserCommand(words: readonly string[], io: CommandIo, house: UserHouse): Promise<number> {
  const parsed = parse(words);
  if (typeof parsed === 'string') return sayUsage(io, parsed);
  const { values, positionals } = parsed;
  const [what, name, ...stray] = positionals;
  if (values.help) {
    io.out(USER_HELP);
    return 0;
  }
  if (what !== undefined && !WORDS.includes(what))
    return sayHelp(io, { ...unknownCommand(what, 'gongkai user', WORDS), exitCode: UNKNOWN_COMMAND });
  if (what === 'list' && name === undefined) return withHouse(io, house, values.data, (opened) => list(io, opened, values.json));
  if (what === 'link' && name !== undefined && stray.length === 0)
    return withHouse(io, house, values.data, (opened) => link(io, opened, name));
  return sayUsage(io);
}

async function withHouse(
  io: CommandIo,
  house: UserHouse,
  data: string | undefined,
  run: (opened: OpenedHouse) => Promise<number>,
): Promise<number> {
  const opened = await house.open(data ?? null);
  if (!opened.ok) return say(io, opened.error.words);
  try {
    return await run(opened.value);
  } finally {
    await opened.value.close();
  }
}

async function list(io: CommandIo, { database }: OpenedHouse, json: boolean): Promise<number> {
  const accounts = await listAccounts(database);
  io.out(json ? `${JSON.stringify(accounts, null, 2)}\n` : accounts.map(lineOf).join(''));
  return 0;
}

const STATUS: Readonly<Record<ListedAccount['status'], string>> = { invited: '待激活', active: '正常', disabled: '已停用' };

function lineOf({ signInName, displayName, status, agency, roles }: ListedAccount): string {
  const held = roles.map((role) => ROLE_FACTS[role].title).join('、');
  return `${signInName}\t${displayName}\t${STATUS[status]}\t${agency ?? '（整个平台）'}\t${held === '' ? '（没有角色）' : held}\n`;
}

async function link(io: CommandIo, { database, addressOf }: OpenedHouse, name: string): Promise<number> {
  const made = await linkAtServer(database, name);
  if (!made.ok) return say(io, wordsOf(made.error, name));
  const { displayName, purpose, path } = made.value;
  const aim = purpose === 'activate' ? '设置第一个密码' : '重设密码，原来的动态验证码同时停用';
  io.out(`${displayName}（${name}）的一次性链接，用来${aim}；24 小时内有效，只能用一次：\n${addressOf(path)}\n`);
  return 0;
}

function wordsOf({ kind }: ServerLinkFailure, name: string): UserWords {
  switch (kind) {
    case 'unknownName':
      return { code: 'no-such-account', exitCode: NO_USER, sentence: `没有登录名是“${name}”的账号；请用 gongkai user list 查看所有账号。` };
    case 'disabled':
      return { code: 'account-disabled', exitCode: NO_USER, sentence: `账号“${name}”已停用；请先由系统管理员在工作台启用它。` };
    default:
      return assertNever(kind);
  }
}

function say(io: CommandIo, { code, exitCode, sentence }: UserWords): number {
  io.error(`${sentence}（${code}）\n`);
  return exitCode;
}

function sayUsage(io: CommandIo, sentence = '命令写得不对，用法如下。'): number {
  return sayHelp(io, { code: 'bad-option', exitCode: USAGE, sentence });
}

function sayHelp(io: CommandIo, words: UserWords): number {
  const exitCode = say(io, words);
  io.error(`\n${USER_HELP}`);
  return exitCode;
}

/** The words parsed, or one sentence on what is wrong with them. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    if (cause instanceof TypeError) return unknownOption(complainedOption(cause, words), 'gongkai user', Object.keys(OPTIONS)).sentence;
    throw cause;
  }
}
