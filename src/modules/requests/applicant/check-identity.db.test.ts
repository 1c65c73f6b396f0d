import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { Case, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { requestIdentityRoutes } from '../index.ts';

const Checked = Case.extend({
  identityCheck: z.string().nullable(),
  identityCheckedBy: z.string(),
  identityCheckedOn: z.string().nullable(),
});

test('who asks is checked once the clerk says by what; the state and the clocks stay as they are', async (t) => {
  const { ask, receives } = await requestOffice(t, (context) => ({ policies: [], routes: [requestIdentityRoutes(context)] }));
  const found = await receives('2026-03-02');
  const path = `/requests/${found.id}`;
  assert.equal(Checked.parse((await ask('clerk', 'GET', path)).json).identityCheck, null);
  assert.equal((await ask('leader', 'POST', `${path}/check-identity`, { by: 'original' }, found.version)).status, 403);
  assert.equal((await ask('clerk', 'POST', `${path}/check-identity`, { by: 'looks' }, found.version)).status, 422);
  const done = await ask('clerk', 'POST', `${path}/check-identity`, { by: 'telephone' }, found.version);
  assert.equal(done.status, 200, done.text);
  const now = Checked.parse(done.json);
  assert.deepEqual(
    [now.identityCheck, now.identityCheckedOn, now.state, now.dueOn],
    ['telephone', shanghaiDay(new Date()), found.state, found.dueOn],
  );
  assert.notEqual(now.identityCheckedBy, '');
  assert.equal((await ask('clerk', 'POST', `${path}/check-identity`, { by: 'copy' }, found.version)).status, 412);
});
