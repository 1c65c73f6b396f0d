import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import { startBrowser, visit } from '../support/browser.ts';
import { lookAt, TELEPHONE } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const Versioned = z.looseObject({ id: z.number(), version: z.number() });
const Made = z.looseObject({ request: Versioned });

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
    await page.getByRole('button', { name: /^筛选/ }).click();
    await page.getByRole('dialog', { name: '筛选' }).waitFor();
    await lookAt(page, 'tasks-filter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('dialog', { name: '显示哪些列' }).waitFor();
    await lookAt(page, 'tasks-columns');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '常用视图' }).click();
    await page.getByRole('menuitem', { name: /存为常用视图/ }).click();
    await page.getByRole('dialog', { name: '存为常用视图' }).waitFor();
    await lookAt(page, 'tasks-save-view');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '核对 2025 年度报告表二行政许可数字' }).click();
    await page.getByRole('heading', { name: '往来' }).waitFor();
    await lookAt(page, 'task');
    await page.getByRole('button', { name: '分派' }).click();
    await page.getByRole('dialog', { name: '分派任务' }).waitFor();
    await lookAt(page, 'task-assign');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '办理记录' }).click();
    await page.getByText('项变化').first().waitFor();
    await lookAt(page, 'task-history');
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('要求').fill('写到一半');
    await lookAt(page, 'task-new');
    await page.getByRole('link', { name: '任务看板' }).click();
    await page.getByRole('dialog', { name: '内容还没有提交' }).waitFor();
    await lookAt(page, 'task-new-leave');
    await page.getByRole('button', { name: '离开，保留草稿' }).click();
    await page.getByRole('heading', { name: '任务看板' }).waitFor();
    await page.getByText('按科室').first().waitFor();
    await lookAt(page, 'task-board');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a unit with its task; messages; one’s own account', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'policyStaff');
    await page.goto('/workbench/');
    await page.getByRole('link', { name: '核对 2025 年度报告表二行政许可数字' }).click();
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByText('办理中').waitFor();
    await page.getByRole('button', { name: '办结上报' }).click();
    await page.getByRole('button', { name: '办结上报' }).last().click();
    await page.getByText('请填写办理结果。').waitFor();
    await lookAt(page, 'task-finish');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /消息，\d+ 条未读/ }).click();
    const unread = page.getByRole('link', { name: /新任务：/ });
    await unread.first().waitFor();
    const before = await page.getByRole('link', { name: /条未读/ }).getAttribute('aria-label');
    await unread.first().click();
    await page.getByRole('heading', { name: '往来' }).waitFor();
    await page.locator(`.bell:not([aria-label=${JSON.stringify(before)}])`).waitFor();
    for (const [path, heading, name] of [
      ['/workbench/notifications', '消息', 'notifications'],
      ['/workbench/account/password', '修改密码', 'account-password'],
      ['/workbench/account/sessions', '登录设备', 'account-sessions'],
      ['/workbench/account/second-factor', '动态验证码', 'account-second-factor'],
      ['/workbench/nowhere', '没有找到这个页面', 'nowhere'],
      ['/workbench/tasks/999999', '任务', 'task-not-there'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await lookAt(page, name);
    }
    await page.goto('/workbench/account/second-factor');
    await page.getByRole('button', { name: '启用动态验证码' }).click();
    await page.getByRole('img', { name: /二维码/ }).waitFor();
    await lookAt(page, 'account-enrol');
    await page.getByRole('button', { name: '键盘操作说明' }).click();
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    await lookAt(page, 'help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'policyStaff' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).waitFor();
    await lookAt(page, 'account-menu');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('the year’s figures open their cases; another agency is asked, and answers with a file', async () => {
    const clerk = await sitDown(site, browser, 'clerk');
    const today = shanghaiDay(new Date());
    const wish = {
      intakeKey: 'screens-of-figures',
      channel: 'counter',
      applicant: { kind: 'naturalPerson', name: '沈清和' },
      arrivedOn: today,
    };
    const content = '联合检查的记录';
    const made = Made.parse(await ask(clerk.context, 'POST', '/api/v1/requests', { ...wish, content, submittedOn: today }));
    const path = `/api/v1/requests/${made.request.id}`;
    const taken = Versioned.parse(await ask(clerk.context, 'POST', `${path}/confirm`, {}, made.request.version));
    const askedAgencyId = site.office.stranger;
    const inquiry = { on: today, asks: 'agency', askedAgencyId, addressee: { name: '望湖市卫生健康委员会' }, question: '是否同意公开？' };
    await ask(clerk.context, 'POST', `${path}/consult`, inquiry, taken.version);
    await clerk.page.goto('/workbench/requests/statistics');
    await clerk.page.getByRole('table', { name: '渠道' }).getByRole('row', { name: /当面/ }).waitFor();
    await lookAt(clerk.page, 'request-statistics', TELEPHONE);
    await clerk.page.getByRole('list', { name: '合计' }).getByRole('link', { name: '1' }).first().click();
    await clerk.page.getByRole('link', { name: content }).first().waitFor();
    assert.deepEqual(clerk.complaints, []);
    await clerk.context.close();

    const { page, context, complaints } = await sitDown(site, browser, 'foreignClerk');
    await page.goto('/workbench/');
    await page.getByRole('link', { name: /^其他机关来函.*等待答复 1 件$/ }).click();
    await page.getByText('签收次日起 15 个工作日').waitFor();
    assert.equal((await page.content()).includes('沈清和'), false);
    await lookAt(page, 'inquiries', TELEPHONE);
    await page.getByRole('link', { name: '是否同意公开？' }).click();
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    await page.getByText('还剩 15 个工作日').waitFor();
    await page.getByRole('button', { name: '答复', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '答复', exact: true }).click();
    await dialog.getByText('请选择是否同意公开。').waitFor();
    await dialog
      .getByLabel('选择随答复送去的文件')
      .setInputFiles({ name: '意见.txt', mimeType: 'text/plain', buffer: Buffer.from('同意') });
    await dialog.getByText('意见.txt').waitFor();
    await dialog.getByRole('radio', { name: /^同意公开/ }).check();
    await dialog.getByLabel('意见', { exact: true }).fill('同意公开。');
    await lookAt(page, 'inquiry-answer', TELEPHONE);
    await dialog.getByRole('button', { name: '答复', exact: true }).click();
    await page.getByText('已答复', { exact: true }).waitFor();
    await page.getByRole('link', { name: '意见.txt' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
