import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { dayAfter } from '../../../src/law/workdays.ts';
import { pdfFile } from '../../../src/platform/attachments/testing/sample-files.ts';
import { requestOffice } from '../../factories/requests/request-office.ts';
import { startBrowser } from '../support/browser.ts';
import { DESK_AND_TELEPHONE, lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const ASKED = '申请公开本县2025年院前急救调度记录的统计';
const SUBJECT = '不服不予公开急救调度统计的决定';
const TODAY = shanghaiDay(new Date());
const ago = (days: number): string => dayAfter(TODAY, -days);

/** Presses a step and sends its dialog, with what has to be said. */
async function does(page: Page, title: string, said: Readonly<Record<string, string>>, picks: Readonly<Record<string, string>> = {}) {
  await page.getByRole('button', { name: title, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(said)) await dialog.getByLabel(label, { exact: true }).fill(value);
  for (const [label, value] of Object.entries(picks)) await picked(page, label, value);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function picked(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText(value, { exact: true }).click();
}

test('a suit from the court’s notice to the remand after which the case runs again, and to table four', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const office = await requestOffice(t, undefined, site);
  const received = await office.receives(ago(300), { content: ASKED });
  const answered = await office.replies(received, ago(280), 'denied.processInfo', 'denial');
  const browser = await startBrowser(t);
  const { page, complaints } = await sitDown(site, browser, 'clerk');

  await t.test('it is entered with its request; until when we answer follows', async () => {
    await page.goto('/workbench/remedies');
    await page.getByText('还没有登记行政复议和行政诉讼').waitFor();
    await page.getByRole('link', { name: '登记', exact: true }).click();
    await picked(page, '类别', '行政诉讼（未经复议）');
    await page.getByLabel('公开申请', { exact: true }).click();
    await page.locator('.ant-select-dropdown').getByText(ASKED).click();
    await page.getByLabel('事由', { exact: true }).fill(SUBJECT);
    await page.getByLabel('复议机关或者法院', { exact: true }).fill('青禾县人民法院');
    await page.getByLabel('受理之日', { exact: true }).fill(ago(270));
    await page.getByLabel('收到副本之日', { exact: true }).fill(ago(268));
    await page.getByLabel('申请人或者原告', { exact: true }).fill('沈清和');
    await lookAt(page, 'remedy-new', DESK_AND_TELEPHONE);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: SUBJECT }).waitFor();
    await page.getByText('，已逾期').waitFor();
    await lookAt(page, 'remedy', DESK_AND_TELEPHONE);
  });

  await t.test('papers, a note and a hearing; what was entered wrongly is put right', async () => {
    await does(page, '修改', { 案号: '（2026）青0101行初12号' });
    await page.getByText('（2026）青0101行初12号').waitFor();
    await does(page, '记下开庭时间', { 日期: dayAfter(TODAY, 7), 时间: '9:30', 地点: '第三审判庭' });
    await page.getByText('9:30 开庭 第三审判庭').waitFor();
    await page.getByRole('tab', { name: '文书和备注' }).click();
    await page.getByLabel('选择文书').setInputFiles({ name: '起诉状.pdf', mimeType: 'application/pdf', buffer: pdfFile() });
    await page.getByRole('link', { name: '起诉状.pdf' }).waitFor();
    await does(page, '写备注', { 备注: '承办法官来电，要求补充证据目录。' });
    await page.getByText('承办法官来电').waitFor();
    await lookAt(page, 'remedy-papers', DESK_AND_TELEPHONE);
    await page.getByRole('tab', { name: '经过' }).click();
  });

  await t.test('through two courts and back; the judgment opens the case again with its own clock', async () => {
    await does(page, '记下已答复、答辩', { 日期: ago(260) });
    await does(page, '记下裁决', { 日期: ago(200) }, { 结果: '驳回复议请求或者诉讼请求' });
    await does(page, '记下上诉', { 日期: ago(190), 法院: '青禾市中级人民法院', 收到副本之日: ago(185) });
    await does(page, '记下发回重审', { 日期: ago(40), 法院: '青禾县人民法院', 收到副本之日: ago(38) });
    await page.getByText('一审：已受理').waitFor();
    await page.getByRole('button', { name: '记下裁决', exact: true }).click();
    await lookAt(page, 'remedy-decide', DESK_AND_TELEPHONE);
    // A reply that did not stand: nobody closes the case by a press that proposed it.
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('日期', { exact: true }).fill(ago(3));
    await picked(page, '结果', '撤销');
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await dialog.getByText('请选择公开申请要不要重新办理').first().waitFor();
    await picked(page, '公开申请要不要重新办理', '重新办理，期限重新计算');
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('一审：已裁决').waitFor();
    await lookAt(page, 'remedy-decided', DESK_AND_TELEPHONE);
    await page.getByRole('link', { name: ASKED }).click();
    await page.getByText(/还剩 \d+ 个工作日/).waitFor();
    assert.equal(new URL(page.url()).pathname, `/workbench/requests/${answered.id}`);
  });

  await t.test('table four counts it as put right, and its number opens the record', async () => {
    await page.goto('/workbench/remedies');
    await page.getByRole('link', { name: SUBJECT }).first().waitFor();
    await lookAt(page, 'remedies', DESK_AND_TELEPHONE);
    await page.goto('/workbench/figures');
    const table = page.getByRole('region', { name: /行政复议、行政诉讼/ });
    // Its own cell, and the sum of its kind.
    await table.getByRole('button', { name: '1 件，打开' }).first().click();
    await page.getByRole('dialog').getByRole('link', { name: SUBJECT }).click();
    await page.getByRole('heading', { name: SUBJECT }).waitFor();
  });
  assert.deepEqual(complaints, []);
});
