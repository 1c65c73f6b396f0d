import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser } from '../../support/browser.ts';
import { ask, sitDown, type Seat } from './sign-in.ts';
import { startWorkbench, type PersonName, type WorkbenchSite } from './workbench-site.ts';

export const Stored = z.looseObject({
  id: z.number(),
  revision: z.number(),
  version: z.number(),
  state: z.string(),
  contentHash: z.string(),
  indexNumber: z.string().nullable(),
  content: z.looseObject({ title: z.string() }),
});
const Reviewed = z.looseObject({
  contentHash: z.string(),
  submission: z
    .looseObject({ outcome: z.string().nullable(), steps: z.array(z.looseObject({ by: z.object({ name: z.string() }) })) })
    .nullable(),
  earlier: z.array(z.looseObject({ outcome: z.string().nullable() })),
});
const Trouble = z.looseObject({ code: z.string(), detail: z.string() });
const FormToken = z.looseObject({ formToken: z.string() });

const paragraph = (text: string) => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] });
const cell = (type: string, text: string) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text)] });

/** A notice with a table, a wrong date and a telephone number that is somebody's. */
export const noticeOf = (title: string, when: string) => ({
  title,
  subtitle: '',
  summary: '说明接种的对象、时间和地点。',
  keywords: ['疫苗', '接种'],
  body: {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2, textAlign: null }, content: [{ type: 'text', text: '一、接种对象', marks: [] }] },
      paragraph('全县六十岁以上老年人，自愿、免费接种。'),
      { type: 'heading', attrs: { level: 2, textAlign: null }, content: [{ type: 'text', text: '二、时间和地点', marks: [] }] },
      paragraph(when),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', '接种点'), cell('tableHeader', '时间')] },
          { type: 'tableRow', content: [cell('tableCell', '县医院'), cell('tableCell', '周一至周五')] },
        ],
      },
      paragraph('联系人：王某某，电话13800138000。'),
    ],
  },
  documentNumber: null,
  signedOn: '2026-11-20',
  subject: null,
  genre: null,
  effectiveFrom: null,
  effectiveUntil: null,
  openness: { status: 'proactive', ground: null, reason: '' },
  relations: [],
  attachments: [],
  source: null,
  fields: {},
});

export const stored = async (context: BrowserContext, id: number): Promise<z.infer<typeof Stored>> =>
  Stored.parse(await (await context.request.get(`/api/v1/documents/${id}`)).json());
export const reviewed = async (context: BrowserContext, id: number): Promise<z.infer<typeof Reviewed>> =>
  Reviewed.parse(await (await context.request.get(`/api/v1/documents/${id}/review`)).json());

/** What the API says to somebody who may not. */
export async function refusal(context: BrowserContext, path: string, data: unknown, version?: number): Promise<readonly [number, string]> {
  const { formToken } = FormToken.parse(await (await context.request.get('/api/v1/session')).json());
  const headers = { 'x-gongkai-form': formToken, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
  const answer = await context.request.post(path, { headers, data });
  return [answer.status(), answer.ok() ? 'done' : Trouble.parse(await answer.json()).code];
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const bar = (page: Page) => page.getByRole('group', { name: '审核决定' });

/** Opens the review from the list of what waits, as people do every morning. */
export async function openFromList({ page }: Seat, title: string): Promise<void> {
  await page.goto('/workbench/reviews?mine=waiting');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: `审核：${title}` }).waitFor();
  await page.getByRole('article', { name: '送审的内容' }).locator('.body-text').waitFor();
  // Screening comes after the text.
  await page.locator('#margin-findings .margin-count').filter({ hasNotText: '…' }).waitFor();
}

/** Ticks every gate of the seat that is offered, and passes. */
export async function pass({ page }: Seat, words = ''): Promise<void> {
  for (const gate of await page.getByRole('group', { name: '逐项把关' }).getByRole('checkbox').all()) await gate.check();
  if (words !== '') await page.getByRole('textbox', { name: '意见' }).fill(words);
  await bar(page).getByRole('button', { name: '通过', exact: true }).click();
  await page
    .getByText(/^已签署：/)
    .first()
    .waitFor();
}

/** Selects words in the text as one does with a mouse. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.review-text'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      const selection = document.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      node.parentElement.scrollIntoView({ block: 'center' });
      return;
    }
    throw new Error('Not in the text');
  })()`);
}

const DESKS = {
  drafter: 'policyStaff',
  head: 'policyHead',
  colleague: 'policyColleague',
  reviewer: 'reviewer',
  other: 'otherReviewer',
  secrecy: 'secrecyReviewer',
  leader: 'leader',
  clerk: 'clerk',
  stranger: 'financeStaff',
} as const satisfies Record<string, PersonName>;

export interface ReviewDesks extends Readonly<Record<keyof typeof DESKS, Seat>> {
  readonly site: WorkbenchSite;
  /** Begins a complete notice. */
  readonly begin: (title: string, when?: string) => Promise<number>;
  /** Hands it in on the page. */
  readonly submit: (id: number) => Promise<void>;
  /** Fails when a page complained of anything but that somebody was too late. */
  readonly assertQuiet: () => void;
}

/** The product with everybody whom a document needs on its way, each at a desk. */
export async function openReviewDesks(t: TestContext): Promise<ReviewDesks> {
  const site = await startWorkbench(t);
  await sql`update agency set credit_code = '11610802016083285C' where agency_id = ${site.office.bureau}`.execute(site.database);
  const browser = await startBrowser(t);
  const at = (name: keyof typeof DESKS): Promise<Seat> => sitDown(site, browser, DESKS[name]);
  const desks = {
    drafter: await at('drafter'),
    head: await at('head'),
    colleague: await at('colleague'),
    reviewer: await at('reviewer'),
    other: await at('other'),
    secrecy: await at('secrecy'),
    leader: await at('leader'),
    clerk: await at('clerk'),
    stranger: await at('stranger'),
  };
  const { page, context } = desks.drafter;
  return {
    ...desks,
    site,
    begin: async (title, when = '每周六上午，在县医院和中医院。') =>
      Stored.parse(await ask(context, 'POST', '/api/v1/documents', { type: 'notice', title, content: noticeOf(title, when) })).id,
    submit: async (id) => {
      await page.goto(`/workbench/documents/${id}`);
      await page.getByRole('button', { name: '送审', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: '送审' });
      await dialog.getByLabel('送审说明').fill('请重点核对时间和地点。');
      await dialog.getByRole('button', { name: '送审', exact: true }).click();
      await page.getByText('已送审').first().waitFor();
    },
    assertQuiet: () => {
      const all = Object.values(desks).flatMap(({ complaints }) => complaints);
      // Being too late is told on the page; the browser notes it besides.
      assert.deepEqual(
        all.filter((words) => !/status of (409|412)/.test(words)),
        [],
      );
    },
  };
}
