import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseIndexPattern, writeIndexNumber } from './index-pattern.ts';
import { readIndexNumber } from './read-index-number.ts';

const CREDIT_CODE = '11610802016083285C';

test('what a pattern writes it reads again, and nothing else', () => {
  for (const text of ['{creditCode}/{year}-{serial:5}', '{orgCode}-{year}{month}-{serial:4}', 'A.{orgCode}_{year}/{serial:3}']) {
    const pattern = parseIndexPattern(text);
    assert.ok(pattern.ok);
    fc.assert(
      fc.property(
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 999_999 }),
        (year, month, serial) => {
          const written = writeIndexNumber(pattern.value, { creditCode: CREDIT_CODE, year, month, serial });
          const period = pattern.value.monthly ? year * 100 + month : year;
          assert.deepEqual(readIndexNumber(pattern.value, CREDIT_CODE, written), { period, year, serial });
          assert.equal(readIndexNumber(pattern.value, CREDIT_CODE, `${written}x`), null);
          assert.equal(readIndexNumber(pattern.value, '113501000035910098', written), null);
        },
      ),
    );
  }
  const dotted = parseIndexPattern('A.{orgCode}-{year}-{serial:3}');
  assert.ok(dotted.ok);
  assert.equal(readIndexNumber(dotted.value, CREDIT_CODE, 'AB016083285-2020-001'), null, 'a dot is a dot');
});
