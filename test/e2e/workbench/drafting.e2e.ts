import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser } from '../support/browser.ts';
import { paste, pastePicture, picture, WORD } from './support/clipboard.ts';
import { lookAt, SIZES, TELEPHONE } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { writeInTwoWindows } from './support/two-windows.ts';
import { startWorkbench } from './support/workbench-site.ts';

const Node = z.looseObject({ type: z.string() });
const Stored = z.looseObject({
  id: z.number(),
  revision: z.number(),
  version: z.number(),
  state: z.string(),
  content: z.looseObject({
    title: z.string(),
    summary: z.string(),
    documentNumber: z.string().nullable(),
    body: z.object({ type: z.literal('doc'), content: z.array(Node) }),
    attachments: z.array(z.looseObject({ name: z.string(), inline: z.boolean() })),
    fields: z.record(z.string(), z.unknown()),
  }),
});

const stored = async (context: BrowserContext, id: number): Promise<z.infer<typeof Stored>> =>
  Stored.parse(await (await context.request.get(`/api/v1/documents/${id}`)).json());
const said = (value: unknown): string => JSON.stringify(value);

/** Begins a document by the API. */
async function begin(context: BrowserContext, type: string, title: string, content: object | null = null): Promise<number> {
  return Stored.parse(await ask(context, 'POST', '/api/v1/documents', { type, title, content })).id;
}

/** The text of a document, where people write. */
const text = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true });
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(/已保存为第 \d+ 稿/).waitFor();
};
const draftKept = (page: Page) => page.getByText(/草稿已保存 \d\d:\d\d/).waitFor();

