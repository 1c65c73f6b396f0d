import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { decidedOffice, type DecidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { DocumentShape } from '../document-view-shape.ts';
import { remindOfInterpretations } from './interpretation-job.ts';

const Items = z.object({ items: z.array(z.looseObject({})) });

/** As if it had been released on that day at noon in Shanghai. */
async function releasedOn(office: DecidedOffice, id: number, day: string) {
  await sql`update document set first_released_at = ${`${day}T04:00:00Z`}::timestamptz where document_id = ${id}`.execute(office.database);
}

async function watch(office: DecidedOffice, query = '?sort=id') {
  const { items } = Items.parse(await office.expect(200, 'clerk', 'GET', `/interpretation-watch${query}`));
  return items.map((item) => [item['title'], item['standing'], item['dueOn'], item['doneOn'], item['drafts']]);
}

test('an interpretation is begun with its policy in one deed, tied both ways, before anything is released', async (t) => {
  const office = await decidedOffice(t);
  const policy = await office.drafted('便民办法');
  const begun = DocumentShape.parse(await office.expect(201, 'policyStaff', 'POST', `/documents/${policy.id}/interpretation`, {}));
  assert.deepEqual([begun.type, begun.title, begun.unit.id], ['interpretation', '《便民办法》政策解读', office.units.policy]);
  assert.deepEqual(
    begun.relations.map(({ kind, id }) => [kind, id]),
    [['interprets', policy.id]],
  );
  const back = (await office.read('policyStaff', policy.id)).relationsBack;
  assert.deepEqual(
    back.map(({ kind, id }) => [kind, id]),
    [['interprets', begun.id]],
  );
  const news = await office.begin('policyStaff', { type: 'news', title: '动态' });
  assert.equal(await office.refused('policyStaff', `/documents/${news.id}/interpretation`, {}), 'interpretation.noPolicy');
  assert.equal((await office.ask('financeStaff', 'POST', `/documents/${policy.id}/interpretation`, {})).status, 404);
});

test('a public policy is watched over three working days, holidays passed over, until its interpretation is public', async (t) => {
  const office = await decidedOffice(t);
  // National Day lies between: the third working day is a Saturday that is worked.
  const first = await office.release(await office.drafted('节前发布的'));
  await releasedOn(office, first.id, '2026-09-30');
  const second = await office.release(await office.drafted('未解读的'));
  await releasedOn(office, second.id, '2026-09-01');
  const third = await office.release(await office.drafted('任免通知', {}, 'officialPaper'));
  await releasedOn(office, third.id, '2026-09-01');
  await office.drafted('没有发布的');
  const begun = DocumentShape.parse(await office.expect(201, 'clerk', 'POST', `/documents/${first.id}/interpretation`, {}));
  assert.deepEqual((await watch(office))[0], ['节前发布的', 'late', '2026-10-10', null, 1]);
  const content = { ...begun.content, body: office.text('为什么、是什么、怎么办。'), fields: { form: 'text' } };
  const released = await office.release(await office.save('clerk', begun, content));
  await releasedOn(office, released.id, '2026-10-10');
  await office.expect(200, 'clerk', 'POST', `/documents/${third.id}/interpretation-waiver`, { reason: '人事任免' });
  assert.equal(
    await office.refused('clerk', `/documents/${third.id}/interpretation-waiver`, { reason: '再次' }),
    'interpretation.waivedAlready',
  );
  assert.deepEqual(await watch(office), [
    ['节前发布的', 'done', '2026-10-10', '2026-10-10', 0],
    ['未解读的', 'late', '2026-09-04', null, 0],
    ['任免通知', 'waived', '2026-09-04', null, 0],
  ]);
  await releasedOn(office, released.id, '2026-10-11');
  assert.deepEqual((await watch(office))[0]?.[1], 'doneLate');
  assert.deepEqual(await watch(office, '?standing=late'), [['未解读的', 'late', '2026-09-04', null, 0]]);
  assert.deepEqual(Items.parse(await office.expect(200, 'financeStaff', 'GET', '/interpretation-watch')).items, []);
});

test('unit and office are told on the last day and when it has passed, of each once, and of old ones never', async (t) => {
  const office = await decidedOffice(t);
  const policy = await office.release(await office.drafted('办法'));
  await releasedOn(office, policy.id, '2026-11-20');
  const old = await office.release(await office.drafted('旧办法'));
  await releasedOn(office, old.id, '2015-03-02');
  const tell = async (instant: string) => {
    const before = [(await office.told('clerk')).length, (await office.told('policyStaff')).length];
    await remindOfInterpretations(office.database, new Date(instant));
    return [(await office.told('clerk')).slice(before[0]), (await office.told('policyStaff')).slice(before[1])];
  };
  assert.deepEqual(await tell('2026-11-24T00:40:00Z'), [[], []]);
  const lastDay = ['今天是发布政策解读的最后一天：《办法》'];
  assert.deepEqual(await tell('2026-11-25T00:40:00Z'), [lastDay, lastDay]);
  assert.deepEqual(await tell('2026-11-25T01:40:00Z'), [[], []]);
  const late = ['政策解读逾期没有发布：《办法》'];
  assert.deepEqual(await tell('2026-11-26T00:40:00Z'), [late, late]);
  assert.deepEqual(await tell('2026-11-27T00:40:00Z'), [[], []]);
});
