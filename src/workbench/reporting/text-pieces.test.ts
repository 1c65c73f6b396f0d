import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textPieces, type Marked } from './text-pieces.ts';

const place = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
const finding: fc.Arbitrary<Marked> = fc.record({
  severity: fc.constantFrom('error', 'warning', 'info'),
  places: fc.array(place, { maxLength: 3 }),
});

test('property: the text stays whole, and a stretch is as grave as the gravest finding over it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(finding, { maxLength: 6 }), (text, findings) => {
      const pieces = textPieces(text, findings);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      const rank = { error: 0, warning: 1, info: 2 } as const;
      for (const { start, severity } of pieces) {
        const over = findings.filter(({ places }) =>
          places.some((at) => Math.max(0, at.start) <= start && start < Math.min(text.length, at.end)),
        );
        const worst = over.map((one) => one.severity).toSorted((a, b) => rank[a] - rank[b])[0] ?? null;
        assert.equal(severity, worst);
      }
    }),
  );
});

test('a finding is looked for where its first quote begins, and named where each quote ends', () => {
  const pieces = textPieces('合计十，其中七、四', [
    {
      severity: 'error',
      places: [
        { start: 2, end: 3 },
        { start: 6, end: 9 },
      ],
    },
  ]);
  assert.deepEqual(
    pieces.map(({ text, severity, begins, ends }) => [text, severity, begins, ends]),
    [
      ['合计', null, [], []],
      ['十', 'error', [1], [1]],
      ['，其中', null, [], []],
      ['七、四', 'error', [], [1]],
    ],
  );
});