test('drafting in the workbench', { timeout: 900_000 }, async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const unit = await sitDown(site, browser, 'policyStaff');
  const office = await sitDown(site, browser, 'clerk');
  const { page, context } = unit;
  let id = 0;

  await t.test('nothing yet: the list says what to do; a type is chosen by what it is for', async () => {
    await page.goto('/workbench/documents');
    await page.getByRole('link', { name: '起草第一份' }).click();
    await page.getByRole('heading', { name: '起草信息', exact: true }).waitFor();
    await lookAt(page, 'document-types');
    await page.getByLabel('按名称或用途查找').fill('知道');
    await page.getByRole('button', { name: /^通知公告/ }).click();
    await page.getByRole('button', { name: '开始写' }).click();
    await page.getByText('请填写名称，之后还可以改。').waitFor();
    await page.getByLabel('名称').fill('关于开展冬季流感疫苗接种的通知');
    await lookAt(page, 'document-new');
    await page.getByRole('button', { name: '开始写' }).click();
    await page.waitForURL(/\/documents\/\d+$/);
    id = Number(/\d+$/.exec(page.url())?.[0]);
    await text(page).waitFor();
  });

  await t.test('a text with headings, a table, a picture and a note, by keyboard and toolbar', async () => {
    await text(page).click();
    await page.keyboard.press('Control+Alt+2');
    await page.keyboard.type('一、接种对象');
    assert.equal(await page.getByRole('button', { name: '标题一' }).getAttribute('aria-pressed'), 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('全县六十岁以上老年人');
    await page.getByRole('button', { name: '脚注', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('请填写脚注的内容。').waitFor();
    await page.getByLabel('脚注内容').fill('以身份证记载的出生日期为准。');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByRole('region', { name: '脚注' }).getByText('以身份证记载的出生日期为准。').waitFor();
    await page.keyboard.type('，按下表到点接种。');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '插入表格' }).click();
    for (const words of ['接种点', '时间', '电话', '县医院', '周一至周五', '0000-1234567', '中医院', '周六', '0000-7654321']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: '删行' }).click();
    await page.keyboard.press('Control+End');
    await page.getByLabel('选择图片').setInputFiles({ name: '接种点.png', mimeType: 'image/png', buffer: picture() });
    await page.getByText(/请写明图上有什么/).waitFor();
    await draftKept(page);
    await lookAt(page, 'drafting-picture');
    await page.getByRole('textbox', { name: '替代文字' }).fill('接种点分布图，标出县医院和中医院');
    await page.getByRole('textbox', { name: '图注' }).fill('接种点分布');
    assert.equal(await page.getByText(/请写明图上有什么/).count(), 0);
    await save(page);
    const { content, revision } = await stored(context, id);
    assert.equal(revision, 2);
    assert.deepEqual(
      content.body.content.map(({ type }) => type),
      ['heading', 'paragraph', 'table', 'image'],
    );
    assert.match(said(content.body), /"footnote","attrs":\{"text":"以身份证记载的出生日期为准。"\}/);
    assert.match(said(content.body), /"alt":"接种点分布图，标出县医院和中医院","caption":"接种点分布"/);
    assert.match(said(content.body), /"tableHeader"/);
    assert.equal((said(content.body).match(/"tableRow"/g) ?? []).length, 3);
    assert.deepEqual(
      content.attachments.map(({ inline }) => inline),
      [true],
    );
    await page.reload();
    await page.getByRole('img', { name: '接种点分布图，标出县医院和中医院' }).waitFor();
  });

  await t.test('the toolbar is one stop of the tab key, and arrows walk it', async () => {
    await page.getByRole('button', { name: '加粗' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate('document.activeElement.getAttribute("aria-label")'), '斜体');
    await page.keyboard.press('End');
    assert.equal(await page.evaluate('document.activeElement.getAttribute("aria-label")'), '分隔线');
    assert.equal(await page.locator('[role=toolbar] [tabindex="0"]').count(), 1);
  });

  await t.test('cells are merged and split, and merging can be undone', async () => {
    const cell = page.getByRole('cell', { name: '县医院' });
    await cell.click();
    await page.keyboard.press('End');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: '合并单元格' }).click();
    assert.equal(await page.locator('.body-text td[colspan="2"], .body-text td[colspan="3"]').count(), 1);
    await page.getByRole('button', { name: '拆分单元格' }).click();
    assert.equal(await page.locator('.body-text td[colspan="2"], .body-text td[colspan="3"]').count(), 0);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await cell.waitFor();
  });

  await t.test('what was typed and not saved survives the closing of the tab, and can be dropped', async () => {
    await page.getByLabel('内容概述').fill('为六十岁以上老年人接种流感疫苗。');
    await draftKept(page);
    await page.close();
    assert.equal((await stored(context, id)).content.summary, '', 'a draft is nobody else’s to read');
    const again = await context.newPage();
    await again.goto(`/workbench/documents/${id}`);
    await again.getByText(/已恢复您 .* 写的、还没有保存的内容/).waitFor();
    assert.equal(await again.getByLabel('内容概述').inputValue(), '为六十岁以上老年人接种流感疫苗。');
    await lookAt(again, 'drafting-recovered');
    await again.getByRole('button', { name: '不要了，回到第 2 稿' }).click();
    assert.equal(await again.getByLabel('内容概述').inputValue(), '');
    await again.reload();
    await text(again).waitFor();
    assert.equal(await again.getByLabel('内容概述').inputValue(), '');
    await again.close();
  });

  const writer = await context.newPage();

  await t.test('what is found is underlined and listed; it leads to its place, and one press mends it', async () => {
    await writer.goto(`/workbench/documents/${id}`);
    await text(writer).getByText('全县六十岁以上老年人').click();
    await writer.keyboard.press('End');
    await writer.keyboard.type('咨询人手机13800138000，，请携带证件。');
    const margin = writer.getByRole('complementary', { name: '检查结果' });
    const finding = margin.getByRole('listitem').filter({ hasText: '13800138000' });
    await finding.waitFor();
    await draftKept(writer);
    // Opened again: below the picture that ends the text the editor puts a blank line, and the marks stay where they are.
    await writer.reload();
    await writer.locator('.found', { hasText: '13800138000' }).waitFor();
    await finding.getByRole('button').first().click();
    assert.equal(await writer.locator('.found-active').textContent(), '13800138000');
    assert.equal(String(await writer.evaluate('getSelection().toString()')), '13800138000');
    await lookAt(writer, 'drafting-findings');
    await finding.getByRole('button', { name: /改为“138\*\*\*\*8000”/ }).click();
    await text(writer).getByText('138****8000').waitFor();
    await finding.waitFor({ state: 'detached' });
    await text(writer).click();
    await writer.keyboard.press('Control+z');
    await text(writer).getByText('13800138000').waitFor();
    await writer.keyboard.press('Control+y');
    await text(writer).getByText('138****8000').waitFor();
  });

  await t.test('what is still missing leads to its field, and goes when it is filled in', async () => {
    const margin = writer.getByRole('complementary', { name: '检查结果' });
    await margin.getByRole('button', { name: /还没有选择公开属性/ }).click();
    assert.equal(await writer.evaluate('document.activeElement.closest("[data-path]").dataset.path'), 'openness');
    await writer.getByRole('radio', { name: /依申请公开/ }).check();
    await margin.getByRole('button', { name: /要说明理由/ }).waitFor();
    await lookAt(writer, 'drafting-openness');
    await writer.getByRole('radio', { name: /主动公开/ }).check();
    await margin.getByText('该填的都填了，可以送审。').waitFor();
    await save(writer);
  });

  await t.test('what Word puts on the clipboard comes in clean', async () => {
    await text(writer).click();
    await writer.keyboard.press('Control+End');
    // The editor hears a moment later of what the browser has selected: until then it would paste over the picture in its middle.
    await writer.waitForFunction(`(() => {
      const { doc, selection } = document.querySelector('.ProseMirror').editor.state;
      return selection.empty && selection.to === doc.content.size - 1;
    })()`);
    await writer.evaluate(paste(WORD));
    await text(writer).getByText('各科室要按时公开。').waitFor();
    await writer.keyboard.press('Control+s');
    await writer.getByText(/已保存为第 4 稿/).waitFor();
    const { body } = (await stored(context, id)).content;
    assert.match(said(body), /五个工作日/);
    assert.match(said(body), /"alt":"接种点分布图，标出县医院和中医院"/);
    assert.equal((said(body).match(/"type":"table"/g) ?? []).length, 2);
    assert.doesNotMatch(said(body), /alert|mso|style|secret/);
    assert.equal(await writer.locator('.ProseMirror script, .ProseMirror [style*=color], .ProseMirror [onclick]').count(), 0);
  });

  await t.test('two people at one text are told of each other, and what each wrote stays', async () => {
    await office.page.goto(`/workbench/documents/${id}`);
    await text(office.page).waitFor();
    await office.page.getByText('policyStaff 也打开着这份信息，可能正在修改').waitFor();
    await text(office.page).getByText('一、接种对象').click();
    await office.page.keyboard.press('End');
    await office.page.keyboard.type('和时间');
    await office.page.getByLabel('内容概述').fill('办公室写的概述');
    await text(writer).getByText('各科室要按时公开。').click();
    await writer.keyboard.press('End');
    await writer.keyboard.type('逾期通报。');
    await writer.getByLabel('内容概述').fill('科室写的概述');
    await save(office.page);
    await writer.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = writer.getByRole('dialog', { name: '您编辑期间，别人保存过这份信息' });
    await dialog.getByText(/clerk 在 .* 保存了第 5 稿/).waitFor();
    await dialog.getByRole('row', { name: /内容概述/ }).waitFor();
    await lookAt(writer, 'drafting-conflict');
    await dialog.getByRole('radio', { name: '对方的' }).check();
    await dialog.getByRole('button', { name: '合在一起保存' }).click();
    await writer.getByText('已保存为第 6 稿').waitFor();
    const { content } = await stored(context, id);
    assert.match(said(content.body), /一、接种对象和时间/);
    assert.match(said(content.body), /逾期通报。/);
    assert.equal(content.summary, '办公室写的概述');
    await text(writer).getByText('一、接种对象和时间').waitFor();
  });

  await t.test('versions stand beside each other; readers’ view and history have their tabs', async () => {
    await writer.getByRole('tab', { name: '公开后的样子' }).click();
    const shown = writer.getByRole('article', { name: '公开后的样子' });
    await shown.getByRole('heading', { name: '关于开展冬季流感疫苗接种的通知' }).waitFor();
    await shown.getByAltText('接种点分布图，标出县医院和中医院').scrollIntoViewIfNeeded();
    await shown.getByText('以身份证记载的出生日期为准。').waitFor();
    await lookAt(writer, 'document-preview');
    await writer.getByRole('tab', { name: '历次稿件' }).click();
    await writer.getByRole('listitem').filter({ hasText: '第 4 稿' }).getByRole('button', { name: '看这一稿改了什么' }).click();
    await writer.locator('.difference ins', { hasText: '五个工作日' }).first().waitFor();
    await lookAt(writer, 'document-revisions', [...SIZES, ...TELEPHONE]);
    await writer.getByRole('tab', { name: '办理记录' }).click();
    await writer.getByRole('tabpanel', { name: '办理记录' }).getByText('修改').first().waitFor();
  });

  await t.test('it is handed in for review and called back', async () => {
    await writer.getByRole('tab', { name: '起草' }).click();
    await writer.getByRole('button', { name: '送审', exact: true }).click();
    const dialog = writer.getByRole('dialog', { name: '送审' });
    await dialog.getByText(/送审的是第 6 稿/).waitFor();
    await lookAt(writer, 'document-submit');
    await dialog.getByRole('button', { name: '送审', exact: true }).click();
    await writer.getByText('审核中').first().waitFor();
    assert.equal((await stored(context, id)).state, 'inReview');
    await writer.getByRole('button', { name: '撤回送审' }).click();
    await writer.getByRole('dialog').getByRole('button', { name: '撤回送审' }).click();
    await writer.getByText('已撤回，可以继续修改').waitFor();
    assert.equal((await stored(context, id)).state, 'draft');
  });

  await t.test('a Word file becomes the text', async () => {
    const paper = await begin(context, 'officialPaper', '关于重大决策公开征求意见的通知');
    await writer.goto(`/workbench/documents/${paper}`);
    await text(writer).waitFor();
    const docx = await readFile(new URL('../../fixtures/documents/05-footnotes.docx', import.meta.url));
    await writer.getByLabel('选择 Word 文件').setInputFiles({ name: '通知.docx', mimeType: 'application/octet-stream', buffer: docx });
    await text(writer).getByText('专家论证').waitFor();
    await writer.getByRole('region', { name: '脚注' }).getByText('期限不少于三十日。').waitFor();
    await lookAt(writer, 'drafting-imported');
    await save(writer);
    assert.match(said((await stored(context, paper)).content.body), /见国务院令第713号。/);
    await writer
      .getByLabel('选择 Word 文件')
      .setInputFiles({ name: '不是.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('not a file of Word') });
    await writer.getByRole('dialog', { name: '没有导入' }).waitFor();
  });

  await t.test('a type with fields of its own: rows are added, wrong words said in place; files are uploaded and examined', async () => {
    const guide = await begin(context, 'recruitment', '2026年度公开招考公告');
    await writer.goto(`/workbench/documents/${guide}`);
    await text(writer).waitFor();
    await writer.getByRole('group', { name: /职位/ }).getByRole('button').last().click();
    await writer
      .getByRole('textbox', { name: /第 1 行/ })
      .first()
      .fill('公共卫生医师');
    await writer.getByLabel('选择附件').setInputFiles({ name: '职位表.txt', mimeType: 'text/plain', buffer: Buffer.from('职位表') });
    await writer.getByRole('textbox', { name: '附件 1 的名称' }).waitFor();
    await lookAt(writer, 'drafting-fields');
    await save(writer);
    const { content } = await stored(context, guide);
    assert.match(said(content.fields), /公共卫生医师/);
    assert.deepEqual(
      content.attachments.map(({ name }) => name),
      ['职位表.txt'],
    );
    await writer.getByRole('heading', { level: 1 }).waitFor();
  });

  await t.test('an interpretation is tied to its policy by searching it, and the policy shows the tie back', async () => {
    const policy = await begin(context, 'officialPaper', '青禾县公共卫生应急办法');
    const reading = await begin(context, 'interpretation', '一图读懂应急办法');
    await writer.goto(`/workbench/documents/${reading}`);
    await text(writer).waitFor();
    const margin = writer.getByRole('complementary', { name: '检查结果' });
    await margin.getByRole('button', { name: /所解读的文件/ }).waitFor();
    await writer.getByLabel('哪一份文件').fill('应急办法');
    await writer.locator('.ant-select-item-option', { hasText: '青禾县公共卫生应急办法' }).click();
    await margin.getByRole('button', { name: /所解读的文件/ }).waitFor({ state: 'detached' });
    await save(writer);
    await writer.getByRole('link', { name: '青禾县公共卫生应急办法' }).click();
    await writer.waitForURL(`**/documents/${policy}`);
    await writer.getByRole('listitem').filter({ hasText: '解读本文件' }).getByRole('link', { name: '一图读懂应急办法' }).waitFor();
  });

  await t.test('a picture on the clipboard is stored with the document, and its words are asked for', async () => {
    const paper = await begin(context, 'news', '接种现场');
    await writer.goto(`/workbench/documents/${paper}`);
    await text(writer).click();
    await writer.keyboard.type('现场如图。');
    await writer.evaluate(pastePicture(picture()));
    await writer.getByText(/请写明图上有什么/).waitFor();
    await save(writer);
    const { content } = await stored(context, paper);
    assert.deepEqual(
      content.body.content.map(({ type }) => type),
      ['paragraph', 'image'],
    );
    assert.equal(content.attachments.length, 1);
    await writer
      .getByRole('complementary', { name: '检查结果' })
      .getByText(/图片没有替代文字/)
      .waitFor();
  });

  await t.test('wrong words are said in their place by the server', async () => {
    const paper = await begin(context, 'news', '报道');
    await writer.goto(`/workbench/documents/${paper}`);
    await text(writer).waitFor();
    await writer.getByRole('button', { name: '这是转载的，填写来源' }).click();
    await writer.getByLabel('来源', { exact: true }).fill('中国政府网');
    await writer.getByLabel('原文网址').fill('javascript:alert(1)');
    await writer.getByRole('button', { name: '保存', exact: true }).click();
    await writer.locator('[data-path="source/address"] .field-error').waitFor();
    await lookAt(writer, 'drafting-refused');
    await writer.getByLabel('原文网址').fill('https://www.gov.cn/a.html');
    await save(writer);
  });

  await t.test('two windows of one person: each is told, nothing is written over, both go together', async () => {
    const two = await begin(context, 'news', '两个窗口');
    await writeInTwoWindows(context, two);
    assert.match(said((await stored(context, two)).content.body), /左边写的。.*左边又写。.*右边写的。/);
  });

  await t.test('a head discards a draft with a reason; the list finds what is there', async () => {
    await office.page.goto('/workbench/documents?state=draft');
    await office.page.getByRole('link', { name: '2026年度公开招考公告' }).waitFor();
    await lookAt(office.page, 'documents');
    await office.page.getByRole('link', { name: '2026年度公开招考公告' }).click();
    await office.page.getByRole('button', { name: '更多' }).click();
    await office.page.getByRole('menuitem', { name: '作废' }).click();
    await office.page.getByLabel('作废理由').fill('重复起草');
    await office.page.getByRole('dialog').getByRole('button', { name: '作废信息' }).click();
    await office.page.getByText('已作废').first().waitFor();
    assert.equal(await office.page.getByRole('button', { name: '保存', exact: true }).count(), 0);
    await lookAt(office.page, 'document-discarded');
  });

  // A draft that was not written over another is told on the page; the browser notes it besides.
  assert.deepEqual(
    [...unit.complaints, ...office.complaints].filter((words) => !/status of (409|412)/.test(words)),
    [],
  );
});
