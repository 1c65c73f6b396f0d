import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { z } from 'zod';
import { takeRequestPictures } from './take-request-pictures.ts';

/**
 * Takes the pictures of docs/manual again: the whole program on its sample data, in a folder that goes afterwards.
 * `npm run pictures`; words choose parts (in, work, disclosure, administrators, audit, archive, sites, requests, portal); CHROMIUM_PATH as in the browser tests.
 */
const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/manual/图');
const PASSWORD = '一句自己记得住的长话 2026';
const LARGEST = 150_000;

const Session = z.looseObject({
  formToken: z.string(),
  person: z
    .looseObject({ agency: z.looseObject({ id: z.number() }).nullable(), unit: z.looseObject({ id: z.number() }).nullable() })
    .optional(),
});
const Record = z.looseObject({ id: z.number(), version: z.number() });

interface Seat {
  readonly page: Page;
  /** Asks the API in this person's name; throws unless it succeeds. */
  readonly ask: (path: string, data: unknown, version?: number) => Promise<unknown>;
  readonly session: () => Promise<z.output<typeof Session>>;
}

function seatOf(context: BrowserContext, page: Page): Seat {
  const session = async () => Session.parse(await (await context.request.get('/api/v1/session')).json());
  const ask = async (path: string, data: unknown, version?: number): Promise<unknown> => {
    const headers = { 'x-gongkai-form': (await session()).formToken, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
    const answer = await context.request.post(path, { headers, data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  return { page, ask, session };
}

async function shoot(page: Page, name: string, height = 768): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1366, height }, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(path);
  process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`);
  if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST} bytes`);
}

/** `offset` days from today in China. */
function day(offset: number): string {
  return new Date(Date.now() + (8 + offset * 24) * 3_600_000).toISOString().slice(0, 10);
}

class House {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #links: ReadonlyMap<string, string>;
  readonly #seats = new Map<string, Promise<Seat>>();

  constructor(browser: Browser, address: string, links: ReadonlyMap<string, string>) {
    this.#browser = browser;
    this.#address = address;
    this.#links = links;
  }

  linkOf(signInName: string): string {
    const link = this.#links.get(signInName);
    if (link === undefined) throw new Error(`no link for ${signInName}`);
    return link;
  }

  async visit(): Promise<Seat> {
    const options = { baseURL: this.#address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } };
    const context = await this.#browser.newContext({ ...options, reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    return seatOf(context, await context.newPage());
  }

  /** Signed in by the one-time link, the first time. */
  sitDown(signInName: string): Promise<Seat> {
    const seat = this.#seats.get(signInName) ?? this.#activate(signInName);
    this.#seats.set(signInName, seat);
    return seat;
  }

  async #activate(signInName: string): Promise<Seat> {
    const seat = await this.visit();
    await seat.ask('/api/v1/activation', { token: this.linkOf(signInName).split('/').at(-1), password: PASSWORD });
    return seat;
  }
}

async function takeWaysIn(house: House): Promise<void> {
  const { page } = await house.visit();
  await page.goto('/workbench/');
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await shoot(page, '登录');
  await page.goto(house.linkOf('sample.leader'));
  await page.getByRole('heading', { name: '启用账号' }).waitFor();
  await shoot(page, '启用账号');
}

/** What the office hands out, what the unit does with it. */
async function takeWork(house: House): Promise<void> {
  const clerk = await house.sitDown('sample.clerk');
  const unit = await house.sitDown('sample.unit');
  const { person } = await unit.session();
  const [agencyId, unitId] = [person?.agency?.id, person?.unit?.id];
  const hand = async (title: string, dueOn: string, body = '') =>
    Record.parse(await clerk.ask('/api/v1/tasks', { title, body, unitId, dueOn }));
  await clerk.ask(`/api/v1/annual-reports/${agencyId}/2021/tasks`, { title: '核对2021年年度报告', unitId, dueOn: day(0) });
  await hand('报送行政许可办理台账', day(-2));
  const open = await hand('更新医疗机构校验结果', day(2), '按季度更新，附上已校验机构名单。');
  await hand('核实政策解读栏目的联系电话', day(9));
  await clerk.ask('/api/v1/tasks', { title: '汇总第四季度公开数据', dueOn: day(5) });
  await unit.ask(`/api/v1/tasks/${open.id}/accept`, {}, open.version);
  await unit.ask(`/api/v1/tasks/${open.id}/comments`, { text: '名单已向监督所核对，下午上报。' });

  const { page } = unit;
  await page.goto('/workbench/');
  await page.getByRole('link', { name: '报送行政许可办理台账' }).waitFor();
  await shoot(page, '我的任务');
  await page.goto(`/workbench/tasks/${open.id}`);
  await page.getByText('名单已向监督所核对').first().waitFor();
  await shoot(page, '任务');
  await page.goto('/workbench/notifications');
  await page.getByRole('heading', { name: '消息' }).waitFor();
  await shoot(page, '消息');
  await page.goto('/workbench/account/second-factor');
  await page.getByRole('button', { name: '启用动态验证码' }).click();
  await page.getByText('用它扫描二维码').waitFor();
  await shoot(page, '动态验证码');

  const desk = clerk.page;
  await desk.goto('/workbench/task-board');
  await desk.getByRole('list', { name: '各类任务数' }).waitFor();
  await shoot(desk, '任务看板');
  await desk.goto('/workbench/tasks');
  await desk.getByRole('button', { name: /^筛选/ }).first().click();
  await desk.getByRole('dialog', { name: '筛选' }).waitFor();
  await shoot(desk, '筛选');
  await desk.goto(`/workbench/annual-reports/${agencyId}/2021`);
  await desk.getByText('1297').first().waitFor();
  // Full of text: the upper part says enough.
  await shoot(desk, '年度报告问题', 560);
  await desk.goto('/workbench/tasks/new');
  await desk.getByLabel('任务', { exact: true }).fill('补充部门预算公开说明');
  await desk.context().clearCookies();
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('dialog', { name: '登录已失效，请重新登录' }).waitFor();
  await shoot(desk, '登录失效');
}

const paragraph = (text: string) => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] });
const cell = (type: string, text: string) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text)] });

