import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine } from './examine.ts';
import { REPORT_FORMATS, reportFile } from './report-file.ts';

const { report } = examine({
  format: 'text',
  text: '某县财政局2021年政府信息公开工作年度报告\n一、总体情况\n主动公开信息3条。\n',
  tables: [],
  words: [],
  pictures: [],
  encoding: null,
  warnings: [],
}).reading;

test(
  'a report of a hundred thousand paragraphs is refused instead of stopping the site while it is set',
  { timeout: 120_000 },
  async () => {
    const [section] = report.sections;
    assert.ok(section !== undefined);
    const long = { ...report, sections: [{ ...section, body: { ...section.body, value: '段\n'.repeat(100_000) } }] };
    for (const format of REPORT_FORMATS) {
      const made = await reportFile(long, format);
      if (format === 'json') assert.ok(made.ok);
      else assert.deepEqual(made.ok ? null : made.error.code, 'write.tooLong', format);
    }
  },
);

test('text that is Typst code, a formula or a tag arrives in every file as text', async () => {
  const code = '#panic("x") $x$ =1+1 <b> @ref';
  const hostile = { ...report, title: { value: code, at: { start: 0, end: 1 } } };
  for (const format of REPORT_FORMATS) assert.ok((await reportFile(hostile, format)).ok, format);
  const page = await reportFile(hostile, 'html');
  assert.ok(page.ok);
  assert.match(new TextDecoder().decode(page.value), /#panic\(&quot;x&quot;\) \$x\$ =1\+1 &lt;b&gt; @ref/);
});
