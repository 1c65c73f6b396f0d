import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import type { Database } from '../database/index.ts';
import { changeRecord, recordAct, recordCreation, type Auditable } from './record-change.ts';
import { bySystem, inWork, type DoneBy } from './work.ts';

const THING: Auditable = { noun: 'thing', table: 'probe', key: 'id', omit: ['secret'] };
const BY: DoneBy = { kind: 'person', id: 7, name: '王芳', clientAddress: '192.0.2.1', clientAgent: 'test', requestId: 'r1' };

async function things(...[t]: Parameters<typeof testDatabaseAsOwner>): Promise<{ database: Database; id: number }> {
  const { database } = await testDatabaseAsOwner(t);
  await sql`create table probe (id int generated always as identity primary key, name text not null, post text not null default '',
    phone text not null default '', secret text, version int not null default 1)`.execute(database);
  const id = await inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number }>`
      insert into probe (name, secret) values ('  李  ', 'geheim') returning id`.execute(work.transaction);
    const made = rows[0]?.id ?? 0;
    await recordCreation(work, THING, made, { agencyId: 1, deed: 'create' });
    return made;
  });
  return { database, id };
}

interface Entry {
  readonly deed: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

async function entries(database: Database): Promise<readonly Entry[]> {
  return (await sql<Entry>`select deed, before, after from audit_entry order by entry_id`.execute(database)).rows;
}

test('before and after are what the database holds, not what the program meant', async (t) => {
  const { database, id } = await things(t);
  const result = await inWork(database, BY, (work) =>
    changeRecord(work, THING, id, { agencyId: 1, deed: 'edit', reason: '更正' }, async () => {
      // Two statements and a default of the database's: one entry with the sum of it.
      await sql`update probe set name = upper('li') where id = ${id}`.execute(work.transaction);
      await sql`update probe set post = default, phone = '1' || '2' where id = ${id}`.execute(work.transaction);
      return 'done';
    }),
  );
  assert.equal(result, 'done');
  const [made, edited] = await entries(database);
  assert.equal(made?.before, null);
  assert.equal(made?.after?.['name'], '  李  ');
  assert.deepEqual(edited?.before, made?.after);
  assert.deepEqual([edited?.after?.['name'], edited?.after?.['phone'], edited?.after?.['post']], ['LI', '12', '']);
});

test('who did it, from where and why stand in the entry; a removed record has no after', async (t) => {
  const { database, id } = await things(t);
  await inWork(database, BY, (work) =>
    changeRecord(work, THING, id, { agencyId: 1, deed: 'remove', reason: '误建' }, () =>
      sql`delete from probe where id = ${id}`.execute(work.transaction),
    ),
  );
  const { rows } = await sql<Record<string, unknown>>`
    select agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, after
    from audit_entry where deed = 'remove'`.execute(database);
  assert.deepEqual(rows, [
    {
      agency_id: 1,
      actor_kind: 'person',
      actor_id: 7,
      actor_name: '王芳',
      client_address: '192.0.2.1',
      client_agent: 'test',
      request_id: 'r1',
      noun: 'thing',
      record_id: String(id),
      deed: 'remove',
      reason: '误建',
      after: null,
    },
  ]);
});

test('what is rolled back leaves neither change nor entry', async (t) => {
  const { database, id } = await things(t);
  const fault = new Error('later in the same work');
  await assert.rejects(
    inWork(database, BY, async (work) => {
      await changeRecord(work, THING, id, { agencyId: 1, deed: 'edit' }, () =>
        sql`update probe set name = 'x' where id = ${id}`.execute(work.transaction),
      );
      await recordAct(work, { agencyId: 1, deed: 'sign' }, { noun: 'thing', id });
      throw fault;
    }),
    fault,
  );
  assert.deepEqual(
    (await entries(database)).map(({ deed }) => deed),
    ['create'],
  );
  assert.deepEqual((await sql`select name from probe where id = ${id}`.execute(database)).rows, [{ name: '  李  ' }]);
});

test('columns that are nobody’s business reach no entry', async (t) => {
  const { database, id } = await things(t);
  await inWork(database, BY, (work) =>
    changeRecord(work, THING, id, { agencyId: 1, deed: 'edit' }, () =>
      sql`update probe set secret = 'geheimer' where id = ${id}`.execute(work.transaction),
    ),
  );
  for (const { before, after } of await entries(database)) {
    assert.doesNotMatch(JSON.stringify([before, after]), /geheim/);
    assert.ok(!Object.keys(after ?? {}).includes('secret'));
  }
});

test('changes of one record follow each other: no entry says of it what another has undone', async (t) => {
  const { database, id } = await things(t);
  await Promise.all(
    [1, 2, 3, 4].map((number) =>
      inWork(database, bySystem('多人'), (work) =>
        changeRecord(work, THING, id, { agencyId: 1, deed: `edit${number}` }, () =>
          sql`update probe set phone = phone || ${String(number)}, version = version + 1 where id = ${id}`.execute(work.transaction),
        ),
      ),
    ),
  );
  const edits = (await entries(database)).filter(({ deed }) => deed !== 'create');
  assert.equal(edits.length, 4);
  const byVersion = edits.toSorted((a, b) => Number(a.after?.['version']) - Number(b.after?.['version']));
  for (const [index, edit] of byVersion.entries()) {
    if (index > 0) assert.deepEqual(edit.before, byVersion[index - 1]?.after);
  }
});
