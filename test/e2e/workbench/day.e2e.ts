import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { until } from '../../house/house-process.ts';
import { startBrowser, visit } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, PASSWORD, signInOn, sitDown, takePassword } from './support/sign-in.ts';
import { startWorkbench, type WorkbenchSite } from './support/workbench-site.ts';

async function countTasks(site: WorkbenchSite, title: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from task where title = ${title}`.execute(site.database);
  return rows[0]?.count ?? 0;
}

/** Ends every session at the server, as a time-out or another administrator would. */
async function endSessions(site: WorkbenchSite): Promise<void> {
  await sql`delete from session`.execute(site.database);
}

async function focused(page: Page): Promise<string> {
  return String(
    await page.evaluate('(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()'),
  );
}

test('a working day: nothing typed is lost, addresses lead back', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);

  await t.test('a wrong password is told in words; the address that was asked for opens after signing in', async () => {
    const { context, complaints } = await visit(browser, site.address, { viewport: { width: 1366, height: 768 } });
    await takePassword(site, context, 'clerk');
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/workbench/task-board');
    await signInOn(page, 'clerk', 'wrong');
    await page.getByRole('alert').getByText('登录名或密码不正确').waitFor();
    assert.equal(await page.getByLabel('登录名', { exact: true }).inputValue(), 'clerk');
    await signInOn(page, 'clerk', PASSWORD);
    await page.getByRole('heading', { name: '任务看板' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/workbench/task-board');
    assert.equal(await page.title(), '任务看板 · 工作台');
    await page.getByRole('button', { name: 'clerk' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a session that ends under a half-written form: the dialog signs in again, the words go out once', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('任务', { exact: true }).fill('会话失效时写的任务');
    await page.getByLabel('要求').fill('第一行\n第二行');
    await endSessions(site);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
    await dialog.waitFor();
    assert.equal(await dialog.getByLabel('登录名', { exact: true }).inputValue(), 'clerk');
    await lookAt(page, 'lost-session');
    await dialog.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '会话失效时写的任务' }).waitFor();
    assert.equal(await countTasks(site, '会话失效时写的任务'), 1);
    await page.getByText('第二行').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a server that restarts: the banner comes and goes, the form is sent once, a reload gives the words back', async () => {
    const { page, context } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('任务', { exact: true }).fill('重启时写的任务');
    await site.stop();
    await page.keyboard.press('Control+Enter');
    await page.getByText('连不上服务器，正在自动重试').waitFor();
    await page.getByRole('alert').getByText('连不上服务器', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('任务', { exact: true }).inputValue(), '重启时写的任务');
    await lookAt(page, 'unreachable');
    await site.start();
    await page.getByText('连不上服务器，正在自动重试').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('上次没有保存的内容已恢复').waitFor();
    await lookAt(page, 'restored');
    assert.equal(await page.getByLabel('任务', { exact: true }).inputValue(), '重启时写的任务');
    await page.getByRole('button', { name: '下达任务' }).click();
    await page.getByRole('heading', { name: '重启时写的任务' }).waitFor();
    assert.equal(await countTasks(site, '重启时写的任务'), 1);
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('任务', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('任务', { exact: true }).inputValue(), '', 'a draft ends with its success');
    await context.close();
  });

  await t.test('an answer that is lost: the second attempt does nothing twice', async () => {
    const { page, context } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('任务', { exact: true }).fill('应答丢失的任务');
    let lost = false;
    await page.route('**/api/v1/tasks', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.continue();
      lost = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '下达任务' }).click();
    await page.getByRole('alert').getByText('连不上服务器', { exact: true }).waitFor();
    await page.getByRole('button', { name: '下达任务' }).click();
    await page.getByRole('heading', { name: '应答丢失的任务' }).waitFor();
    assert.equal(await countTasks(site, '应答丢失的任务'), 1);
    await context.close();
  });

  await t.test('somebody else was faster: what they changed is shown beside one’s own words, which are kept', async () => {
    const { page, context } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/tasks?title=重启时写的任务');
    await page.getByRole('link', { name: '重启时写的任务' }).click();
    await page.getByRole('button', { name: '修改' }).click();
    const form = page.getByRole('form', { name: '修改任务' });
    await form.getByLabel('要求').fill('我写的要求');
    const id = Number(page.url().split('/').at(-1));
    await ask(context, 'PATCH', `/api/v1/tasks/${id}`, { title: '别人改过的任务' }, 1);
    await form.getByRole('button', { name: '保存' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '别人改过这条记录' });
    await alert.waitFor();
    assert.match(await alert.innerText(), /别人改过的任务/);
    assert.match(await alert.innerText(), /我写的要求/);
    await lookAt(page, 'conflict');
    await alert.getByRole('button', { name: '用我填写的提交' }).click();
    await page.getByText('我写的要求').waitFor();
    await page.getByRole('heading', { name: '重启时写的任务' }).waitFor();
    await context.close();
  });

  await t.test('back, forward and reload keep filters, order and page of a list', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'clerk');
    for (let i = 1; i <= 60; i += 1)
      await ask(context, 'POST', '/api/v1/tasks', { title: `第 ${String(i).padStart(2, '0')} 件`, dueOn: '2027-01-15' });
    await page.goto('/workbench/tasks');
    await page.getByLabel('搜索任务').fill('件');
    await page.keyboard.press('Enter');
    await page.getByText('共 60 条').waitFor();
    await page.getByRole('button', { name: '任务', exact: true }).click();
    await page.waitForURL(/sort=title/);
    await page.getByRole('link', { name: '第 01 件' }).waitFor();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByRole('link', { name: '第 60 件' }).waitFor();
    await page.getByText('第 2 页').waitFor();
    const address = page.url();
    await page.getByRole('link', { name: '第 60 件' }).click();
    await page.getByRole('heading', { name: '第 60 件' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '第 60 件' }).waitFor();
    assert.equal(page.url(), address);
    await page.reload();
    await page.getByText('第 2 页').waitFor();
    assert.equal(await page.getByLabel('搜索任务').inputValue(), '件');
    await page.getByRole('button', { name: '上一页' }).click();
    await page.getByRole('link', { name: '第 01 件' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a saved view brings filters and columns back; the export holds what is shown', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'clerk', { acceptDownloads: true });
    await page.goto('/workbench/tasks?title=件&columns=title,dueOn');
    await page.getByRole('button', { name: '常用视图' }).click();
    await page.getByRole('menuitem', { name: /存为常用视图/ }).click();
    await page.getByLabel('名称').fill('年末的');
    await page.keyboard.press('Enter');
    await page.getByText('已存为常用视图“年末的”').waitFor();
    await page.goto('/workbench/tasks');
    await page.getByRole('button', { name: '常用视图' }).click();
    await page.getByRole('menuitem', { name: '年末的' }).click();
    await page.waitForURL(/columns=title,dueOn/);
    await page.getByText('共 60 条').waitFor();
    assert.deepEqual(await page.getByRole('columnheader').allInnerTexts(), ['任务', '办理期限']);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    assert.equal((await waiting).suggestedFilename(), '任务.csv');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('by keyboard alone: sign in, search, open a task, comment, come back', async () => {
    const { context, complaints } = await visit(browser, site.address, { viewport: { width: 1366, height: 768 } });
    await takePassword(site, context, 'clerk');
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/workbench/');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await until(
      'the name has the focus',
      async () => (await page.evaluate('document.activeElement?.getAttribute("autocomplete")')) === 'username',
    );
    await page.keyboard.type('clerk');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '我的任务' }).waitFor();
    await page.getByRole('link', { name: '第 01 件' }).waitFor();
    await until('the heading has the focus', async () => (await focused(page)) === '我的任务');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await until('the search has the focus', async () => (await focused(page)) === '搜索任务');
    await page.keyboard.type('第 0');
    await page.keyboard.press('Enter');
    await page.getByText('共 15 条').waitFor();
    for (let i = 0; i < 40 && (await focused(page)) !== '第 01 件'; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until('the next one has the focus', async () => (await focused(page)) === '第 02 件');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '第 02 件' }).waitFor();
    await page.getByRole('textbox', { name: '留言' }).focus();
    await page.keyboard.type('用键盘写的留言');
    await page.keyboard.press('Control+Enter');
    await page.getByText('留言已发送').waitFor();
    await page.goBack();
    await page.getByText('共 15 条').waitFor();
    await page.getByRole('heading', { name: '我的任务' }).focus();
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: '新建任务' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('another person at this browser finds no draft of the one before', async () => {
    const { page, context } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/tasks/new');
    await page.getByLabel('任务', { exact: true }).fill('不给别人看的草稿');
    await takePassword(site, context, 'leader');
    await page.reload();
    await page.getByRole('button', { name: 'leader' }).waitFor();
    assert.equal(await page.getByLabel('任务', { exact: true }).inputValue(), '');
    assert.equal(await page.evaluate('Object.values({...localStorage}).join().includes("不给别人看的草稿")'), false);
    await context.close();
  });

  await t.test('three administrators: each sees only their own part', async () => {
    for (const [person, sees, not] of [
      ['systemAdmin', [], ['我的任务']],
      ['auditor', [], ['我的任务']],
      ['clerk', ['我的任务', '任务看板'], ['审计记录']],
    ] as const) {
      const { page, context, complaints } = await sitDown(site, browser, person);
      await page.goto('/workbench/');
      const navigation = page.getByRole('navigation', { name: '主导航' });
      await navigation.waitFor({ state: 'attached' });
      for (const title of sees) await navigation.getByRole('link', { name: title }).waitFor();
      for (const title of not) assert.equal(await navigation.getByRole('link', { name: title }).count(), 0, `${person} sees ${title}`);
      if (person !== 'clerk') {
        await page.goto('/workbench/tasks');
        await page.getByText('您的角色不使用这个页面').first().waitFor();
      }
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });
});
