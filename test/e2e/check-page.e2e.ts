import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser, visit } from './support/browser.ts';
import { startSite } from './support/site.ts';

const QINGHE = readFile(new URL('../../src/modules/reporting/samples/data/qinghe-2021.txt', import.meta.url), 'utf8');
const ATTACK = '全年公开信息3条<script>alert(1)</script></textarea><img src=x onerror=alert(1)>';
const Examined = z.object({
  file: z.string(),
  report: z.looseObject({ year: z.object({ value: z.number() }) }),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.string(),
      message: z.string(),
      quotes: z.array(z.string()),
      places: z.array(z.unknown()),
      source: z.string(),
    }),
  ),
});

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/check');
  await page.getByLabel('或者粘贴报告全文').fill(text);
  await page.getByRole('button', { name: '开始检查' }).click();
}

test('年报体检', { timeout: 600_000 }, async (t) => {
  const site = await startSite(t);
  const browser = await startBrowser(t);

  for (const javaScriptEnabled of [true, false]) {
    await t.test(`a pasted report is read beside its source, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const { context, complaints } = await visit(browser, site.address, { javaScriptEnabled });
      const page = await context.newPage();
      await paste(page, await QINGHE);
      await page.getByRole('heading', { name: '体检结果' }).waitFor();
      assert.match((await page.locator('.facts').textContent()) ?? '', /青禾县卫生健康局.*2021年/s);
      assert.match((await page.locator('.source-text').textContent()) ?? '', /青禾卫生健康|青禾县卫生健康局/);
      const proactive = page.getByRole('table', { name: '主动公开政府信息情况' });
      assert.deepEqual(
        await proactive
          .getByRole('row', { name: /^行政许可/ })
          .getByRole('cell')
          .allTextContents(),
        ['1,010'],
      );
      const quote = page
        .locator('.finding', { hasText: '1297' })
        .getByRole('link', { name: /^看原文/ })
        .first();
      const target = (await quote.getAttribute('href')) ?? '';
      await quote.click();
      assert.ok(page.url().endsWith(target));
      assert.match((await page.locator(target).textContent()) ?? '', /1350/);
      await page.locator('mark a.mark-number').first().click();
      assert.match(page.url(), /#finding-\d+$/);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  await t.test('the report is written again in every format, and a file that was written is read again', async () => {
    const { context } = await visit(browser, site.address, { acceptDownloads: true });
    const page = await context.newPage();
    await paste(page, await QINGHE);
    await page.getByRole('heading', { name: '体检结果' }).waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word 文档' }).click();
    const download = await waiting;
    assert.equal(download.suggestedFilename().endsWith('.docx'), true);
    await page.goto('/check');
    await page
      .getByLabel('上传文件')
      .setInputFiles({ name: '年报.docx', mimeType: 'application/octet-stream', buffer: await readFile(await download.path()) });
    await page.getByRole('button', { name: '开始检查' }).click();
    await page.getByRole('heading', { name: '体检结果' }).waitFor();
    const permits = page
      .getByRole('table', { name: '主动公开政府信息情况' })
      .getByRole('row', { name: /^行政许可/ })
      .getByRole('cell');
    assert.deepEqual(await permits.allTextContents(), ['1,010']);
    await context.close();
  });

  await t.test('bad input: one sentence with a code, and the words that were typed are kept', async () => {
    const { context, complaints } = await visit(browser, site.address);
    const page = await context.newPage();
    await paste(page, '   ');
    assert.match((await page.getByRole('alert').textContent()) ?? '', /还没有内容.*source\.nothing/s);
    await page.goto('/check');
    await page
      .getByLabel('上传文件')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%broken') });
    await page.getByRole('button', { name: '开始检查' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /source\./);
    await paste(page, ATTACK);
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.match((await page.locator('.source-text').textContent()) ?? '', /<script>alert\(1\)<\/script>/);
    assert.equal(await page.getByLabel('或者粘贴报告全文').inputValue(), ATTACK);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await t.test('a file may be dropped where the field stands', async () => {
    const { context } = await visit(browser, site.address);
    const page = await context.newPage();
    await page.goto('/check');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(await QINGHE)}], '年报.txt', { type: 'text/plain' }));
      document.querySelector('[data-drop-zone]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole('button', { name: '开始检查' }).click();
    await page.getByRole('heading', { name: '体检结果' }).waitFor();
    assert.match((await page.locator('.facts').textContent()) ?? '', /年报\.txt.*青禾县卫生健康局/s);
    await context.close();
  });

  await t.test('an upload beyond 20 MB is refused in Chinese', async () => {
    const form = new FormData();
    form.append('text', '');
    form.append('file', new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]), 'big.txt');
    const answer = await fetch(`${site.address}/check`, { method: 'POST', body: form, headers: { accept: 'text/html' } });
    assert.ok([413, 422].includes(answer.status), String(answer.status));
    assert.match(await answer.text(), /20 MB|内容太大/);
  });

  await t.test('programs get the shape of the command line', async () => {
    const asText = await fetch(`${site.address}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: await QINGHE,
    });
    const read = Examined.parse(await asText.json());
    assert.equal(read.report.year.value, 2021);
    assert.ok(read.findings.some((finding) => finding.code === 'narrative.sum' && finding.severity === 'error'));
    const asJson = await fetch(`${site.address}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: await QINGHE }),
    });
    assert.deepEqual(Examined.parse(await asJson.json()).findings, read.findings);
    const nothing = await fetch(`${site.address}/api/check`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: ' ' });
    assert.equal(nothing.status, 422);
  });

  await t.test('the checks are listed with what stands behind them', async () => {
    const { context } = await visit(browser, site.address);
    const page = await context.newPage();
    await page.goto('/checks');
    const row = page.getByRole('row', { name: /table\.requests\.balance/ });
    assert.match((await row.textContent()) ?? '', /国办公开办函〔2021〕30号/);
    await context.close();
  });

  await t.test('nothing of all this was stored, and one address may not go on for ever', async () => {
    const { context } = await visit(browser, site.address);
    const list = await (await context.request.get('/reports?q=青禾')).text();
    assert.match(list, /共 3 份年度报告/);
    const statuses = new Set<number>();
    for (let i = 0; i < 40; i += 1)
      statuses.add(
        (await fetch(`${site.address}/api/check`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: ' ' })).status,
      );
    assert.ok(statuses.has(429));
    await context.close();
  });
});
