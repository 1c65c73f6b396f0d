import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './support/axe.ts';
import { startBrowser, visit } from './support/browser.ts';
import { pageKinds } from '../public-site/page-kinds.ts';
import { startSite } from './support/site.ts';

const PUBLIC = [
  '/reports?q=nobody',
  '/reports/wanghu-health/2021',
  '/reports/tingyang-health/2020',
  '/reports/lanqiao-health/2021',
  '/check',
  '/checks',
  '/problems',
  '/nowhere',
];
const VIEWS = ['large=0&contrast=0', 'large=1&contrast=0', 'large=0&contrast=1'];
const WIDTHS = [1366, 390];
/** Of the pages of the sites: what each looks like in other colours and sizes is settled by the same few rules. */
const NARROW = [390];

async function noSidewaysScroll(page: Page, where: string): Promise<void> {
  const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
  assert.ok(beyond <= 0, `${where}: ${beyond} px too wide`);
}

test('axe finds nothing on any public page in any view, wide or narrow', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t, { withSites: true });
  const browser = await startBrowser(t);
  const sample = await readFile(new URL('../../src/modules/reporting/samples/data/qinghe-2021.txt', import.meta.url), 'utf8');
  const { context } = await visit(browser, site.address);
  const page = await context.newPage();

  const look = async (
    paths: readonly string[],
    open: (path: string) => Promise<unknown> = (path) => page.goto(path),
    widths: readonly number[] = WIDTHS,
  ): Promise<void> => {
    for (const view of VIEWS) {
      await page.goto(`/view?${view}&back=/sitemap`);
      for (const path of paths) {
        await open(path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await assertAccessible(page, `${path} ${view} ${width}`);
          await noSidewaysScroll(page, `${path} ${view} ${width}`);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        await noSidewaysScroll(page, `${path} ${view} 320`);
      }
    }
  };

  await t.test('public pages', () => look(PUBLIC));

  await t.test('every kind of page of the sites', () =>
    look(
      pageKinds(site.edition()).filter((path) => !/^\/(?:check|checks|problems|nowhere|reports)/.test(path)),
      undefined,
      NARROW,
    ),
  );

  await t.test('the result of a check, and a refusal', () =>
    look(['result', 'refusal'], async (kind) => {
      await page.goto('/check');
      await page.getByLabel('或者粘贴报告全文').fill(kind === 'result' ? sample : ' ');
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator(kind === 'result' ? '.source-text' : '.alert-error').waitFor();
    }),
  );

  await t.test('by keyboard alone: the skip link, the frame of a wide table, a check', async () => {
    await page.goto('/view?large=0&contrast=0&back=/check');
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement?.textContent'), '跳到正文');
    assert.ok(await page.getByRole('link', { name: '跳到正文' }).isVisible());
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement?.id'), 'main');
    const reached: string[] = [];
    for (let i = 0; i < 8 && !reached.includes('check-text'); i += 1) {
      await page.keyboard.press('Tab');
      reached.push(String(await page.evaluate('document.activeElement?.id')));
    }
    assert.ok(reached.includes('check-file') && reached.includes('check-text'), reached.join());
    await page.keyboard.insertText(sample);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '体检结果' }).waitFor();
    const frame = page.locator('.table-scroll').first();
    await frame.focus();
    assert.equal(await page.evaluate('document.activeElement?.className'), 'table-scroll', 'the frame of a wide table can be focused');
  });
});
