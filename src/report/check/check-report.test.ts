import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readReport } from '../read/read-report.ts';
import { textSource } from '../read/text-source.ts';
import { checkReport } from './check-report.ts';
import { CHECKS } from './checks.ts';
import { constructedReading } from './constructed-reading.ts';
import { applyDismissals } from './dismiss.ts';
import { fingerprintOf } from './fingerprint.ts';

const SEED = 20240520;
const YEAR = { year: { value: 2023, at: null } } as const;
const TEXT = [
  '清河县水务局2023年政府信息公开工作年度报告',
  '一、总体情况',
  '全年制发文件52件，其中主动公开30件，依申请公开4件，不予公开19件。其中其中水费信息8条。',
  '及时跟新公开目录，截止12月20日，全年共办理320件。',
].join('\n');

test('every check is described for people, and its code is its own', () => {
  assert.equal(new Set(CHECKS.map((check) => check.code)).size, CHECKS.length);
  for (const check of CHECKS) {
    assert.match(check.code, /^(?:table|narrative|report|structure|text|style)\.[A-Za-z.]+$/);
    for (const words of [check.title, check.description, check.source, check.example]) assert.match(words, /[\u4e00-\u9fff]/, check.code);
    assert.ok(check.severities.length > 0);
  }
});

test('findings are sorted by place and keep to the severities of their check', () => {
  const findings = checkReport({ reading: constructedReading(TEXT, YEAR, 'narrative') });
  const starts = findings.flatMap((finding) => finding.places[0]?.start ?? []);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  assert.ok(findings.length >= 4);
  for (const finding of findings)
    assert.ok(
      CHECKS.find((check) => check.code === finding.code)?.severities.includes(finding.severity),
      `${finding.code} ${finding.severity}`,
    );
});

const WORDS = [
  '其中',
  '共',
  '收到',
  '申请',
  '公开',
  '件',
  '条',
  '，',
  '。',
  '；',
  '\n',
  '一、',
  '（一）',
  '（三）',
  '12',
  '3',
  '2023年',
  '占',
  '%',
  '|',
  '\t',
  '平均每月',
  '截至',
  '月',
  '日',
  '结转',
  '制发文件',
  ' ',
  '〔2021〕30号',
  '**',
  '務(wù)',
  'ａ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join('')),
);

test(`any text is checked without a fault, and every quote is the source at its place (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readReport(textSource(text));
      for (const finding of checkReport({ reading })) {
        assert.equal(finding.quotes.length, finding.places.length);
        finding.places.forEach((place, index) => {
          assert.ok(place.start >= 0 && place.start <= place.end && place.end <= reading.source.length);
          assert.equal(finding.quotes[index], reading.source.slice(place.start, place.end));
        });
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test(`fingerprints survive paragraphs that are put in elsewhere (seed ${SEED})`, () => {
  const names = (text: string): ReadonlySet<string> =>
    new Set(checkReport({ reading: constructedReading(text, YEAR, 'narrative') }).map((finding) => finding.fingerprint));
  const before = names(TEXT);
  const lines = TEXT.split('\n');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: lines.length }),
      fc.constantFrom('加强学习，提高认识。', '县水务局坚持以公开为常态。', '做好水利工程建设管理工作，保障供水安全。'),
      (at, paragraph) => {
        const after = names(lines.toSpliced(at, 0, paragraph).join('\n'));
        for (const name of before) assert.ok(after.has(name));
      },
    ),
    { seed: SEED, numRuns: 40 },
  );
});

test('fingerprints do not depend on white space, and tell apart what is twice there', () => {
  assert.equal(fingerprintOf('a', ['共 12 件'], []), fingerprintOf('a', ['共12件'], []));
  assert.notEqual(fingerprintOf('a', ['共12件'], []), fingerprintOf('b', ['共12件'], []));
  assert.notEqual(fingerprintOf('a', ['0'], ['total']), fingerprintOf('a', ['0'], ['new']));
  const twice = checkReport({ reading: constructedReading('其中其中。\n其中其中。', YEAR, 'narrative') }).filter(
    (finding) => finding.code === 'text.doubled',
  );
  assert.equal(new Set(twice.map((finding) => finding.fingerprint)).size, 2);
});

test('a dismissal with its reason survives another run of a longer text', () => {
  const run = (text: string): ReturnType<typeof checkReport> => checkReport({ reading: constructedReading(text, YEAR, 'narrative') });
  const sum = run(TEXT).find((finding) => finding.code === 'narrative.sum');
  assert.ok(sum);
  const dismissal = { fingerprint: sum.fingerprint, reason: '两件文件改变了公开属性' };
  const judged = applyDismissals(run(`${TEXT}\n补充说明。`), [dismissal]);
  assert.deepEqual(
    judged.filter((finding) => finding.dismissal !== null).map((finding) => [finding.code, finding.dismissal?.reason]),
    [['narrative.sum', dismissal.reason]],
  );
  assert.ok(judged.length > 1, 'the others still stand');
});
