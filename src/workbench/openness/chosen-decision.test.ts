import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenFrom, readChosen, withChosen, writeChosen } from './chosen-decision.ts';

const ROW = { id: 3, version: 2, title: '甲办法', documentNumber: '甲〔2026〕1号' };

test('what was chosen survives being kept as a text', () => {
  const chosen = [{ ...chosenFrom(ROW, 'repeal'), reason: '由新办法代替' }];
  assert.deepEqual(readChosen(writeChosen(chosen)), chosen);
});

test('what can not be read is left out', () => {
  assert.deepEqual(readChosen(''), []);
  assert.deepEqual(readChosen('{"decision":"repeal"}'), []);
  assert.deepEqual(readChosen('not json'), []);
  assert.deepEqual(readChosen('[null, {"documentId":1,"version":1,"decision":"burn"}]'), []);
});

test('another decision on the same document replaces the first and keeps its reason', () => {
  const first = [{ ...chosenFrom(ROW, 'keep'), reason: '仍然适用' }];
  const changed = withChosen(first, [chosenFrom({ ...ROW, version: 5 }, 'amend'), chosenFrom({ ...ROW, id: 4 }, 'lapse')]);
  assert.deepEqual(
    changed.map(({ documentId, version, decision, reason }) => [documentId, version, decision, reason]),
    [
      [3, 5, 'amend', '仍然适用'],
      [4, 2, 'lapse', ''],
    ],
  );
});
