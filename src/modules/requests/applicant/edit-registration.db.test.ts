import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, Case, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { requestIdentityRoutes } from '../index.ts';

const Edited = Case.extend({
  content: z.string(),
  applicantKind: z.string(),
  identityCheck: z.string().nullable(),
  messages: z.array(z.object({ text: z.string().nullable(), channel: z.string() })),
});

test('what was registered wrongly is put right: what it was stays in the case, sealed, and the audit names fields, not people', async (t) => {
  const { ask, receives, does, database } = await requestOffice(t, (context) => ({
    policies: [],
    routes: [requestIdentityRoutes(context)],
  }));
  const found = await receives('2026-03-02');
  const path = `/requests/${found.id}`;
  const before = Edited.parse((await ask('clerk', 'POST', `${path}/check-identity`, { by: 'original' }, found.version)).json);
  const wish = {
    why: 'phone',
    applicant: { ...APPLICANT, name: '沈青禾', address: '青禾县解放路1号' },
    wantedForm: 'paper',
    wantedDelivery: 'post',
    helpNeeded: '听力不便',
  };
  assert.equal((await ask('leader', 'POST', `${path}/edit`, wish, before.version)).status, 403);
  assert.equal((await ask('foreignClerk', 'POST', `${path}/edit`, wish, before.version)).status, 404);
  assert.equal((await ask('clerk', 'POST', `${path}/edit`, wish, found.version)).status, 412);
  const done = await ask('clerk', 'POST', `${path}/edit`, wish, before.version);
  assert.equal(done.status, 200, done.text);
  const now = Edited.parse(done.json);
  assert.deepEqual([now.state, now.dueOn, now.identityCheck], [before.state, before.dueOn, null], 'another name is not checked yet');
  assert.equal(now.messages.length, 1);
  assert.match(now.messages[0]?.text ?? '', /姓名（名称）：沈清和 → 沈青禾\n通信地址：青禾县人民路8号 → 青禾县解放路1号/);
  assert.equal(now.messages[0]?.channel, 'phone');
  const applicant = z.looseObject({ name: z.string(), address: z.string() }).parse((await ask('clerk', 'POST', `${path}/applicant`)).json);
  assert.deepEqual([applicant.name, applicant.address], ['沈青禾', '青禾县解放路1号']);
  const { rows } = await sql<{ row: string; reason: string }>`select to_jsonb(audit_entry)::text as row, reason from audit_entry
    where noun = 'request' and record_id = ${String(found.id)}`.execute(database);
  assert.ok(rows.some(({ reason }) => /^申请人来电告知；改了姓名（名称）、通信地址、.*需要的帮助$/u.test(reason ?? '')));
  for (const { row } of rows) for (const told of ['沈清和', '沈青禾', '解放路', '听力']) assert.ok(!row.includes(told), told);

  // Nothing new: nothing is written.
  const again = Edited.parse((await ask('clerk', 'POST', `${path}/edit`, wish, now.version)).json);
  assert.deepEqual([again.version, again.messages.length], [now.version, 1]);
  const words = await ask('clerk', 'POST', `${path}/edit`, { ...wish, content: '别的内容' }, now.version);
  assert.match(words.text, /request\.registrationSettled.*告知补正/su);

  // Once the reply names the applicant it has to come back first; how to reach them may change to the end.
  const parts = [{ content: '全部', outcome: 'granted', letter: 'grant', reason: '' }];
  const decided = await does('clerk', again, 'decide', { parts });
  const drafted = await does('clerk', decided, 'draft', { on: '2026-03-05' });
  const named = { ...wish, applicant: { ...wish.applicant, name: '沈清河' } };
  const refused = await ask('clerk', 'POST', `${path}/edit`, named, drafted.version);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /applicant\.name.*请先退回/su);
  const moved = { ...wish, why: 'miswritten', applicant: { ...wish.applicant, phone: '13900005678' } };
  const reached = await ask('clerk', 'POST', `${path}/edit`, moved, drafted.version);
  assert.equal(reached.status, 200, reached.text);
});

test('what the office took down may be corrected until its receipt is settled', async (t) => {
  const { ask } = await requestOffice(t, (context) => ({ policies: [], routes: [requestIdentityRoutes(context)] }));
  for (const [channel, status] of [
    ['fax', 200],
    ['online', 422],
  ] as const) {
    const intake = {
      intakeKey: `edit-content-${channel}`,
      channel,
      applicant: APPLICANT,
      content: '2025年抽捡结果',
      arrivedOn: '2026-03-02',
    };
    const taken = await ask('clerk', 'POST', '/requests', intake);
    const { request } = z.object({ request: Edited }).parse(taken.json);
    const wish = {
      why: 'miswritten',
      applicant: APPLICANT,
      wantedForm: 'electronic',
      wantedDelivery: 'online',
      helpNeeded: '',
      content: '2025年抽检结果',
    };
    const done = await ask('clerk', 'POST', `/requests/${request.id}/edit`, wish, request.version);
    assert.equal(done.status, status, done.text);
    if (status === 200) assert.equal(Edited.parse(done.json).content, '2025年抽检结果');
  }
});
