import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './support/axe.ts';
import { startBrowser, visit } from './support/browser.ts';
import { followOnce } from '../../src/modules/search/index.ts';
import { takeDatabaseAway } from '../database/take-database-away.ts';
import { knownPages, pageKinds } from '../public-site/page-kinds.ts';
import { startSite } from './support/site.ts';

const VIEWS = ['large=0&contrast=0', 'large=1&contrast=0', 'large=0&contrast=1'];
async function noSidewaysScroll(page: Page, where: string): Promise<void> {
  const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
  assert.ok(beyond <= 0, `${where}: ${beyond} px too wide`);
}

test('axe finds nothing on any public page in any view, wide or narrow', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t, { withSites: true });
  await followOnce(site.database);
  const browser = await startBrowser(t);
  const sample = await readFile(new URL('../../src/modules/reporting/samples/data/qinghe-2021.txt', import.meta.url), 'utf8');
  const { context } = await visit(browser, site.address);
  const page = await context.newPage();

  /** On a telephone in every view; as wide as a desk in the usual one; on the narrowest of telephones nothing sticks out. */
  const look = async (places: readonly string[], open: (place: string) => Promise<unknown> = (path) => page.goto(path)): Promise<void> => {
    for (const view of VIEWS) {
      await page.goto(`/view?${view}&back=/sitemap`);
      for (const place of places) {
        await open(place);
        for (const width of view === VIEWS[0] ? [1366, 390] : [390]) {
          await page.setViewportSize({ width, height: 900 });
          // A screen in a hall moves on by itself: that is what it is for. What it shows is read at leisure on its section's page.
          await assertAccessible(page, `${place} ${view} ${width}`, place.startsWith('/display/') ? ['meta-refresh'] : []);
          await noSidewaysScroll(page, `${place} ${view} ${width}`);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        await noSidewaysScroll(page, `${place} ${view} 320`);
      }
    }
  };

  await t.test('every kind of page', async () => look((await knownPages(site.edition())).map(({ path }) => path)));

  const [consultation = ''] = (await pageKinds(site.edition())).get('/consultations/:id')?.map(({ path }) => path) ?? [];
  await t.test('forms that were sent: the result of a check, a refusal, what is wrong with a comment or a report of a mistake', () =>
    look(['result', 'refusal', consultation, '/correction'], async (place) => {
      if (place.startsWith('/')) {
        await page.goto(place);
        if (place === '/correction') await page.getByLabel('错别字').check();
        await page.locator('#field-text').fill('错');
        await page.getByRole('button', { name: /^提交/ }).click();
      } else {
        await page.goto('/check');
        await page.getByLabel('或者粘贴报告全文').fill(place === 'result' ? sample : ' ');
        await page.getByRole('button', { name: '开始检查' }).click();
      }
      await page.locator(place === 'result' ? '.source-text' : '.alert-error').waitFor();
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

  await t.test('the search without a database', async () => {
    await takeDatabaseAway(site.superuserAddress);
    await look(['/search?q=%E6%80%A5%E6%95%91']);
    await page.getByText(/暂时不能用/).waitFor();
  });
});