/** A notice with a table, whose last sentence may say too much. */
const noticeOf = (title: string, last: string, openness: object) => ({
  title,
  subtitle: '',
  summary: '',
  keywords: [],
  body: {
    type: 'doc',
    content: [
      paragraph('各接种门诊免费为全县六十岁以上老年人接种流感疫苗，时间和地点见下表。'),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', '接种点'), cell('tableHeader', '时间')] },
          { type: 'tableRow', content: [cell('tableCell', '县医院'), cell('tableCell', '周一至周五')] },
        ],
      },
      paragraph(last),
    ],
  },
  documentNumber: null,
  signedOn: null,
  subject: null,
  genre: null,
  effectiveFrom: null,
  effectiveUntil: null,
  openness,
  relations: [],
  attachments: [],
  source: null,
  fields: {},
});

/** A notice is written, mended, handed in, and read at the next desk. */
async function takeDisclosure(house: House): Promise<void> {
  const [unit, head] = [await house.sitDown('sample.unit'), await house.sitDown('sample.head')];
  const title = '关于开展冬季流感疫苗接种的通知';
  const open = { status: 'proactive', ground: null, reason: '' };
  const begun = Record.parse(
    await unit.ask('/api/v1/documents', { type: 'notice', title, content: noticeOf(title, '请认真布署，联系人手机13800138000。', open) }),
  );
  const write = unit.page;
  await write.goto('/workbench/documents/new');
  await write.getByRole('button', { name: /^通知公告/ }).waitFor();
  await write.goto(`/workbench/documents/${begun.id}`);
  await write.getByRole('button', { name: /^改为“部署”/ }).waitFor();
  await write.getByRole('textbox', { name: '正文', exact: true }).scrollIntoViewIfNeeded();
  await shoot(write, '起草');
  await write.getByRole('button', { name: /^改为“部署”/ }).click();
  await write.getByRole('button', { name: /^改为“138/ }).click();
  await write.getByText('没有发现问题。').waitFor();
  await write.getByRole('button', { name: '送审', exact: true }).click();
  const dialog = write.getByRole('dialog', { name: '送审' });
  await dialog.getByLabel('送审说明').fill('接种点的时间请再核对一遍。');
  await shoot(write, '送审');
  await dialog.getByRole('button', { name: '送审', exact: true }).click();
  await write.getByRole('button', { name: '撤回送审' }).waitFor();

  await head.page.goto('/workbench/reviews?mine=waiting');
  await head.page.getByRole('link', { name: title }).waitFor();
  await head.page.getByRole('link', { name: title }).click();
  await head.page.getByRole('group', { name: '逐项把关' }).waitFor();
  await shoot(head.page, '审核');
}

