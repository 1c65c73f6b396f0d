import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord } from './nearest-word.ts';
import { strayOption, unknownCommand, unknownOption } from './wrong-words.ts';

const COMMANDS = ['read', 'check', 'write', 'consolidate', 'checks'];

test('the word that was meant: a letter too few, too many, mistaken, swapped; not a word that is quite another', () => {
  for (const [word, meant] of [
    ['chek', 'check'],
    ['CHECK', 'check'],
    ['cheks', 'checks'],
    ['raed', 'read'],
    ['wrte', 'write'],
    ['consolidade', 'consolidate'],
    ['status', null],
    ['x', null],
    ['', null],
  ] as const)
    assert.equal(nearestWord(word, COMMANDS), meant, word);
});

test('what is wrong is told with the word that was meant and all that there are', () => {
  assert.deepEqual(unknownCommand('chek', 'gongkai report', ['read', 'check']), {
    code: 'unknown-command',
    sentence: 'gongkai report 没有“chek”这个命令，是不是“check”；可以用的有 read、check。',
  });
  assert.equal(
    unknownOption('--dta', 'gongkai worker', ['data']).sentence,
    'gongkai worker 没有“--dta”这个选项，或它缺少值，是不是“--data”；它的选项有 --data。',
  );
  assert.equal(
    unknownOption('--data <value>', 'gongkai worker', ['data']).sentence,
    'gongkai worker 没有“--data <value>”这个选项，或它缺少值；它的选项有 --data。',
  );
});

test('an option that another command knows is none of this one; what was not given does not count', () => {
  assert.equal(strayOption({ data: 'x', json: false, to: undefined }, ['data']), null);
  assert.equal(strayOption({ data: 'x', json: true }, ['data']), '--json');
});
