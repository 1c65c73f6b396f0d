import assert from 'node:assert/strict';
import { parsePlainDate } from '../../../src/kernel/plain-date.ts';
import { dayAfter } from '../../../src/law/workdays.ts';
import { DocumentSeries } from '../../../src/modules/documents/series/read-series.ts';
import type { ReviewOffice } from '../../factories/review/open-reviews.ts';
import { makeAll, type DocumentToMake } from './through-review.ts';

/** Daily reports without a break from a day on, each through the whole review, and what the product makes of them on the last day. */
export async function publishSeries(office: ReviewOffice, from: string, days: number): Promise<DocumentSeries> {
  const first = parsePlainDate(from);
  assert.ok(first.ok);
  const reports = Array.from({ length: days }, (_, index): DocumentToMake => {
    const on = dayAfter(first.value, index);
    const fields = { on, newConfirmed: 0, newAsymptomatic: 0, authority: '上级通报' };
    return { type: 'epidemicDaily', title: `${on} 疫情通报`, content: { fields } };
  });
  await makeAll(office, reports);
  const asOf = dayAfter(first.value, days - 1);
  const answer = await office.ask('clerk', 'GET', `/document-series/epidemicDaily?asOf=${asOf}`);
  assert.equal(answer.status, 200, JSON.stringify(answer.json));
  return DocumentSeries.parse(answer.json);
}
