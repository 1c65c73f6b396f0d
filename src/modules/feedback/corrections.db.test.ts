import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { inWork, type DoneBy } from '../../platform/audit/index.ts';
import { Correction } from './correction-record.ts';
import { correctionPolicy } from './rules/correction-policy.ts';
import { correctionRoutes, forgetCorrectionContacts, handInCorrection } from './index.ts';

const VISITOR: DoneBy = { kind: 'visitor', id: null, name: '网民', clientAddress: null, clientAgent: null, requestId: null };
const Trouble = z.looseObject({ code: z.string() });
type Asker = keyof TwoOffices['people'];

async function openOffice(t: TestContext) {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [correctionPolicy], [correctionRoutes(database)]);
  const handIn = async (contact: string, text = '第二段“按排”应为“安排”。'): Promise<number> => {
    const done = await inWork(database, VISITOR, (work) =>
      handInCorrection(work, {
        agencyId: offices.bureau,
        documentId: null,
        form: { page: '/sections/news', kind: 'typo', text, contact },
        now: new Date(),
      }),
    );
    assert.ok(done.ok);
    const { rows } = await sql<{ id: number }>`select report_id as id from correction_report where receipt = ${done.value.receipt}`.execute(
      database,
    );
    return rows[0]?.id ?? 0;
  };
  const ask = async (who: Asker, path: string, body?: object, version?: number) => {
    const answer = await app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: `/api/v1/corrections/${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, text: answer.body, json: (): unknown => answer.json() };
  };
  const read = async (id: number): Promise<Correction> => Correction.parse((await ask('clerk', String(id))).json());
  return { database, offices, handIn, ask, read };
}

const HANDLED = { outcome: 'corrected', handling: '已改为“安排”。' };

test('a report is handled once, its task is finished with it, and who left a contact is answered once', async (t) => {
  const { database, handIn, ask, read } = await openOffice(t);
  const id = await handIn('someone@example.com');
  const first = await read(id);
  assert.deepEqual([first.state, first.hasContact, first.deeds], ['received', true, ['handle']]);
  assert.equal(Trouble.parse((await ask('clerk', `${id}/answer`, { answer: '已告知。' }, first.version)).json()).code, 'correction.notNow');
  const handled = await ask('clerk', `${id}/handle`, HANDLED, first.version);
  assert.equal(handled.status, 200, handled.text);
  const second = Correction.parse(handled.json());
  assert.deepEqual([second.state, second.outcome, second.handling, second.deeds], ['handled', 'corrected', HANDLED.handling, ['answer']]);
  const { rows: tasks } = await sql<{ state: string; answer: string }>`
    select state, answer from task where task_id = ${first.taskId}`.execute(database);
  assert.deepEqual(tasks, [{ state: 'finished', answer: `已改正：${HANDLED.handling}` }]);
  assert.equal((await ask('clerk', `${id}/handle`, HANDLED, first.version)).status, 412, 'by somebody who read it before');
  assert.equal((await ask('clerk', `${id}/handle`, HANDLED, second.version)).status, 409, 'again');
  const answered = await ask('clerk', `${id}/answer`, { answer: '已电话告知。' }, second.version);
  const third = Correction.parse(answered.json());
  assert.deepEqual([third.state, third.answer, third.deeds], ['answered', '已电话告知。', []]);
  assert.ok(third.handledAt !== null && third.answeredAt !== null && third.answeredAt >= third.handledAt);
});

test('who left no contact is not answered; words are needed; a version is needed', async (t) => {
  const { handIn, ask, read } = await openOffice(t);
  const id = await handIn('');
  const { version } = await read(id);
  for (const wrong of [{ outcome: 'corrected', handling: ' ' }, { outcome: 'magic', handling: '好' }, { handling: '好' }])
    assert.equal((await ask('clerk', `${id}/handle`, wrong, version)).status, 422, JSON.stringify(wrong));
  assert.equal((await ask('clerk', `${id}/handle`, HANDLED)).status, 428);
  assert.equal((await ask('clerk', `${id}/handle`, { outcome: 'noFault', handling: '原文无误。' }, version)).status, 200);
  const handled = await read(id);
  assert.deepEqual(handled.deeds, []);
  const refused = await ask('clerk', `${id}/answer`, { answer: '已告知。' }, handled.version);
  assert.deepEqual([refused.status, Trouble.parse(refused.json()).code], [409, 'correction.noContact']);
});

test('attack: others’ clerks see nothing of it; the contact is read by the clerk alone, and that is on record', async (t) => {
  const { database, handIn, ask, read } = await openOffice(t);
  const id = await handIn('secret-contact@example.com');
  const { version } = await read(id);
  for (const stranger of ['foreignClerk', 'countyClerk'] as const) {
    assert.equal((await ask(stranger, String(id))).status, 404, stranger);
    assert.equal((await ask(stranger, `${id}/handle`, HANDLED, version)).status, 404, stranger);
    assert.equal((await ask(stranger, `${id}/contact`, {})).status, 404, stranger);
  }
  for (const other of ['leader', 'reviewer', 'policyStaff', 'auditor'] as const)
    assert.equal((await ask(other, `${id}/contact`, {})).status, 403, other);
  assert.doesNotMatch((await ask('leader', String(id))).text, /secret-contact/);
  assert.match((await ask('clerk', `${id}/contact`, {})).text, /secret-contact/);
  const { rows } = await sql<{
    entry: string;
  }>`select to_jsonb(audit_entry)::text as entry from audit_entry where noun = 'correction'`.execute(database);
  assert.ok(rows.some(({ entry }) => entry.includes('readContact')));
  for (const { entry } of rows) assert.doesNotMatch(entry, /secret-contact|按排/);
});

test('what stays beyond its day is late, until it is handled', async (t) => {
  const { database, handIn, ask, read } = await openOffice(t);
  const id = await handIn('');
  await sql`update correction_report set due_on = current_date - 10, received_at = now() - interval '20 days' where report_id = ${id}`.execute(
    database,
  );
  const late = await read(id);
  assert.equal(late.late, true);
  const { rows } = await sql<{ state: string }>`select state from correction_report where report_id = ${id}`.execute(database);
  assert.equal(rows[0]?.state, 'received');
  assert.equal((await ask('clerk', `${id}/handle`, HANDLED, late.version)).status, 200);
  assert.equal((await read(id)).late, true, 'handled after its day');
});

test('how to reach who wrote is erased a year after it was dealt with, and the history says so', async (t) => {
  const { database, handIn, ask, read } = await openOffice(t);
  const [done, waiting] = [await handIn('13900000000'), await handIn('someone@example.com', '还没有人处理的一处。')];
  assert.equal((await ask('clerk', `${done}/handle`, HANDLED, (await read(done)).version)).status, 200);
  const within = new Date(Date.now() + 300 * 86_400_000);
  const after = new Date(Date.now() + 370 * 86_400_000);
  assert.equal(await forgetCorrectionContacts(database, within), 0);
  assert.equal(await forgetCorrectionContacts(database, after), 1);
  assert.equal(await forgetCorrectionContacts(database, after), 0);
  assert.deepEqual([(await read(done)).hasContact, (await read(waiting)).hasContact], [false, true]);
  const { rows } = await sql<{ id: string }>`select record_id as id from audit_entry where deed = 'forgetContact'`.execute(database);
  assert.deepEqual(rows, [{ id: String(done) }]);
});
