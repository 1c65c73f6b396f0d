import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startBrowser, visit } from './support/browser.ts';
import { PASSWORD, setUpAdministrator, signIn, SIGN_IN_NAME } from './support/sign-in.ts';
import { startSite } from './support/site.ts';

test('staff: the one-time link, findings, dismissals, storing, consolidation', { timeout: 300_000 }, async (t) => {
  const site = await startSite(t);
  const browser = await startBrowser(t);
  const { context, complaints } = await visit(browser, site.address);
  const page = await context.newPage();

  await t.test('the link makes the administrator once; a weak password is refused with its reason', async () => {
    await page.goto(site.setupPath);
    await page.getByLabel('登录名').fill(SIGN_IN_NAME);
    await page.getByLabel('密码', { exact: true }).fill('short');
    await page.getByLabel('再输入一次密码').fill('short');
    await page.getByRole('button', { name: '保存并登录' }).click();
    assert.match((await page.locator('main').textContent()) ?? '', /密码太短/);
    await setUpAdministrator(page, site.setupPath);
    const again = await page.goto(site.setupPath);
    assert.equal(again?.status(), 410);
    assert.match((await page.locator('main').textContent()) ?? '', /链接已失效/);
    assert.equal((await page.goto('/setup?token=guess'))?.status(), 410);
  });

  await t.test('nothing secret is stored as it is', async () => {
    const accounts = await sql<{ password_hash: string }>`select password_hash from staff_account`.execute(site.database);
    assert.match(accounts.rows[0]?.password_hash ?? '', /^\$argon2id\$/);
    const sessions = await sql<{ session_hash: Buffer }>`select session_hash from staff_session`.execute(site.database);
    const cookie = (await context.cookies()).find((one) => one.name === 'gongkai-session');
    assert.ok(cookie?.httpOnly === true && cookie.sameSite === 'Lax');
    assert.equal(sessions.rows[0]?.session_hash.toString('base64url').includes(cookie.value), false);
  });

  await t.test('findings are shown with their quotes in the text; a dismissal survives a new check and can be undone', async () => {
    await page.goto('/reports/qinghe-health/2021');
    const finding = page.locator('.finding', { hasText: '1297' });
    await finding.getByText('不是问题，排除').click();
    await finding.getByLabel('排除理由').fill('已核对：另有信息未列入');
    await finding.getByRole('button', { name: '排除', exact: true }).click();
    await finding.getByText('排除理由：已核对').waitFor();
    await page.getByRole('button', { name: '重新检查' }).click();
    await page.getByText('第 2 版').waitFor();
    assert.match((await finding.textContent()) ?? '', /已排除.*排除理由：已核对：另有信息未列入/s);
    await finding.getByRole('button', { name: '撤销排除' }).click();
    await finding.getByText('不是问题，排除').waitFor();
    const kept = await sql<{
      count: number;
    }>`select count(*) as count from finding_dismissal where undone_at is not null and undone_by is not null`.execute(site.database);
    assert.equal(kept.rows[0]?.count, 1);
  });

  await t.test('a checked report is stored when staff ask for it, and compared with the year before', async () => {
    await page.goto('/reports/wanghu-health/2023/report.md').catch(() => null);
    const text = await (await context.request.get('/reports/wanghu-health/2023/report.md')).text();
    await page.goto('/check');
    await page.getByLabel('或者粘贴报告全文').fill(text.replaceAll('2023', '2024'));
    await page.getByRole('button', { name: '开始检查' }).click();
    await page.getByText('存入年度报告库').click();
    await page.getByRole('button', { name: '存入', exact: true }).click();
    await page.waitForURL('**/reports/wanghu-health/2024');
    const across = page.locator('.finding', { hasText: '结转' });
    assert.ok((await across.count()) > 0, 'carried over 0 in 2023, carried in 1 in 2024');
  });

  await t.test('consolidation adds up and says what was not there', async () => {
    await page.goto('/staff/consolidation?year=2021');
    const permits = page
      .getByRole('table', { name: '主动公开政府信息情况' })
      .getByRole('row', { name: /^行政许可/ })
      .getByRole('cell');
    assert.deepEqual(await permits.allTextContents(), ['1,922缺 1']);
    await page.goto('/staff/consolidation?year=2022');
    assert.match((await page.getByRole('table', { name: '迟于法定时限发布的报告' }).textContent()) ?? '', /青禾县卫生健康局2023-02-06/);
  });

  await t.test('a form sent by another site does nothing', async () => {
    const before = await sql<{ count: number }>`select count(*) as count from finding_dismissal`.execute(site.database);
    const cookies = (await context.cookies()).map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
    const answer = await fetch(`${site.address}/reports/qinghe-health/2021/dismiss`, {
      method: 'POST',
      headers: { cookie: cookies, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'formToken=guess&fingerprint=x&code=y&reason=z',
    });
    assert.equal(answer.status, 403);
    const after = await sql<{ count: number }>`select count(*) as count from finding_dismissal`.execute(site.database);
    assert.deepEqual(after.rows, before.rows);
  });

  await t.test('signing out ends the session for good', async () => {
    const stolen = (await context.cookies()).map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
    await page.goto('/reports');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('link', { name: '工作人员登录' }).first().waitFor();
    const answer = await fetch(`${site.address}/staff/consolidation`, { headers: { cookie: stolen }, redirect: 'manual' });
    assert.equal(answer.status, 303);
  });

  await t.test('an unknown name and a wrong password get the same words; then the door opens', async () => {
    await signIn(page, 'nobody', PASSWORD);
    const unknown = await page.getByRole('alert').textContent();
    await signIn(page, SIGN_IN_NAME, 'wrong password here');
    assert.equal(await page.getByRole('alert').textContent(), unknown);
    await page.goto('/staff/consolidation?year=2022');
    await page.getByLabel('登录名').fill(SIGN_IN_NAME);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL('**/staff/consolidation?year=2022');
  });

  await t.test('guessing is slowed down', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 12; i += 1)
      statuses.add((await fetch(`${site.address}/sign-in`, { method: 'POST', body: new URLSearchParams({ signInName: 'admin' }) })).status);
    assert.ok(statuses.has(429));
  });

  assert.deepEqual(complaints, []);
});
