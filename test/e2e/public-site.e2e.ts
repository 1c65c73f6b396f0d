import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { toString } from 'qrcode';
import { followOnce } from '../../src/modules/search/index.ts';
import { startBrowser, visit } from './support/browser.ts';
import { pageKinds } from '../public-site/page-kinds.ts';
import { startSite } from './support/site.ts';

const WIDTHS = [360, 1366];

test('a visitor without JavaScript finds a policy, reads it, takes it along', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t, { withSites: true });
  await followOnce(site.database);
  const browser = await startBrowser(t);

  for (const width of WIDTHS)
    await t.test(`${width} px`, async () => {
      const { context, complaints } = await visit(browser, site.address, {
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const fits = async (where: string): Promise<void> => {
        // Without scripts the page can't be asked: what is beyond its frame is what a picture of all of it shows.
        const box = await page.locator('main').boundingBox();
        assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width, where);
      };

      await page.goto('/');
      await page.getByLabel('您要找什么信息？').fill('急救 收费');
      await page.getByRole('button', { name: '搜索' }).first().click();
      await fits('search');
      await page.getByRole('link', { name: '青禾县院前医疗急救管理办法', exact: true }).first().click();
      assert.equal(await page.locator('h1').textContent(), '青禾县院前医疗急救管理办法');
      await fits('policy');
      const address = page.url();
      const metadata = page.locator('.metadata');
      for (const fact of ['青卫规〔2026〕1号', '青禾县卫生健康局', '2026年4月1日']) await metadata.getByText(fact).first().waitFor();

      for (const [name, magic] of [
        ['下载 Word', 'PK'],
        ['下载 PDF', '%PDF-'],
      ] as const) {
        const link = await page.getByRole('link', { name }).getAttribute('href');
        const answer = await context.request.get(link ?? '');
        assert.equal(answer.status(), 200, name);
        assert.equal((await answer.body()).subarray(0, magic.length).toString(), magic);
        assert.match(answer.headers()['content-disposition'] ?? '', /^attachment;/);
      }

      const code = await context.request.get((await page.getByAltText('本页的二维码').getAttribute('src')) ?? '');
      assert.equal(await code.text(), await toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }));
      await page.goto(address);
      assert.equal(await page.locator('h1').textContent(), '青禾县院前医疗急救管理办法');

      await page.getByRole('link', { name: '一图读懂《青禾县院前医疗急救管理办法》' }).click();
      assert.equal(await page.locator('.document-kind').textContent(), '政策解读 · 图解');
      await page.getByRole('img', { name: /院前医疗急救：城区三分钟内/ }).waitFor();
      await fits('interpretation');
      await page.getByRole('link', { name: '青禾县院前医疗急救管理办法', exact: true }).click();
      assert.equal(page.url(), address);

      await page.getByRole('link', { name: '在线查看急救站点名单.pdf' }).click();
      await page.getByRole('link', { name: '返回正文' }).click();
      assert.equal(page.url(), address);
      // The browser's own viewer of PDFs is made of pages of the browser.
      assert.deepEqual(
        complaints.filter((one) => !/^request to chrome(?:-extension)?:/.test(one)),
        [],
      );
      assert.deepEqual(await context.cookies(), []);
      await context.close();
    });

  const kinds = await pageKinds(site.edition());
  const documents = (kinds.get('/documents/:id') ?? []).filter(({ status }) => status === 200).map(({ path }) => path);
  const [policy = '', illustrated = ''] = documents;

  for (const width of WIDTHS)
    await t.test(`nothing moves while a page comes in, pictures too; ${width} px`, async () => {
      const { context, complaints } = await visit(browser, site.address, { viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(
        'window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; }).observe({ type: "layout-shift", buffered: true });',
      );
      // What a picture would push away is there before it comes.
      await page.route(/\/files\//, async (route) => {
        await setTimeout(400);
        await route.continue();
      });
      const preview = kinds.get('/documents/:id/preview/:file')?.[0]?.path ?? '';
      for (const path of ['/', illustrated, policy, preview, '/policies', '/sections/news', '/disclosure/content']) {
        await page.goto(path, { waitUntil: 'load' });
        if (path === illustrated) {
          const pictures = page.locator('.rich-text img');
          assert.ok((await pictures.count()) > 0, 'it has a picture');
          await pictures.first().scrollIntoViewIfNeeded();
          await page.evaluate('Promise.all([...document.querySelectorAll(".rich-text img")].map((picture) => picture.decode()))');
          await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        }
        assert.equal(await page.evaluate('window.moved'), 0, path);
      }
      assert.deepEqual(
        complaints.filter((one) => !/^request to chrome(?:-extension)?:/.test(one)),
        [],
      );
      await context.close();
    });

  await t.test('a document page takes at most 60 KB over the wire, pictures apart, and nothing from elsewhere', async () => {
    for (const path of documents) {
      const { context, complaints } = await visit(browser, site.address, { viewport: { width: 1366, height: 800 } });
      const page = await context.newPage();
      const asked: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'image') return;
        asked.push(request.sizes().then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize));
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const bytes = (await Promise.all(asked)).reduce((sum, size) => sum + size, 0);
      assert.ok(asked.length >= 3 && bytes > 1_000 && bytes <= 60_000, `${path}: ${bytes} bytes in ${asked.length} answers`);
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });
});
