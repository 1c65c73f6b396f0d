import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

test('the office says where it is, words its letters, and looks at them before they hold', { timeout: 900_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page, complaints } = await sitDown(site, browser, 'clerk');

  await t.test('what letters say of the office', async () => {
    await page.goto('/workbench/disclosure-office');
    await page.getByRole('textbox', { name: '文号代字' }).fill('青卫健');
    await page.getByRole('textbox', { name: '联系电话' }).fill('0123-4567890');
    await page.getByRole('textbox', { name: '编号格式' }).fill('{year}年第{number}号');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('编号格式中要有且只有一个 {series}').first().waitFor();
    await page.getByRole('textbox', { name: '编号格式' }).fill('');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('文号写作“青卫健公开告〔').waitFor();
    await lookAt(page, 'disclosure-office');
  });

  await t.test('a text of one’s own: faults are said while one writes, the letter is shown as it reads', async () => {
    await page.getByRole('link', { name: '文书文本' }).first().click();
    await page.getByRole('row', { name: /补正告知书.*系统自带/ }).waitFor();
    await lookAt(page, 'letter-templates');
    await page.getByRole('link', { name: '补正告知书' }).click();
    await page.getByText('现一次性告知需要补正的事项').waitFor();
    await page.getByRole('button', { name: '换成新文本' }).click();
    const text = page.getByRole('textbox', { name: '正文' });
    const words = await text.inputValue();
    await text.fill(words.replace('{dueOn}', '{dueDay}'));
    await page.getByText('不是这种文书的字段，请从字段列表中选用').first().waitFor();
    await text.fill(`${words}\n如有疑问，请致电{phone}。`);
    await page.getByText('如有疑问，请致电0123-4567890。').waitFor();
    await lookAt(page, 'letter-template-form');
    await page.getByRole('button', { name: '生成 PDF 预览' }).click();
    await page.getByRole('link', { name: '预览已做好，在新标签页里打开' }).waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: /现行文本（本机关/ }).waitFor();
    await lookAt(page, 'letter-template');
  });

  assert.deepEqual(complaints, []);
});
