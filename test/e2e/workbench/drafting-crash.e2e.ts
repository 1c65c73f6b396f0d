import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { freePort } from '../../house/free-port.ts';
import { startHouse, temporaryFolder, until } from '../../house/house-process.ts';
import { startBrowser, visit } from '../support/browser.ts';
import { PASSWORD } from './support/sign-in.ts';

const WithFormToken = z.looseObject({ formToken: z.string() });
const Made = z.looseObject({ id: z.number() });

test('what is being written survives kill -9 of the program', { timeout: 600_000 }, async (t) => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../../scripts/build-workbench.ts')], { stdio: 'inherit' });
  const dataFolder = join(await temporaryFolder(t), 'data');
  const start = { dataFolder, words: ['serve'], environment: { PORT: String(await freePort()) } };
  const house = startHouse(t, start);
  const address = await house.address();
  const token = new RegExp(`${address}/workbench/activate/(\\S+)`).exec(house.out().split('sample.unit')[1] ?? '')?.[1];
  assert.ok(token !== undefined, 'the welcome gives the sample people links');

  const browser = await startBrowser(t);
  const { context } = await visit(browser, address, { viewport: { width: 1366, height: 768 } });
  const { formToken } = WithFormToken.parse(await (await context.request.get('/api/v1/session')).json());
  const activated = await context.request.post('/api/v1/activation', {
    headers: { 'x-gongkai-form': formToken },
    data: { token, password: PASSWORD },
  });
  const session = WithFormToken.parse(await activated.json());
  const made = await context.request.post('/api/v1/documents', {
    headers: { 'x-gongkai-form': session.formToken },
    data: { type: 'news', title: '疾控科开展冬季消毒' },
  });
  const { id } = Made.parse(await made.json());

  const page = await context.newPage();
  await page.goto(`/workbench/documents/${id}`);
  const text = page.getByRole('textbox', { name: '正文', exact: true });
  await text.click();
  await page.keyboard.type('断电前写的。');
  await page.getByText(/草稿已保存 \d\d:\d\d/).waitFor();

  house.kill('SIGKILL');
  await house.ended;
  await page.keyboard.type('断电后写的。');
  await page.getByText('连不上服务器，草稿先存在这台电脑上').waitFor();

  await t.test('the page that stayed open brings it to the server by itself', async (t) => {
    const again = startHouse(t, start);
    assert.equal(await again.address(), address);
    await page.getByText(/草稿已保存 \d\d:\d\d/).waitFor();
    await page.close();
    const other = await context.newPage();
    await other.goto(`/workbench/documents/${id}`);
    await other.getByText(/已恢复您 .* 写的、还没有保存的内容/).waitFor();
    assert.equal(await other.getByRole('textbox', { name: '正文', exact: true }).textContent(), '断电前写的。断电后写的。');
    await other.getByRole('textbox', { name: '正文', exact: true }).click();
    await other.keyboard.press('Control+End');
    await other.keyboard.type('又写了一句。');
    await until('it is kept, here or at the server', async () => {
      const here = String(await other.evaluate('JSON.stringify({ ...localStorage })'));
      return `${here}${await (await context.request.get(`/api/v1/documents/${id}`)).text()}`.includes('又写了一句。');
    });
    // Both die at once: server and tab.
    again.kill('SIGKILL');
    await again.ended;
    await other.close();
  });

  await t.test('a browser that was closed while no server was there has it too', async (t) => {
    await startHouse(t, start).address();
    const last = await context.newPage();
    await last.goto(`/workbench/documents/${id}`);
    await last.getByText(/已恢复您/).waitFor();
    assert.equal(await last.getByRole('textbox', { name: '正文', exact: true }).textContent(), '断电前写的。断电后写的。又写了一句。');
  });
});
