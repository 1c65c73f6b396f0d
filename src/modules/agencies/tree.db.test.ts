import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { createAgency, moveAgency } from './index.ts';

async function create(database: Database, parentId: number | null, code: string): Promise<number> {
  const made = await inWork(database, bySystem('test'), (work) => createAgency(work, EVERYWHERE, { parentId, code, name: code }));
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}

async function move(database: Database, id: number, parentId: number | null): Promise<string> {
  const { rows } = await sql<{ version: number }>`select version from agency where agency_id = ${id}`.execute(database);
  const moved = await inWork(database, bySystem('test'), (work) =>
    moveAgency(work, EVERYWHERE, { id, version: rows[0]?.version ?? 0 }, parentId),
  );
  return moved.ok ? 'moved' : moved.error.kind;
}

interface Line {
  readonly line: string;
}

/** Ancestor, descendant, distance: as the table has it, and as it follows from the parents alone. */
async function ancestry(database: Database): Promise<{ readonly kept: readonly string[]; readonly computed: readonly string[] }> {
  const kept = await sql<Line>`select concat_ws(' ', ancestor_id, descendant_id, distance) as line from agency_ancestry order by 1`.execute(
    database,
  );
  const computed = await sql<Line>`
    with recursive above (ancestor_id, descendant_id, distance) as (
      select agency_id, agency_id, 0 from agency
      union all
      select a.parent_id, above.descendant_id, above.distance + 1 from above join agency a on a.agency_id = above.ancestor_id
      where a.parent_id is not null and above.distance < 50
    )
    select concat_ws(' ', ancestor_id, descendant_id, distance) as line from above order by 1`.execute(database);
  return { kept: kept.rows.map(({ line }) => line), computed: computed.rows.map(({ line }) => line) };
}

test('whatever is created and moved, in any order, the ancestry is what follows from the parents, and there is no circle', async (t) => {
  const { database } = await testDatabase(t);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(9), fc.option(fc.nat(9), { freq: 8 })), { minLength: 5, maxLength: 25 }),
      fc.array(fc.option(fc.nat(9), { freq: 4 }), { minLength: 10, maxLength: 10 }),
      async (moves, parents) => {
        run += 1;
        const ids: number[] = [];
        for (const [index, parent] of parents.entries())
          ids.push(await create(database, parent === null ? null : (ids[parent] ?? null), `r${run}-${index}`));
        const parentOf = new Map<number, number | null>();
        for (const [from, to] of moves) {
          const id = ids[from] ?? 0;
          const parentId = to === null ? null : (ids[to] ?? 0);
          const { rows } = await sql`select from agency_ancestry where ancestor_id = ${id} and descendant_id = ${parentId}`.execute(
            database,
          );
          const circular = parentId !== null && rows.length > 0;
          assert.equal(await move(database, id, parentId), circular ? 'ownDescendant' : 'moved');
          if (!circular) parentOf.set(id, parentId);
        }
        for (const [id, parentId] of parentOf) {
          const { rows } = await sql<{
            parentId: number | null;
          }>`select parent_id as "parentId" from agency where agency_id = ${id}`.execute(database);
          assert.equal(rows[0]?.parentId, parentId);
        }
        const { kept, computed } = await ancestry(database);
        assert.deepEqual(kept, computed);
      },
    ),
    { numRuns: 8, seed: 20261122 },
  );
});

test('attack: two opposite moves at the same moment make no circle', async (t) => {
  const { database } = await testDatabase(t);
  for (let round = 0; round < 8; round += 1) {
    const a = await create(database, null, `a${round}`);
    const b = await create(database, null, `b${round}`);
    const below = await create(database, b, `c${round}`);
    const outcomes = await Promise.all([move(database, a, below), move(database, b, a)]);
    assert.deepEqual(
      outcomes.toSorted((x, y) => x.localeCompare(y)),
      ['moved', 'ownDescendant'],
    );
  }
  const { kept, computed } = await ancestry(database);
  assert.deepEqual(kept, computed);
});

test('agencies created while their parent moves stand where it stands', async (t) => {
  const { database } = await testDatabase(t);
  const top = await create(database, null, 'top');
  const other = await create(database, null, 'other');
  const parent = await create(database, top, 'parent');
  await Promise.all([
    move(database, parent, other),
    ...[1, 2, 3].map((n) => create(database, parent, `child-${n}`)),
    move(database, other, top),
  ]);
  const { kept, computed } = await ancestry(database);
  assert.deepEqual(kept, computed);
});
