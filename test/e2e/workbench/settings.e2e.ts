import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { until } from '../../house/house-process.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt, TELEPHONE } from './support/look.ts';
import { ask, PASSWORD, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const Settings = z.object({ version: z.number(), value: z.record(z.string(), z.unknown()) });

test('settings: changed on their page, they take effect; each group is for whom it is', { timeout: 600_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);

  await t.test('what the site says of itself is seen by the public, and is on record', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'systemAdmin');
    await page.goto('/workbench/');
    await page.getByRole('link', { name: '网站设置' }).click();
    await page.getByText(/还没有改过，现在是默认值。/).waitFor();
    assert.equal(await page.getByRole('link', { name: '登录安全' }).count(), 0);
    await lookAt(page, 'settings-site');
    await page.getByLabel('网站名称').fill('');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('请填写“网站名称”。').waitFor();
    await lookAt(page, 'settings-site-wrong');
    await page.getByLabel('网站名称').fill('青禾县政府信息公开');
    await page.getByLabel('主办单位').fill('青禾县人民政府办公室');
    await page.getByLabel('修改原因').fill('网站改名');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await page.getByText(/最近修改：\d{4}-/).waitFor();
    assert.equal(await page.getByLabel('修改原因').inputValue(), '');
    const { rows } = await sql<{ reason: string; name: string }>`
      select reason, after -> 'value' ->> 'siteName' as name from audit_entry where noun = 'setting'`.execute(site.database);
    assert.deepEqual(rows, [{ reason: '网站改名', name: '青禾县政府信息公开' }]);

    const visitor = await context.newPage();
    const sponsor = visitor.getByRole('contentinfo').getByText('青禾县人民政府办公室');
    // What is public follows within a second; nobody's page changes under their eyes.
    for (const end = Date.now() + 60_000; ; await visitor.waitForTimeout(200)) {
      await visitor.goto('/');
      if ((await sponsor.count()) > 0) break;
      assert.ok(Date.now() < end, 'the public site still says what it said before');
    }
    assert.match(await visitor.title(), /青禾县政府信息公开/);
    await visitor.close();

    const change = async (change: Readonly<Record<string, string>>): Promise<void> => {
      const { version, value } = Settings.parse(await (await context.request.get('/api/v1/settings/site')).json());
      await ask(context, 'PUT', '/api/v1/settings/site', { value: { ...value, ...change } }, version);
    };

    await page.getByLabel('联系方式').fill('0000-1234567');
    await change({ contact: '0000-7654321' });
    await page.keyboard.press('Control+Enter');
    await page.getByText('您打开之后，别人改过这条记录').waitFor();
    await page.getByRole('row', { name: /联系方式.*0000-7654321.*0000-1234567/ }).waitFor();
    await lookAt(page, 'settings-conflict');
    await page.getByRole('button', { name: '用我填写的提交' }).click();
    await page.getByText('您打开之后，别人改过这条记录').waitFor({ state: 'detached' });
    const stored = async () => Settings.parse(await (await context.request.get('/api/v1/settings/site')).json()).value['contact'];
    await until('one’s own words stand', async () => (await stored()) === '0000-1234567');

    // A draft over an older record does not undo what others did since.
    await page.getByLabel('承办单位').fill('青禾县大数据中心');
    await change({ icpNumber: '青ICP备00000001号' });
    await page.reload();
    await page.getByText('上次没有保存的内容已恢复').waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('您打开之后，别人改过这条记录').waitFor();
    await page.getByRole('button', { name: '改用最新内容' }).click();
    assert.equal(await page.getByLabel('ICP备案号').inputValue(), '青ICP备00000001号');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('how the program watches itself: bounds are told in place', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'systemAdmin');
    await page.goto('/workbench/settings/operations');
    await page.getByLabel('备份提醒').fill('0');
    await page.getByLabel('磁盘提醒').fill('一成');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('不能小于 1。').waitFor();
    await page.getByText('请只用数字填写一个整数。').waitFor();
    await lookAt(page, 'settings-operations');
    await page.getByRole('link', { name: '运行状态' }).click();
    await page.getByRole('dialog', { name: '内容还没有提交' }).getByRole('button', { name: '离开，不要了' }).click();
    await page.getByRole('heading', { name: '运行状态' }).waitFor();
    await page.goBack();
    assert.equal(await page.getByLabel('备份提醒').inputValue(), '36');
    await page.getByLabel('后台任务保留').fill('90');
    await page.getByLabel('静态网站的文件夹').fill('srv/site');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('请填写完整的路径').first().waitFor();
    await page.getByLabel('静态网站的文件夹').fill('');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await page.reload();
    await page.getByText(/最近修改：/).waitFor();
    assert.equal(await page.getByLabel('后台任务保留').inputValue(), '90');
    await page.goto('/workbench/settings/security');
    await page.getByRole('heading', { name: '您的角色不使用这个页面' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('how requests are handled: bounds with the law that they rest on; days off, entered by keys and put in force', async () => {
    const { page, context, complaints } = await sitDown(site, browser, 'systemAdmin');
    await page.goto('/workbench/settings/requests');
    await page.getByLabel('身份证明的保存期').fill('5');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('不能小于 6。').waitFor();
    await lookAt(page, 'settings-requests', TELEPHONE);
    const path = '/api/v1/settings/requests';
    const { version, value } = Settings.parse(await (await context.request.get(path)).json());
    await assert.rejects(ask(context, 'PUT', path, { value: { ...value, identityMonths: 5 } }, version), /422.*行政诉讼法第四十六条/);
    await page.getByLabel('身份证明的保存期').fill('18');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    assert.equal(Settings.parse(await (await context.request.get(path)).json()).value['identityMonths'], 18);

    const next = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() + 2;
    await page.getByRole('link', { name: '节假日安排' }).click();
    await page.getByRole('link', { name: `${next - 1}年` }).click();
    await page.getByText('还没有录入过。').waitFor();
    await lookAt(page, 'holiday-notices', TELEPHONE);
    await page.keyboard.press('n');
    await page.getByLabel('年份').fill(String(next));
    await page.getByText('还没有标出日子。').waitFor();
    await page.getByLabel('选择日历文件').setInputFiles({ name: '安排.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('文件读不懂').waitFor();
    await page.locator(`[data-day="${next}-01-01"]`).focus();
    for (const key of ['1', 'Shift+ArrowRight', 'ArrowDown', '2', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    await page.getByText(`元旦：${next}年1月1日`).waitFor();
    await page.getByText(/1月9日（.*）上班/).waitFor();
    await page.getByRole('button', { name: '录入', exact: true }).click();
    await page.getByText('请填写文号。').waitFor();
    await page.getByLabel('文号').fill('国办发明电〔2098〕1号');
    await page.getByLabel('发布日期').fill(`${next - 1}-11-01`);
    await lookAt(page, 'holiday-notice-new', TELEPHONE);
    await page.keyboard.press('Control+Enter');
    await page.getByText('没有一件的期限会变').waitFor();
    await page.getByRole('tab', { name: '放假和上班' }).click();
    await page.getByText(`元旦：${next}年1月1日`).waitFor();
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启用', exact: true }).click();
    await page.getByText('正在重新计算', { exact: true }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a longer password is asked for at the next change', async () => {
    const clerk = await sitDown(site, browser, 'clerk');
    await (await sitDown(site, browser, 'auditor')).context.close();
    const { page, context, complaints } = await sitDown(site, browser, 'securityAdmin');
    await page.goto('/workbench/');
    await page.getByRole('link', { name: '登录安全' }).click();
    await page.getByLabel('密码最短长度').waitFor();
    assert.equal(await page.getByRole('link', { name: '网站设置' }).count(), 0);
    await lookAt(page, 'settings-security');
    await page.getByLabel('密码最短长度').fill('24');
    await page.getByLabel('密码有效期').fill('');
    await page.getByRole('checkbox', { name: '安全审计员' }).check();
    await page.getByLabel('修改原因').fill('等级保护测评要求');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await lookAt(page, 'settings-security-saved');
    assert.deepEqual(complaints, []);
    await context.close();

    await clerk.page.goto('/workbench/account/password');
    const change = async (password: string): Promise<void> => {
      await clerk.page.getByLabel('现在的密码').fill(PASSWORD);
      await clerk.page.getByLabel('新密码', { exact: true }).fill(password);
      await clerk.page.getByLabel('再输入一次新密码').fill(password);
      await clerk.page.getByRole('button', { name: '修改密码' }).click();
    };
    await change('这是二十三个字以内的新密码 2026');
    await clerk.page.getByText('密码太短，请至少输入 24 个字符。', { exact: true }).waitFor();
    await change('这一次的密码足够长，二十四个字符以上，好记也难猜');
    await clerk.page.getByText('密码已修改').waitFor();
    await clerk.context.close();

    const auditor = await sitDown(site, browser, 'auditor');
    await auditor.page.goto('/workbench/');
    await auditor.page
      .getByRole('heading', { name: /动态验证码/ })
      .first()
      .waitFor();
    await auditor.context.close();
  });
});