async function takeAdministrators(house: House): Promise<void> {
  const system = await house.sitDown('sysadmin');
  const security = await house.sitDown('secadmin');
  await system.page.goto('/workbench/agencies');
  await system.page.getByRole('button', { name: '全部展开' }).click();
  await system.page.getByText('青禾县卫生健康局').first().waitFor();
  await shoot(system.page, '机关');
  const { page } = system;
  await page.goto('/workbench/people/new');
  await page.getByLabel('姓名').fill('沈望舒');
  await page.getByLabel('登录名').fill('shen.wangshu');
  await shoot(page, '新建人员');
  const made = z
    .looseObject({ person: Record })
    .parse(await system.ask('/api/v1/people', { signInName: 'ji.yunfan', displayName: '季云帆', agencyId: 5, unitId: 2 }));
  await page.goto(`/workbench/people/${made.person.id}`);
  await page.getByRole('button', { name: '重新邀请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '生成新链接' }).click();
  await page.getByText('只显示这一次').waitFor();
  await shoot(page, '一次性链接');
  const grants = security.page;
  await grants.goto(`/workbench/people/${made.person.id}`);
  await grants.getByRole('button', { name: '授予角色' }).click();
  await grants.getByRole('dialog').waitFor();
  await shoot(grants, '授予角色');
  await grants.goto('/workbench/settings/security');
  await grants.getByLabel('密码最短长度').waitFor();
  await shoot(grants, '登录安全');
  await page.goto('/workbench/system-status');
  await page.getByRole('button', { name: '重新检查' }).waitFor();
  await shoot(page, '运行状态');
  await page.goto('/workbench/job-schedules');
  await page.getByRole('heading', { name: '定时任务' }).waitFor();
  await shoot(page, '定时任务');
}

async function takeAudit(house: House): Promise<void> {
  const { page } = await house.sitDown('auditor');
  await page.goto('/workbench/audit-entries');
  await page.getByRole('table').first().waitFor();
  await shoot(page, '审计记录');
  await page.goto('/workbench/audit-chains');
  await page.getByRole('button', { name: '立即核对' }).click();
  await page.getByText('核对完成，没有发现问题').first().waitFor();
  await shoot(page, '审计链');
}

/** A sheet with errors, looked through. */
async function takeArchive(house: House): Promise<void> {
  const { page } = await house.sitDown('sample.clerk');
  const sheet = `编号,标题,发布日期,类型,公开方式,正文,附件
1,关于做好预防接种工作的通知,2021-03-04,通知公告,主动公开,各医疗机构按时完成。,
2,,2021-03-05,通知公告,主动公开,各科室按时报送。,
3,关于医疗机构校验的公告,三月五日,通知公告,主动公开,校验结果如下。,
4,关于健康教育宣传周的通知,2021-03-08,通知公告,主动公开,,
5,关于公布体检机构的公告,2021-03-09,通知公告,主动公开,名单见附件。,附件/名单.xlsx
`;
  await page.goto('/workbench/archive-imports/new');
  await page.getByLabel('目录表格').setInputFiles({ name: '目录.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByRole('textbox', { name: '资料来源' }).fill('旧网站');
  await page.getByRole('button', { name: '上传并检查' }).click();
  await page.getByText('行有错误，不会导入').waitFor();
  await shoot(page, '批量导入检查');
}

/** The site that came with the sample data: its sections, what one of them brings together, its home page. */
async function takeSites(house: House): Promise<void> {
  const { page } = await house.sitDown('sample.clerk');
  await page.goto('/workbench/sites');
  await page.getByRole('table').getByRole('link').first().click();
  const tree = page.getByRole('tree', { name: '栏目' });
  await tree.getByRole('treeitem').first().waitFor();
  await shoot(page, '网站栏目');
  await page.getByRole('tab', { name: '首页布局' }).click();
  await page.getByText('页面示意').waitFor();
  await shoot(page, '首页布局');
  await page.getByRole('tab', { name: '栏目', exact: true }).click();
  await tree.getByRole('treeitem', { name: /通知公告/ }).click();
  await page.getByText('条公开的信息符合').waitFor();
  await shoot(page, '栏目收录规则');
}

/** Runs `gongkai serve` until its welcome is out; its addresses and links by sign-in name. */
async function serve(folder: string) {
  const words = [join(ROOT, 'bin/gongkai.mjs'), 'serve', '--port', '0', '--data', join(folder, 'data')];
  const server = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const some of server.stdout.setEncoding('utf8')) {
    text += String(some);
    if (text.includes('首页就绪')) break;
  }
  const address = /http:\/\/[^/\s]+/.exec(text)?.[0];
  if (address === undefined) throw new Error('the program did not start');
  const links = new Map([...text.matchAll(/登录名 ([\w.]+)）\s+(http\S+)/g)].map(([, name = '', link = '']) => [name, link]));
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  return { address, links, stop };
}

/** The ten main pages of the public site, as a visitor sees them. */
async function takePortal(house: House): Promise<void> {
  const { page } = await house.visit();
  const follow = async (from: string, link: string): Promise<void> => {
    await page.goto(from);
    await page.getByRole('link', { name: link }).first().click();
  };
  const pages: readonly (readonly [name: string, open: () => Promise<unknown>])[] = [
    ['门户首页', () => page.goto('/')],
    ['门户政府信息公开', () => page.goto('/disclosure')],
    ['门户公开指南', () => page.goto('/disclosure/guide')],
    ['门户法定主动公开内容', () => page.goto('/disclosure/content')],
    ['门户依申请公开', () => page.goto('/disclosure/request')],
    ['门户政策文件库', () => page.goto('/policies')],
    ['门户文件', () => follow('/policies', '青禾县院前医疗急救管理办法')],
    ['门户政策解读', () => follow('/policies', '一图读懂')],
    ['门户办事指南', () => follow('/services', '医疗机构执业登记办事指南')],
    ['门户搜索', () => page.goto('/search?q=%E6%80%A5%E6%95%91%20%E6%94%B6%E8%B4%B9')],
  ];
  for (const [name, open] of pages) {
    await open();
    await shoot(page, name, 640);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'gongkai-pictures-'));
// As root, PostgreSQL's account has to pass through.
await chmod(folder, 0o711);
await mkdir(PICTURES, { recursive: true });
const { address, links, stop } = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, LANG: 'C.UTF-8' },
});
try {
  const house = new House(browser, address, links);
  const takers: Readonly<{ [name: string]: (house: House) => Promise<void> }> = {
    in: takeWaysIn,
    work: takeWork,
    disclosure: takeDisclosure,
    administrators: takeAdministrators,
    audit: takeAudit,
    archive: takeArchive,
    sites: takeSites,
    requests: async (visited) => takeRequestPictures(await visited.sitDown('sample.clerk'), shoot, day),
    portal: takePortal,
  };
  const wanted = process.argv.slice(2);
  for (const [name, take] of Object.entries(takers)) if (wanted.length === 0 || wanted.includes(name)) await take(house);
} finally {
  await browser.close();
  await stop();
  await rm(folder, { recursive: true, force: true });
}
