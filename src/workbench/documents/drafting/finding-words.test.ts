import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingWords } from './finding-words.ts';

test('beside its words a sentence does not say them again', () => {
  for (const [quote, sentence, shownQuote, shownSentence] of [
    ['2026年2月30日', '“2026年2月30日”这一天不存在，请核对。', '2026年2月30日', '这一天不存在，请核对。'],
    ['13800138000', '“138****8000”是手机号码，若属于个人，请隐去。', '13800138000', '是手机号码，若属于个人，请隐去。'],
    ['6222021234567890128', '“6222……”是银行卡号，请隐去。', '6222021234567890128', '是银行卡号，请隐去。'],
    [',', '中文里的“,”宜用全角标点。', null, '中文里的“,”宜用全角标点。'],
    // Other words at the beginning are not the words that were found.
    ['甲乙', '“甲丙”常误写为这两个字。', '甲乙', '“甲丙”常误写为这两个字。'],
    ['13800138000', '“139****8000”是手机号码。', '13800138000', '“139****8000”是手机号码。'],
    ['', '图片没有替代文字。', null, '图片没有替代文字。'],
  ] as const)
    assert.deepEqual(findingWords({ quote, sentence }), { quote: shownQuote, sentence: shownSentence }, sentence);
});
