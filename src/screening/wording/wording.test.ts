import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import type { Passage } from '../finding.ts';
import { screen } from '../screener.ts';
import { compileWords } from '../words/compile-words.ts';

const WORDS = compileWords([]);

function found(text: string, rest: Partial<Passage> = {}): readonly string[] {
  const on = plainDate(2026, 11, 22);
  assert.ok(on);
  return screen([{ id: 'p', text, ...rest }], WORDS, { on }).map(
    ({ code, quote, fix }) => `${code} ${quote}${fix === null ? '' : ` → ${fix}`}`,
  );
}

const CASES: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  // Doubled characters and words
  ['推进的的工作', 'doubledWord 的的 → 的'],
  ['推进的的的工作', 'doubledWord 的的的 → 的'],
  ['的的确确'],
  ['为了了解情况，进行了了解'],
  ['完成了了任务', 'doubledWord 了了 → 了'],
  ['不了了之'],
  ['关键是是否公开'],
  ['谢谢、常常、天天、人人'],
  ['其中其中网上申请', 'doubledWord 其中其中 → 其中'],
  ['研究研究再说'],
  ['公开公开栏'],
  ['政府信息政府信息公开', 'doubledWord 政府信息政府信息 → 政府信息'],
  ['已办结，，按时', 'doubledWord ，， → ，'],
  ['等等。。。', 'doubledWord 。。。 → ……'],
  // Half-width marks
  ['高度重视,扎实推进', 'halfWidth , → ，'],
  ['共1,350件，9:30开始'],
  ['办法(试行)', 'halfWidth (试行) → （试行）'],
  ['函数f(x)'],
  ['推进"放管服"改革', 'halfWidth "放管服" → “放管服”'],
  // Document numbers
  ['国办发[2019]7号', 'documentNumber [2019]7号 → 〔2019〕7号'],
  ['国办发（2019）第07号', 'documentNumber （2019）第07号 → 〔2019〕7号'],
  ['国办发〔2019〕7号'],
  ['公告〔2019〕第7号'],
  ['（2023）鲁01民终123号'],
  ['年报（2019）7号楼'],
  // Pairs
  ['印发《办法', 'unbalanced 《'],
  ['1）第一；2）第二'],
  ['《关于印发《办法》的通知》', 'wrongNesting 《办法》 → 〈办法〉'],
  ['《关于印发〈办法〉的通知》'],
  ['他说：“叫“一网通办”。”', 'wrongNesting “一网通办” → ‘一网通办’'],
  // Marks
  ['机密★10年', 'secrecyMark 机密★10年'],
  ['秘密', 'secrecyMark 秘密'],
  ['保守商业秘密和国家秘密'],
  ['（内部资料）', 'internalUse （内部资料）'],
  ['内部资料，注意保存', 'internalUse 内部资料，注意保存'],
  ['内部资料性出版物'],
  ['不得公开个人隐私'],
  // Numbers
  [
    '制发文件52件，其中主动公开30件，依申请公开4件，不予公开19件。',
    'sumMismatch 制发文件52件，其中主动公开30件，依申请公开4件，不予公开19件',
  ],
  ['收到80件，办结76件，办结率100%。', 'percentMismatch 收到80件，办结76件，办结率100%'],
  ['收到80件，办结76件，办结率95%。'],
];

for (const [text, ...expected] of CASES) {
  test(`${text}: ${expected.length === 0 ? 'nothing' : expected.join()}`, () => {
    assert.deepEqual(found(text), expected);
  });
}

test('images without words for those who can’t see them', () => {
  assert.deepEqual(found('', { kind: 'image' }), ['missingAlt ']);
  assert.deepEqual(found('IMG_0001.JPG', { kind: 'image' }), ['missingAlt IMG_0001.JPG']);
  assert.deepEqual(found('会议现场', { kind: 'image' }), []);
  assert.deepEqual(found(''), []);
});

const LINKS: readonly (readonly [text: string, href: string, ...found: readonly string[]])[] = [
  ['详情', 'https://www.gov.cn/a?b=c#d'],
  ['详情', '/files/1'],
  ['来信', 'mailto:a@gov.cn'],
  ['详情', '', 'linkAddress 详情'],
  ['详情', 'www.gov.cn', 'linkAddress 详情'],
  ['详情', 'http:/www.gov.cn', 'linkAddress 详情'],
  ['详情', 'javascript:alert(1)', 'linkAddress 详情'],
  ['详情', '//evil.example.com', 'linkAddress 详情'],
  ['详情', 'http://192.168.1.1/', 'linkAddress 详情'],
  ['详情', 'http://oa.local/', 'linkAddress 详情'],
  ['www.gov.cn', 'https://gov.cn/'],
  ['www.gov.cn', 'https://gov.cn.example.net/', 'linkText www.gov.cn'],
  ['附件.docx', 'https://www.gov.cn/a.docx'],
];

for (const [text, href, ...expected] of LINKS) {
  test(`a link “${text}” to ${href}: ${expected.length === 0 ? 'nothing' : expected.join()}`, () => {
    assert.deepEqual(found(text, { links: [{ start: 0, end: text.length, href }] }), expected);
  });
}
