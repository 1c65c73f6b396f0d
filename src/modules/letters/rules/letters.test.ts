import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composed, day, letterWish, SENDER } from '../../../../test/factories/letters/letter-wish.ts';
import { CASE_OUTCOMES, isRecordOutcome, LETTER_CODES, letterTitle } from '../../../law/index.ts';
import { checkTemplate } from './check-template.ts';
import { composeLetter } from './compose-letter.ts';
import { officeDefaults } from './default-office.ts';
import { patternFault, seriesOf, writeLetterNumber } from './letter-number.ts';
import { lettersOf, partParagraphs } from './letter-part.ts';
import { houseTemplate } from './letter-template.ts';
import { fieldsNamed, filled } from './template-line.ts';

const ON = '2026-03-27';

for (const code of LETTER_CODES) {
  test(`${letterTitle(code)}: its text names every field that it has, and none that it lacks`, () => {
    const house = houseTemplate(code, day(ON));
    assert.deepEqual(checkTemplate(house, house), []);
    const named = new Set(house.lines.flatMap(fieldsNamed));
    for (const { name, label, example } of house.fields) {
      assert.ok(named.has(name), name);
      assert.ok(label !== '' && example !== '');
    }
    // Whatever is required is asked for when it is left out.
    const replaced = new Set(house.fields.flatMap(({ instead }) => instead ?? []));
    for (const field of house.fields.filter(({ required }) => required)) {
      const wish = letterWish(code, ON, house.remedy === 'byOutcome' ? { outcome: 'granted' } : {});
      const { [field.name]: _left, ...fields } = wish.fields;
      const made = composeLetter({ ...wish, fields });
      assert.deepEqual(made.ok ? [] : made.error.fields, [{ name: field.name, label: field.label }]);
    }
    for (const name of replaced) assert.ok(name === 'parts' || house.fields.some((field) => field.name === name), name);
  });
}

test('every outcome has its letter, and every answer a clause or a reason for none', () => {
  for (const outcome of CASE_OUTCOMES) {
    const [code] = lettersOf(outcome);
    // A correction that was withdrawn has nothing to be told of.
    if (outcome === 'record.withdrawn') {
      assert.equal(code, undefined);
      continue;
    }
    assert.ok(code !== undefined, outcome);
    assert.equal(houseTemplate(code, day(ON)).remedy, 'byOutcome');
    assert.equal(seriesOf(code), isRecordOutcome(outcome) ? 'recordCorrection' : 'reply');
  }
  const silent = composeLetter(letterWish('denial', ON));
  assert.deepEqual(silent.ok ? [] : silent.error.fields, [{ name: 'outcome', label: '办理结果' }]);
});

test('a reply in several parts lists them with their grounds, and withholds none without a reason', () => {
  const parts = [
    { content: '抽检结果', outcome: 'granted', reason: '' },
    { content: '投诉人的姓名', outcome: 'denied.thirdParty', reason: '属于个人隐私' },
  ] as const;
  const wish = letterWish('partialGrant', ON, { outcome: 'partial', parts });
  const { withheld: _withheld, basis: _basis, reason: _reason, ...fields } = wish.fields;
  const text = JSON.stringify(composed({ ...wish, fields }).document);
  assert.match(text, /（一）关于“抽检结果”：根据.*第三十六条第二项的规定，予以公开。/);
  assert.match(text, /（二）关于“投诉人的姓名”：.*第十五条.*不予公开。属于个人隐私。/);
  const bare = composeLetter({ ...wish, fields, parts: [{ ...parts[1], reason: ' ' }] });
  assert.deepEqual(bare.ok ? [] : bare.error.fields, [{ name: 'parts/0/reason', label: '第1部分的理由' }]);
  const twelve = partParagraphs(Array.from({ length: 21 }, () => parts[0]));
  assert.deepEqual([twelve[9]?.slice(0, 3), twelve[10]?.slice(0, 4), twelve[20]?.slice(0, 5)], ['（十）', '（十一）', '（二十一）']);
});

test('what nobody filled is not printed: neither its paragraph nor its piece in brackets', () => {
  const values: Readonly<Record<string, string>> = { a: '甲', b: '' };
  const value = (name: string): string => values[name] ?? '';
  assert.equal(filled('有{a}。', value), '有甲。');
  assert.equal(filled('有{b}。', value), null);
  assert.equal(filled('有{a}[[（{b}）]][[，{a}]]。', value), '有甲，甲。');
  assert.equal(
    filled('{a}。', () => '已有句号。'),
    '已有句号。',
  );
  assert.equal(
    filled('{a}', () => '{b}[[x]]'),
    '{b}[[x]]',
    'values are looked through for nothing',
  );
});

