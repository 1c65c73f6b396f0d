import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { until } from '../../house/house-process.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const QINGHE = readFile(new URL('../../../src/modules/reporting/samples/data/qinghe-2021.txt', import.meta.url), 'utf8');
const Versioned = z.looseObject({ version: z.number() });
/** What a stranger’s text must not become. */
const ATTACK = '<img src=x onerror=alert(1)><script>alert(1)</script>';

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/workbench/annual-reports/import');
  await page.getByLabel('或者粘贴报告全文').fill(text);
  await page.getByRole('button', { name: '导入并检查' }).click();
}

test('annual reports in the workbench', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page, context, complaints } = await sitDown(site, browser, 'clerk');
  const record = `/workbench/annual-reports/${site.office.bureau}/2021`;

  await t.test('nothing yet: the page says what to do first', async () => {
    await page.goto('/workbench/annual-reports');
    await page.getByRole('link', { name: '导入第一份' }).waitFor();
    await lookAt(page, 'reports-empty');
  });

  await t.test('a file is imported; wrong input is said in place, and what was pasted survives a reload', async () => {
    await page.goto('/workbench/annual-reports/import');
    await page.getByRole('button', { name: '导入并检查' }).click();
    await page.getByText('请选择一个文件，或者粘贴报告全文。').waitFor();
    await lookAt(page, 'report-import');
    await importText(page, '本报告没有写明是谁的、是哪一年的。');
    await page.getByRole('alert').getByText('缺少报告年度').waitFor();
    await page.reload();
    assert.equal(await page.getByLabel('或者粘贴报告全文').inputValue(), '本报告没有写明是谁的、是哪一年的。');
    await page.getByLabel('报告文件').setInputFiles({ name: '年报.txt', mimeType: 'text/plain', buffer: Buffer.from(await QINGHE) });
    await page.getByRole('button', { name: '导入并检查' }).click();
    await page.waitForURL(`**${record}`);
    await page.getByRole('region', { name: '原文' }).waitFor();
    await lookAt(page, 'report');
  });

  await t.test('a finding leads to its place in the text and back; it is dismissed with a reason, and that is undone', async () => {
    const finding = page.locator('.finding', { hasText: '1297' });
    await finding.getByRole('link', { name: /看原文/ }).click();
    const focused = 'document.activeElement?.closest("mark")?.textContent ?? ""';
    await until('the words have the focus', async () => String(await page.evaluate(focused)).includes('1350'));
    assert.ok(page.url().endsWith(record), 'the address stays: back leads to the list');
    const before = (await page.getByText(/已处理 0 \/ \d+/).textContent()) ?? '';
    await finding.getByRole('button', { name: /不是问题，排除/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '排除问题' }).click();
    await page.getByText('请填写排除理由。').waitFor();
    await lookAt(page, 'report-dismiss');
    await page.getByLabel('排除理由').fill('已核对：另有信息未列入');
    await page.getByRole('dialog').getByRole('button', { name: '排除问题' }).click();
    await finding.getByText(/clerk 于 .* 排除，理由：已核对：另有信息未列入/).waitFor();
    await page.getByText(before.replace('已处理 0', '已处理 1')).waitFor();
    await page.getByRole('button', { name: '重新检查' }).click();
    await page.getByText('第 2 版').first().waitFor();
    await finding.getByText('已排除', { exact: true }).waitFor();
    await finding.getByRole('button', { name: /撤销排除/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销排除' }).click();
    await finding.getByRole('button', { name: /不是问题，排除/ }).waitFor();
  });

  await t.test('tables are tables; versions hold the original; the history says who did what', async () => {
    await page.getByRole('tab', { name: '统计表' }).click();
    const permits = page.getByRole('table', { name: '主动公开政府信息情况' }).getByRole('row', { name: /^行政许可/ });
    assert.deepEqual(await permits.getByRole('cell').allTextContents(), ['1,010']);
    await lookAt(page, 'report-tables');
    await page.getByRole('tab', { name: '版本' }).click();
    const waiting = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /年报\.txt/ })
      .first()
      .click();
    const download = await waiting;
    assert.equal(await readFile(await download.path(), 'utf8'), await QINGHE);
    await lookAt(page, 'report-versions');
    await page.getByRole('tab', { name: '办理记录' }).click();
    await page.getByText('撤销排除').first().waitFor();
    await page.getByText('已核对：另有信息未列入').first().waitFor();
    await lookAt(page, 'report-history');
  });

  await t.test('chosen findings are handed to a unit, and the report shows the task', async () => {
    await page.goto(record);
    await page.locator('.finding').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '把选中的 1 条交给科室' }).click();
    const dialog = page.getByRole('dialog', { name: '交给科室核对' });
    await dialog.getByLabel('承办科室').click();
    await page.locator('.ant-select-item-option', { hasText: '政策法规科' }).click();
    await lookAt(page, 'report-hand-out');
    await dialog.getByRole('button', { name: '下达任务' }).click();
    await page.getByRole('tab', { name: '任务（1）' }).click();
    await page.getByRole('row', { name: /核对2021年年度报告检查发现的问题.*待签收.*政策法规科/ }).waitFor();
    await lookAt(page, 'report-tasks');
  });

  await t.test('a report of another agency needs a second word; markup stays text', async () => {
    const text = (await QINGHE).replaceAll('青禾县卫生健康局', '青禾县教育局').replaceAll('2021', '2020');
    await importText(page, `${text}\n${ATTACK}`);
    await page
      .getByRole('alert')
      .getByText(/报告写的机关是“青禾县教育局”，您所在的机关是“青禾县卫生健康局”/)
      .waitFor();
    await lookAt(page, 'report-import-other');
    await page.getByRole('checkbox', { name: /报告写的机关是“青禾县教育局”/ }).check();
    await page.getByRole('button', { name: '导入并检查' }).click();
    await page.waitForURL(`**/annual-reports/${site.office.bureau}/2020`);
    const shown = await page.getByRole('region', { name: '原文' }).textContent();
    assert.ok(shown?.includes(ATTACK));
    assert.equal(await page.locator('main img, main script').count(), 0);
  });

  await t.test('the list filters by what is to be done', async () => {
    await page.goto('/workbench/annual-reports');
    await page.getByRole('link', { name: '青禾县卫生健康局' }).first().waitFor();
    await lookAt(page, 'reports');
  });

  await t.test('a supervisor sees sums and names of the subtree, and takes them along', async () => {
    const county = await sitDown(site, browser, 'supervisor', { acceptDownloads: true });
    await county.page.goto('/workbench/consolidation?year=2021');
    await county.page.getByRole('heading', { name: '未见报告的机关（1）' }).waitFor();
    await county.page.getByRole('row', { name: /青禾县人民政府.*没有.*2022-03-31/ }).waitFor();
    await county.page
      .getByRole('row', { name: /青禾县卫生健康局/ })
      .first()
      .waitFor();
    await lookAt(county.page, 'consolidation');
    const waiting = county.page.waitForEvent('download');
    await county.page.getByRole('link', { name: '导出 Excel' }).click();
    assert.equal((await waiting).suggestedFilename(), '2021年年度报告汇总.xlsx');
    await county.page.goto(record);
    await county.page.getByRole('region', { name: '原文' }).waitFor();
    assert.equal(await county.page.getByRole('button', { name: /不是问题，排除/ }).count(), 0, 'what lies below is looked at, not judged');
    assert.deepEqual(county.complaints, []);
    await county.context.close();
  });

  await t.test('an attack: a form without the token of the session does nothing', async () => {
    const path = `/api/v1/annual-reports/${site.office.bureau}/2021`;
    const { version } = Versioned.parse(await (await context.request.get(path)).json());
    const answer = await context.request.post(`${path}/recheck`, { headers: { 'if-match': `"${version}"` } });
    assert.equal(answer.status(), 403);
    assert.equal(Versioned.parse(await (await context.request.get(path)).json()).version, version);
    await ask(context, 'POST', `${path}/recheck`, undefined, version);
  });

  assert.deepEqual(complaints, []);
});
