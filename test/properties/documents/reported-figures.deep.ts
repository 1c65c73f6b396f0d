import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parsePlainDate } from '../../../src/kernel/plain-date.ts';
import { officeRoutes } from '../../../src/modules/documents/index.ts';
import { DocumentCounts } from '../../../src/modules/documents/document-counts.ts';
import { OpennessCounts } from '../../../src/modules/documents/openness/openness-counts.ts';
import { openReviews } from '../../factories/review/open-reviews.ts';
import { publishSeries } from './daily-series.ts';
import { makeAll, type DocumentToMake } from './through-review.ts';

test('341 days from 26 January to 31 December of a leap year, all through the review, are one run of 341', async (t) => {
  const office = await openReviews(t, officeRoutes);
  const begun = performance.now();
  const { streak, gaps, total } = await publishSeries(office, '2020-01-26', 341);
  t.diagnostic(`341 daily reports by the API in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const run = { from: '2020-01-26', to: '2020-12-31', days: 341 };
  assert.deepEqual({ streak, gaps, total }, { streak: { current: run, longest: run }, gaps: [], total: 341 });
});

// A county bureau's year: 269 papers, of them 120 open, 2 on request, 147 withheld; 1350 items published, of them 172 pieces of
// government information (the open papers and notices), 829 of one channel and 349 of another.
const PAPERS = { proactive: 120, onRequest: 2, withheld: 147 };
const PARTS = { governmentInformation: 172, news: 829, openReport: 349 };

test('a year of 1350 published items by their kinds, and 120 / 2 / 147 papers by openness', async (t) => {
  const office = await openReviews(t, officeRoutes);
  const signedOn = parsePlainDate('2021-03-01');
  assert.ok(signedOn.ok);
  const signed = { documentNumber: '青卫发〔2021〕1号', signedOn: signedOn.value, subject: '13.1', genre: 'notification' };
  const many = (count: number, one: Omit<DocumentToMake, 'title'>, name: string): readonly DocumentToMake[] =>
    Array.from({ length: count }, (_, index) => ({ ...one, title: `${name}${index + 1}` }));
  const begun = performance.now();
  await makeAll(office, [
    ...many(PAPERS.proactive, { type: 'officialPaper', content: signed }, '公文'),
    ...many(
      PAPERS.onRequest,
      {
        type: 'officialPaper',
        content: { ...signed, openness: { status: 'onRequest', ground: 'specificParties', reason: '只涉及特定对象' } },
      },
      '依申请公文',
    ),
    ...many(
      PAPERS.withheld,
      { type: 'officialPaper', content: { ...signed, openness: { status: 'withheld', ground: 'processReport', reason: '请示报告' } } },
      '不公开公文',
    ),
    ...many(PARTS.governmentInformation - PAPERS.proactive, { type: 'notice' }, '公告'),
    ...many(PARTS.news, { type: 'news' }, '动态'),
    ...many(PARTS.openReport, { type: 'openReport' }, '推送'),
  ]);
  t.diagnostic(`1499 documents by the API in ${((performance.now() - begun) / 1000).toFixed(0)} s`);

  const counted = await office.ask('clerk', 'GET', '/document-counts');
  const { total, types, openness } = DocumentCounts.parse(counted.json);
  const countOf = (list: readonly { readonly code: string; readonly count: number }[], code: string) =>
    list.find((one) => one.code === code)?.count ?? 0;
  assert.equal(total, 1350 + PAPERS.onRequest + PAPERS.withheld);
  assert.deepEqual(
    ['proactive', 'onRequest', 'withheld'].map((code) => countOf(openness, code)),
    [1350, PAPERS.onRequest, PAPERS.withheld],
  );
  const open = countOf(types, 'officialPaper') - PAPERS.onRequest - PAPERS.withheld;
  assert.deepEqual(
    [open + countOf(types, 'notice'), countOf(types, 'news'), countOf(types, 'openReport')],
    [PARTS.governmentInformation, PARTS.news, PARTS.openReport],
  );
  assert.equal(PARTS.governmentInformation + PARTS.news + PARTS.openReport, 1350);

  const { byType } = OpennessCounts.parse((await office.ask('clerk', 'GET', '/openness-counts')).json);
  const papers = byType.find(({ type }) => type === 'officialPaper');
  assert.deepEqual({ proactive: papers?.proactive, onRequest: papers?.onRequest, withheld: papers?.withheld }, PAPERS);
  const register = await office.ask('clerk', 'GET', '/openness-register?limit=1&count=true');
  assert.equal(z.looseObject({ count: z.number() }).parse(register.json).count, PAPERS.onRequest + PAPERS.withheld);
});
