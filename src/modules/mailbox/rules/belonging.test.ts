import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongingOf, requestNumbersIn } from './index.ts';

test('a registration number is found however it is bracketed, and no number of a document is taken for one', () => {
  const numbers = (text: string) => requestNumbersIn(text).map(({ year, number }) => `${year}/${number}`);
  assert.deepEqual(numbers('关于政府信息公开申请〔2026〕12号的补充'), ['2026/12']);
  assert.deepEqual(numbers('Re: [2026]第 7 号；登记编号：（2026）008号；〔2026〕7号'), ['2026/7', '2026/8']);
  assert.deepEqual(numbers('〔2026〕3号'), ['2026/3']);
  assert.deepEqual(numbers('对青卫公开〔2026〕12号文不服，见国办发〔2019〕61号'), []);
  assert.deepEqual(numbers('2026年12号，〔26〕1号'), []);
});

test('by itself a letter goes only to a case of the applicant whose address it has, with something that nobody can invent', () => {
  const named = { requestId: 1, by: 'number', fromApplicant: true, goesOn: true } as const;
  const trusted = { verified: true, forged: false };
  const plain = { verified: false, forged: false };
  const surely = (one: Partial<Omit<typeof named, 'by'>> & { readonly by?: 'notice' | 'thread' | 'sender' }, of = trusted) =>
    belongingOf([{ ...named, ...one }], of)?.surely;
  assert.equal(surely({}), true);
  assert.equal(surely({}, plain), false);
  assert.equal(surely({ by: 'thread' }, plain), false);
  assert.equal(surely({ by: 'thread' }), true);
  assert.equal(surely({ by: 'notice' }, plain), true);
  assert.equal(surely({ by: 'notice' }, { verified: false, forged: true }), false);
  assert.equal(surely({ by: 'sender' }), false);
  assert.equal(belongingOf([], trusted), null);
});

test('of several cases the applicant’s own; of several own ones a person chooses', () => {
  const one = { requestId: 1, by: 'number', fromApplicant: false, goesOn: true } as const;
  const trusted = { verified: true, forged: false };
  assert.deepEqual(belongingOf([one, { ...one, requestId: 2, fromApplicant: true }], trusted), {
    requestId: 2,
    by: 'number',
    surely: true,
  });
  const own = { ...one, fromApplicant: true };
  assert.equal(belongingOf([own, { ...own, requestId: 2 }], trusted)?.surely, false);
  assert.equal(belongingOf([own, { ...one, requestId: 3, by: 'notice' }], trusted)?.requestId, 3);
  assert.equal(belongingOf([{ ...own, goesOn: false }], trusted)?.surely, false);
});
