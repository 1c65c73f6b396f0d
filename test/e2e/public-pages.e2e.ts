import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startBrowser, visit } from './support/browser.ts';
import { startSite } from './support/site.ts';

const MAGIC = { docx: 'PK', xlsx: 'PK', pdf: '%PDF-', html: '<!DOCTYPE html>', md: '# ', json: '{' } as const;

test('the public pages, without JavaScript', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t);
  const browser = await startBrowser(t);
  const { context, complaints } = await visit(browser, site.address, { javaScriptEnabled: false });
  const page = await context.newPage();

  await t.test('from the home page to a report: search, filter, read', async () => {
    await page.goto('/');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年度报告' }).click();
    await page.getByLabel('机关名称或标题').fill('望湖');
    await page.getByRole('button', { name: '查找' }).click();
    assert.equal(await page.getByRole('status').textContent(), '共 4 份年度报告');
    await page.getByLabel('报告年度').selectOption('2020');
    await page.getByRole('button', { name: '查找' }).click();
    assert.equal(await page.getByRole('status').textContent(), '共 1 份年度报告');
    await page.getByRole('link', { name: /望湖市卫生健康委员会2020年度/ }).click();
    assert.match(page.url(), /\/reports\/wanghu-health\/2020$/);
    assert.match((await page.locator('h1').textContent()) ?? '', /望湖市卫生健康委员会/);
  });

  await t.test('the official tables are real tables: a number stands under its heading', async () => {
    await page.goto('/reports/wanghu-health/2020');
    const requests = page.getByRole('table', { name: '收到和处理政府信息公开申请情况' });
    const row = requests.getByRole('row', { name: /一、本年新收政府信息公开申请数量/ });
    assert.deepEqual(await row.getByRole('cell').allTextContents(), ['9', '2', '0', '0', '0', '0', '11']);
    assert.equal((await requests.locator('[rowspan]').count()) > 5, true);
    const remedies = page.getByRole('table', { name: '政府信息公开行政复议、行政诉讼情况' });
    assert.deepEqual(await remedies.getByRole('cell').allTextContents(), '0 0 0 0 0 2 0 1 0 3 0 0 0 0 0'.split(' '));
  });

  await t.test('blank, missing and 0 read differently', async () => {
    await page.goto('/reports/tingyang-health/2020');
    const blank = page
      .getByRole('table', { name: '主动公开政府信息情况' })
      .getByRole('row', { name: /^行政许可/ })
      .getByRole('cell');
    assert.match((await blank.first().textContent()) ?? '', /空白/);
    await page.goto('/reports/lanqiao-health/2021');
    assert.match(
      (await page.locator('main').textContent()) ?? '',
      /收到和处理政府信息公开申请情况：原文没有这张表，各项数据缺失（不是 0）/,
    );
  });

  await t.test('the years are linked, and charted with their numbers', async () => {
    await page.goto('/reports/wanghu-health/2021');
    const chart = page.getByRole('img', { name: /本年新收申请/ });
    assert.match((await chart.locator('desc').textContent()) ?? '', /2020年11件，2021年15件，2022年9件，2023年16件/);
    await page.getByRole('link', { name: '下一份：2022年' }).click();
    assert.match(page.url(), /wanghu-health\/2022$/);
    await page.goto('/reports/wanghu-health');
    assert.match(page.url(), /wanghu-health\/2023$/);
  });

  await t.test('every download is what it says', async () => {
    for (const [format, magic] of Object.entries(MAGIC)) {
      const answer = await context.request.get(`/reports/wanghu-health/2021/report.${format}`);
      assert.equal(answer.status(), 200, format);
      const body = await answer.body();
      assert.equal(body.subarray(0, magic.length).toString(), magic, format);
      assert.ok(body.length > 1000, format);
      assert.match(answer.headers()['content-disposition'] ?? '', new RegExp(`attachment; filename="report.${format}"`));
    }
  });

  await t.test('findings are not for the public', async () => {
    await page.goto('/reports/qinghe-health/2021');
    assert.equal(await page.getByText('检查结果').count(), 0);
    assert.equal(await page.locator('mark').count(), 0);
    await page.goto('/reports');
    assert.equal(await page.getByText('疑点').count(), 0);
    assert.equal(await page.getByRole('link', { name: '工作人员登录' }).first().getAttribute('href'), '/workbench/');
    assert.equal(await page.locator('form[method=post]').count(), 0);
    assert.deepEqual(await context.cookies(), []);
  });

  await t.test('what is not there says so and leads on; attacks in addresses find nothing', async () => {
    for (const path of [
      '/nowhere',
      '/reports/nobody/2021',
      '/reports/wanghu-health/1999',
      '/reports/wanghu-health/2021/report.exe',
      '/reports/wanghu-health/99999999999',
    ]) {
      const answer = await page.goto(path);
      assert.equal(answer?.status(), 404, path);
      assert.equal(await page.getByRole('link', { name: '在年度报告中按机关和年度查找' }).count(), 1, path);
    }
    await page.goto(`/reports?q=${encodeURIComponent('"><script>alert(1)</script>%_\\')}&year=x&page=-3`);
    assert.match((await page.locator('main').textContent()) ?? '', /没有找到符合条件的年度报告/);
    assert.equal(await page.getByLabel('机关名称或标题').inputValue(), '"><script>alert(1)</script>%_\\');
  });

  await t.test('the two views are kept from page to page', async () => {
    await page.goto('/reports');
    await page.getByRole('link', { name: '长辈版' }).click();
    assert.match(page.url(), /\/reports$/);
    await page.getByRole('link', { name: '高对比度' }).click();
    await page.goto('/check');
    assert.equal(await page.locator('html').getAttribute('data-view'), 'large contrast');
    await page.goto('/nowhere');
    assert.equal(await page.locator('html').getAttribute('data-view'), 'large contrast');
    await page.getByRole('link', { name: '标准版' }).click();
    await page.getByRole('link', { name: '标准对比度' }).click();
    assert.equal(await page.locator('html').getAttribute('data-view'), '');
  });

  await t.test('the head carries the marks of a government site', async () => {
    await page.goto('/reports/wanghu-health/2021');
    for (const name of [
      'SiteName',
      'SiteDomain',
      'SiteIDCode',
      'ColumnName',
      'ArticleTitle',
      'PubDate',
      'ContentSource',
      'Keywords',
      'Description',
    ]) {
      assert.notEqual(await page.locator(`meta[name="${name}"]`).getAttribute('content'), '', name);
    }
  });

  assert.deepEqual(complaints, []);
});
