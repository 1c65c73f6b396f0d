import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { startBrowser } from '../e2e/support/browser.ts';
import { renderHtml } from '../../src/platform/rendering/index.ts';
import { printReport } from '../../src/report/index.ts';
import { bare, tablesOf, textsOf } from './expected-text.ts';
import { sampleReport } from './sample-report.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

test('HTML: a browser shows every text and cell, at any width, and assistive technology finds nothing amiss', async (t) => {
  const browser = await startBrowser(t);
  for (const form of ['2021', '2019', 'statistics'] as const) {
    const document = printReport(sampleReport(form));
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'zh-CN' });
      await page.setContent(renderHtml(document));
      const text = bare(await page.locator('body').innerText());
      for (const expected of textsOf(document)) assert.ok(text.includes(bare(expected)), expected);
      const cells = await page.locator('td, th').allInnerTexts();
      assert.deepEqual(
        cells.map(bare),
        tablesOf(document)
          .flatMap((table) => table.rows.flat())
          .map((cell) => bare(cell.text)),
      );
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), `${form} at ${width}`);
      await page.evaluate(AXE);
      const violations: unknown = await page.evaluate(
        'axe.run().then((result) => result.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`))',
      );
      assert.deepEqual(violations, [], `${form} at ${width}`);
      await page.close();
    }
  }
});
