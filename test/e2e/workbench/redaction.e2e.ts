import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { startJobs } from '../../../src/platform/jobs/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { openForMarking } from '../../../src/platform/redaction/index.ts';
import { officePdf } from '../../../src/platform/redaction/testing/office-pdf.ts';
import { startBrowser } from '../support/browser.ts';
import { DESK_AND_TELEPHONE, lookAt } from './support/look.ts';
import { ask, sitDown } from './support/sign-in.ts';
import { startWorkbench } from './support/workbench-site.ts';

const NAME = '王小明';
const Made = z.looseObject({ request: z.looseObject({ id: z.number() }) });
const Redactions = z.looseObject({ items: z.array(z.looseObject({ id: z.number(), version: z.number(), marks: z.array(z.unknown()) })) });
const Session = z.looseObject({ formToken: z.string() });

test('a clerk covers a name in a real PDF, is told of a colleague’s marks, looks at the result beside the original, and downloads a file in which it is not', async (t) => {
  const site = await startWorkbench(t);
  const browser = await startBrowser(t);
  const { page, context, complaints } = await sitDown(site, browser, 'clerk');
  const { request } = Made.parse(
    await ask(context, 'POST', '/api/v1/requests', {
      intakeKey: randomUUID(),
      channel: 'counter',
      applicant: { kind: 'naturalPerson', name: '沈清和' },
      content: '申请公开清城罚〔2026〕17号行政处罚决定书。',
      arrivedOn: '2026-03-02',
      submittedOn: '2026-03-02',
    }),
  );
  const { formToken } = Session.parse(await (await context.request.get('/api/v1/session')).json());
  const sent = await context.request.post(`/api/v1/requests/${request.id}/files?kind=material`, {
    headers: { 'x-gongkai-form': formToken },
    multipart: { file: { name: '处罚决定书.pdf', mimeType: 'application/pdf', buffer: officePdf() } },
  });
  assert.equal(sent.status(), 201, await sent.text());
  const { file } = z.looseObject({ file: z.looseObject({ id: z.number() }) }).parse(await sent.json());

  await page.goto(`/workbench/requests/${request.id}/redact/${file.id}`);
  await page.getByRole('button', { name: '开始涂黑这个文件' }).click();
  await page.getByLabel('查找文字并全部标出').fill(NAME);
  await page.getByRole('button', { name: '全部标出' }).click();
  await page.getByRole('heading', { name: '涂黑 7 处' }).waitFor();
  await page.getByRole('button', { name: /标出身份证号码（\d+ 处）/ }).click();
  await page.getByRole('heading', { name: '涂黑 10 处' }).waitFor();

  await isDrawn(page, '原件第 1 页');

  // By hand: the number of the case in the head of the page, nearly hit, snaps to its characters.
  const surface = page.getByRole('group', { name: '涂黑的地方' });
  const box = await surface.boundingBox();
  assert.ok(box !== null);
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.093);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.099, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('heading', { name: '涂黑 11 处' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: '涂黑 10 处' }).waitFor();
  await page.getByRole('button', { name: '重做' }).click();
  await page.getByRole('heading', { name: '涂黑 11 处' }).waitFor();

  // Without a mouse: a box in the middle, moved and taken away by keys.
  await page.getByRole('button', { name: '在这一页中间添加一处' }).click();
  await page.getByRole('button', { name: /^第 12 处/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await page.getByRole('heading', { name: '涂黑 11 处' }).waitFor();
  // Left at once, it is saved before the page goes.
  await page.getByRole('link', { name: '这件申请' }).click();
  await page.getByRole('heading', { name: '涂黑 11 处' }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('heading', { name: '涂黑 11 处' }).waitFor();
  await lookAt(page, 'redaction-marks', DESK_AND_TELEPHONE);
  await page.setViewportSize(DESK);

  // A colleague has marked meanwhile: nobody's marks are lost.
  const of = `/api/v1/requests/${request.id}/redactions`;
  const [theirs] = Redactions.parse(await (await context.request.get(of)).json()).items;
  assert.equal(theirs?.marks.length, 11);
  const more = { page: 2, x: 0.1, y: 0.8, width: 0.2, height: 0.03, ground: 'internal' };
  await ask(context, 'PUT', `/api/v1/redactions/${theirs.id}/marks`, { marks: [...theirs.marks, more] }, theirs.version);
  await page.getByRole('button', { name: '在这一页中间添加一处' }).click();
  await page.getByText(/也改了这个文件的标记/).waitFor();
  await lookAt(page, 'redaction-conflict', DESK_AND_TELEPHONE);
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: '合并两个人的标记' }).click();
  await page.getByRole('heading', { name: '涂黑 13 处' }).waitFor();
  await page.getByRole('button', { name: '删除第 12 处' }).click();
  await page.getByText('标记已自动保存。').waitFor();

  await page.getByRole('button', { name: '生成公开文本并检查' }).click();
  await page.getByText('正在排队').waitFor();
  await lookAt(page, 'redaction-burning', DESK_AND_TELEPHONE);
  await page.setViewportSize(DESK);
  const { handlers } = site.jobs;
  const jobs = await startJobs({
    address: site.databaseAddress,
    database: site.database,
    handlers: handlers.filter(({ job }) => job.name === 'redaction.burn'),
    schedules: [],
    log: createLog('silent'),
    keptDays: 30,
  });
  t.after(() => jobs.stop(1_000));
  await page.getByText('检查通过').waitFor({ timeout: 300_000 });
  await page.getByRole('img', { name: '公开文本第 1 页' }).waitFor();
  await isDrawn(page, '公开文本第 1 页');
  await lookAt(page, 'redaction-result', DESK_AND_TELEPHONE);
  await page.setViewportSize(DESK);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载公开文本' }).click()]);
  const bytes = await readFile(await download.path());
  assert.doesNotMatch(download.suggestedFilename(), new RegExp(NAME));
  const opened = await openForMarking(bytes);
  assert.ok(opened.ok);
  assert.deepEqual(
    opened.value.pages.map(({ runs }) => runs.length),
    [0, 0],
  );
  assert.equal(bytes.includes(Buffer.from(NAME)), false);

  // It is still there when one comes back, and the case has it as a file.
  await page.goto(`/workbench/requests/${request.id}/redact/${file.id}`);
  await page.getByRole('heading', { name: '涂黑 12 处' }).waitFor();
  await page.getByText('检查通过').waitFor();
  assert.deepEqual(complaints, []);

  const telephone = await sitDown(site, browser, 'clerk', { viewport: DESK_AND_TELEPHONE[1], hasTouch: true });
  await telephone.page.goto(`/workbench/requests/${request.id}/redact/${file.id}`);
  await telephone.page.getByRole('button', { name: '修改标记（要重新生成）' }).click();
  await isDrawn(telephone.page, '原件第 1 页');
  // A finger moves the page until it is told to draw.
  await drag(telephone.context, telephone.page);
  await telephone.page.getByRole('heading', { name: '涂黑 12 处' }).waitFor();
  await telephone.page.getByRole('button', { name: '用手指标记' }).click();
  await telephone.page.getByRole('button', { name: '放大' }).click();
  await drag(telephone.context, telephone.page);
  await telephone.page.getByRole('heading', { name: '涂黑 13 处' }).waitFor();
  await telephone.page.getByText('标记已自动保存。').waitFor();
  await lookAt(telephone.page, 'redaction-finger', [DESK_AND_TELEPHONE[1]]);
  assert.deepEqual(telephone.complaints, []);
});

const DESK = DESK_AND_TELEPHONE[0];

/** One finger across an empty part of the page. */
async function drag(context: BrowserContext, page: Page): Promise<void> {
  const surface = page.getByRole('group', { name: '涂黑的地方' });
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  assert.ok(box !== null);
  const [x, y] = [box.x + box.width * 0.2, Math.max(80, box.y) + 20];
  const finger = await context.newCDPSession(page);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const step of [10, 30, 50])
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + step, y: y + step / 2 }] });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Until the picture of a page is there. */
async function isDrawn(page: Page, alt: string): Promise<void> {
  const width = `document.querySelector('img[alt="${alt}"]')?.naturalWidth ?? 0`;
  for (let at = 0; at < 300 && Number(await page.evaluate(width)) === 0; at += 1) await pause(200);
  assert.ok(Number(await page.evaluate(width)) > 500, alt);
}
