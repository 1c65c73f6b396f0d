import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startBrowser, visit } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test('every screen: axe finds nothing, at a desk and on a tablet', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);

  await t.test('signed out', async () => {
    const { context, complaints } = await visit(browser, site.address);
    const page = await context.newPage();
    await page.goto('/workbench/tasks');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await lookAt(page, 'sign-in');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('请输入登录名。').waitFor();
    await lookAt(page, 'sign-in-refused');
    await page.goto(`/workbench/activate/${await site.linkOf('clerk')}`);
    await page.getByLabel('再输入一次密码').waitFor();
    await lookAt(page, 'activation');
    await page.goto('/workbench/activate/used');
    await page.getByText('链接已失效').waitFor();
    await lookAt(page, 'activation-closed');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a clerk without tasks, and with tasks', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/');
    await page.getByText('还没有任务').waitFor();
    await lookAt(page, 'tasks-empty');
    const today = new Date(Date.now() + 8 * 3_600_000);
    const day = (offset: number): string => new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    const { policy, finance } = site.office.units;
    const tasks = [
      { title: '核对 2025 年度报告表二行政许可数字', dueOn: day(-3), unitId: policy },
      { title: '报送本季度行政处罚信息公开台账', dueOn: day(0), unitId: policy },
      { title: '补充依申请公开办理结果', dueOn: day(2), unitId: finance },
      { title: '更新机构职能和领导分工', dueOn: day(20), unitId: null },
      { title: '整理历年规范性文件清理结果并附废止、修改目录，一并说明未公开的理由', dueOn: null, unitId: finance },
    ];
    for (const task of tasks) await ask(context, 'POST', '/api/v1/tasks', { ...task, body: '请在期限前办结，并写明数字来源。' });
    await page.reload();
    await page.getByRole('link', { name: '报送本季度行政处罚信息公开台账' }).waitFor();
    await lookAt(page, 'tasks');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('dialog', { name: '筛选' }).waitFor();
    await lookAt(page, 'tasks-filter');
    await page.keyboard.press('Escape');
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
