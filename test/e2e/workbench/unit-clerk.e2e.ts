import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, PASSWORD, signInOn, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const QINGHE = readFile(new URL('../../../src/modules/reporting/samples/data/qinghe-2021.txt', import.meta.url), 'utf8');
const Made = z.looseObject({ id: z.number(), version: z.number() });

test('a unit clerk’s day', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { bureau, units } = site.office;
  const today = Date.now() + 8 * 3_600_000;
  const day = (offset: number): string => new Date(today + offset * 86_400_000).toISOString().slice(0, 10);

  // What the disclosure office has done the evening before.
  const office = await sitDown(site, browser, 'clerk');
  await ask(office.context, 'POST', '/api/v1/annual-reports', { text: await QINGHE });
  const reportTask = { title: '核对2021年年度报告', unitId: units.policy, dueOn: day(0) };
  await ask(office.context, 'POST', `/api/v1/annual-reports/${bureau}/2021/tasks`, reportTask);
  const task = async (title: string, dueOn: string) =>
    Made.parse(await ask(office.context, 'POST', '/api/v1/tasks', { title, unitId: units.policy, dueOn }));
  await task('报送行政许可台账', day(-2));
  await task('更新领导分工', day(2));
  const theirs = await ask(office.context, 'POST', '/api/v1/tasks', { title: '别的科室的事', unitId: units.finance, dueOn: day(0) });
  assert.ok(Made.parse(theirs).id > 0);

  const unit = await sitDown(site, browser, 'policyStaff');
  const { page } = unit;

  await t.test('signs in and sees the unit’s tasks by colour, most pressing first, and nobody else’s', async () => {
    await unit.context.clearCookies();
    await page.goto('/workbench/');
    await signInOn(page, 'policystaff', PASSWORD);
    await page.getByRole('link', { name: '核对2021年年度报告' }).waitFor();
    assert.deepEqual(await page.locator('.deadline-word').allTextContents(), ['逾期', '今天到期', '三天内']);
    assert.equal(await page.getByText('别的科室的事').count(), 0);
    await lookAt(page, 'unit-morning');
  });

  await t.test('accepts the report’s task, opens the report and reads the finding', async () => {
    await page.getByRole('link', { name: '核对2021年年度报告' }).click();
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByText('办理中').waitFor();
    await page.getByRole('link', { name: '打开' }).click();
    await page
      .locator('.finding', { hasText: '1297' })
      .getByRole('link', { name: /看原文/ })
      .click();
    assert.equal(await page.getByRole('button', { name: /不是问题，排除/ }).count(), 0, 'a unit answers, it does not judge');
    await page.goBack();
    await page.getByRole('button', { name: '办结上报' }).click();
    await page.getByLabel('办理结果').fill('表二行政许可应为1010件，正文漏列53件。');
    await page.getByRole('dialog').getByRole('button', { name: '办结上报' }).click();
    await page.getByText('已办结上报').waitFor();
  });

  await t.test('the clerk sees it finished, returns it with a reason; the unit sees why and answers again', async () => {
    await office.page.goto('/workbench/notifications');
    await office.page.getByText('已办结：核对2021年年度报告').waitFor();
    await office.page.goto('/workbench/tasks?state=finished');
    await office.page.getByRole('link', { name: '核对2021年年度报告' }).click();
    await office.page.getByText('表二行政许可应为1010件，正文漏列53件。').first().waitFor();
    await office.page.getByRole('button', { name: '退回', exact: true }).click();
    await office.page.getByLabel('退回理由').fill('请附台账截图');
    await office.page.getByRole('dialog').getByRole('button', { name: '退回任务' }).click();
    await office.page.getByText('被退回').first().waitFor();

    await page.goto('/workbench/tasks?state=returned');
    await page.getByRole('link', { name: '核对2021年年度报告' }).click();
    await page.getByText('请附台账截图').first().waitFor();
    await lookAt(page, 'unit-returned');
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByRole('button', { name: '办结上报' }).click();
    await page.getByLabel('办理结果').fill('台账已送，见公开办。');
    await page.getByRole('dialog').getByRole('button', { name: '办结上报' }).click();
    await page.getByText('已办结上报').waitFor();
  });

  await t.test('the clerk closes it; the board no longer counts it', async () => {
    await office.page.reload();
    await office.page.getByText('台账已送，见公开办。').first().waitFor();
    await office.page.getByRole('button', { name: '结束任务' }).click();
    await office.page.getByRole('dialog').getByRole('button', { name: '结束任务' }).click();
    await office.page.getByText('已结束').first().waitFor();
    await office.page.goto('/workbench/task-board');
    const counts = office.page.getByRole('list', { name: '各类任务数' });
    await counts.getByRole('listitem').filter({ hasText: '已办' }).getByText('0', { exact: true }).waitFor();
    await lookAt(office.page, 'clerk-board');
  });

  assert.deepEqual([...office.complaints, ...unit.complaints], []);
});
