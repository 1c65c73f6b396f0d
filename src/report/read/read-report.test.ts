import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Place } from '../../kernel/place.ts';
import { missingTable } from '../model/empty-report.ts';
import { readReport } from './read-report.ts';
import { textSource } from './text-source.ts';

const FRAGMENTS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '（一）',
  '一是',
  '1.',
  '①',
  '青阳县审计局2022年政府信息公开工作年度报告',
  '2022年1月1日至12月31日',
  '主动公开信息',
  '12',
  '万',
  '余',
  '条',
  '件',
  '%',
  '未收到申请',
  '无结转',
  '務(wù)',
  '會(huì )',
  '。ㄒ唬┬畔⒌那闆r',
  '⼀',
  '\u200b',
  '２',
  '《',
  '》',
  '“',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '\t',
  '|',
  '---',
  '**',
  '# ',
  ' ',
  '　',
  '\r\n',
  '\ufeff',
  '发布机构：',
  '我局',
  '行政复议',
  '结果维持',
  '0',
  '总计',
];
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any text: reading ends, and every place lies in the source in order', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const reading = readReport(textSource(source));
      const { report } = reading;
      const places: Place[] = [
        ...[report.title, report.agency, report.year, report.period, report.publishedOn, report.publisher, report.preamble].flatMap(
          (located) => located?.at ?? [],
        ),
        ...report.sections.flatMap((section) =>
          [section.heading?.at ?? [], section.body.at ?? [], ...section.items.flatMap((item) => item.heading.at ?? [])].flat(),
        ),
        ...report.quantities.flatMap(({ at, clause, sentence }) => [at, clause, sentence]),
        ...reading.repairs.flatMap((repair) => repair.places),
        ...reading.notes.flatMap((note) => note.places),
      ];
      for (const { start, end } of places)
        assert.ok(0 <= start && start <= end && end <= source.length, `${start}-${end} of ${source.length}`);
      for (const { at, clause, sentence, raw } of report.quantities) {
        assert.equal(raw, source.slice(at.start, at.end));
        assert.ok(sentence.start <= clause.start && clause.start <= at.start && at.end <= clause.end && clause.end <= sentence.end);
      }
      assert.equal(reading.toSource(reading.restored.length), source.length);
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

test('an empty text is a report that says nothing', () => {
  const { report, notes } = readReport(textSource(''));
  assert.equal(report.form, 'narrative');
  assert.deepEqual([report.agency, report.year, report.title, report.preamble], [null, null, null, null]);
  assert.deepEqual(
    notes.map((note) => note.code).filter((code) => !code.startsWith('table.')),
    ['agency.unknown', 'year.unknown', 'sections.none'],
  );
});

test('the form: told by headings and year when no table says it', () => {
  const official = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况';
  const formOf = (year: number): string => readReport(textSource(`青阳县审计局${year}年政府信息公开工作年度报告\n${official}`)).report.form;
  assert.deepEqual([2018, 2019, 2020, 2021, 2024].map(formOf), ['narrative', '2019', '2019', '2021', '2021']);
  const { report } = readReport(textSource(`青阳县审计局2020年政府信息公开工作年度报告\n${official}`));
  assert.equal(report.tables.proactive.state, 'missing');
  assert.deepEqual(report.tables.proactive, missingTable('2019', 'proactive'));
});
