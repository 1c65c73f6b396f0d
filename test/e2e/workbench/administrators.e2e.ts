import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { BrowserContext, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { PASSWORD, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

/** What stands in the side navigation. */
async function navigation(page: Page): Promise<readonly string[]> {
  const side = page.getByRole('navigation', { name: '主导航' });
  await side.waitFor();
  return side.getByRole('link').allTextContents();
}

async function refuses(context: BrowserContext, path: string): Promise<void> {
  assert.equal((await context.request.get(path)).status(), 403, path);
}

/** Chooses in a control that opens a list. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).first().click();
}

test('three administrators: each does a part, none the whole', { timeout: 900_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const system = await sitDown(site, browser, 'systemAdmin');
  const security = await sitDown(site, browser, 'securityAdmin');
  const newcomer = await visit(browser, site.address, { viewport: { width: 1366, height: 768 } });
  const page = await newcomer.context.newPage();
  let link = '';

  await t.test('the system administrator makes places and accounts, and sees no content, no audit, no grant', async () => {
    const { page: desk, context } = system;
    await desk.goto('/workbench/');
    await desk.getByRole('heading', { name: '机关', level: 1 }).waitFor();
    const entries = await navigation(desk);
    assert.deepEqual(
      ['机关', '人员', '角色授予', '重置密码申请'].filter((title) => !entries.includes(title)),
      [],
    );
    assert.deepEqual(
      entries.filter((title) => ['我的任务', '任务看板', '年度报告', '年度报告汇总', '审计记录', '审计链', '接口令牌'].includes(title)),
      [],
    );
    for (const path of ['/api/v1/tasks', '/api/v1/annual-reports', '/api/v1/audit-entries', '/api/v1/tokens']) await refuses(context, path);
    await desk.goto('/workbench/tasks');
    await desk.getByRole('heading', { name: '您的角色不使用这个页面' }).waitFor();

    await desk.goto('/workbench/agencies');
    const bureau = desk.getByRole('treeitem', { name: /青禾县卫生健康局/ });
    await bureau.waitFor();
    await lookAt(desk, 'agency-tree');
    // By keyboard: down to the county's first, fold, unfold, open.
    await desk.getByRole('treeitem', { name: /青禾县人民政府/ }).focus();
    await desk.keyboard.press('ArrowLeft');
    await bureau.waitFor({ state: 'hidden' });
    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { name: '青禾县卫生健康局' }).waitFor();
    await desk.goBack();
    await desk.getByRole('searchbox', { name: '搜索机关' }).fill('望湖');
    await desk.getByText('找到 1 个机关').waitFor();
    await desk.reload();
    await desk.getByText('找到 1 个机关').waitFor();

    await desk.goto(`/workbench/agencies/${site.office.bureau}`);
    await desk.getByRole('button', { name: '设立科室' }).click();
    await desk.getByLabel('名称', { exact: true }).fill('信访科');
    await desk.getByRole('checkbox', { name: /公开工作机构/ }).check();
    await desk.getByRole('button', { name: '设立', exact: true }).click();
    await desk.getByRole('row', { name: /信访科 公开工作机构/ }).waitFor();
    await lookAt(desk, 'agency');

    await desk.goto('/workbench/people');
    await desk.getByRole('link', { name: 'policyStaff' }).waitFor();
    await lookAt(desk, 'people');
    await desk.getByRole('link', { name: '新建人员' }).click();
    await desk.getByRole('button', { name: '保存并生成激活链接' }).click();
    await desk.getByText('请填写姓名。').waitFor();
    await desk.getByLabel('姓名', { exact: true }).fill('周可心');
    await desk.getByLabel('登录名', { exact: true }).fill('Zhou.KeXin');
    await choose(desk, '所属机关', '青禾县卫生健康局');
    await choose(desk, '科室', '信访科');
    await desk.getByLabel('职务', { exact: true }).fill('科员');
    await lookAt(desk, 'person-new');
    await desk.getByRole('button', { name: '保存并生成激活链接' }).click();
    link = await desk.getByRole('textbox', { name: '激活链接' }).inputValue();
    assert.ok(link.startsWith(`${site.address}/workbench/activate/`), link);
    await lookAt(desk, 'person-link');
    await desk.getByRole('button', { name: '已交给本人，关闭' }).click();
    await desk.getByRole('heading', { name: '周可心' }).waitFor();
    await desk.getByText('还没有角色，登录后看不到任何内容。请安全保密员授予。').waitFor();
    assert.equal(await desk.getByRole('button', { name: '授予角色' }).count(), 0);
    await lookAt(desk, 'person');

    await desk.getByRole('button', { name: '重新邀请' }).click();
    await desk.getByRole('button', { name: '生成新链接' }).click();
    const dialog = desk.getByRole('dialog', { name: /一次性链接/ });
    const again = await dialog.getByRole('textbox', { name: '激活链接' }).inputValue();
    assert.notEqual(again, link);
    link = again;
    await lookAt(desk, 'person-link-again');
    await dialog.getByRole('button', { name: '已交给本人，关闭' }).click();
  });

  await t.test('the newcomer activates by the link, and without a role sees nothing', async () => {
    await page.goto(link);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再输入一次密码').fill(PASSWORD);
    await page.getByRole('button', { name: '保存并登录' }).click();
    await page.getByText('您的账号还没有角色').waitFor();
    await refuses(newcomer.context, '/api/v1/tasks');
  });

  await t.test('the security administrator grants, but no second part to anyone, and nothing to himself', async () => {
    const { page: desk, context } = security;
    await desk.goto('/workbench/people');
    const entries = await navigation(desk);
    assert.deepEqual(entries.slice(0, 5), ['机关', '人员', '角色授予', '重置密码申请', '接口令牌']);
    assert.deepEqual(
      entries.filter((title) => ['我的任务', '任务看板', '年度报告', '审计记录', '审计链', '后台任务'].includes(title)),
      [],
    );
    for (const path of ['/api/v1/tasks', '/api/v1/annual-reports', '/api/v1/audit-entries', '/api/v1/jobs']) await refuses(context, path);

    await desk.getByRole('link', { name: '周可心' }).click();
    assert.equal(await desk.getByRole('button', { name: '停用账号' }).count(), 0, 'accounts are the other’s');
    await desk.getByRole('button', { name: '授予角色' }).click();
    await choose(desk, '角色', '科室人员');
    await desk.getByText('办理分到本科室的任务。').waitFor();
    await desk.getByRole('button', { name: '授予', exact: true }).click();
    await desk.getByText('请填写授予理由').waitFor();
    await desk.getByLabel('授予理由').fill('到岗');
    await lookAt(desk, 'grant');
    await desk.getByRole('button', { name: '授予', exact: true }).click();
    await desk.getByRole('row', { name: /科室人员 青禾县卫生健康局 · 信访科/ }).waitFor();
    await lookAt(desk, 'person-roles');

    await desk.getByRole('button', { name: '授予角色' }).click();
    await choose(desk, '角色', '安全审计员');
    await desk.getByLabel('授予理由').fill('兼任');
    await desk.getByRole('button', { name: '授予', exact: true }).click();
    await desk.getByRole('alert').getByText('角色不能兼任').waitFor();
    await lookAt(desk, 'grant-refused');
    await desk.getByRole('button', { name: '取消' }).click();

    await desk.goto(`/workbench/people/${site.office.people.systemAdmin}`);
    await desk.getByRole('button', { name: '授予角色' }).click();
    await choose(desk, '角色', '安全保密员');
    await desk.getByLabel('授予理由').fill('人手不足');
    await desk.getByRole('button', { name: '授予', exact: true }).click();
    await desk.getByRole('alert').getByText('角色不能兼任').waitFor();

    await desk.goto(`/workbench/people/${site.office.people.securityAdmin}`);
    await desk.getByText('不能给自己授予或收回角色').waitFor();
    assert.equal(await desk.getByRole('button', { name: /授予角色|收回/ }).count(), 0);
    const { formToken } = await (await context.request.get('/api/v1/session')).json();
    const self = await context.request.post('/api/v1/role-grants', {
      headers: { 'x-gongkai-form': formToken },
      data: { accountId: site.office.people.securityAdmin, role: 'clerk', agencyId: null, unitId: null, reason: '试' },
    });
    assert.equal(self.status(), 403);
  });

  await t.test('the newcomer has what the role gives; revoked, the next click is refused', async () => {
    await page.goto('/workbench/');
    await page.getByRole('heading', { name: '我的任务' }).waitFor();
    const entries =
      '我的任务 任务看板 公开申请 其他机关来函 表三、表四 年度报告 我的审核 信息 委托审核 审核流程 网站 意见征集 访问量 公开属性台账 解读跟踪 规范性文件清理 日报连续情况 机关 人员';
    assert.deepEqual(await navigation(page), entries.split(' '));
    await page.getByRole('link', { name: '人员', exact: true }).click();
    await page.getByRole('link', { name: '周可心' }).waitFor();
    await lookAt(page, 'directory');
    await page.getByRole('link', { name: 'financeStaff' }).click();
    await page.getByRole('heading', { name: 'financeStaff' }).waitFor();
    assert.equal(await page.getByRole('tab').count(), 0, 'the directory says nothing of accounts');

    const { page: desk } = security;
    await desk.goto('/workbench/role-grants?isActive=true');
    await desk.getByRole('link', { name: '周可心' }).waitFor();
    await lookAt(desk, 'role-grants');
    await desk.getByRole('link', { name: '周可心' }).click();
    await desk.getByRole('button', { name: '收回：科室人员' }).click();
    await desk.getByLabel('收回理由').fill('调离');
    await desk.getByRole('button', { name: '收回角色' }).click();
    await desk.getByText('已收回').first().waitFor();

    await page.getByRole('link', { name: '任务看板' }).click();
    await page.getByRole('heading', { name: '您的角色不使用这个页面' }).waitFor();
    await lookAt(page, 'revoked');
    await page.goto('/workbench/');
    await page.getByText('您的账号还没有角色').waitFor();
    assert.deepEqual(newcomer.complaints, []);
  });

  await t.test('a new password needs both', async () => {
    const { page: asker } = system;
    const clerk = await sitDown(site, browser, 'clerk');
    await asker.goto(`/workbench/people/${site.office.people.clerk}`);
    await asker.getByRole('button', { name: '申请重置密码' }).click();
    await asker.getByLabel('理由').fill('本人忘记密码，已当面核实');
    await asker.getByRole('button', { name: '申请重置密码' }).last().click();
    await asker.getByText('已提交申请').waitFor();
    await asker.getByRole('link', { name: '重置密码申请' }).click();
    await asker.getByText('待批准').last().waitFor();
    assert.equal(await asker.getByRole('button', { name: /^批准/ }).count(), 0);

    const { page: decider } = security;
    await decider.goto('/workbench/reset-requests?state=waiting');
    await decider.getByRole('button', { name: '批准 clerk 的重置' }).waitFor();
    await lookAt(decider, 'resets');
    await decider.getByRole('button', { name: '批准 clerk 的重置' }).click();
    await decider.getByRole('button', { name: '批准并生成链接' }).click();
    const reset = await decider.getByRole('textbox', { name: '重置链接' }).inputValue();
    await lookAt(decider, 'reset-link');
    await decider.getByRole('button', { name: '已交给本人，关闭' }).click();
    const fresh = await clerk.context.newPage();
    await fresh.goto(reset);
    await fresh.getByRole('heading', { name: '设置新密码' }).waitFor();
    await clerk.context.close();
  });

  await t.test('accounts are disabled and come back; agencies are made, moved and closed', async () => {
    const { page: desk } = system;
    await desk.goto(`/workbench/people/${site.office.people.financeStaff}`);
    await desk.getByRole('button', { name: '停用账号' }).click();
    await desk.getByLabel('理由').fill('长期离岗');
    await lookAt(desk, 'person-disable');
    await desk.getByRole('button', { name: '停用账号' }).last().click();
    await desk.getByText('已停用').first().waitFor();
    await desk.getByRole('button', { name: '恢复账号' }).click();
    await desk.getByLabel('理由').fill('返岗');
    await desk.getByRole('button', { name: '恢复账号' }).last().click();
    await desk.getByRole('button', { name: '停用账号' }).waitFor();
    await desk.getByRole('tab', { name: '办理记录' }).click();
    await desk.getByText('理由：长期离岗').waitFor();

    await desk.goto(`/workbench/agencies/${site.office.bureau}`);
    await desk.getByRole('link', { name: '设立下级机关' }).click();
    await desk.getByLabel('名称', { exact: true }).fill('青禾县疾病预防控制中心');
    await desk.getByLabel('网址代码', { exact: true }).fill('QINGHE CDC');
    await desk.getByRole('button', { name: '设立机关' }).click();
    await desk.getByText('网址代码只能用小写字母').waitFor();
    await desk.getByLabel('网址代码', { exact: true }).fill('qinghe-cdc');
    await lookAt(desk, 'agency-new');
    await desk.getByRole('button', { name: '设立机关' }).click();
    await desk.getByRole('heading', { name: '青禾县疾病预防控制中心' }).waitFor();
    await desk.getByRole('button', { name: '调整隶属关系' }).click();
    await choose(desk, '新的上级机关', '青禾县人民政府');
    await lookAt(desk, 'agency-move');
    await desk.getByRole('button', { name: '调整', exact: true }).click();
    await desk.getByText('隶属关系已调整').waitFor();
    await desk.getByRole('link', { name: '青禾县人民政府' }).waitFor();
    await desk.getByRole('button', { name: '修改', exact: true }).click();
    await desk.getByLabel('简称', { exact: true }).fill('县疾控中心');
    await desk.getByRole('button', { name: '保存' }).click();
    await desk.getByText('县疾控中心').waitFor();
    await desk.getByRole('button', { name: '撤销机关' }).click();
    await desk.getByLabel('撤销理由').fill('并入卫生健康局');
    await desk.getByRole('button', { name: '撤销机关' }).last().click();
    await desk.getByText('已撤销').first().waitFor();
    assert.equal(await desk.getByRole('button', { name: '修改', exact: true }).count(), 0);
    assert.deepEqual(system.complaints, []);
  });

  await t.test('tokens are shown once and revoked; everybody may read the rules', async () => {
    const { page: desk } = security;
    await desk.goto('/workbench/tokens');
    await desk.getByText('还没有令牌').waitFor();
    await desk.getByRole('link', { name: '新建令牌' }).click();
    await desk.getByLabel('名称', { exact: true }).fill('数据共享平台');
    await choose(desk, '机关', '青禾县卫生健康局');
    await desk.getByRole('checkbox', { name: /年度报告：查看检查结果/ }).check();
    await lookAt(desk, 'token-new');
    await desk.getByRole('button', { name: '新建令牌' }).click();
    const token = await desk.getByRole('textbox', { name: '令牌' }).inputValue();
    assert.match(token, /^gk_/);
    const machine = { headers: { authorization: `Bearer ${token}` } };
    const read = async () => (await fetch(`${site.address}/api/v1/annual-reports`, machine)).status;
    assert.equal(await read(), 403);
    await lookAt(desk, 'token-secret');
    await desk.getByRole('button', { name: '已交给接入单位，关闭' }).click();
    await desk.getByRole('rowheader', { name: '数据共享平台' }).waitFor();
    await desk.getByText('待审批').last().waitFor();
    assert.equal(await desk.getByRole('button', { name: '批准 数据共享平台' }).count(), 0);
    await lookAt(desk, 'tokens');

    // Content is the agency's: its leader agrees, or nothing is read.
    const { page: office } = await sitDown(site, browser, 'leader');
    await office.goto('/workbench/notifications');
    await office.getByText('接口令牌“数据共享平台”要读写业务内容，请审批。').first().click();
    await office.getByRole('button', { name: '批准 数据共享平台' }).waitFor();
    await lookAt(office, 'tokens-to-approve');
    await office.getByRole('button', { name: '批准 数据共享平台' }).click();
    await office.getByRole('button', { name: '批准令牌' }).click();
    await office.getByText('已批准').first().waitFor();
    assert.equal(await read(), 200);
    await desk.reload();
    await desk.getByRole('button', { name: '吊销 数据共享平台' }).click();
    await desk.getByLabel('吊销理由').fill('停止对接');
    await desk.getByRole('button', { name: '吊销令牌' }).click();
    await desk.getByText('已吊销').first().waitFor();
    assert.equal(await read(), 401);
    // Two grants were refused, as they should.
    assert.deepEqual(
      security.complaints.filter((words) => !/status of 409/.test(words)),
      [],
    );

    const auditor = await sitDown(site, browser, 'auditor');
    await auditor.page.goto('/workbench/');
    await auditor.page.getByRole('heading', { name: '审计记录' }).waitFor();
    assert.deepEqual(await navigation(auditor.page), ['审计记录', '审计链']);
    await refuses(auditor.context, '/api/v1/people');
    await auditor.page.getByRole('button', { name: 'auditor' }).click();
    await auditor.page.getByRole('menuitem', { name: '权限说明' }).click();
    await auditor.page.getByRole('heading', { name: '权限说明' }).waitFor();
    await auditor.page.getByRole('row', { name: /^安全审计员 我的角色/ }).waitFor();
    await lookAt(auditor.page, 'policies');
    assert.deepEqual(auditor.complaints, []);
  });

  await t.test('a province of two thousand agencies is unfolded and searched', async () => {
    await sql`with made as (
        insert into agency (name, code, parent_id) select '第' || n || '号单位', 'unit-' || n, ${site.office.stranger}::integer
        from generate_series(1, 2000) n returning agency_id)
      insert into agency_ancestry (ancestor_id, descendant_id, distance)
        select agency_id, agency_id, 0 from made union all select ${site.office.stranger}, agency_id, 1 from made`.execute(site.database);
    const { page: desk } = system;
    await desk.goto('/workbench/agencies');
    await desk.getByText(/共 20\d\d 个机关/).waitFor();
    await desk.getByRole('button', { name: '全部展开' }).click();
    await desk.getByRole('treeitem', { name: /第2000号单位/ }).waitFor();
    await desk.getByRole('searchbox', { name: '搜索机关' }).fill('第1987号');
    await desk.getByText('找到 1 个机关').waitFor();
    assert.equal(await desk.getByRole('treeitem').count(), 2, 'what is found, and what it stands below');
    await desk.keyboard.press('Tab');
    await lookAt(desk, 'agency-tree-search');
  });
});
