import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import type { Grant } from '../../access/rules/index.ts';
import { lendFault } from './lend-fault.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

const TODAY = day('2026-11-22');
const head = (unitId: number): Grant => ({ role: 'unitHead', agencyId: 1, unitId });
const leader: Grant = { role: 'leader', agencyId: 1, unitId: null };
const usual = {
  agencyId: 1,
  from: { accountId: 1, grants: [leader] },
  to: { accountId: 2, grants: [leader] },
  fromOn: TODAY,
  untilOn: day('2026-11-30'),
};

test('a signature is lent from a day to a day that is not past, and not for ever', () => {
  assert.equal(lendFault(usual, TODAY), null);
  assert.equal(lendFault({ ...usual, untilOn: TODAY }, TODAY), null);
  const path = (more: Partial<typeof usual>) => lendFault({ ...usual, ...more }, TODAY);
  assert.equal(path({ fromOn: day('2026-12-01') })?.kind, 'daysWrong');
  assert.equal(path({ fromOn: day('2026-11-01'), untilOn: day('2026-11-21') })?.kind, 'daysWrong');
  assert.equal(path({ untilOn: day('2027-05-20') }), null);
  assert.equal(path({ untilOn: day('2027-05-21') })?.kind, 'daysWrong');
});

test('only to somebody else who can read what is to be signed', () => {
  const to = (from: Grant, grants: readonly Grant[], accountId = 2) =>
    lendFault({ ...usual, from: { accountId: 1, grants: [from] }, to: { accountId, grants } }, TODAY)?.kind ?? null;
  assert.equal(to(leader, [leader], 1), 'personUnknown');
  assert.equal(to(leader, [head(11)]), 'personUnknown');
  assert.equal(to(head(11), [head(11)]), null);
  assert.equal(to(head(11), [head(12)]), 'personUnknown');
  assert.equal(to(head(11), [leader]), null);
  assert.equal(to(leader, [{ role: 'leader', agencyId: 2, unitId: null }]), 'personUnknown');
  assert.equal(to(leader, []), 'personUnknown');
});