test('a long reason keeps its paragraphs, a name never makes one', () => {
  const wish = letterWish('denial', ON, { outcome: 'denied.processInfo', addressee: { name: '张\n三', kind: 'person' } });
  const { document } = composed({
    ...wish,
    fields: { ...wish.fields, reason: '一是没有定稿；\n\n二是没有规定应当公开。', request: '甲\n乙' },
  });
  const texts = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  assert.equal(texts[0], '张 三：');
  assert.ok(texts.some((text) => text.includes('内容为：甲 乙。')));
  const at = texts.indexOf('不予公开的理由是：一是没有定稿；');
  assert.equal(texts[at + 1], '二是没有规定应当公开。');
});

test('an organisation is spoken to as one, also in the clause', () => {
  const wish = letterWish('grant', ON, { outcome: 'granted', addressee: { name: '某公司', kind: 'organisation' } });
  const letter = composed({ ...wish, fields: { ...wish.fields, manner: '请到本机关领取' } });
  const blocks = JSON.stringify(letter.document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')));
  assert.match(blocks, /收到你单位提出/);
  assert.match(blocks, /如你单位不服本告知书/);
  assert.doesNotMatch(blocks, /[您{}]|本答复/);
});

test('a text of an agency: unknown fields, missing ones, brackets and titles are told, one sentence each', () => {
  const house = houseTemplate('correctionNotice', day(ON));
  const codesOf = (lines: readonly string[], title = '补正告知书') =>
    checkTemplate(house, { title, lines }).map(({ code, line }) => `${code} ${line}`);
  assert.deepEqual(codesOf(house.lines, ' '), ['noTitle null']);
  assert.deepEqual(codesOf([...house.lines, '{nothing}']), [`unknownField ${house.lines.length + 1}`]);
  assert.deepEqual(codesOf([...house.lines, '[[{reason}']), [`brackets ${house.lines.length + 1}`]);
  assert.deepEqual(codesOf(house.lines.map((line) => line.replaceAll('{dueOn}', '月底'))), ['missingField null']);
  assert.deepEqual(codesOf(house.lines.map((line) => line.replaceAll('{dueOn}', '[[{dueOn}]]'))), ['optionalOnly null']);
  assert.deepEqual(codesOf([])[0], 'noText null');
  const denial = houseTemplate('denial', day(ON));
  const without = checkTemplate(denial, { title: '不予公开告知书', lines: denial.lines.filter((line) => line !== '{remedy}') });
  assert.match(without[0]?.sentence ?? '', /缺少必须有的“救济告知/);
  const inline = checkTemplate(denial, { title: '甲', lines: denial.lines.map((line) => (line === '{remedy}' ? '另：{remedy}' : line)) });
  assert.deepEqual(
    inline.map(({ code }) => code),
    ['notAlone'],
  );
});

test('an office that has said nothing: its government, its court and its number from its name', () => {
  const cases = [
    ['青禾县卫生健康局', '某市卫生健康委员会', '青卫健', '青禾县人民政府', '某市卫生健康委员会', '青禾县人民法院'],
    ['某省某市青禾县教育局', null, '青教', '某省某市青禾县人民政府', '上一级主管部门', '某省某市青禾县人民法院'],
    ['江州市发展和改革委员会', '江州市人民政府', '江发改', '江州市人民政府', '上一级主管部门', '有管辖权的人民法院'],
    ['青禾县人民政府', '某市人民政府', '青政', '某市人民政府', '上一级主管部门', '有管辖权的人民法院'],
    ['青禾县人民政府', null, '青政', '上一级人民政府', '上一级主管部门', '有管辖权的人民法院'],
    ['青禾县柳林镇人民政府', '青禾县人民政府', '青柳政', '青禾县人民政府', '上一级主管部门', '有管辖权的人民法院'],
    ['柳林中学', null, '柳林', '本级人民政府', '上一级主管部门', '有管辖权的人民法院'],
  ] as const;
  for (const [name, above, prefix, government, upper, court] of cases) {
    assert.deepEqual(officeDefaults(name, above), { prefix, government, upper, court }, name);
  }
});

test('numbers by the house’s pattern and by an agency’s own; a pattern that would repeat is refused', () => {
  const place = { series: 'correction', year: 2026, number: 7 } as const;
  assert.equal(writeLetterNumber(SENDER, place), '青卫健公开补〔2026〕7号');
  assert.equal(
    writeLetterNumber({ prefix: '青', pattern: '{prefix}信公开〔{year}〕第{number}号-{series}', words: { correction: '正' } }, place),
    '青信公开〔2026〕第7号-正',
  );
  for (const pattern of ['{prefix}〔{year}〕{number}号', '{series}{year}{number}{number}', '{series}{yaer}{year}{number}']) {
    assert.match(patternFault(pattern) ?? '', /。$/, pattern);
  }
  assert.equal(patternFault('{series}{year}{number}'), null);
});
