import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { dayNumber, dayOfNumber } from '../../../law/index.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { Case, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { requestConsentRoutes } from '../index.ts';

const office = (t: TestContext) => requestOffice(t, (context) => ({ policies: [], routes: [requestConsentRoutes(context)] }));
const Asked = Case.extend({
  consents: z.array(
    z.looseObject({
      deed: z.string(),
      decision: z.string().nullable(),
      dueOn: z.string().nullable(),
      decidedByName: z.string(),
      remark: z.string(),
    }),
  ),
});
const Waiting = z.looseObject({ count: z.number(), items: z.array(z.looseObject({ id: z.number() })) });
const today = shanghaiDay(new Date());
const WISH = { deed: 'extend', workdays: 10, reason: '资料分散在多个科室，需要汇总。' };

test('a clerk asks the head for more time; with one press the term is longer and both know', async (t) => {
  const { ask, receives, database } = await office(t);
  const found = await receives(today);
  await receives(today);
  const waiting = async () => Waiting.parse((await ask('leader', 'GET', '/requests?count=true&asksConsent=true')).json);
  assert.equal((await waiting()).count, 0);
  const before = found.dueOn;
  const asked = await ask('clerk', 'POST', `/requests/${found.id}/ask-consent`, WISH, found.version);
  assert.equal(asked.status, 200, asked.text);
  assert.equal(Asked.parse(asked.json).dueOn, before);
  const said = Asked.parse(asked.json).consents[0]?.dueOn ?? '';
  assert.deepEqual(
    (await waiting()).items.map(({ id }) => id),
    [found.id],
  );
  const { rows: told } = await sql<{ link: string }>`select link from notification where text like '%延期%'`.execute(database);
  assert.deepEqual(
    told.map(({ link }) => link),
    [`/requests/${found.id}`],
  );
  const none = await ask('clerk', 'POST', `/requests/${found.id}/answer-consent`, { agrees: true, on: today }, found.version);
  assert.equal(none.status, 403);
  const agreed = await ask('leader', 'POST', `/requests/${found.id}/answer-consent`, { agrees: true, on: today }, found.version);
  assert.equal(agreed.status, 200, agreed.text);
  const now = Asked.parse(agreed.json);
  assert.ok((now.dueOn ?? '') > (before ?? ''), `${now.dueOn} after ${before}`);
  assert.equal(now.dueOn, said);
  assert.equal((await waiting()).count, 0);
  assert.deepEqual(
    now.consents.map(({ decision, dueOn }) => [decision, dueOn]),
    [['agreed', null]],
  );
  const again = await ask('leader', 'POST', `/requests/${found.id}/answer-consent`, { agrees: true, on: today }, now.version);
  assert.equal(again.status, 422);
});

test('a refusal says why and moves nothing; asked anew it takes the place of what was not decided', async (t) => {
  const { ask, receives } = await office(t);
  const found = await receives(today);
  const path = `/requests/${found.id}`;
  for (const workdays of [10, 5]) await ask('clerk', 'POST', `${path}/ask-consent`, { ...WISH, workdays }, found.version);
  const bare = await ask('leader', 'POST', `${path}/answer-consent`, { agrees: false, on: today }, found.version);
  assert.equal(bare.status, 422);
  const refused = await ask(
    'leader',
    'POST',
    `${path}/answer-consent`,
    { agrees: false, on: today, remark: '可以按期答复。' },
    found.version,
  );
  const now = Asked.parse(refused.json);
  assert.equal(now.dueOn, found.dueOn);
  assert.deepEqual(
    now.consents.map(({ decision, remark }) => [decision, remark]),
    [['refused', '可以按期答复。']],
  );
});

test('what the clocks would not take is not asked for', async (t) => {
  const { ask, receives } = await office(t);
  const late = await receives(dayOfNumber(dayNumber(today) - 60));
  const asked = await ask('clerk', 'POST', `/requests/${late.id}/ask-consent`, WISH, late.version);
  assert.equal(asked.status, 409, asked.text);
  const sooner = await receives(today);
  const delay = { deed: 'announceDelay', until: '2099-01-01', reason: '件数很多' };
  assert.equal((await ask('clerk', 'POST', `/requests/${sooner.id}/ask-consent`, delay, sooner.version)).status, 409);
});
