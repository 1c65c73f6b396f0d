import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../../kernel/assert-never.ts';
import { progressLine } from '../backup/progress.ts';
import { megabytes, say, sayHelp } from '../backup/say.ts';
import type { CommandIo } from '../command-io.ts';
import { complainedOption, unknownOption } from '../wrong-words.ts';
import type { SiteExportFailure, SiteHouse, SiteWords } from './site-house.ts';

const HELP = `gongkai export-site：把公开的网站写成静态文件，由 nginx 或 CDN 提供，并签名
                     the public site as static files, signed

  gongkai export-site 文件夹 [选项]

  文件夹             网站文件的目录；再次运行只写变了的网页 / later runs write what changed
  --site CODE        只导出这个网站，放在根目录 / one site only, at the root
  --origin URL       对外网址，默认 PUBLIC_URL / the address people use
  --traditional      连同繁體网页 / traditional characters too
  --office           连同每条信息的 Word 和 PDF（慢）/ DOCX and PDF of each document (slow)
  --precompress br,gzip  连同压缩好的文件 / compressed forms too
  --live URL         搜索、表单由这个在线服务办理 / who answers searches and forms
  --repair           逐个核对文件，被改动或删掉的重新写 / write again what somebody changed
  --json             结果给程序看 / for machines
  --progress         进度给程序看，一行一个 JSON，写到标准错误 / progress for machines
  --data DIR         数据目录 / data folder

退出码：0 完成；1 有网页里的链接没有去处；64 用法不对。核对：gongkai verify-site
`;

const OPTIONS = {
  site: { type: 'string' },
  origin: { type: 'string' },
  traditional: { type: 'boolean', default: false },
  office: { type: 'boolean', default: false },
  precompress: { type: 'string' },
  live: { type: 'string' },
  repair: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  progress: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const FORMS = { br: 'br', brotli: 'br', gzip: 'gz', gz: 'gz' } as const;
const USAGE = 64;
const SHOWN = 20;

/** `gongkai export-site`. Returns the exit code. */
export async function runExportSite(given: readonly string[], io: CommandIo, house: SiteHouse): Promise<number> {
  const parsed = parse(given);
  if (typeof parsed === 'string') return sayHelp(io, parsed, HELP);
  const { values, positionals } = parsed;
  const [folder, ...stray] = positionals;
  if (values.help) return sayHelp(io, null, HELP);
  if (folder === undefined || stray.length > 0) return sayHelp(io, 'export-site 后面要写一个文件夹，用法如下。', HELP);
  const precompress = formsOf(values.precompress);
  if (precompress === null) return sayHelp(io, '--precompress 应为 br、gzip 或 br,gzip，用法如下。', HELP);
  const origin = originOf(values.origin);
  const live = originOf(values.live);
  if (origin === undefined || live === undefined) return sayHelp(io, '--origin 和 --live 应为 http 或 https 开头的网址，用法如下。', HELP);
  const line = progressLine(io);
  const { traditional, office, repair } = values;
  const wish = {
    folder: resolve(io.cwd, folder),
    site: values.site ?? null,
    origin,
    all: values.site === undefined,
    traditional,
    office,
    precompress,
    live,
    repair,
  };
  const began = Date.now();
  const exported = await house
    .exportSite(values.data ?? null, wish, (done, of) => {
      line.show(`已处理 ${done} / ${of} 个网址`);
      if (values.progress) io.error(`${JSON.stringify({ done, of })}\n`);
    })
    .finally(() => line.end());
  if (!exported.ok) return say(io, exported.error.words);
  const { done, fingerprint } = exported.value;
  if (!done.ok) return say(io, wordsOf(done.error));
  const { addresses, rendered, written, removed, broken, whole, files, bytes, conf } = done.value;
  const seconds = (Date.now() - began) / 1000;
  if (values.json) {
    io.out(
      `${JSON.stringify({ folder: wish.folder, addresses, rendered, written, removed, broken, whole, files, bytes, conf, fingerprint, seconds })}\n`,
    );
  } else {
    io.out(
      `已导出到 ${wish.folder}\n  网址 ${addresses} 个，文件 ${files} 个（${megabytes(bytes)}），用时 ${seconds.toFixed(1)} 秒\n` +
        `  ${whole ? '全部生成' : '只生成变了的'}：生成 ${rendered} 个，写入 ${written.length} 个文件，撤下 ${removed.length} 个\n` +
        `  签名公钥的指纹：${fingerprint}（请另外保存，核对时用 --key）\n  nginx 配置：${conf}\n`,
    );
    for (const { address, from } of broken.slice(0, SHOWN)) io.error(`链接没有去处：${address}（在 ${from}）\n`);
  }
  return broken.length > 0 ? 1 : 0;
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    if (fault instanceof TypeError)
      return unknownOption(complainedOption(fault, given), 'gongkai export-site', Object.keys(OPTIONS)).sentence;
    throw fault;
  }
}

function formsOf(text: string | undefined): readonly ('br' | 'gz')[] | null {
  if (text === undefined) return [];
  const words = text.split(',').map((word) => word.trim());
  const forms = words.flatMap((word) => (word === 'br' || word === 'brotli' || word === 'gzip' || word === 'gz' ? [FORMS[word]] : []));
  return forms.length === words.length ? [...new Set(forms)] : null;
}

/** Null when it is not given, undefined when it is no address. */
function originOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? new URL(text).origin : undefined;
}

function wordsOf(failure: SiteExportFailure): SiteWords {
  switch (failure.kind) {
    case 'strangeFolder':
      return {
        code: 'folder-not-ours',
        exitCode: USAGE,
        sentence: `${failure.folder} 里有别的东西（${failure.found}），没有动它；请换一个空的文件夹，或者原来导出的那一个。`,
      };
    case 'noSuchSite':
      return { code: 'no-such-site', exitCode: USAGE, sentence: `没有代码为“${failure.site}”的网站，请在工作台的网站列表里查看代码。` };
    default:
      return assertNever(failure);
  }
}
