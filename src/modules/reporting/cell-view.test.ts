import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import type { Cell } from '../../report/index.ts';
import { cellView } from './cell-view.ts';

function said(cell: Cell): string {
  return cheerio.load(cellView(cell).content.text).text();
}

test('0, blank, missing and unknown each read differently, without colour', () => {
  const words = [
    said({ state: 'value', value: 0, raw: '0', at: null }),
    said({ state: 'blank', raw: '', at: null }),
    said({ state: 'missing' }),
    said({ state: 'unknown', raw: '二十余', at: null, why: 'notANumber' }),
  ];
  assert.equal(words[0], '0');
  assert.equal(new Set(words).size, 4);
  assert.match(words[3] ?? '', /二十余/);
});

test('amounts keep their places and their unit', () => {
  assert.equal(said({ state: 'value', value: 1480.8758, raw: '1480.8758万元', at: null, unit: '万元' }), '1,480.8758 万元');
});

test('what the source holds is shown as text', () => {
  assert.equal(cheerio.load(cellView({ state: 'unknown', raw: '<img src=x>', at: null, why: 'notANumber' }).content.text)('img').length, 0);
});
