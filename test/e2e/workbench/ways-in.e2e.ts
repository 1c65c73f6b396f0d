import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { freePort } from '../../house/free-port.ts';
import { startHouse, temporaryFolder } from '../../house/house-process.ts';
import { startProvider } from '../../single-sign-on/provider.ts';
import { startBrowser, visit } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { PASSWORD, signInOn, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

async function activate(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输入一次密码').fill(PASSWORD);
  await page.getByRole('button', { name: '保存并登录' }).click();
  await page.getByRole('navigation').first().waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.locator('.account-button').click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录' }).waitFor();
}

test(
  'first start: the printed links make the three administrators, each once; then a provider signs a clerk in',
  { timeout: 600_000 },
  async (t) => {
    const port = await freePort();
    const callback = `http://127.0.0.1:${port}/api/v1/single-sign-on/callback`;
    const issuer = await startProvider(t, [callback]);
    const house = startHouse(t, {
      dataFolder: await temporaryFolder(t),
      words: ['serve'],
      environment: {
        PORT: String(port),
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_SECRET: 'a secret that only the test knows',
        OIDC_LABEL: '用统一身份认证登录',
      },
    });
    const address = await house.address();
    const linkOf = (title: RegExp): string => {
      const found = new RegExp(`${title.source}[^\\n]*登录名 (\\S+?)）\\s+(http\\S+/workbench/activate/\\S+)`).exec(house.out());
      assert.ok(found !== null, house.out());
      return found[2] ?? '';
    };
    const browser = await startBrowser(t);

    await t.test('each of the three links opens once', async () => {
      for (const title of [/系统管理员/, /安全保密员/, /安全审计员/]) {
        const { context, complaints } = await visit(browser, address);
        const page = await context.newPage();
        await activate(page, linkOf(title));
        await page.goto(linkOf(title));
        await page.getByText('链接已失效').waitFor();
        assert.deepEqual(complaints, []);
        await context.close();
      }
    });

    await t.test('a clerk comes in by the provider, an administrator does not', async () => {
      const { context } = await visit(browser, address);
      const page = await context.newPage();
      const clerk = /公开工作人员/;
      const name = new RegExp(`${clerk.source}[^\\n]*登录名 (\\S+?)）`).exec(house.out())?.[1] ?? '';
      await activate(page, linkOf(clerk));
      await signOut(page);

      const byProvider = async (login: string): Promise<void> => {
        await page.goto('/workbench/tasks');
        await page.getByRole('link', { name: '用统一身份认证登录' }).click();
        await page.locator('input[name=login]').fill(login);
        await page.locator('input[name=password]').fill('any');
        await page.locator('button[type=submit]').click();
        await page.getByRole('button', { name: 'Continue' }).click();
      };
      await byProvider(`7/${name}`);
      await page.getByRole('heading', { name: '我的任务' }).waitFor();
      assert.equal(new URL(page.url()).pathname, '/workbench/tasks', 'back where the person wanted to go');
      await signOut(page);

      await context.clearCookies();
      await byProvider('1/sysadmin');
      await page.getByText('管理员请用密码登录').waitFor();
      await lookAt(page, 'single-sign-on-refused');
      await context.close();
    });
  },
);

test(
  'a second factor: enrolled by hand, asked for at the next sign-in, a code good once, a recovery code instead',
  { timeout: 600_000 },
  async (t) => {
    const site = await startWorkbench(t);
    const browser = await startBrowser(t);
    const { page, complaints } = await sitDown(site, browser, 'clerk');
    await page.goto('/workbench/account/second-factor');
    await page.getByRole('button', { name: /^启用/ }).click();
    const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
    await lookAt(page, 'second-factor-enrolment');
    const codeAt = (seconds: number): string => generateSync({ secret, epoch: seconds });
    const now = (): number => Math.floor(Date.now() / 1000);
    await page.getByLabel('验证码', { exact: true }).fill('000000');
    await page.getByRole('button', { name: '确认启用' }).click();
    await page.getByText('验证码不正确').first().waitFor();
    await page.getByLabel('验证码', { exact: true }).fill(codeAt(now()));
    await page.getByRole('button', { name: '确认启用' }).click();
    await page.getByText('请立即保存恢复码').waitFor();
    const codes = await page.getByRole('list', { name: '恢复码' }).locator('code').allTextContents();
    assert.equal(codes.length, 10);
    await lookAt(page, 'recovery-codes');
    await page.getByLabel('我已保存恢复码').check();
    await page.getByRole('button', { name: '完成' }).click();
    await page.getByText('已启用').first().waitFor();

    await signOut(page);
    await signInOn(page, 'clerk', PASSWORD);
    await page.getByRole('heading', { name: '动态验证码' }).waitFor();
    await lookAt(page, 'second-factor');
    // The step that was used to enrol is spent; the one after it is within the tolerance.
    await page.getByLabel('验证码', { exact: true }).fill(codeAt(now() + 30));
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('navigation').first().waitFor();

    await signOut(page);
    await signInOn(page, 'clerk', PASSWORD);
    await page.getByRole('button', { name: /恢复码/ }).click();
    await page.getByLabel('恢复码', { exact: true }).fill(codes[0] ?? '');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('navigation').first().waitFor();
    await signOut(page);
    await signInOn(page, 'clerk', PASSWORD);
    await page.getByRole('button', { name: /恢复码/ }).click();
    await page.getByLabel('恢复码', { exact: true }).fill(codes[0] ?? '');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('alert').first().waitFor();
    assert.deepEqual(complaints, []);
  },
);

test(
  'lock-out: after five wrong passwords the right one is refused too, in the same words as for a name of nobody',
  { timeout: 600_000 },
  async (t) => {
    const site = await startWorkbench(t);
    const browser = await startBrowser(t);
    const { page } = await sitDown(site, browser, 'clerk');
    const { page: stranger } = await sitDown(site, browser, 'leader');
    for (const one of [page, stranger]) {
      await one.goto('/workbench/tasks');
      await signOut(one);
    }
    const refusal = async (one: Page, name: string, password: string): Promise<string> => {
      await signInOn(one, name, password);
      const alert = one.getByRole('alert').first();
      await alert.waitFor();
      const words = (await alert.textContent()) ?? '';
      await one.reload();
      await one.getByRole('heading', { name: '登录' }).waitFor();
      return words.replace(/编号 \w+/, '');
    };
    for (let i = 0; i < 5; i += 1) assert.match(await refusal(page, 'clerk', `wrong ${i}`), /登录名或密码不正确/);
    const locked = await refusal(page, 'clerk', PASSWORD);
    assert.match(locked, /登录名或密码不正确/);
    assert.equal(await refusal(stranger, 'nobody-of-that-name', PASSWORD), locked);
    await signInOn(stranger, 'leader', PASSWORD);
    await stranger.getByRole('navigation').first().waitFor();
  },
);
