import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSource } from '../../src/platform/extraction/index.ts';
import { renderDocx, renderHtml, renderMarkdown, renderPdf, renderXlsx, stopTypst } from '../../src/platform/rendering/index.ts';
import { printReport, readReport, reportFromJson, reportToJson, type AnnualReport } from '../../src/report/index.ts';
import { randomReport } from '../factories/report/random-report.ts';
import { compareReports, type Comparison } from './compare-reports.ts';

after(stopTypst);

const FIRST_SEED = 7_000;
const REPORTS_PER_FORM = 4;
/** Share of the cells that must come back as they were; the rest may only be said to be unknown. */
const FLOOR = 0.98;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const WAYS: Readonly<Record<string, (report: AnnualReport) => Promise<Uint8Array>>> = {
  HTML: (report) => Promise.resolve(encode(renderHtml(printReport(report)))),
  Markdown: (report) => Promise.resolve(encode(renderMarkdown(printReport(report)))),
  DOCX: (report) => renderDocx(printReport(report)),
  XLSX: (report) => renderXlsx(printReport(report)),
  PDF: async (report) => {
    const pdf = await renderPdf(printReport(report));
    assert.ok(pdf.ok, pdf.ok ? '' : pdf.error.message);
    return pdf.value;
  },
};

async function writtenAndRead(report: AnnualReport, write: (report: AnnualReport) => Promise<Uint8Array>): Promise<Comparison> {
  const source = await openSource(await write(report));
  assert.ok(source.ok, source.ok ? '' : source.error.message);
  return compareReports(report, readReport(source.value).report);
}

for (const [format, write] of Object.entries(WAYS)) {
  for (const form of ['2021', '2019', 'statistics'] as const) {
    test(`${format}, form ${form}: what was written is what is read, from seed ${FIRST_SEED}`, async (t) => {
      let same = 0;
      let unknown = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + REPORTS_PER_FORM; seed += 1) {
        const comparison = await writtenAndRead(randomReport(seed, { form }), write);
        assert.deepEqual(comparison.different, [], `seed ${seed}`);
        same += comparison.same;
        unknown += comparison.unknown.length;
      }
      const share = same / (same + unknown);
      t.diagnostic(`${format}, form ${form}: ${same} cells came back, ${unknown} unknown (${(100 * share).toFixed(2)} % read)`);
      assert.ok(share >= FLOOR);
    });
  }
}

test('JSON: what was written is what is read, to the last place and character', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + 20; seed += 1) {
    const report = randomReport(seed);
    const back = reportFromJson(JSON.parse(JSON.stringify(reportToJson(report))));
    assert.deepEqual(back.ok ? back.value : back.error, report);
  }
});
