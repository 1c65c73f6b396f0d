import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { BUILT_IN_WORDS, writeWordRows } from '../../../src/screening/index.ts';
import { startBrowser } from '../support/browser.ts';
import { lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const Made = z.looseObject({ id: z.number(), version: z.number(), content: z.looseObject({}) });
const ROW = {
  instead: null,
  code: 'confusedName',
  severity: 'warning',
  gate: 'policy',
  note: '机构名称已经改变',
  source: '机构改革方案',
  from: null,
  until: null,
  except: [],
} as const;

test('the office keeps the words of its screening, and the sites from which it reprints', { timeout: 900_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page, complaints, context } = await sitDown(site, browser, 'clerk');
  const switched = BUILT_IN_WORDS.find(({ word }) => word.length >= 2);
  assert.ok(switched !== undefined);

  await t.test('a word is added, and bad entries are said in place', async () => {
    await page.goto('/workbench/words');
    await page.getByText('还没有本机关自己的词').waitFor();
    await lookAt(page, 'words-empty');
    await page.getByRole('button', { name: '增加词' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '要查的词' }).fill('青禾卫健委');
    await dialog.getByRole('textbox', { name: '说明' }).fill('本局不叫委');
    await dialog.getByRole('button', { name: '增加', exact: true }).click();
    await dialog.getByText('请写明依据').first().waitFor();
    await dialog.getByRole('textbox', { name: '依据' }).fill('局办公室2026年第3号通知');
    await dialog.getByRole('textbox', { name: '例外' }).fill('没有那个词');
    await dialog.getByRole('button', { name: '增加', exact: true }).click();
    await dialog.getByText('例外“没有那个词”应当包含“青禾卫健委”').first().waitFor();
    await lookAt(page, 'words-dialog');
    await dialog.getByRole('textbox', { name: '例外' }).fill('原青禾卫健委');
    await dialog.getByRole('button', { name: '增加', exact: true }).click();
    await page.getByRole('row', { name: /青禾卫健委/ }).waitFor();
  });

  await t.test('a table is looked through before it is written', async () => {
    await page.getByRole('link', { name: '导入词表' }).click();
    const rows = [
      ...writeWordRows([
        { ...ROW, word: '卫计局' },
        { ...ROW, word: '药监科' },
      ]),
      ['缺类别', '', '', '提示', '文字关', 'x', 'x'],
    ];
    const csv = rows.map((row) => row.join(',')).join('\n');
    await page.getByLabel('词表文件').setInputFiles({ name: '词表.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('第4行：类别“”不认识').waitFor();
    await page.getByRole('row', { name: /卫计局/ }).waitFor();
    await lookAt(page, 'words-import');
    await page.getByRole('button', { name: '导入 2 个词' }).click();
    await page.getByText('已导入：增加 2 个，修改 0 个').waitFor();
    await page.getByRole('row', { name: /药监科/ }).waitFor();
    await lookAt(page, 'words-list');
    await page.getByRole('link', { name: '药监科' }).click();
    await page.getByText('办理记录').waitFor();
    await lookAt(page, 'words-one');
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await page.getByText('已停用').first().waitFor();
  });

  await t.test('a single built-in word is switched off with a reason', async () => {
    await page.goto('/workbench/words');
    await page.getByRole('link', { name: '内置词' }).click();
    await page.getByRole('searchbox', { name: '查找内置词' }).fill(switched.word);
    await page
      .getByRole('button', { name: `关闭“${switched.word}”` })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('textbox', { name: '理由' }).fill('本县地名');
    await page.getByRole('dialog').getByRole('button', { name: '关闭内置词' }).click();
    await page.getByText('本县地名').waitFor();
    await lookAt(page, 'words-built-in');
  });

  const begun = Made.parse(
    await ask(context, 'POST', '/api/v1/documents', { type: 'news', title: '转载的信息', unitId: site.office.units.policy }),
  );
  const body = (text: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] }],
  });
  const content = {
    ...begun.content,
    body: body(`青禾卫健委发布消息，每人补贴五百元。${switched.word}。`),
    source: { name: '中国政府网', address: 'https://www.gov.cn/a.htm', original: `青禾卫健委发布消息，每人补贴三百元。${switched.word}。` },
  };
  await ask(context, 'PATCH', `/api/v1/documents/${begun.id}`, { content, note: '' }, begun.version);

  await t.test('what is drafted is checked with these words, and a reprint against its original', async () => {
    await page.goto(`/workbench/documents/${begun.id}`);
    const margin = page.getByRole('complementary', { name: '检查结果' });
    await margin.locator('q', { hasText: '青禾卫健委' }).first().waitFor();
    assert.equal(await margin.locator('q', { hasText: switched.word }).count(), 0, 'the word that was switched off');
    await margin.getByText('“www.gov.cn”不在转载来源名单里').waitFor();
    await margin.getByText('有 1 处不同').waitFor();
    assert.deepEqual(
      [await margin.locator('.fidelity-list del').textContent(), await margin.locator('.fidelity-list ins').textContent()],
      ['三', '五'],
    );
    await lookAt(page, 'reprint-drafting');
  });

  await t.test('the clerk puts the site on the list, and nothing is said any more', async () => {
    await page.goto('/workbench/reprint-sources');
    await page.getByText('还没有转载来源').waitFor();
    await page.getByRole('button', { name: '增加来源' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '名称' }).fill('中国政府网');
    await dialog.getByRole('textbox', { name: '网站' }).fill('127.0.0.1');
    await dialog.getByRole('button', { name: '增加', exact: true }).click();
    await dialog.getByText('“127.0.0.1”不是网站域名').first().waitFor();
    await lookAt(page, 'reprint-sources-dialog');
    await dialog.getByRole('textbox', { name: '网站' }).fill('www.gov.cn');
    await dialog.getByRole('button', { name: '增加', exact: true }).click();
    await page.getByRole('row', { name: /www\.gov\.cn/ }).waitFor();
    await lookAt(page, 'reprint-sources');
    await page.goto(`/workbench/documents/${begun.id}`);
    await page.getByText('有 1 处不同').waitFor();
    assert.equal(await page.getByText('不在转载来源名单里').count(), 0);
  });
  assert.deepEqual(complaints, []);
});
