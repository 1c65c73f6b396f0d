import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import type { Passage, ScreeningFinding } from './finding.ts';
import { createScreener, screen } from './screener.ts';
import { BUILT_IN_WORDS } from './words/built-in-words.ts';
import { compileWords } from './words/compile-words.ts';

const WORDS = compileWords(BUILT_IN_WORDS);
const on = plainDate(2026, 11, 22);
assert.ok(on);
const OPTIONS = { on };

/** Pieces that the checks look for, whole and in halves, and what stands between them. */
const PIECES = fc.constantFrom(
  ...(
    '布署 卫计委 最大 最大限度 仅供内部使用 机密★ （ ） 《 》 〈 〉 “ ” ‘ ’ ( ) " , . ; 的的 了了 其中 其中 政府信息公开 ，， 。 ， 、 \n 1） ' +
    '11010519491231002X 13812345678 138 0531-86123456 6222020200000000000 E12345678 鲁A12345 a@b.cn 家住青禾县柳河镇东村 三组12号 3号楼2单元501 ' +
    '2026年2月30日 2026年11月22日 （星期一） 至 2026年1月1日 2026-13-01 国办发 [2019]7号 〔2019〕07号 共10件 其中主动公开6件 依申请公开5件 占50% 收到80件，办结76件，办结率100% ' +
    '（内部资料） 内部资料，注意保存 此件不公开 １３８１２３４５６７８ 😀 a 1 中 县'
  ).split(' '),
);
const TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.array(PIECES, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const PASSAGES = fc.array(TEXT, { maxLength: 6 }).map((texts) => texts.map((text, index): Passage => ({ id: String(index), text })));

test('every finding quotes exactly what stands at its positions, in a passage that is there', () => {
  fc.assert(
    fc.property(PASSAGES, (passages) => {
      for (const { passage, start, end, quote, sentence, severity } of screen(passages, WORDS, OPTIONS)) {
        const text = passages.find(({ id }) => id === passage)?.text;
        assert.ok(text !== undefined && start >= 0 && start <= end && end <= text.length);
        assert.equal(text.slice(start, end), quote);
        assert.ok(quote !== '' && sentence !== '' && severity !== undefined);
      }
    }),
    { numRuns: 3000 },
  );
});

function withFix(passages: readonly Passage[], { passage, start, end, fix }: ScreeningFinding): readonly Passage[] {
  return passages.map((one) => (one.id === passage ? { ...one, text: one.text.slice(0, start) + (fix ?? '') + one.text.slice(end) } : one));
}

test('a fix makes its finding vanish and no new one that blocks', () => {
  let fixes = 0;
  fc.assert(
    fc.property(PASSAGES, (passages) => {
      const before = screen(passages, WORDS, OPTIONS);
      for (const finding of before) {
        if (finding.fix === null) continue;
        fixes += 1;
        const after = screen(withFix(passages, finding), WORDS, OPTIONS);
        // What it hid by overlapping may come to light; it itself may not stay.
        const end = finding.start + finding.fix.length;
        const isSame = (other: ScreeningFinding) =>
          other.code === finding.code && other.passage === finding.passage && other.quote === finding.quote;
        const still = after.filter((other) => isSame(other) && other.start < end && other.end > finding.start);
        assert.deepEqual(still, [], `${finding.code} ${finding.quote} → ${finding.fix}`);
        assert.ok(after.filter(isSame).length < before.filter(isSame).length);
        const blocks = (findings: readonly ScreeningFinding[]) => findings.filter(({ severity }) => severity === 'block').length;
        assert.ok(blocks(after) <= blocks(before), `${finding.quote} → ${finding.fix}`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(fixes > 1000, `${fixes} fixes`);
});

test('a screener that has seen every state of a text answers as one that sees the last afresh', () => {
  const edit = fc.record({
    passage: fc.nat(),
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: TEXT,
    kind: fc.constantFrom('type', 'add', 'drop', 'swap'),
  });
  fc.assert(
    fc.property(PASSAGES, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const screener = createScreener(WORDS, OPTIONS);
      let passages = [...start];
      for (const { passage, at, remove, insert, kind } of edits) {
        const index = passage % Math.max(1, passages.length);
        const old = passages[index];
        if (kind === 'add' || old === undefined) passages.splice(index, 0, { id: `n${at}-${passages.length}`, text: insert });
        else if (kind === 'drop') passages.splice(index, 1);
        else if (kind === 'swap') passages = passages.toReversed();
        else {
          const from = at % (old.text.length + 1);
          passages[index] = { ...old, text: old.text.slice(0, from) + insert + old.text.slice(from + remove) };
        }
        assert.deepEqual(screener.screen(passages), screen(passages, WORDS, OPTIONS));
      }
    }),
    { numRuns: 300 },
  );
});

test('a keystroke has one passage examined; a passage that moves, none', () => {
  const passages = Array.from({ length: 200 }, (_, index): Passage => ({ id: String(index), text: `第${index}段，布署工作。` }));
  const screener = createScreener(WORDS, OPTIONS);
  assert.equal(screener.screen(passages).length, 200);
  assert.equal(screener.examined(), 200);
  screener.screen(passages.map((passage, index) => (index === 7 ? { ...passage, text: `${passage.text}新` } : passage)));
  assert.equal(screener.examined(), 1);
  screener.screen(passages.toReversed());
  assert.equal(screener.examined(), 1);
});

test('what a passage is counts beside its text', () => {
  const screener = createScreener(WORDS, OPTIONS);
  assert.deepEqual(screener.screen([{ id: 'a', text: '图片1' }]), []);
  assert.deepEqual(
    screener.screen([{ id: 'a', text: '图片1', kind: 'image' }]).map(({ code }) => code),
    ['missingAlt'],
  );
});

test('a quotation may run over paragraphs, a title may not', () => {
  const codes = (...texts: readonly string[]) =>
    screen(
      texts.map((text, index) => ({ id: String(index), text })),
      WORDS,
      OPTIONS,
    ).map(({ code, passage, quote }) => `${code} ${passage} ${quote}`);
  assert.deepEqual(codes('会议指出：“第一。', '“第二。', '“第三。”'), []);
  assert.deepEqual(codes('会议指出：“第一。', '第二。”'), []);
  assert.deepEqual(codes('会议指出：“第一。', '第二。'), ['unbalanced 0 “']);
  assert.deepEqual(codes('印发《办法', '细则》'), ['unbalanced 0 《', 'unbalanced 1 》']);
});
