import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import type { Finding } from '../../report/index.ts';
import { findingId, markId, sourceView } from './source-view.ts';

function finding(places: Finding['places'], severity: Finding['severity'] = 'error'): Finding {
  return { code: 'x', severity, message: '', quotes: [], places, source: '', fingerprint: '' };
}

test('a marked stretch links to its finding and can be linked to', () => {
  const page = cheerio.load(sourceView('共268件，其中120件。', [finding([{ start: 1, end: 5 }])]).text);
  const mark = page(`#${markId(1, 0)}`);
  assert.equal(mark.contents().first().text(), '268件');
  assert.equal(mark.find('a').attr('href'), `#${findingId(1)}`);
  assert.ok(mark.hasClass('mark-error'));
});

test('the source is text, whatever it holds', () => {
  const page = cheerio.load(sourceView('<script>alert(1)</script>', [finding([{ start: 0, end: 8 }])]).text);
  assert.equal(page('script').length, 0);
});

test('property: overlapping and reaching marks keep the text whole and give every place exactly one anchor', () => {
  const place = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const findings = fc.array(fc.tuple(fc.array(place, { maxLength: 3 }), fc.constantFrom<Finding['severity']>('error', 'warning', 'info')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.stringMatching(/^[一二三<&]{5,40}$/), findings, (text, drafts) => {
      const list = drafts.map(([places, severity]) => finding(places, severity));
      const page = cheerio.load(sourceView(text, list).text, null, false);
      for (const [index, { places }] of list.entries()) {
        for (const [part, at] of places.entries())
          assert.equal(page(`[id="${markId(index + 1, part)}"]`).length, at.start < text.length ? 1 : 0);
      }
      page('a').remove();
      assert.equal(page.root().text(), text);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
