import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArithmetic } from './check-arithmetic.ts';

test('only numbers that depend on each other are compared, with the place in the text as it is', () => {
  const text = '通 知\n共200件，其中网上申请150件，占80%。2月30日前报送。';
  const findings = checkArithmetic(text);
  assert.deepEqual(
    findings.map(({ code, quotes }) => [code, quotes]),
    [['narrative.share', ['其中网上申请150件，占80%']]],
  );
  for (const { places, quotes } of findings) {
    for (const [index, { start, end }] of places.entries()) assert.equal(text.slice(start, end), quotes[index]);
  }
});

test('a sum that holds and a text without numbers have nothing to say', () => {
  assert.deepEqual(checkArithmetic('制发52件，其中主动公开30件，依申请公开4件，不予公开18件。'), []);
  assert.deepEqual(checkArithmetic(''), []);
});
