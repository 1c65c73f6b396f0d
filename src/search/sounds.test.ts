import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistypedPieces, nearestPart } from './close-title.ts';
import { cutSyllables, initialsQuery, soundLexemes, soundQuery, soundsText } from './sounds.ts';

test('letters are cut into syllables in every way', () => {
  assert.deepEqual(cutSyllables('weishengjiankang'), [
    ['wei', 'sheng', 'jian', 'kang'],
    ['wei', 'sheng', 'ji', 'an', 'kang'],
  ]);
  assert.deepEqual(cutSyllables('xian'), [['xian'], ['xi', 'an']]);
  assert.deepEqual(cutSyllables('nvejifangzhi')[0], ['nve', 'ji', 'fang', 'zhi']);
  assert.deepEqual(cutSyllables('covid'), []);
  assert.deepEqual(cutSyllables('a'.repeat(61)), []);
  assert.equal(cutSyllables('xianxianxianxianxianxianxianxianxianxian').length, 6, 'hostile letters cost no more');
});

test('a title is found by how it sounds, also where people do not tell sounds apart', () => {
  const sounds = soundsText(['wei', 'sheng', 'jian', 'kang']);
  const lexemes = soundLexemes(sounds);
  for (const asked of [
    soundQuery(['wei', 'sheng']),
    soundQuery(['wei', 'sen', 'jian']),
    soundQuery(['kan']),
    initialsQuery('wsjk'),
    initialsQuery('sj'),
  ]) {
    assert.ok(sounds.includes(asked.phrase), asked.phrase);
    for (const lexeme of asked.lexemes) assert.ok(lexemes.has(lexeme), lexeme);
  }
  assert.equal(sounds.includes(soundQuery(['ji', 'an']).phrase), false);
});

test('one mistake is found out', () => {
  for (const [asked, part, mistakes] of [
    ['疫情放控', '疫情防控', 1],
    ['疫情控防', '疫情防控', 1],
    ['疫防控', '疫情防控', 1],
    ['疫情的防控', '疫情防控', 1],
    ['疫情防控', '疫情防控', 0],
  ] as const)
    assert.deepEqual(nearestPart('关于做好疫情防控工作的通知', asked), { part, mistakes }, asked);
  assert.deepEqual(mistypedPieces('防控'), [], 'too short to be mistyped');
  assert.ok(mistypedPieces('疫情放控').some((pieces) => pieces.join() === '疫情'));
});
